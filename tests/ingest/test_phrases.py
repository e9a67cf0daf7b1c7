"""A phrase is the shortest run of the text that shows a figure and what it counts."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from ingest.blocks import Passage
from ingest.context import Context, unit_of
from ingest.phrases import phrase_span
from ingest.script import fold


def phrases(text: str, noun_after: bool = False, heading_end: int = 0) -> list[str]:
    """Return the phrase of every figure of a passage, those of its heading left out."""
    passage = Passage("一", text[:heading_end], text, fold(text), heading_end=heading_end)
    found = []
    for figure in find_figures(passage.folded):
        context = Context(passage, figure, *unit_of(passage.folded, figure), Place(passage.folded, figure, heading_end))
        start, end = phrase_span(context, noun_after)
        found += [] if context.is_heading else [text[start:end]]
    return found


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("对新认定的企业，给予20万元奖励。", "给予20万元奖励"),
        ("经评审认定，一次性奖励三十万元。", "一次性奖励三十万元"),
        ("对获评企业，给予最高50万元的一次性资金奖励，分年兑现。", "给予最高50万元的一次性资金奖励"),
        ("符合条件的，补贴每平方米10元；", "补贴每平方米10元"),
        ("鼓励上云，按实际支出的30%给予补贴。", "按实际支出的30%"),
        ("加强保障：每年安排资金3000万元。", "每年安排资金3000万元"),
    ],
)
def test_a_phrase_begins_after_the_last_sign_and_ends_with_unit_and_support(text, phrase):
    assert phrases(text) == [phrase]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("对企业，给予50万元以下补助。", "给予50万元以下补助"),
        ("其中，研发占比达到5%左右。", "研发占比达到5%左右"),
        ("落实政策，担保费率降至1.5%以下，降低成本。", "担保费率降至1.5%以下"),
        ("单个企业，补助50万元封顶。", "补助50万元封顶"),
        ("单个企业，补助50万元（含）以内。", "补助50万元（含）以内"),
        ("力争到年底，税收提高2个百分点以上。", "税收提高2个百分点以上"),
    ],
)
def test_a_bound_after_the_unit_belongs_to_the_phrase(text, phrase):
    assert phrases(text) == [phrase]


@pytest.mark.parametrize(
    "text",
    ["给予20万元奖励，按年拨付。", "给予20万元奖励；不重复享受。", "给予20万元奖励。以上政策不重复享受。", "给予20万元奖励、优先授信。"],
)
def test_a_phrase_holds_nothing_after_the_next_sign(text):
    assert phrases(text) == ["给予20万元奖励"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("对智能工厂分别给予30万元、10万元奖励。", ["对智能工厂分别给予30万元", "10万元奖励"]),
        ("分别按投资额的20%和10%给予补助。", ["分别按投资额的20%", "10%"]),
        ("培育单项冠军5家、专精特新企业30家。", ["培育单项冠军5家", "专精特新企业30家"]),
        ("按投资额的10%给予补助，最高不超过200万元。", ["按投资额的10%", "最高不超过200万元"]),
    ],
)
def test_a_figure_after_another_begins_its_own_phrase(text, expected):
    assert phrases(text) == expected


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("营业收入500万元及以上的企业，优先支持。", "营业收入500万元及以上"),
        ("贷款期限1年及以上的企业，优先支持。", "贷款期限1年及以上"),
        ("营业收入500万元以上的企业，优先支持。", "营业收入500万元以上"),
    ],
)
def test_a_word_of_a_bound_divides_no_phrase(text, phrase):
    assert phrases(text) == [phrase]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("培育20家以上专精特新“小巨人”企业，", ["培育20家以上专精特新“小巨人”企业"]),
        ("每年建设10个公共服务平台和一批示范基地。", ["每年建设10个公共服务平台"]),
        ("举办20场对接活动、若干培训班；", ["举办20场对接活动"]),
        ("举办20场对接活动，开办10期培训班；", ["举办20场对接活动", "开办10期培训班"]),
        ("新增示范车间80个。", ["新增示范车间80个"]),
        ("推动10家企业上市及挂牌。", ["推动10家企业上市"]),
    ],
)
def test_of_a_count_the_thing_counted_belongs_to_the_phrase(text, expected):
    assert phrases(text, noun_after=True) == expected


def test_without_a_thing_counted_the_phrase_ends_with_the_counter():
    assert phrases("培育20家以上专精特新企业。") == ["培育20家以上"]


@pytest.mark.parametrize(
    ("text", "heading_end", "phrase"),
    [
        ("降低融资成本。担保费率不超过1%。", 7, "担保费率不超过1%"),
        ("降低融资成本担保费率不超过1%。", 6, "担保费率不超过1%"),
        ("培育20家企业给予30万元奖励。", 7, "给予30万元奖励"),
    ],
)
def test_a_heading_is_no_part_of_a_phrase(text, heading_end, phrase):
    assert phrases(text, heading_end=heading_end) == [phrase]


def test_a_long_phrase_begins_at_who_is_given_something():
    text = "支持企业加强关键核心技术攻关并开展产学研用协同创新对首次获得国家级制造业创新中心认定的企业给予500万元奖励。"
    (phrase,) = phrases(text)
    assert phrase == "对首次获得国家级制造业创新中心认定的企业给予500万元奖励"


def test_a_long_phrase_begins_at_the_last_of_the_list_that_fits():
    text = "支持企业围绕高端装备制造和新一代信息技术以及生物医药产业、新材料产业、新能源汽车产业等重点领域培育创新型企业50家。"
    (phrase,) = phrases(text)
    assert phrase == "新材料产业、新能源汽车产业等重点领域培育创新型企业50家"


def test_a_phrase_of_ordinary_length_is_not_cut_at_a_receiver():
    assert phrases("鼓励区县对获评企业给予20万元奖励。") == ["鼓励区县对获评企业给予20万元奖励"]
