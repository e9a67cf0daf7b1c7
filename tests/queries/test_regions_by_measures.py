"""Regions by the number of their measures in measures.csv."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "regions_by_measures")


def test_regions_with_a_measure_stand_in_fixed_order():
    assert values(found(), "region_id", "records", "found") == [
        ("guangdong", 17, 5), ("guangzhou", 25, 5), ("jiangmen", 11, 5), ("qingyuan", 17, 5), ("gansu", 25, 5)
    ]  # fmt: skip


def test_of_regions_alike_the_first_in_order_is_taken():
    """Guangzhou and Gansu have 25 measures each, Guangdong and Qingyuan 17."""
    assert [row["region_id"] for row in found(most=1)] == ["guangzhou"]
    assert [row["region_id"] for row in found(most=2)] == ["guangzhou", "gansu"]
    assert [row["region_id"] for row in found(most=3)] == ["guangdong", "guangzhou", "gansu"]


def test_filters_leave_regions_with_such_measures():
    assert values(found(categories=("rights",)), "region_id", "records", "found") == [("guangzhou", 1, 2), ("gansu", 3, 2)]
    assert values(found(categories=("rights",), also_secondary=True), "region_id", "records") == [("guangzhou", 1), ("qingyuan", 1), ("gansu", 3)]
    assert found(regions=("nowhere",)) == []


def test_none_are_taken_where_none_are_wanted():
    assert found(most=0) == []
