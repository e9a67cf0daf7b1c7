"""The rows of the department page: counts as the brackets of the official texts give them."""

import pytest

import queries
from views.selection import Selection


def found(query, **chosen):
    wanted = queries.parameters(query)
    return queries.rows(query, **Selection(**chosen).parameters(wanted), **({"most": None} if "most" in wanted else {}))


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
    assert parts(cell(found("workloads_by_family_and_region"), family, region)) == expected


def test_bodies_named_once_count_on_every_measure_only_with_the_switch_on():
    rows = found("workloads_by_family_and_region", throughout=True)
    assert parts(cell(rows, "local_government", "guangdong")) == (0, 0, 1, 16, 17)
    assert parts(cell(rows, "local_government", "jiangmen")) == (0, 1, 0, 10, 11)
    assert parts(cell(rows, "local_government", "gansu")) == (0, 0, 1, 24, 25)
    assert parts(cell(rows, "industry_it", "gansu")) == (0, 0, 19, 0, 25)


def test_a_measure_counts_once_per_family_however_many_bodies_stand_for_it():
    row = cell(found("workloads_by_family_and_region", categories=("finance",)), "central_finance", "gansu")
    assert (row["named"], row["bodies"], row["measures"], row["share"]) == (3, 3, 3, 1.0)
    assert row["clause"] == "四.(十三); 四.(十四); 四.(十五)"
    assert row["record_ids"] == ["gansu-2023-13", "gansu-2023-14", "gansu-2023-15"]


def test_only_documents_that_tell_leads_have_them():
    told = {row["region_id"]: row["names_leads"] for row in found("workloads_by_family_and_region")}
    assert told == {"guangdong": False, "guangzhou": True, "jiangmen": True, "qingyuan": False, "gansu": False}
    assert list(told) == ["guangdong", "guangzhou", "jiangmen", "qingyuan", "gansu"]
    assert {row["family_id"] for row in found("workloads_by_family_and_region", roles=("lead",), regions=("jiangmen",))} == {
        "industry_it", "market_regulation", "science_tech", "local_finance", "talent_office", "natural_resources"
    }  # fmt: skip


@pytest.mark.parametrize(
    "query",
    [
        "workloads_by_family_and_region",
        "workloads_by_family_and_field",
        "families_working_together",
        "concentration_by_region",
        "measures_by_department",
    ],
)
def test_a_role_that_a_document_does_not_tell_leaves_no_rows(query):
    assert found(query, regions=("gansu",), roles=("lead",)) == []


def test_a_chosen_body_leaves_the_measures_that_name_it_with_all_their_bodies():
    rows = found("workloads_by_family_and_region", departments=("guangzhou-finance",))
    assert {(row["family_id"], *parts(row)) for row in rows} == {
        ("industry_it", 1, 0, 0, 0, 1), ("local_finance", 1, 0, 0, 0, 1), ("finance_fiscal", 0, 1, 0, 0, 1), ("state_assets", 0, 1, 0, 0, 1)
    }  # fmt: skip
    assert found("assigned_measures_counted", departments=("guangzhou-finance",)) == [{"chosen": 1, "total": 95}]
    assert found("assigned_measures_counted", departments=("gansu-city-governments",), throughout=True) == [{"chosen": 25, "total": 95}]


def test_families_by_field_count_a_fields_measures():
    row = next(row for row in found("workloads_by_family_and_field") if (row["family_id"], row["category_id"]) == ("local_finance", "finance"))
    assert (row["named"], row["field_measures"], row["percent"]) == (10, 11, 90.9)
    assert row["document_number"].split("; ") == [
        "粤办函〔2023〕278号",
        "穗府办规〔2025〕13号",
        "江府办函〔2024〕13号",
        "清府办函〔2024〕24号",
        "甘工信发〔2023〕128号",
    ]
    assert "穗府办规〔2025〕13号 三.(九); 穗府办规〔2025〕13号 三.(十); 江府办函〔2024〕13号 二.(三).2" in row["clause"]


def test_fields_in_most_regions_come_first_and_a_region_has_only_its_fields():
    rows = found("workloads_by_family_and_field", regions=("guangdong",))
    assert {row["named"] for row in rows if row["category_id"] == "finance" and row["family_id"] == "central_finance"} == {2}
    positions = {row["category_id"]: row["field_position"] for row in rows}
    assert sorted(positions.values()) == list(range(1, rows[0]["all_fields"] + 1))
    assert {row["category_id"] for row in found("workloads_by_family_and_field", categories=("finance",), also_secondary=True)} == {"finance"}


def test_pairs_of_families_in_one_region():
    rows = {frozenset((row["family_id"], row["other_id"])): row for row in found("families_working_together", regions=("guangdong",))}
    assert (rows[frozenset(("education", "hr_social_security"))]["named"], rows[frozenset(("education", "hr_social_security"))]["either"]) == (2, 4)
    assert rows[frozenset(("natural_resources", "housing_construction"))]["share"] == 0.5
    assert frozenset(("industry_it", "natural_resources")) not in rows


def test_families_that_work_together_stand_together():
    rows = found("families_working_together")
    places = {row[f"{side}_id"]: row[f"{side}_position"] for row in rows for side in ("family", "other")}
    drawn = sorted(place for place in places.values() if place)
    assert drawn == list(range(1, len(drawn) + 1))
    for one, other in (("local_finance", "central_finance"), ("education", "hr_social_security"), ("natural_resources", "housing_construction")):
        assert abs(places[one] - places[other]) == 1


def test_concentration_per_region():
    rows = {row["region_id"]: row for row in found("concentration_by_region")}
    gansu = rows["gansu"]
    assert (gansu["busiest_measures"], gansu["measures"], gansu["busiest_percent"], gansu["department_zh"]) == (19, 25, 76.0, "省工信厅")
    assert (gansu["namings"], gansu["bodies_per_measure"], gansu["single_owner"]) == (67, 2.7, 9)
    assert rows["guangzhou"]["single_ids"] == ["guangzhou-2025-02", "guangzhou-2025-07", "guangzhou-2025-21"]
    on = {row["region_id"]: row for row in found("concentration_by_region", throughout=True)}
    assert (on["gansu"]["single_owner"], on["gansu"]["busiest_bodies"], on["gansu"]["namings"]) == (0, 2, 115)
    assert on["guangzhou"]["single_owner"] == 3


def test_without_a_choice_the_busiest_body_is_listed():
    first = found("measures_by_department")
    assert {row["department_id"] for row in first} == {"guangdong-industry-it"}
    assert len(first) == 14
    both = found("measures_by_department", regions=("jiangmen", "gansu"))
    assert list(dict.fromkeys((row["department_id"], row["named"], row["lead"], row["support"]) for row in both)) == [
        ("jiangmen-industry-it", 10, 5, 5), ("gansu-industry-it", 19, 0, 0)
    ]  # fmt: skip


def test_a_chosen_bodys_own_list():
    rows = found("measures_by_department", departments=("guangzhou-finance",))
    assert [(row["clause"], row["role"], row["measures"]) for row in rows] == [("三.(九)", "support", 25)]
    assert len(found("measures_by_department", departments=("jiangmen-counties",))) == 1
    once = found("measures_by_department", departments=("jiangmen-counties",), throughout=True)
    assert [row["is_named_once"] for row in once] == [False] + [True] * 10
