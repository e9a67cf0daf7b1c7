"""The goals: ladder, quotients, pace, shares of the province, and the list; numbers read from the five official texts."""

import datetime

import pytest

import queries
from queries import database

TODAY = datetime.date(2026, 11, 22)


def rows(name, today=TODAY, **chosen):
    given = {"regions": None, "categories": None, "tiers": None, "aims": None, "today": today} | chosen
    return queries.rows(name, **{key: value for key, value in given.items() if key in queries.parameters(name)})


def values(found, *names):
    return [tuple(row[name] for name in names) for row in found]


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({}, 47),
        ({"regions": ["jiangmen"]}, 13),
        ({"categories": ["green"]}, 4),
        ({"tiers": ["little_giant"]}, 6),
        ({"aims": ["aspirational"], "regions": ["guangdong"]}, 3),
    ],
)
def test_the_count_follows_every_filter_of_the_page(chosen, left):
    assert rows("goals_counted", **chosen) == [{"chosen": left, "total": 47}]


def test_the_ladder_has_every_stock_once_with_its_comparator_and_year():
    stated = [row for row in rows("stocks_by_tier") if row["state"] == "stated"]
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
    row = next(row for row in rows("stocks_by_tier", regions=["jiangmen"]) if row["tier_id"] == "srdi_sme")
    assert (row["clause"], row["record_ids"]) == ("一.(二); 二.(一)", ["jiangmen-2024-t04", "jiangmen-2024-t10"])


def test_a_missing_tier_is_silent_and_a_missing_ladder_is_none():
    unstated = [row for row in rows("stocks_by_tier") if row["state"] != "stated"]
    assert values(unstated, "region_id", "tier_id", "state") == [
        ("guangdong", "innovative_sme", "silent"),
        ("guangzhou", "innovative_sme", "none"),
        ("guangzhou", "srdi_sme", "none"),
        ("guangzhou", "little_giant", "none"),
        ("jiangmen", "innovative_sme", "silent"),
        ("qingyuan", "innovative_sme", "silent"),
    ]


def test_what_a_filter_takes_out_is_gone_not_silent():
    assert {row["region_id"] for row in rows("stocks_by_tier", aims=["stated"])} == {"guangdong", "guangzhou", "qingyuan"}
    assert {row["tier_id"] for row in rows("stocks_by_tier", tiers=["little_giant"])} == {"little_giant"}
    assert rows("stocks_by_tier", categories=["finance"]) == []


def test_own_share_is_measured_by_the_region_s_largest_tier():
    assert values(rows("stocks_by_tier", regions=["gansu"]), "tier_id", "own_share") == [
        ("innovative_sme", 1),
        ("srdi_sme", 0.35),
        ("little_giant", 0.05),
    ]


@pytest.mark.parametrize(("day", "state"), [("2025-12-31", "due"), ("2026-01-01", "passed"), ("2024-12-31", "later")])
def test_a_goal_is_due_until_the_last_day_of_its_year(day, state):
    assert rows("stocks_by_tier", datetime.date.fromisoformat(day), regions=["gansu"])[0]["goal_state"] == state


def test_giants_per_hundred_are_ranked_and_hedged():
    assert values(rows("giants_by_region"), "region_id", "comparator", "value", "state") == [
        ("gansu", "~", 14.3, "stated"),
        ("guangdong", "~", 10, "stated"),
        ("qingyuan", "~", 4.4, "stated"),
        ("jiangmen", "<=", 3.43, "stated"),
        ("guangzhou", None, None, "none"),
    ]
    assert [row["region_id"] for row in rows("giants_by_region", aims=["aspirational"])] == ["gansu", "jiangmen", "guangzhou"]
    assert rows("giants_by_region", categories=["green"]) == []


def test_the_pace_spreads_the_increase_over_the_period():
    goals = [row for row in rows("pace_by_goal") if row["state"] == "baseline"]
    assert values(goals, "baseline_value", "value", "product", "beyond_product", "increase", "base_year", "years", "pace") == [
        (713, 1400, 1426, -26, 687, 2024, 3, 229),
        (24, 48, 48, 0, 24, 2024, 3, 8),
    ]
    assert goals[0]["record_ids"] == ["jiangmen-2024-t04", "jiangmen-2024-t10", "jiangmen-2024-t03"]


def test_regions_without_a_baseline_say_what_they_state_instead():
    others = [row for row in rows("pace_by_goal") if row["state"] != "baseline"]
    assert values(others, "region_id", "state") == [("guangdong", "stock"), ("guangzhou", "none"), ("qingyuan", "stock"), ("gansu", "doubling")]
    assert others[3]["record_ids"][0] == "gansu-2023-t01"
    assert values(rows("pace_by_goal", tiers=["srdi_sme"], regions=["gansu"]), "state") == [("stock",)]
    assert rows("pace_by_goal", categories=["talent"]) == []


def test_a_city_s_share_keeps_both_years_and_comparators():
    stated = [row for row in rows("shares_of_province_by_goal") if row["state"] == "stated"]
    assert values(
        stated,
        "region_id",
        "comparator",
        "value",
        "city_comparator",
        "city_value",
        "city_year",
        "province_comparator",
        "province_value",
        "province_year",
    ) == [
        ("jiangmen", "~", 7, ">=", 1400, 2026, "~", 20000, 2027),
        ("qingyuan", "~", 1.4, "~", 270, 2027, "~", 20000, 2027),
        ("jiangmen", "<", 2.4, "=", 48, 2026, ">", 2000, 2027),
        ("qingyuan", "~", 0.6, ">=", 12, 2027, ">", 2000, 2027),
        ("jiangmen", "~", 6.7, "=", 10, 2026, "=", 150, 2027),
        ("qingyuan", "~", 3.3, "=", 5, 2027, "=", 150, 2027),
    ]
    assert stated[2]["clause"] == "江府办函〔2024〕13号 一.(二); 江府办函〔2024〕13号 二.(一); 粤办函〔2023〕278号 一.(二)"


def test_a_city_without_such_goals_is_named_and_a_province_has_no_share():
    assert values(rows("shares_of_province_by_goal", regions=["guangzhou"]), "indicator_id", "state") == [
        ("firms_in_tier", "none"),
        ("firms_in_tier", "none"),
        ("listed_firms", "none"),
    ]
    assert values(rows("shares_of_province_by_goal", regions=["jiangmen"], categories=["finance"]), "value") == [(6.7,)]
    assert rows("shares_of_province_by_goal", regions=["gansu", "guangdong"]) == []


def test_the_list_holds_what_the_ladder_does_not():
    found = rows("goals_by_indicator")
    assert len(found) == 33
    assert {state: sum(row["goal_state"] == state for row in found) for state in ("passed", "due", "later", "undated")} == {
        "passed": 9,
        "due": 4,
        "later": 8,
        "undated": 12,
    }
    coverage = next(row for row in found if row["indicator_id"] == "rd_institution_coverage" and row["region_id"] == "jiangmen")
    assert (coverage["clause"], coverage["record_ids"]) == ("一.(二); 二.(二).1", ["jiangmen-2024-t08", "jiangmen-2024-t11"])


def test_one_or_two_listings_a_year_do_not_make_ten():
    row = next(row for row in rows("goals_by_indicator") if row["arithmetic"] == "differs")
    assert (row["region_id"], row["value"], row["value_high"], row["years"]) == ("jiangmen", 1, 2, 3)
    assert (row["sum_low"], row["sum_high"], row["total_value"], row["total_clause"]) == (3, 6, 10, "一.(二)")
    assert row["record_ids"] == ["jiangmen-2024-t13", "jiangmen-2024-t07"]


def test_doublings_of_unstated_numbers_are_marked():
    doubled = [row for row in rows("goals_by_indicator") if row["arithmetic"] == "no_baseline"]
    assert values(doubled, "region_id", "indicator_id") == [("gansu", "firms_in_tier"), ("jiangmen", "output_value"), ("jiangmen", "profit")]


def test_the_list_follows_region_field_tier_and_aim():
    assert len(rows("goals_by_indicator", regions=["gansu"], categories=["green"])) == 4
    assert len(rows("goals_by_indicator", regions=["jiangmen"], aims=["stated"])) == 0
    assert len(rows("goals_by_indicator", tiers=["srdi_sme"])) == 6
    assert rows("goals_by_indicator", tiers=["little_giant"]) == []


@pytest.fixture(scope="module")
def macros():
    return database.cursor(queries.open_current())


@pytest.mark.parametrize(
    ("above", "below", "side"),
    [
        ("=", "=", "="),
        ("=", ">", "<"),
        ("=", ">=", "<="),
        ("=", "<=", ">="),
        (">=", "=", ">="),
        (">", "<=", ">"),
        ("<", "=", "<"),
        (">=", "<", ">"),
        ("<=", ">", "<"),
        (">=", ">", "~"),
        ("<", "<=", "~"),
        (">=", "~", "~"),
        ("~", "=", "~"),
        ("range", "=", "~"),
    ],
)
def test_a_quotient_s_side_follows_from_its_operands(macros, above, below, side):
    assert macros.execute("select quotient_comparator($1, $2)", [above, below]).fetchone() == (side,)


@pytest.mark.parametrize(
    ("value", "side", "shown"),
    [(48 / 14, "<=", 3.43), (2.4, "<", 2.4), (100 / 7, ">=", 14.28), (100 / 7, "~", 14.3), (1.35, "~", 1.4), (0.7 * 10, "<=", 7)],
)
def test_a_bound_is_rounded_away_from_what_it_bounds(macros, value, side, shown):
    assert macros.execute("select quotient_shown($1, $2)", [value, side]).fetchone() == (shown,)
