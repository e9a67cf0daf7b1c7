"""Goals for a number of firms and the pace that they take; Jiangmen's baselines are in its official text."""

import datetime
from functools import partial

import pytest

from tests.queries.asking import ask, values

found = partial(ask, "pace_by_goal")


def test_the_pace_spreads_the_increase_over_the_period():
    goals = [row for row in found() if row["state"] == "baseline"]
    assert values(goals, "baseline_value", "value", "product", "beyond_product", "increase", "base_year", "years", "pace") == [
        (713, 1400, 1426, -26, 687, 2024, 3, 229),
        (24, 48, 48, 0, 24, 2024, 3, 8),
    ]
    assert goals[0]["record_ids"] == ["jiangmen-2024-t04", "jiangmen-2024-t10", "jiangmen-2024-t03"]


def test_regions_without_a_baseline_say_what_they_state_instead():
    others = [row for row in found() if row["state"] != "baseline"]
    assert values(others, "region_id", "state") == [("guangdong", "stock"), ("guangzhou", "none"), ("qingyuan", "stock"), ("gansu", "doubling")]
    assert others[3]["record_ids"][0] == "gansu-2023-t01"
    assert values(found(tiers=["srdi_sme"], regions=["gansu"]), "state") == [("stock",)]
    assert found(categories=["talent"]) == []


def test_ratio_label_and_days_stand_with_a_goal_from_a_baseline():
    rows = found(regions=["jiangmen"])
    assert [row["ratio"] for row in rows] == [pytest.approx(1400 / 713), 2]
    assert values(rows, "baseline_label_zh", "target_year", "goal_state", "days_left") == [
        ("现有省级专精特新中小企业", 2026, "due", 39),
        ("现有国家级专精特新“小巨人”企业", 2026, "due", 39),
    ]
    assert {row["goal_state"] for row in found(regions=["jiangmen"], today=datetime.date(2027, 1, 1))} == {"passed"}


def test_a_filter_leaves_one_of_two_goals_and_an_aim_takes_a_region_out():
    assert values(found(regions=["jiangmen"], tiers=["little_giant"]), "value", "product") == [(48, 48)]
    # Gansu's doubling is a stated goal, its three stocks are aims.
    assert values(found(aims=["stated"]), "region_id", "state") == [
        ("guangdong", "stock"),
        ("guangzhou", "none"),
        ("qingyuan", "stock"),
        ("gansu", "doubling"),
    ]


def test_without_a_doubling_of_its_own_a_goal_has_no_product(synthetic):
    row = synthetic("pace_by_goal", regions=("north-a",))[0]
    assert (row["ratio"], row["product"], row["beyond_product"]) == (2, None, None)
    assert (row["increase"], row["years"], row["pace"]) == (100, 3, pytest.approx(100 / 3))


def test_without_a_year_to_start_from_there_is_no_pace(synthetic):
    row = synthetic("pace_by_goal", regions=("north-b",))[0]
    assert (row["state"], row["increase"], row["base_year"], row["years"], row["pace"]) == ("baseline", 40, None, None, None)


def test_a_baseline_of_nothing_is_no_baseline(synthetic):
    assert values(synthetic("pace_by_goal", regions=("south",)), "state", "ratio", "pace") == [("stock", None, None)]


def test_a_period_that_starts_after_the_target_year_counts_as_that_year(changed_synthetic):
    row = changed_synthetic("update documents set period_start = 2030 where document_id = 'north-a'", "pace_by_goal", regions=("north-a",))[0]
    assert (row["base_year"], row["years"], row["pace"]) == (2027, 1, 100)
