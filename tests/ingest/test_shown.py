"""A phrase shows its figure with the words that bound it, or the text around it does."""

import pytest

from ingest.shown import says, shown


@pytest.mark.parametrize(
    ("phrase", "comparator", "value", "high"),
    [
        ("每家奖励30万元", "=", 300000, None),
        ("最高５０万元", "<=", 500000, None),
        ("50万元封顶", "<=", 500000, None),
        ("分别奖励50、30万元", "=", 500000, None),
        ("给予50—100万元", "range", 500000, 1000000),
        ("奖励300,000元", "=", 300000, None),
        ("一次性奖励二十万元", "=", 200000, None),
        ("3千万元", "=", 30000000, None),
        ("5‰", "=", 0.5, None),
    ],
)
def test_a_phrase_that_shows_its_figure(phrase, comparator, value, high):
    assert says(phrase, comparator, value, high)


@pytest.mark.parametrize(
    ("phrase", "comparator", "value"),
    [
        ("最高50万元", "=", 500000),
        ("50万元", "<=", 500000),
        ("30户奖励50万元", "=", 300000),
        ("50万元" + "长" * 60, "=", 500000),
        (" 50万元", "=", 500000),
        ("", "=", 5),
    ],
)
def test_a_phrase_that_does_not(phrase, comparator, value):
    assert not says(phrase, comparator, value, None)


def test_the_shortest_run_around_the_figure_is_taken():
    text = "对上云企业最高分别给予50万元、30万元补助"
    assert shown(text, 16, 19, "30万元补助", "<=", 300000, None) == "最高分别给予50万元、30万"


def test_where_no_run_shows_the_figure_there_is_none():
    assert shown("奖励50万元", 2, 5, "50万元", "<=", 500000, None) is None
