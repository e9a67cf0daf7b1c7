"""Families by region: counts as the brackets of the official texts give them."""

from functools import partial

import pytest

from tests.queries.asking import ask, values

found = partial(ask, "workloads_by_family_and_region")


def cell(rows, family, region):
    return next(row for row in rows if row["family_id"] == family and row["region_id"] == region)


def parts(row):
    return tuple(row[name] for name in ("leading", "supporting", "responsible", "named_once", "measures"))


@pytest.mark.parametrize(
    ("family", "region", "expected"),
    [
        ("industry_it", "guangdong", (0, 0, 14, 0, 17)),
        ("industry_it", "guangzhou", (23, 2, 0, 0, 25)),
        ("industry_it", "jiangmen", (5, 5, 0, 0, 11)),
        ("industry_it", "gansu", (0, 0, 19, 0, 25)),
        ("local_government", "guangzhou", (2, 8, 0, 0, 25)),
        ("local_government", "gansu", (0, 0, 1, 0, 25)),
        ("tax", "guangzhou", (0, 0, 0, 0, 25)),
    ],
)
def test_measures_per_family_and_region_are_split_by_part(family, region, expected):
    assert parts(cell(found(), family, region)) == expected


def test_bodies_named_once_count_on_every_measure_only_with_the_switch_on():
    rows = found(throughout=True)
    assert parts(cell(rows, "local_government", "guangdong")) == (0, 0, 1, 16, 17)
    assert parts(cell(rows, "local_government", "jiangmen")) == (0, 1, 0, 10, 11)
    assert parts(cell(rows, "local_government", "gansu")) == (0, 0, 1, 24, 25)
    assert parts(cell(rows, "industry_it", "gansu")) == (0, 0, 19, 0, 25)


def test_a_measure_counts_once_per_family_however_many_bodies_stand_for_it():
    row = cell(found(categories=("finance",)), "central_finance", "gansu")
    assert (row["named"], row["bodies"], row["measures"], row["share"]) == (3, 3, 3, 1.0)
    assert row["clause"] == "四.(十三); 四.(十四); 四.(十五)"
    assert row["record_ids"] == ["gansu-2023-13", "gansu-2023-14", "gansu-2023-15"]


def test_only_documents_that_tell_leads_have_them():
    told = {row["region_id"]: row["names_leads"] for row in found()}
    assert told == {"guangdong": False, "guangzhou": True, "jiangmen": True, "qingyuan": False, "gansu": False}
    assert list(told) == ["guangdong", "guangzhou", "jiangmen", "qingyuan", "gansu"]
    assert {row["family_id"] for row in found(roles=("lead",), regions=("jiangmen",))} == {
        "industry_it", "market_regulation", "science_tech", "local_finance", "talent_office", "natural_resources"
    }  # fmt: skip


def test_a_role_that_a_document_does_not_tell_leaves_no_rows():
    assert found(regions=("gansu",), roles=("lead",)) == []


def test_a_chosen_body_leaves_the_measures_that_name_it_with_all_their_bodies():
    rows = found(departments=("guangzhou-finance",))
    assert {(row["family_id"], *parts(row)) for row in rows} == {
        ("industry_it", 1, 0, 0, 0, 1), ("local_finance", 1, 0, 0, 0, 1), ("finance_fiscal", 0, 1, 0, 0, 1), ("state_assets", 0, 1, 0, 0, 1)
    }  # fmt: skip


def test_measures_led_with_others_are_counted_among_those_led():
    """Of Guangzhou's 23 the bureau of industry leads 04, 05, 08, 09, 10, 13, 17, 19, 20 and 22 with another; Jiangmen names one lead."""
    rows = found()
    assert [cell(rows, family, "guangzhou")["jointly"] for family in ("industry_it", "local_government", "tax")] == [10, 2, 0]
    assert cell(rows, "industry_it", "jiangmen")["jointly"] == 0


def test_two_bodies_of_one_family_lead_one_measure_jointly(synthetic):
    row = cell(synthetic("workloads_by_family_and_region"), "works", "north-a")
    assert (row["leading"], row["jointly"], row["bodies"], row["leading_ids"]) == (1, 1, 2, ["north-a-1"])


def test_a_family_that_a_region_does_not_name_has_zeros_and_cites_nothing(synthetic):
    row = cell(synthetic("workloads_by_family_and_region"), "coin", "north")
    assert (row["named"], row["measures"], row["percent"], row["clause"], row["record_ids"]) == (0, 2, 0, "", [])


def test_families_stand_from_the_one_most_listed(synthetic):
    rows = synthetic("workloads_by_family_and_region")
    assert list(dict.fromkeys(values(rows, "family_id", "family_measures", "all_measures"))) == [("works", 33, 36), ("coin", 32, 36)]
