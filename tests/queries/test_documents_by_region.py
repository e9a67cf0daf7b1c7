"""The cards' rows: what each document says of itself, read from the official texts."""

import datetime

import queries
from views.selection import Selection

TODAY = datetime.date(2026, 11, 22)


def found(today=TODAY, **chosen):
    given = Selection(**chosen).parameters(queries.parameters("documents_by_region"))
    return {row["document_id"]: row for row in queries.rows("documents_by_region", **given, today=today)}


def test_documents_stand_in_the_order_of_regions_with_their_counts():
    rows = found()
    assert [(name, row["measures"], row["amounts"], row["goals"]) for name, row in rows.items()] == [
        ("guangdong-2023", 17, 0, 8),
        ("guangzhou-2025", 25, 21, 1),
        ("jiangmen-2024", 11, 0, 13),
        ("qingyuan-2024", 17, 0, 7),
        ("gansu-2023", 25, 4, 18),
    ]


def test_a_document_states_or_leaves_open_each_item():
    rows = found()
    assert rows["jiangmen-2024"]["states"] == ["goal_years", "baselines", "leads"]
    assert rows["jiangmen-2024"]["leaves_open"] == ["firm_sums", "issue_date", "end"]
    assert rows["guangzhou-2025"]["leaves_open"] == ["goal_years", "baselines"]


def test_validity_follows_the_day():
    assert {name: row["validity"] for name, row in found().items()} == {
        "guangdong-2023": "open",
        "guangzhou-2025": "in_force",
        "jiangmen-2024": "period",
        "qingyuan-2024": "open",
        "gansu-2023": "open",
    }
    later = found(today=datetime.date(2028, 1, 1))
    assert (later["guangzhou-2025"]["validity"], later["jiangmen-2024"]["validity"]) == ("ended", "period_ended")
    last = found(today=datetime.date(2027, 12, 31))
    assert last["guangzhou-2025"]["validity"] == "in_force"
    assert found(today=datetime.date(2023, 1, 1))["jiangmen-2024"]["validity"] == "period_ahead"
    assert found(today=datetime.date(2025, 8, 22))["guangzhou-2025"]["validity"] == "ahead"


def test_a_period_ends_with_its_last_year():
    assert found()["jiangmen-2024"]["days_left"] == 39


def test_goals_of_a_past_year_are_counted_with_the_year():
    gansu = found()["gansu-2023"]
    assert (gansu["passed"], gansu["passed_years"]) == (12, [2025])


def test_counts_follow_the_filters_and_statements_do_not():
    gansu = found(categories=("green",))["gansu-2023"]
    assert (gansu["measures"], gansu["amounts"], gansu["goals"], gansu["firm_sums"]) == (1, 0, 4, 0)
    assert "firm_sums" in gansu["states"]
    assert list(found(regions=("jiangmen",))) == ["jiangmen-2024"]
    assert found(regions=("nowhere",)) == {}


def test_a_period_without_an_end_leaves_the_validity_open(synthetic):
    rows = synthetic("documents_by_region")
    assert [(row["document_id"], row["validity"], row["days_left"]) for row in rows] == [
        ("north", "period", 404), ("north-a", "open", None), ("north-b", "open", None), ("south", "open", None)
    ]  # fmt: skip


def test_sums_for_firms_are_awards_and_caps_in_yuan():
    """Guangzhou: three awards, three caps on equipment, the top-up's and the digital upgrade's cap, and the green factory's award."""
    assert {name: row["firm_sums"] for name, row in found().items()} == {
        "guangdong-2023": 0, "guangzhou-2025": 9, "jiangmen-2024": 0, "qingyuan-2024": 0, "gansu-2023": 2
    }  # fmt: skip
