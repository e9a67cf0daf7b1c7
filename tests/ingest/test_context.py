"""What a figure counts follows it, and the words around a figure end at the signs of punctuation."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from ingest.blocks import Passage
from ingest.context import Context, last_grant, parts_after, unit_of
from ingest.script import fold

MONEY, PERCENT, TIMES = ("money", "元"), ("percent", "%"), ("times", "倍")
SENTENCES = "加大支持力度。对获评企业,首次给予20万元奖励,复核通过的给予5万元;每家企业限报1项。到2027年,培育50家。"


def units(text: str) -> list[tuple[str, str]]:
    folded = fold(text)
    return [unit_of(folded, figure) for figure in find_figures(folded)]


def contexts(text: str, heading_end: int = 0) -> list[Context]:
    passage = Passage("一", "", text, fold(text), heading_end=heading_end)
    found = find_figures(passage.folded)
    return [Context(passage, one, *unit_of(passage.folded, one), Place(passage.folded, one, heading_end)) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "给予20万元奖励。",
        "最高１．５亿元。",
        "每平方米补贴10元。",
        "一次性奖励二十万元。",
        "给予100万元至300万元。",
        "安排资金2,000万元。",
        "奖励叁拾万元。",
        "补贴8000元/年。",
    ],
)
def test_yuan_after_a_figure_is_money(text):
    assert units(text) == [MONEY]


@pytest.mark.parametrize(
    "text",
    ["给予50万奖励。", "补助100万。", "给予1亿资金支持。", "每家20万,按年拨付。", "给予30万的奖励。", "最高补助100万人民币。", "给予50万扶持。"],
)
def test_ten_thousands_of_nothing_named_are_money_where_support_is_meant(text):
    assert units(text) == [MONEY]


def test_listed_ten_thousands_are_money_each():
    assert units("分别给予50万、80万、100万奖励。") == [MONEY, MONEY, MONEY]


@pytest.mark.parametrize(
    ("text", "counter"),
    [
        ("服务群众100万人次。", "人次"),
        ("发放创新券100万张。", "张"),
        ("新建厂房2万平方米。", "平方米"),
        ("服务企业2万家。", "家"),
        ("建设5G基站4.5万座。", "座"),
        ("服务个体工商户10万户以上。", "户"),
    ],
)
def test_ten_thousands_of_things_are_no_money(text, counter):
    assert units(text)[-1] == ("count", counter)


@pytest.mark.parametrize(("text", "counter"), [("服务企业1万、2万家。", "家"), ("分别服务3万、5万户。", "户")])
def test_ten_thousands_listed_before_things_are_no_money(text, counter):
    first, second = units(text)
    assert (first[0], second) == ("count", ("count", counter))


@pytest.mark.parametrize(
    "text",
    ["按投资额的10%给予补助。", "按租金的５０％补贴。", "补助百分之十五。", "费率不超过3‰。", "提高2个百分点。", "下降0.5百分点。", "服务全覆盖。"],
)
def test_a_share_is_percent(text):
    assert units(text) == [PERCENT]


@pytest.mark.parametrize("text", ["增长2倍以上。", "产值翻一番。", "数量倍增。", "规模翻番。"])
def test_a_multiple_is_times(text):
    assert units(text) == [TIMES]


@pytest.mark.parametrize(("text", "counter"), [("新增2个产业园。", "个"), ("分2批拨付。", "批"), ("新增20个园区。", "个")])
def test_a_count_is_no_share_and_no_multiple(text, counter):
    assert units(text) == [("count", counter)]


@pytest.mark.parametrize(
    ("text", "counter"),
    [
        ("培育120家企业。", "家"),
        ("建设5个以上平台。", "个"),
        ("培训2000人次。", "人次"),
        ("培训2000人。", "人"),
        ("服务300家次。", "家次"),
        ("开展活动20余场次。", "场次"),
        ("培育企业三十户。", "户"),
        ("制定国家标准12项。", "项"),
        ("新增设备80台(套)。", "台"),
        ("供地300亩。", "亩"),
        ("产能100吨。", "吨"),
        ("第3届大赛。", "届"),
    ],
)
def test_what_is_counted_follows_the_figure(text, counter):
    assert units(text) == [("count", counter)]


@pytest.mark.parametrize(
    ("text", "counter"),
    [
        ("15个工作日内办结。", "个工作日"),
        ("15个自然日内办结。", "个自然日"),
        ("3个工作人员。", "个"),
        ("贴息12个月。", "个月"),
        ("连续3年支持。", "年"),
        ("30日内拨付。", "日"),
        ("24小时服务。", "小时"),
        ("每2个季度调度。", "个季度"),
    ],
)
def test_a_length_of_time_is_counted_by_its_own_word(text, counter):
    assert units(text) == [("count", counter)]


@pytest.mark.parametrize("text", ["评价得分80以上。", "景气指数达到120。"])
def test_a_figure_with_nothing_counted_has_no_counter(text):
    assert units(text) == [("count", "")]


def test_the_words_around_a_figure_end_at_a_comma_a_semicolon_or_a_stop():
    first, second, third, _, last = contexts(SENTENCES)
    assert (first.before, first.own, first.after) == ("首次给予", "20万", "元奖励")
    assert (first.part, second.part, third.part) == ("首次给予20万元奖励", "复核通过的给予5万元", "每家企业限报1项")
    assert first.clause == second.clause == "对获评企业,首次给予20万元奖励,复核通过的给予5万元"
    assert third.clause == "每家企业限报1项"
    assert last.clause == "到2027年,培育50家"


def test_a_sentence_runs_over_semicolons_to_the_full_stop():
    first, _, third, *_ = contexts(SENTENCES)
    assert first.sentence == third.sentence == "对获评企业,首次给予20万元奖励,复核通过的给予5万元;每家企业限报1项"
    assert first.sentence_before == "对获评企业,首次给予"
    assert parts_after(first) == "元奖励,复核通过的给予5万元;每家企业限报1项"
    assert parts_after(third) == "项"


def test_the_sentence_before_is_the_one_before_the_figures_own():
    first, *_, last = contexts(SENTENCES)
    assert first.previous_sentence == "加大支持力度"
    assert last.previous_sentence == "对获评企业,首次给予20万元奖励,复核通过的给予5万元;每家企业限报1项"
    assert contexts("给予20万元奖励。")[0].previous_sentence == ""


def test_a_comma_within_a_number_ends_nothing():
    assert contexts("安排资金2,000万元,用于奖励。")[0].part == "安排资金2,000万元"


def test_a_figure_of_the_heading_is_in_the_heading():
    first, second = contexts("培育20家企业。给予30万元奖励。", heading_end=7)
    assert (first.is_heading, second.is_heading) == (True, False)
    assert contexts("培育企业20家", heading_end=4)[0].before == ""


@pytest.mark.parametrize(
    ("text", "end"),
    [("对企业给予", 5), ("对企业给予一次性奖励的", 10), ("按比例减免租金", 5), ("贷款支持率", -1), ("年营业收入达到", -1), ("", -1)],
)
def test_the_last_word_that_grants_is_found_by_its_end(text, end):
    assert last_grant(text) == end
