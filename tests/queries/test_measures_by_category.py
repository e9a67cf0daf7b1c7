"""Fields × documents: counts read from the official texts."""

import pytest

import queries
from views.selection import Selection


def cells(**chosen):
    given = Selection(**chosen).parameters(queries.parameters("measures_by_category"))
    return queries.rows("measures_by_category", **given)


def cell(category, region, **chosen):
    return next(row for row in cells(**chosen) if (row["category_id"], row["region_id"]) == (category, region))


def test_every_field_and_document_has_a_cell_and_every_measure_one_field():
    rows = cells()
    assert len(rows) == 75
    assert sum(row["measures"] for row in rows) == 95
    assert sum(row["amounts"] for row in rows) == 25
    assert sum(row["goals"] for row in rows) == 47


def test_fields_that_more_documents_have_come_first():
    order = list(dict.fromkeys(row["category_id"] for row in cells()))
    assert order[:2] == ["innovation", "finance"]
    assert set(order[-4:]) == {"organisation", "rights", "ip", "clusters"}


@pytest.mark.parametrize(
    ("category", "region", "measures", "amounts", "goals", "plain", "percent"),
    [
        ("finance", "gansu", 3, 1, 1, 2, 12.0),
        ("digital", "guangzhou", 3, 9, 0, 1, 12.0),
        ("innovation", "jiangmen", 1, 0, 2, 0, 9.1),
        ("clusters", "guangdong", 0, 0, 2, 0, 0.0),
        ("green", "jiangmen", 0, 0, 0, 0, 0.0),
    ],
)
def test_a_cell_tells_money_goals_and_plain_action_apart(category, region, measures, amounts, goals, plain, percent):
    row = cell(category, region)
    assert (row["measures"], row["amounts"], row["goals"], row["plain"], row["percent"]) == (measures, amounts, goals, plain, percent)


def test_depth_is_the_share_against_the_largest():
    assert cell("digital", "gansu")["depth"] == 1
    assert cell("finance", "gansu")["depth"] == pytest.approx(0.75)


def test_a_cell_names_its_clauses_and_records_once():
    row = cell("finance", "gansu")
    assert row["clause"] == "四.(十三); 四.(十四); 四.(十五)"
    assert row["record_ids"] == ["gansu-2023-13", "gansu-2023-14", "gansu-2023-15", "gansu-2023-t14"]


def test_filters_leave_their_cells():
    assert {row["region_id"] for row in cells(regions=("jiangmen",))} == {"jiangmen"}
    assert {row["category_id"] for row in cells(categories=("green",))} == {"green"}
    assert cells(regions=("jiangmen",), categories=("green",)) == []
    assert cells(regions=("nowhere",)) == []


def test_secondary_fields_count_where_asked_for():
    given = {"regions": ("guangzhou",), "categories": ("fiscal",)}
    assert cells(**given) == []
    assert cell("fiscal", "guangzhou", also_secondary=True, **given)["measures"] > 0


def test_a_measure_of_two_fields_counts_in_both_where_asked_for(synthetic):
    rows = synthetic("measures_by_category", regions=("north",), also_secondary=True)
    assert [(row["category_id"], row["measures"], row["percent"], row["depth"]) for row in rows] == [("two", 2, 100.0, 1.0), ("one", 1, 50.0, 0.5)]
