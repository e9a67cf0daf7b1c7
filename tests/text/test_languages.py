"""Which language suits a browser, and how traditional characters are derived."""

import pytest

from text import languages


@pytest.mark.parametrize(
    ("locale", "lang"),
    [
        (None, "en"),
        ("", "en"),
        ("en-GB", "en"),
        ("fr", "en"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh_HK", "zh-Hant"),
        ("zh-MO", "zh-Hant"),
        ("zh-Hant-CN", "zh-Hant"),
        ("ZH-hk", "zh-Hant"),
    ],
)
def test_a_browser_gets_its_language(locale, lang):
    assert languages.from_browser(locale) == lang


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("专精特新中小企业", "專精特新中小企業"),
        ("省工业和信息化厅", "省工業和信息化廳"),
        ("软件和信息服务", "軟件和信息服務"),
        ("“小巨人”企业", "「小巨人」企業"),
        ("‘揭榜’", "『揭榜』"),
        ("100万元", "100萬元"),
    ],
)
def test_only_the_characters_are_converted_not_the_words(simplified, traditional):
    assert languages.traditional(simplified) == traditional


def test_search_reads_both_scripts():
    assert languages.simplified("專精特新") == "专精特新"
    assert languages.simplified("专精特新") == "专精特新"


@pytest.mark.parametrize(("lang", "shown"), [("en", "广东"), ("zh-Hans", "广东"), ("zh-Hant", "廣東")])
def test_a_chinese_text_is_in_the_readers_script(lang, shown):
    assert languages.in_script("广东", lang) == shown


@pytest.mark.parametrize("lang", languages.LANGUAGES)
def test_no_text_is_empty(lang):
    assert languages.in_script(None, lang) == ""
    assert languages.pick({"name_en": None, "name_zh": None}, "name", lang) == ""


@pytest.mark.parametrize(("lang", "shown"), [("en", "Guangdong"), ("zh-Hans", "广东"), ("zh-Hant", "廣東")])
def test_a_name_is_picked_by_language(lang, shown):
    assert languages.pick({"region_en": "Guangdong", "region_zh": "广东"}, "region", lang) == shown


def test_brackets_around_chinese_words_are_full_width_and_those_of_a_clause_are_not():
    assert languages.pick({"base_zh": "单台(套)销售价格，见二.(七)"}, "base", "zh-Hans") == "单台（套）销售价格，见二.(七)"
    assert languages.pick({"base_zh": "首台(套)"}, "base", "zh-Hant") == "首台（套）"


def test_every_language_names_itself():
    assert languages.NAMES == {"en": "EN", "zh-Hans": "简体", "zh-Hant": "繁體"}
    assert languages.LANGUAGES == ("en", "zh-Hans", "zh-Hant")


def test_traditional_characters_are_those_in_print_today():
    assert languages.traditional("产业集群启动后占全省七成") == "產業集群啟動後佔全省七成"
    assert languages.traditional("39天后到期") == "39天後到期"


@pytest.mark.parametrize(
    ("simplified_text", "traditional_text"),
    [
        ("不合并、不重复", "不合併、不重複"),
        ("合并为一项，兼并发展", "合併為一項，兼併發展"),
        ("公布名单，并为符合条件的企业", "公佈名單，並為符合條件的企業"),
        ("出台政策并发掘典型", "出台政策並發掘典型"),
        ("宣讲标准并到现场", "宣講標準並到現場"),
        ("实行汇总征税，引导使用汇总征税", "實行匯總徵税，引導使用匯總徵税"),
        ("汇报", "匯報"),
        ("词汇、外汇", "詞彙、外匯"),
    ],
)
def test_words_that_a_converter_cuts_wrongly_read_as_they_are_printed(simplified_text, traditional_text):
    assert languages.traditional(simplified_text) == traditional_text
