"""The key figures' row."""

import datetime

import pytest

import queries
from views.selection import Selection


def total(**chosen):
    given = Selection(**chosen).parameters(queries.parameters("totals_by_selection"))
    return queries.rows("totals_by_selection", **given, today=datetime.date(2026, 11, 22))[0]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({}, {"documents": 5, "measures": 95, "assignments": 405, "stated_once": 122, "amounts": 25, "goals": 47}),
        ({"regions": ("jiangmen",)}, {"documents": 1, "measures": 11, "assignments": 48, "stated_once": 10, "amounts": 0, "goals": 13}),
        ({"categories": ("green",)}, {"documents": 5, "measures": 4, "amounts": 1, "goals": 4, "passed": 4}),
        ({"regions": ("nowhere",)}, {"documents": 0, "measures": 0, "assignments": 0, "stated_once": 0, "amounts": 0, "goals": 0}),
    ],
)
def test_totals_follow_the_selection(chosen, expected):
    row = total(**chosen)
    assert {name: row[name] for name in expected} == expected


def test_goals_are_told_apart_by_their_year():
    row = total()
    assert (row["passed"], row["passed_year"], row["due"], row["later"], row["undated"]) == (12, 2025, 8, 12, 15)


def test_kinds_of_documents_are_counted():
    row = total()
    assert (row["guidelines"], row["plans"], row["sets_of_measures"]) == (1, 2, 2)


def test_without_a_passed_goal_no_year_is_named(synthetic):
    row = synthetic("totals_by_selection")[0]
    assert (row["goals"], row["passed"], row["passed_year"], row["due"], row["later"], row["undated"]) == (15, 0, None, 1, 10, 4)


def test_secondary_fields_count_where_asked_for():
    fiscal = {"regions": ("guangzhou",), "categories": ("fiscal",)}
    assert (total(**fiscal)["measures"], total(**fiscal, also_secondary=True)["measures"]) == (0, 8)
