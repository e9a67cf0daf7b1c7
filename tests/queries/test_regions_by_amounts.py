"""Regions by the number of their amounts; schemes.csv and amounts.csv counted by hand."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "regions_by_amounts")


def test_regions_with_a_scheme_stand_in_fixed_order():
    assert values(found(), "region_id", "records", "found") == [
        ("guangdong", 0, 5), ("guangzhou", 21, 5), ("jiangmen", 0, 5), ("qingyuan", 0, 5), ("gansu", 4, 5)
    ]  # fmt: skip


def test_those_that_state_most_are_taken_and_of_several_alike_those_with_most_schemes():
    assert [row["region_id"] for row in found(most=2)] == ["guangzhou", "gansu"]
    # Qingyuan has 17 schemes without an amount, Guangdong 10, Jiangmen 7.
    assert [row["region_id"] for row in found(most=3)] == ["guangzhou", "qingyuan", "gansu"]
    assert [row["region_id"] for row in found(most=4)] == ["guangdong", "guangzhou", "qingyuan", "gansu"]


def test_of_regions_alike_in_both_the_first_in_order_is_taken(synthetic):
    """north-a and north-b state three amounts each; without its scheme for parks north-b has no more schemes than north-a."""
    assert values(synthetic("regions_by_amounts", most=2), "region_id", "records", "found") == [("north", 4, 3), ("north-b", 3, 3)]
    firms = synthetic("regions_by_amounts", most=2, beneficiaries=("firm",))
    assert values(firms, "region_id", "records", "found") == [("north", 4, 3), ("north-a", 3, 3)]


def test_filters_leave_regions_with_such_schemes():
    assert values(found(tiers=("little_giant",)), "region_id", "records") == [
        ("guangdong", 0), ("guangzhou", 7), ("jiangmen", 0), ("qingyuan", 0), ("gansu", 1)
    ]  # fmt: skip
    assert values(found(instruments=("insurance",)), "region_id", "records", "found") == [("guangzhou", 0, 1)]
    assert found(categories=("organisation",)) == []
