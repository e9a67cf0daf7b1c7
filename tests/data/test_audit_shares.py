"""What a goal or a sum is for: each year, each firm, each set."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from data.audit.shares import read_pace, read_share


def at(text: str, number: int = -1) -> Place:
    """Return the place of one figure of a text, the last if not said."""
    return Place(text, find_figures(text)[number])


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("每年推动1-2家企业上市", "year"),
        ("每年举办活动9场次,讲座8场次", "year"),
        ("每年举办活动9场次,累计服务企业8家次", None),
        ("每年举办活动,实现全覆盖", None),
        ("培育企业9家", None),
    ],
)
def test_a_goal_is_for_each_year_where_its_verb_says_so(text, per):
    assert read_pace(at(text)).values == (per,)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("每年安排不超过9亿元", "year"),
        ("企业每户奖励9万元", "firm"),
        ("对园区内主体每户奖励9万元", "firm"),
        ("对新认定的企业,每家给予不超过9万元奖励", "firm"),
        ("对新认定的集群,每个给予最高奖励9万元", "cluster"),
        ("每年遴选园区,并对每家园区运营主体给予不超过9万元奖励", "park"),
        ("对每个项目给予不超过9万元奖励", "project"),
        ("单台设备奖励不超过9万元/台", "unit"),
        ("部件奖励不超过9万元/批", "batch"),
        ("成套装备奖励不超过9万元", "set"),
        ("单个项目补助不超过9万元", "project"),
        ("对投资额9亿元以上的企业,每家给予奖励", "firm"),
        ("对投资额2万元—9万元的改造项目,予以奖励", "project"),
        ("对优秀的示范平台给予最高不超过9万元的奖励", "platform"),
        ("对获得奖励支持的项目,按购置额对该企业予以奖励,最高不超过9万元", "project"),
        ("每年遴选平台,对优秀平台给予9万元奖励", "platform"),
        ("对人才给予9万元资助", None),
        ("加强对接,针对需求设立9亿元基金", None),
        ("对项目按投入的30%", None),
    ],
)
def test_a_sum_is_for_what_the_nearest_words_say(text, per):
    assert read_share(at(text)).values == (per,)


@pytest.mark.parametrize(
    ("text", "open_values"),
    [
        ("对企业改造项目投入的50%给予补助,最高补助不超过9万元", ("firm", "project")),
        ("每个给予9万元", ("firm", "project", "cluster", "park", "platform")),
    ],
)
def test_a_sum_that_no_word_divides_is_left_open(text, open_values):
    assert read_share(at(text)).values == open_values
