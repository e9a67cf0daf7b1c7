"""What the page of money asks the database: literal figures from the five documents."""

import pytest

import queries
from views.selection import Selection

EMPTY = {"regions": ("jiangmen",), "categories": ("green",)}
ALL = ("awards_by_event", "ledger_by_item", "rate_curves_by_scheme", "pools_by_scheme", "promises_by_scheme")


def rows(name, **chosen):
    return queries.rows(name, **Selection(**chosen).parameters(queries.parameters(name)))


@pytest.mark.parametrize("name", ALL)
def test_a_selection_without_schemes_leaves_no_rows(name):
    assert rows(name, **EMPTY) == []


@pytest.mark.parametrize("name", [*ALL, "amounts_by_region"])
def test_every_filter_is_bound(name):
    assert queries.parameters(name) == {"regions", "categories", "also_secondary", "tiers", "instruments", "beneficiaries"}


def test_awards_for_a_new_little_giant():
    event = [row for row in rows("awards_by_event") if row["item_id"] == "new_little_giant"]
    found = [(row["region_id"], row["state"], row["comparator"], row["value"], row["clause"]) for row in event]
    assert found == [
        ("guangdong", "silent", None, None, "二.(七)"),
        ("guangzhou", "stated", "<=", 1_000_000, "一.(一)"),
        ("jiangmen", "silent", None, None, "二.(二).5"),
        ("qingyuan", "silent", None, None, "二.(七)"),
        ("gansu", "stated", "=", 500_000, "一.(二)"),
    ]


def test_awards_by_category_leave_one_event():
    found = [(row["item_id"], row["region_id"], row["state"]) for row in rows("awards_by_event", categories=("green",))]
    assert found == [
        ("green_factory", "guangdong", "none"),
        ("green_factory", "guangzhou", "stated"),
        ("green_factory", "jiangmen", "none"),
        ("green_factory", "qingyuan", "none"),
        ("green_factory", "gansu", "none"),
    ]


def test_an_award_that_a_filter_leaves_out_is_not_called_none():
    """Jiangmen seeks special funds for little giants: with awards alone it has no row there, rather than ‘none found’."""
    states = {row["region_id"]: row["state"] for row in rows("awards_by_event", instruments=("award",)) if row["item_id"] == "new_little_giant"}
    assert states == {"guangdong": "silent", "guangzhou": "stated", "qingyuan": "silent", "gansu": "stated"}


def test_the_ledger_holds_every_amount_once():
    stated = [record for row in rows("ledger_by_item") if row["state"] == "stated" for record in row["record_ids"]]
    assert len(stated) == len(set(stated)) == 25


def test_the_ledger_sets_a_pool_apart_from_its_rate():
    found = [
        (row["money_group"], row["kind"], row["comparator"], row["value"], row["value_high"])
        for row in rows("ledger_by_item", regions=("guangzhou",))
        if row["item_id"] == "small_upgrade"
    ]
    assert found == [
        ("rate", "threshold", "range", 1_500_000, 5_000_000),
        ("rate", "rate", "<=", 15, None),
        ("annual_pool", "annual_pool", "<=", 200_000_000, None),
    ]


def test_the_ledger_groups_kinds_of_money_in_fixed_order():
    groups = list(dict.fromkeys(row["money_group"] for row in rows("ledger_by_item")))
    assert groups == ["firm_award", "rate", "fee", "organisation_award", "annual_pool", "relaxation"]


def test_the_ledger_marks_what_is_strived_for_and_what_only_a_rider_caps():
    by_id = {row["record_ids"][0]: row for row in rows("ledger_by_item") if row["state"] == "stated"}
    assert [one for one, row in by_id.items() if row["is_aspirational"]] == ["gansu-2023-14-s2-a1"]
    assert sorted(one for one, row in by_id.items() if row["capped_by_rider"]) == ["guangzhou-2025-12-s1-a1", "guangzhou-2025-14-s1-a1"]


def test_the_ledger_of_one_region_and_of_one_field():
    assert [(row["item_id"], row["state"]) for row in rows("ledger_by_item", regions=("jiangmen",))] == [("new_little_giant", "silent")]
    assert {row["region_id"]: row["state"] for row in rows("ledger_by_item", categories=("finance",))} == {
        "guangdong": "none", "guangzhou": "none", "jiangmen": "none", "qingyuan": "silent", "gansu": "stated",
    }  # fmt: skip


def curve(item, cap=None):
    points = [row for row in rows("rate_curves_by_scheme") if row["item_id"] == item and row["cap"] == cap]
    return [(row["invested"], row["support"], row["is_break"]) for row in points]


def test_two_percent_meets_five_million_at_250_million():
    assert curve("upgrade_top_up", 5_000_000)[:2] == [(0, 0, False), (250_000_000, 5_000_000, True)]
    assert curve("upgrade_top_up", 5_000_000)[2][1:] == (5_000_000, False)


def test_a_band_is_drawn_only_inside():
    assert curve("small_upgrade") == [(1_500_000, 225_000, True), (5_000_000, 750_000, True)]


def test_half_of_the_spending_meets_the_lifetime_cap_at_three_million():
    assert curve("digital_upgrade", 1_500_000)[1] == (3_000_000, 1_500_000, True)


@pytest.mark.parametrize(("cap", "binds"), [(5_000_000, 16_666_667), (3_000_000, 10_000_000), (1_000_000, 3_333_333)])
def test_three_caps_bind_at_three_prices(cap, binds):
    invested, support, is_break = curve("first_unit", cap)[1]
    assert (round(invested), support, is_break) == (binds, cap, True)


def test_curves_by_tier():
    assert {row["item_id"] for row in rows("rate_curves_by_scheme", tiers=("little_giant",))} == {"upgrade_top_up", "digital_upgrade"}


def test_only_the_small_upgrades_pool_is_divided():
    found = [(row["item_id"], row["value"], row["full_award"], row["full_awards"]) for row in rows("pools_by_scheme")]
    assert found == [
        ("small_upgrade", 200_000_000, 750_000, 266),
        ("cultivation_centre", 5_000_000, None, None),
        ("integration_events", 1_000_000, None, None),
    ]
    assert [row["item_id"] for row in rows("pools_by_scheme", beneficiaries=("public",))] == ["integration_events"]


def test_promises_without_a_figure_by_region():
    found = rows("promises_by_scheme")
    count = {one: sum(row["region_id"] == one for row in found) for one in ("guangdong", "guangzhou", "jiangmen", "qingyuan", "gansu")}
    assert count == {"guangdong": 10, "guangzhou": 9, "jiangmen": 7, "qingyuan": 17, "gansu": 10}
    assert {row["region_id"] for row in found if not row["figures_in_document"]} == {"guangdong", "jiangmen", "qingyuan"}


def test_promises_of_one_field():
    found = [(row["region_id"], row["item_id"], row["clause"]) for row in rows("promises_by_scheme", categories=("market",))]
    assert found == [("gansu", "exhibitions", "五.(十八)")]


def test_amounts_by_region():
    found = [(row["region_id"], row["schemes"], row["schemes_with_amounts"], row["amounts"]) for row in rows("amounts_by_region")]
    assert found == [("guangdong", 10, 0, 0), ("guangzhou", 22, 13, 21), ("jiangmen", 7, 0, 0), ("qingyuan", 17, 0, 0), ("gansu", 14, 4, 4)]
