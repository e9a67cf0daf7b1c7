"""力争, 争创 and 累计 hold for what they govern."""

import pytest

from data.audit.flags import read_aspirational, read_cumulative, read_lifetime, read_numeric
from data.audit.numbers import find_figures
from data.audit.place import Place


def at(text: str, number: int = -1) -> Place:
    """Return the place of one figure of a text, the last if not said."""
    return Place(text, find_figures(text)[number])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("力争到2030年,培育工厂9家,园区5家", [True, True, True]),
        ("培育集群9个,力争推动4家上市", [False, True]),
        ("培育集群9个,争创园区3个", [False, True]),
        ("争创园区3个,建成集群9个", [True, False]),
        ("力争占比达到5%,不断扩大,覆盖率达90%;建成平台7家", [True, True, False]),
        ("力争上游。培育工厂9家", [False]),
    ],
)
def test_a_goal_is_striven_for_from_the_word_to_the_end_of_its_clause(text, values):
    assert [read_aspirational(at(text, number)).values[0] for number in range(len(values))] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("累计培育9家工厂和8家园区、7家基地", [True, True, True]),
        ("累计培育工厂9家,园区5家", [True, True]),
        ("累计培育工厂9家,推动4家上市", [True, False]),
        ("每年举办活动9场次,累计服务企业8家次,实现全覆盖", [False, True, False]),
        ("在现有9家的基础上翻番,达到累计培育18家", [False, False, True]),
    ],
)
def test_a_goal_is_cumulative_where_the_word_goes_with_its_verb(text, values):
    assert [read_cumulative(at(text, number)).values[0] for number in range(len(values))] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("最高累计补助不超过90万元", True),
        ("每家累计奖励不超过90万元", True),
        ("对累计固定资产投资额9亿元以上的企业", False),
        ("累计补助不超过90万元,每次奖励不超过30万元", False),
        ("每家奖励不超过90万元", False),
    ],
)
def test_a_payment_is_for_a_lifetime_where_it_is_itself_added_up(text, value):
    assert read_lifetime(at(text)).values == (value,)


@pytest.mark.parametrize(("text", "value"), [("实现培训全覆盖", False), ("产值倍增", True), ("覆盖率达100%", True)])
def test_only_full_coverage_states_no_number(text, value):
    assert read_numeric(at(text)).values == (value,)
