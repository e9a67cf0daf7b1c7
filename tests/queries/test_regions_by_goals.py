"""Regions by the number of their goals in targets.csv."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "regions_by_goals")


def test_regions_with_a_goal_stand_in_fixed_order():
    assert values(found(), "region_id", "records", "found") == [
        ("guangdong", 8, 5), ("guangzhou", 1, 5), ("jiangmen", 13, 5), ("qingyuan", 7, 5), ("gansu", 18, 5)
    ]  # fmt: skip


def test_those_with_most_goals_are_taken_and_keep_their_order():
    assert values(found(most=2), "region_id", "found") == [("jiangmen", 5), ("gansu", 5)]


def test_of_regions_alike_the_first_in_order_is_taken():
    assert values(found(tiers=("little_giant",)), "region_id", "records") == [("guangdong", 1), ("jiangmen", 3), ("qingyuan", 1), ("gansu", 1)]
    assert values(found(tiers=("little_giant",), most=2), "region_id", "found") == [("guangdong", 4), ("jiangmen", 4)]


def test_a_region_without_a_code_stands_last(synthetic):
    assert [row["region_id"] for row in synthetic("regions_by_goals")] == ["north", "north-a", "north-b", "south"]
    assert [row["region_id"] for row in synthetic("regions_by_goals", most=2)] == ["north", "north-a"]


def test_filters_leave_regions_with_such_goals():
    assert values(found(categories=("green",)), "region_id", "records", "found") == [("gansu", 4, 1)]
    assert values(found(aims=("aspirational",)), "region_id", "records") == [("guangdong", 3), ("jiangmen", 13), ("gansu", 15)]
    assert found(regions=("nowhere",)) == []
