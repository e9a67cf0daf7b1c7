"""The ladder: stocks of firms that the official texts set as goals."""

import datetime
from functools import partial

import pytest

from tests.queries.asking import ask, values

found = partial(ask, "stocks_by_tier")


def test_the_ladder_has_every_stock_once_with_its_comparator_and_year():
    stated = [row for row in found() if row["state"] == "stated"]
    assert values(stated, "region_id", "tier_id", "comparator", "value", "target_year", "is_aspirational", "goal_state", "days_left") == [
        ("guangdong", "srdi_sme", "~", 20000, 2027, False, "later", 404),
        ("guangdong", "little_giant", ">", 2000, 2027, False, "later", 404),
        ("jiangmen", "srdi_sme", ">=", 1400, 2026, True, "due", 39),
        ("jiangmen", "little_giant", "=", 48, 2026, True, "due", 39),
        ("qingyuan", "srdi_sme", "~", 270, 2027, False, "later", 404),
        ("qingyuan", "little_giant", ">=", 12, 2027, False, "later", 404),
        ("gansu", "innovative_sme", ">=", 2000, 2025, True, "passed", -326),
        ("gansu", "srdi_sme", ">=", 700, 2025, True, "passed", -326),
        ("gansu", "little_giant", ">=", 100, 2025, True, "passed", -326),
    ]


def test_a_repeated_goal_brings_its_second_clause_along():
    row = next(row for row in found(regions=["jiangmen"]) if row["tier_id"] == "srdi_sme")
    assert (row["clause"], row["record_ids"]) == ("一.(二); 二.(一)", ["jiangmen-2024-t04", "jiangmen-2024-t10"])


def test_a_missing_tier_is_silent_and_a_missing_ladder_is_none():
    unstated = [row for row in found() if row["state"] != "stated"]
    assert values(unstated, "region_id", "tier_id", "state") == [
        ("guangdong", "innovative_sme", "silent"),
        ("guangzhou", "innovative_sme", "none"),
        ("guangzhou", "srdi_sme", "none"),
        ("guangzhou", "little_giant", "none"),
        ("jiangmen", "innovative_sme", "silent"),
        ("qingyuan", "innovative_sme", "silent"),
    ]


def test_what_a_filter_takes_out_is_gone_not_silent():
    assert {row["region_id"] for row in found(aims=["stated"])} == {"guangdong", "guangzhou", "qingyuan"}
    assert {row["tier_id"] for row in found(tiers=["little_giant"])} == {"little_giant"}
    assert found(categories=["finance"]) == []


def test_own_share_is_measured_by_the_region_s_largest_tier():
    assert values(found(regions=["gansu"]), "tier_id", "own_share") == [
        ("innovative_sme", 1),
        ("srdi_sme", 0.35),
        ("little_giant", 0.05),
    ]


@pytest.mark.parametrize(("day", "state"), [("2025-12-31", "due"), ("2026-01-01", "passed"), ("2024-12-31", "later")])
def test_a_goal_is_due_until_the_last_day_of_its_year(day, state):
    assert found(today=datetime.date.fromisoformat(day), regions=["gansu"])[0]["goal_state"] == state


def test_an_unstated_rung_has_neither_share_nor_state_nor_records():
    rows = found(regions=["guangzhou"], tiers=["srdi_sme"])
    assert values(rows, "value", "own_share", "goal_state", "days_left", "document_number", "clause", "record_ids") == [
        (None, None, None, None, "穗府办规〔2025〕13号", "", [])
    ]
    assert found(regions=["nowhere"]) == []


def test_a_stock_is_cumulative_only_where_the_text_says_so(synthetic):
    assert {row["is_cumulative"] for row in found() if row["state"] == "stated"} == {True}
    assert values(synthetic("stocks_by_tier", regions=("north",)), "tier_id", "own_share", "is_cumulative") == [
        ("srdi_sme", 1, False),
        ("little_giant", 0.125, False),
    ]
