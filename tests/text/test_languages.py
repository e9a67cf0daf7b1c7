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


def test_every_language_names_itself():
    assert languages.NAMES == {"en": "EN", "zh-Hans": "简体", "zh-Hant": "繁體"}
    assert languages.LANGUAGES == ("en", "zh-Hans", "zh-Hant")


def test_traditional_characters_are_those_in_print_today():
    assert languages.traditional("产业集群启动后占全省七成") == "產業集群啟動後佔全省七成"
    assert languages.traditional("39天后到期") == "39天後到期"
