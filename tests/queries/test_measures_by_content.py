"""What the measures hold that selection and search leave."""

from functools import partial

import pytest

from tests.queries.asking import ask

found = partial(ask, "measures_by_content")


def test_counts_by_content():
    assert found() == [{"measures": 95, "documents": 5, "with_money": 12, "with_goal": 12, "with_neither": 72}]


@pytest.mark.parametrize(
    ("region", "measures", "money", "goal", "neither"),
    [("guangdong", 17, 0, 0, 17), ("guangzhou", 25, 9, 1, 15), ("jiangmen", 11, 0, 4, 7), ("qingyuan", 17, 0, 1, 16), ("gansu", 25, 3, 6, 17)],
)
def test_a_measure_with_both_counts_under_both(region, measures, money, goal, neither):
    """Gansu's fee ceiling is money and goal: three and six are eight measures."""
    row = {"measures": measures, "documents": 1, "with_money": money, "with_goal": goal, "with_neither": neither}
    assert found(regions=(region,)) == [row]


def test_search_and_way_leave_their_measures():
    assert found(search="海关") == [{"measures": 4, "documents": 4, "with_money": 0, "with_goal": 0, "with_neither": 4}]
    assert found(ways=("fee_ceiling",)) == [{"measures": 1, "documents": 1, "with_money": 1, "with_goal": 1, "with_neither": 0}]


def test_nothing_found_is_a_row_of_zeros():
    assert found(regions=("nowhere",)) == [{"measures": 0, "documents": 0, "with_money": 0, "with_goal": 0, "with_neither": 0}]
