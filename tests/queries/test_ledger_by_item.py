"""Every amount of the five documents under its kind of money; figures of the official texts."""

from functools import partial

import queries
from tests.queries.asking import MONEY_FILTERS, NO_SCHEMES, ask, values

found = partial(ask, "ledger_by_item")


def stated(**chosen):
    return {row["record_ids"][0]: row for row in found(**chosen) if row["state"] == "stated"}


def test_every_filter_is_bound():
    assert queries.parameters("ledger_by_item") == MONEY_FILTERS


def test_a_selection_without_schemes_leaves_no_rows():
    assert found(**NO_SCHEMES) == []


def test_the_ledger_holds_every_amount_once():
    records = [record for row in found() if row["state"] == "stated" for record in row["record_ids"]]
    assert len(records) == len(set(records)) == 25


def test_the_ledger_sets_a_pool_apart_from_its_rate():
    rows = [row for row in found(regions=("guangzhou",)) if row["item_id"] == "small_upgrade"]
    assert values(rows, "money_group", "kind", "comparator", "value", "value_high") == [
        ("rate", "threshold", "range", 1_500_000, 5_000_000),
        ("rate", "rate", "<=", 15, None),
        ("annual_pool", "annual_pool", "<=", 200_000_000, None),
    ]


def test_the_ledger_groups_kinds_of_money_in_fixed_order():
    groups = list(dict.fromkeys(row["money_group"] for row in found()))
    assert groups == ["firm_award", "rate", "fee", "organisation_award", "annual_pool", "relaxation"]


def test_the_ledger_marks_what_is_strived_for_and_what_only_a_rider_caps():
    by_id = stated()
    assert [one for one, row in by_id.items() if row["is_aspirational"]] == ["gansu-2023-14-s2-a1"]
    assert sorted(one for one, row in by_id.items() if row["capped_by_rider"]) == ["guangzhou-2025-12-s1-a1", "guangzhou-2025-14-s1-a1"]


def test_the_ledger_marks_sums_for_a_lifetime_and_sums_without_an_application():
    by_id = stated()
    assert [one for one, row in by_id.items() if row["is_lifetime"]] == ["guangzhou-2025-14-s1-a2"]
    assert [one for one, row in by_id.items() if row["no_application"]] == [
        "guangzhou-2025-01-s1-a1",
        "guangzhou-2025-12-s1-a1",
        "guangzhou-2025-12-s1-a2",
    ]


def test_the_ledger_of_one_region_and_of_one_field():
    assert values(found(regions=("jiangmen",)), "item_id", "state") == [("new_little_giant", "silent")]
    assert {row["region_id"]: row["state"] for row in found(categories=("finance",))} == {
        "guangdong": "none", "guangzhou": "none", "jiangmen": "none", "qingyuan": "silent", "gansu": "stated",
    }  # fmt: skip


def test_caps_told_apart_by_a_variant_have_a_row_each():
    rows = [row for row in found(regions=("guangzhou",)) if row["item_id"] == "first_unit"]
    assert values(rows, "kind", "variant", "per", "value") == [
        ("rate", None, None, 30),
        ("rate_cap", "set", "set", 5_000_000),
        ("rate_cap", "unit", "unit", 3_000_000),
        ("rate_cap", "batch", "batch", 1_000_000),
    ]


def test_an_item_without_a_figure_anywhere_has_no_rows():
    assert {"loan_interest", "school_places", "car_passes"} & {row["item_id"] for row in found()} == set()


def test_a_scheme_without_a_sum_is_silent_beside_one_with(synthetic):
    rows = [row for row in synthetic("ledger_by_item") if row["item_id"] == "prize"]
    assert values(rows, "region_id", "state", "value", "record_ids") == [
        ("north", "none", None, []),
        ("north-a", "stated", 500, ["north-a-1-s2-a1"]),
        ("north-b", "silent", None, ["north-b-1-s3"]),
        ("south", "none", None, []),
    ]
