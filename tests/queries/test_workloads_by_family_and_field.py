"""Families by field: counts as the brackets of the official texts give them."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "workloads_by_family_and_field")


def test_families_by_field_count_a_fields_measures():
    row = next(row for row in found() if (row["family_id"], row["category_id"]) == ("local_finance", "finance"))
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
    rows = found(regions=("guangdong",))
    assert {row["named"] for row in rows if row["category_id"] == "finance" and row["family_id"] == "central_finance"} == {2}
    positions = {row["category_id"]: row["field_position"] for row in rows}
    assert sorted(positions.values()) == list(range(1, rows[0]["all_fields"] + 1))
    assert {row["category_id"] for row in found(categories=("finance",), also_secondary=True)} == {"finance"}


def test_a_role_that_a_document_does_not_tell_leaves_no_rows():
    assert found(regions=("gansu",), roles=("lead",)) == []


def test_the_busiest_family_comes_first_with_all_its_fields():
    rows = [row for row in found(regions=("jiangmen",)) if row["family_id"] == "industry_it"]
    assert found(regions=("jiangmen",))[0]["family_id"] == "industry_it"
    # Ten of Jiangmen's eleven measures, one a field; land alone is another's.
    assert {(row["family_measures"], row["family_fields"], row["named"], row["percent"]) for row in rows} == {(10, 10, 1, 100.0)}
    assert "land" not in {row["category_id"] for row in rows}


def test_a_measure_of_two_fields_is_one_measure_of_its_family(synthetic):
    rows = synthetic("workloads_by_family_and_field", regions=("north",), also_secondary=True)
    assert values(rows, "category_id", "family_measures", "family_fields", "named", "field_measures", "percent") == [
        ("two", 1, 2, 1, 2, 50.0),
        ("one", 1, 2, 1, 1, 100.0),
    ]


def test_a_field_whose_measures_name_nobody_counts_among_the_fields(synthetic):
    rows = synthetic("workloads_by_family_and_field", regions=("north",))
    assert values(rows, "category_id", "all_fields") == [("one", 2)]


def test_every_measure_is_cited_unless_a_limit_is_given(synthetic):
    whole, cut = (synthetic("workloads_by_family_and_field", most=most)[0] for most in (None, 1))
    assert [(row["family_id"], row["named"], row["percent"]) for row in (whole, cut)] == [("works", 33, 94.3)] * 2
    assert (len(whole["record_ids"]), whole["cites_all"]) == (33, True)
    # One measure of each city and of north, then 24 of the thirty alike.
    assert (len(cut["record_ids"]), cut["cites_all"], cut["record_ids"][:3]) == (27, False, ["north-1", "north-a-1", "north-b-1"])
