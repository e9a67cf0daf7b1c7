"""A city's goal as a share of its province's; quotients of the goals in the official texts."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "shares_of_province_by_goal")


def test_a_city_s_share_keeps_both_years_and_comparators():
    stated = [row for row in found() if row["state"] == "stated"]
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
    assert values(found(regions=["guangzhou"]), "indicator_id", "state") == [
        ("firms_in_tier", "none"),
        ("firms_in_tier", "none"),
        ("listed_firms", "none"),
    ]
    assert values(found(regions=["jiangmen"], categories=["finance"]), "value") == [(6.7,)]
    assert found(regions=["gansu", "guangdong"]) == []


def test_listed_firms_are_compared_across_tiers_and_both_are_given():
    rows = [row for row in found(regions=["jiangmen", "qingyuan"]) if row["indicator_id"] == "listed_firms"]
    assert values(rows, "region_id", "tier_id", "city_tier_id", "is_aspirational", "province_aspires", "goal_state") == [
        ("jiangmen", "any_srdi", "srdi_sme", True, True, "due"),
        ("qingyuan", "any_srdi", "any_srdi", False, True, "later"),
    ]


def test_an_aim_is_the_city_s():
    assert {row["region_id"] for row in found(aims=["stated"]) if row["state"] == "stated"} == {"qingyuan"}
    assert values(found(tiers=["little_giant"], regions=["jiangmen"]), "value") == [(2.4,)]


def test_an_exact_share_is_not_hedged_and_two_years_may_differ(synthetic):
    rows = synthetic("shares_of_province_by_goal")
    assert values(rows, "region_id", "comparator", "value", "city_year", "province_year", "record_ids") == [
        ("north-a", "=", 25, 2027, 2027, ["north-a-t1", "north-t1"]),
        ("north-b", "=", 10, 2027, 2027, ["north-b-t1", "north-t1"]),
        ("north-a", "=", 30, 2026, 2027, ["north-a-t2", "north-t2"]),
        ("north-b", "=", 10, 2027, 2027, ["north-b-t2", "north-t2"]),
    ]
