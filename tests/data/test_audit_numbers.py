"""Numbers are found, valued and compared as their own words say."""

import pytest

from data.audit.numbers import find_figures
from data.audit.numerals import chinese_value


def read(text: str) -> list[tuple]:
    return [(figure.comparator, figure.value, figure.value_high) for figure in find_figures(text)]


@pytest.mark.parametrize(
    ("text", "comparator", "value"),
    [
        ("给予100万元", "=", 1_000_000),
        ("安排不超过2亿元", "<=", 200_000_000),
        ("补贴１５％", "=", 15),
        ("建成4.5万个以上", ">=", 45_000),
        ("服务10万余家", ">", 100_000),
        ("服务不少于10万余家次", ">=", 100_000),
        ("举办300余场次", ">", 300),
        ("费率降至1.5%以下", "<=", 1.5),
        ("控制在3个以内", "<=", 3),
        ("培育超2000家", ">", 2_000),
        ("占比达到5%左右", "~", 5),
        ("培育约40家", "~", 40),
        ("面积低于30亩", "<", 30),
        ("覆盖率达100%", "=", 100),
        ("不低于百分之五十", ">=", 50),
        ("投资1,200万元", "=", 12_000_000),
        ("最高给予50万元", "<=", 500_000),
        ("达到三级", "=", 3),
        ("数量翻倍", "double", 2),
        ("产值翻一番", "double", 2),
        ("服务全覆盖", "=", 100),
    ],
)
def test_a_figure_is_what_its_words_say(text, comparator, value):
    assert read(text) == [(comparator, value, None)]


@pytest.mark.parametrize(
    ("text", "low", "high"), [("投资150万元—500万元", 1_500_000, 5_000_000), ("打造3-5个", 3, 5), ("投资3至5万元", 30_000, 50_000)]
)
def test_a_range_is_one_figure_of_two_numbers(text, low, high):
    assert read(text) == [("range", low, high)]
    assert find_figures(text)[0].runs == 2


def test_a_bound_holds_for_its_own_figure_only():
    assert read("补助不超过30家,培育8家;奖励5个以上、10个") == [("<=", 30, None), ("=", 8, None), (">=", 5, None), ("=", 10, None)]


def test_a_bound_on_a_level_is_no_bound_on_the_figure():
    assert read("认定48家市级以上中心") == [("=", 48, None)]


@pytest.mark.parametrize("text", ["一批", "进一步", "统一", "一体", "一流", "一系列", "一定", "一些", "一般", "之一", "逐一", "零部件", "新一代"])
def test_ordinary_words_are_no_numbers(text):
    assert read(f"推动{text}发展") == []


@pytest.mark.parametrize(
    ("text", "count"), [("“一带一路”", 2), ("百县千镇万村", 3), ("第三方", 1), ("十大行动", 1), ("两级联动", 1), ("清零", 1), ("2025年8月23日", 3)]
)
def test_numerals_in_names_and_counts_are_numbers(text, count):
    assert len(read(text)) == count


def test_a_heading_that_repeats_a_doubling_states_nothing():
    assert find_figures("促进数量倍增。", heading_end=6) == []


def test_a_digit_beside_a_letter_is_part_of_a_name():
    assert [figure.is_in_name for figure in find_figures("5G基站4个")] == [True, False]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("十", 10),
        ("二十一", 21),
        ("一百零五", 105),
        ("三千", 3_000),
        ("一千二百万", 12_000_000),
        ("两亿", 200_000_000),
        ("二〇二五", 2025),
        ("万", 10_000),
    ],
)
def test_chinese_numerals_have_their_value(text, value):
    assert chinese_value(text) == value
