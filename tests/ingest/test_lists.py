"""Figures that stand in one list share their unit, make bands, and belong one by one to the things before them."""

import pytest

from data.audit.numbers import find_figures
from ingest.lists import Listed, banded, listed, own_item, shared
from ingest.reading import read_text

MILLION = 1_000_000


def values(text: str) -> list[float]:
    return [one.value for one in shared(text, find_figures(text))]


def bands(text: str) -> list[tuple[str, float, float | None]]:
    return [(one.comparator, one.value, one.value_high) for one in banded(text, find_figures(text))]


def counts(text: str) -> list[tuple[int, int]]:
    """Return which of how many each figure is that stands in a list."""
    return [(one.index, one.count) for one in listed(text, find_figures(text)).values()]


def item(text: str, index: int, count: int) -> str | None:
    return own_item(text, Listed(index, count, len(text)))


def awards(sentence: str) -> list[tuple[float, tuple[str, ...]]]:
    """Return value and tiers of each sum in the only clause of a policy."""
    draft = read_text(f"岚州市扶持企业若干措施\n一、加大支持\n{sentence}\n二、优化服务\n为企业配备服务专员。")
    return [(one.value, one.tiers) for one in draft.amounts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("分别给予30、20万元奖励", [300_000, 200_000]),
        ("奖励3或5亿元", [300 * MILLION, 500 * MILLION]),
        ("补助10/20万元", [100_000, 200_000]),
        ("新增8、6家", [8, 6]),
    ],
)
def test_a_list_shares_the_unit_of_its_last_figure(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("给予50万元、3000元奖励", [500_000, 3_000]),
        ("培训20人、补助5万元", [20, 50_000]),
        ("建成3座车间和5万平方米厂房", [3, 50_000]),
        ("奖励20万、3000元", [200_000, 3_000]),
    ],
)
def test_a_figure_with_a_unit_of_its_own_takes_none(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("投资300万元以上、1000万元以下的项目", [("range", 3 * MILLION, 10 * MILLION)]),
        ("营业收入500万元以上不足2000万元的", [("range", 5 * MILLION, 20 * MILLION)]),
        ("投资1亿元(含)以上、5亿元以下", [("range", 100 * MILLION, 500 * MILLION)]),
        ("增长10%以上且低于20%的", [("range", 10, 20)]),
    ],
)
def test_two_bounds_of_one_thing_are_a_band(text, expected):
    assert bands(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("投资500万元以上,最高奖励100万元", [(">=", 5 * MILLION, None), ("<=", MILLION, None)]),
        ("投资1000万元以上、奖励300万元以下", [(">=", 10 * MILLION, None), ("<=", 3 * MILLION, None)]),
        ("收入800万元以上、研发占比不低于5%", [(">=", 8 * MILLION, None), (">=", 5, None)]),
        ("投资300万元、1000万元", [("=", 3 * MILLION, None), ("=", 10 * MILLION, None)]),
    ],
)
def test_two_bounds_of_two_things_are_no_band(text, expected):
    assert bands(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("给予50万元、30万元、20万元奖励", [(0, 3), (1, 3), (2, 3)]),
        ("按10%和5%给予补助", [(0, 2), (1, 2)]),
        ("给予40万元奖励、25万元奖励", [(0, 2), (1, 2)]),
        ("给予最高60万元、最高40万元补助", [(0, 2), (1, 2)]),
        ("提高2个百分点以及1个百分点", [(0, 2), (1, 2)]),
    ],
)
def test_figures_that_only_signs_part_are_one_list(text, expected):
    assert counts(text) == expected


@pytest.mark.parametrize("text", ["给予50万元奖励", "给予50万元奖励,复核通过的给予30万元奖励", "奖励50万元;补助30万元", "应用场景全覆盖、30个"])
def test_figures_that_words_part_are_no_list(text):
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("对国家级、省级、市级平台,分别给予", ["对国家级", "省级", "市级平台"]),
        ("对绿色工厂和绿色园区依次奖励", ["对绿色工厂", "绿色园区"]),
        ("对“一等奖、特等奖”获得者以及优秀奖获得者分别给予", ["对“一等奖、特等奖”获得者", "优秀奖获得者"]),
        ("对科技和创新型中小企业、单项冠军企业,分别奖励", ["对科技和创新型中小企业", "单项冠军企业"]),
    ],
)
def test_each_figure_belongs_to_its_own_thing(text, expected):
    assert [item(text, index, len(expected)) for index in range(len(expected))] == expected


def test_a_body_between_the_things_and_their_sums_is_none_of_them():
    text = "对专精特新中小企业、专精特新“小巨人”企业,由市财政局和区财政局分别给予"
    assert [item(text, index, 2) for index in (0, 1)] == ["对专精特新中小企业", "专精特新“小巨人”企业"]


@pytest.mark.parametrize("text", ["对国家级、省级平台,给予", "对示范平台分别给予"])
def test_without_a_word_for_one_by_one_or_with_too_few_things_none_is_named(text):
    assert item(text, 0, 2) is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "对专精特新中小企业、专精特新“小巨人”企业，分别给予20万元、60万元奖励。",
            [(200_000, ("srdi_sme",)), (600_000, ("little_giant",))],
        ),
        (
            "对新认定的创新型中小企业、专精特新中小企业和专精特新“小巨人”企业，分别给予5万元、15万元、40万元奖励。",
            [(50_000, ("innovative_sme",)), (150_000, ("srdi_sme",)), (400_000, ("little_giant",))],
        ),
    ],
)
def test_sums_given_one_by_one_go_to_their_own_tiers(sentence, expected):
    assert awards(sentence) == expected
