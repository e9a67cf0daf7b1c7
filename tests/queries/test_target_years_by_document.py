"""The time line's rows."""

import datetime

import queries
from views.selection import Selection


def found(today=datetime.date(2026, 11, 22), **chosen):
    given = Selection(**chosen).parameters(queries.parameters("target_years_by_document"))
    return queries.rows("target_years_by_document", **given, today=today)


def test_each_document_has_a_row_per_year_of_its_goals():
    assert [(row["region_id"], row["target_year"], row["goals"], row["all_goals"], row["goal_state"]) for row in found()] == [
        ("guangdong", 2027, 8, 8, "later"),
        ("guangzhou", None, 0, 1, "undated"),
        ("jiangmen", 2026, 8, 13, "due"),
        ("qingyuan", 2027, 4, 7, "later"),
        ("gansu", 2025, 12, 18, "passed"),
    ]


def test_days_run_to_the_end_of_the_year():
    assert found(regions=("jiangmen",))[0]["days_left"] == 39
    assert found(regions=("jiangmen",), today=datetime.date(2026, 12, 31))[0]["days_left"] == 0


def test_clauses_are_named_once():
    assert found(regions=("gansu",))[0]["clause"] == "preamble; 二.(七); 二.(九); 三.(十一)"


def test_a_document_without_a_dated_goal_opens_itself():
    assert found(regions=("guangzhou",))[0]["record_ids"] == ["guangzhou-2025"]
    assert found(regions=("jiangmen",), categories=("green",))[0]["all_goals"] == 0
    assert found(regions=("nowhere",)) == []


def test_a_document_with_goals_of_two_years_has_two_rows(synthetic):
    rows = synthetic("target_years_by_document", regions=("north-a",))
    assert [(row["target_year"], row["goals"], row["all_goals"], row["goal_state"]) for row in rows] == [(2026, 1, 4, "due"), (2027, 2, 4, "later")]
    assert rows[1]["record_ids"] == ["north-a-t1", "north-a-t4"]
