"""Goals that are no rungs of the ladder, as the official texts state them; their arithmetic."""

import datetime
from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "goals_by_indicator")


def test_the_list_holds_what_the_ladder_does_not():
    rows = found()
    assert len(rows) == 33
    assert {state: sum(row["goal_state"] == state for row in rows) for state in ("passed", "due", "later", "undated")} == {
        "passed": 9,
        "due": 4,
        "later": 8,
        "undated": 12,
    }
    coverage = next(row for row in rows if row["indicator_id"] == "rd_institution_coverage" and row["region_id"] == "jiangmen")
    assert (coverage["clause"], coverage["record_ids"]) == ("一.(二); 二.(二).1", ["jiangmen-2024-t08", "jiangmen-2024-t11"])


def test_one_or_two_listings_a_year_do_not_make_ten():
    row = next(row for row in found() if row["arithmetic"] == "differs")
    assert (row["region_id"], row["value"], row["value_high"], row["years"]) == ("jiangmen", 1, 2, 3)
    assert (row["sum_low"], row["sum_high"], row["total_value"], row["total_clause"]) == (3, 6, 10, "一.(二)")
    assert row["record_ids"] == ["jiangmen-2024-t13", "jiangmen-2024-t07"]


def test_doublings_of_unstated_numbers_are_marked():
    doubled = [row for row in found() if row["arithmetic"] == "no_baseline"]
    assert values(doubled, "region_id", "indicator_id") == [("gansu", "firms_in_tier"), ("jiangmen", "output_value"), ("jiangmen", "profit")]


def test_the_list_follows_region_field_tier_and_aim():
    assert len(found(regions=["gansu"], categories=["green"])) == 4
    assert len(found(regions=["jiangmen"], aims=["stated"])) == 0
    assert len(found(tiers=["srdi_sme"])) == 6
    assert found(tiers=["little_giant"]) == []


def test_one_province_s_goals_stand_in_the_order_of_indicators():
    rows = found(regions=["guangdong"])
    assert values(rows, "indicator_id", "tier_id", "comparator", "value", "unit", "is_aspirational", "is_cumulative", "days_left") == [
        ("listed_firms", "any_srdi", "=", 150, "firms", True, False, 404),
        ("rd_intensity", "any_srdi", "~", 5, "percent", True, False, 404),
        ("rd_institution_coverage", "any_srdi", "=", 100, "percent", True, False, 404),
        ("national_clusters", None, ">=", 15, "clusters", False, True, 404),
        ("provincial_clusters", None, ">=", 100, "clusters", False, True, 404),
        ("service_platforms_and_bases", None, "~", 200, "platforms", False, True, 404),
    ]


def test_a_goal_without_a_year_has_no_days_left():
    events = next(row for row in found(regions=["gansu"]) if row["indicator_id"] == "service_events")
    assert (events["comparator"], events["value"], events["per"], events["goal_state"], events["days_left"]) == (">", 2000, "year", "undated", None)
    coverage = next(row for row in found(regions=["guangzhou"]))
    assert (coverage["value"], coverage["numeric_in_text"], coverage["target_year"]) == (100, False, None)


def test_a_goal_is_passed_the_day_after_its_year():
    before, after = (found(regions=["gansu"], categories=["green"], today=datetime.date(*day)) for day in ((2025, 12, 31), (2026, 1, 1)))
    assert {(row["goal_state"], row["days_left"]) for row in before} == {("due", 0)}
    assert {(row["goal_state"], row["days_left"]) for row in after} == {("passed", -1)}


def test_so_much_a_year_adds_up_falls_short_or_goes_beyond(synthetic):
    """Three years from 2025: two a year make six; three a year make more; at most three a year can make at least six."""
    rows = [row for row in synthetic("goals_by_indicator") if row["per"] == "year"]
    assert values(rows, "target_id", "arithmetic", "years", "sum_low", "total_value") == [
        ("north-t3", "adds_up", 3, 6, 6),
        ("north-a-t3", "differs", 3, 9, 6),
        ("north-b-t3", None, None, None, None),
        ("south-t3", "adds_up", 3, 9, 6),
    ]


def test_one_is_singular(synthetic):
    rows = synthetic("goals_by_indicator", regions=("north-b",))
    assert values(rows, "value", "unit_en") == [(1, "event")]
    assert [row["unit_en"] for row in found(regions=["jiangmen"]) if row["value"] == 1] == ["firms"]
