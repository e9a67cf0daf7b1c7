"""Measures by the side of their instruments; counted from instrument_ids of measures.csv."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "measures_by_side")


def test_a_search_leaves_one_region_s_sides():
    sides = found(regions=["jiangmen"], search="展会")
    assert [(row["side"], row["using_measures"], row["measures"]) for row in sides] == [("supply", 0, 1), ("demand", 1, 1), ("environment", 1, 1)]
    assert sides[1]["record_ids"] == ["jiangmen-2024-07"]


def test_a_limit_leaves_the_number_of_regions():
    assert {(row["region_id"], row["regions"]) for row in found(most=1)} == {("guangdong", 5)}


def test_every_region_has_its_three_sides_in_fixed_order():
    assert values(found(), "region_id", "side", "using_measures", "measures") == [
        ("guangdong", "supply", 12, 17), ("guangdong", "demand", 4, 17), ("guangdong", "environment", 12, 17),
        ("guangzhou", "supply", 20, 25), ("guangzhou", "demand", 5, 25), ("guangzhou", "environment", 16, 25),
        ("jiangmen", "supply", 9, 11), ("jiangmen", "demand", 2, 11), ("jiangmen", "environment", 8, 11),
        ("qingyuan", "supply", 13, 17), ("qingyuan", "demand", 5, 17), ("qingyuan", "environment", 13, 17),
        ("gansu", "supply", 19, 25), ("gansu", "demand", 6, 25), ("gansu", "environment", 15, 25),
    ]  # fmt: skip


def test_a_side_names_its_clauses_and_its_share():
    demand = found(regions=("guangzhou",))[1]
    assert (demand["share"], demand["clause"]) == (0.2, "二.(五); 二.(七); 三.(九); 五.(十六); 六.(二十)")


def test_a_measure_of_two_sides_counts_on_both_and_a_side_without_measures_is_zero(synthetic):
    assert values(synthetic("measures_by_side", regions=("north",)), "side", "using_measures", "share", "clause", "record_ids") == [
        ("supply", 1, 0.5, "(1)", ["north-1"]),
        ("demand", 1, 0.5, "(1)", ["north-1"]),
        ("environment", 0, 0, "", []),
    ]


def test_a_region_without_measures_left_has_no_rows():
    assert found(regions=("jiangmen",), categories=("green",)) == []
