"""A mistake in the records is told as file, row, column, value and what is allowed."""

import csv
import pathlib

import duckdb
import pytest

from data import schema
from data.errors import RecordError
from data.load import Rows, load


def loaded(root: pathlib.Path) -> Rows:
    with duckdb.connect() as connection:
        schema.create(connection)
        return load(root, schema.columns(connection))


def told(root: pathlib.Path) -> str:
    """Return what the loader says, with paths from the folder of records on."""
    with pytest.raises(RecordError) as error:
        loaded(root)
    return str(error.value).replace(f"{root}/", "")


def change(root: pathlib.Path, file: str, row: int, **values: str) -> None:
    """Write other values into the row of that number, counted as a spreadsheet does: the header is row 1."""
    path = root / file
    with path.open(encoding="utf-8", newline="") as opened:
        records = list(csv.DictReader(opened))
    records[row - 2] |= values
    rewrite(path, records)


def rewrite(path: pathlib.Path, records: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, records[0].keys())
        writer.writeheader()
        writer.writerows(records)


def replace(root: pathlib.Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text(encoding="utf-8")
    assert old in text
    (root / file).write_text(text.replace(old, new, 1), encoding="utf-8")


AMOUNTS = "documents/guangzhou-2025/amounts.csv"
TARGETS = "documents/gansu-2023/targets.csv"
MEASURES = "documents/gansu-2023/measures.csv"
SCHEMES = "documents/gansu-2023/schemes.csv"
ASSIGNMENTS = "documents/gansu-2023/assignments.csv"
DOCUMENT = "documents/gansu-2023/document.toml"


@pytest.mark.parametrize(
    ("file", "row", "column", "value", "allowed"),
    [
        (AMOUNTS, 2, "value", "one million", "is not a number"),
        (AMOUNTS, 2, "value", "1,000,000", "is not a number"),
        (AMOUNTS, 2, "value", "nan", "is not a number"),
        (TARGETS, 3, "target_year", "2025年", "is not a whole number"),
        (TARGETS, 3, "target_year", "2_025", "is not a whole number"),
        (TARGETS, 3, "target_year", "99999999999", "is not a whole number"),
        (TARGETS, 3, "is_cumulative", "yes", "is not true or false"),
        (AMOUNTS, 3, "comparator", "≤", "is not allowed; allowed are <=, <, >=, >, =, ~, range, double"),
        (AMOUNTS, 3, "unit", "万元", "is not allowed; allowed are yuan, percent"),
        (ASSIGNMENTS, 2, "role", "Lead", "is not allowed; allowed are lead, support, responsible"),
        (ASSIGNMENTS, 2, "department_id", "gansu-police", "is not in departments; allowed are the 106 ids there"),
        (ASSIGNMENTS, 2, "measure_id", "gansu-2023-99", "is not in measures; allowed are the 95 ids there"),
        (MEASURES, 2, "category_id", "sports", "is not in categories; allowed are clusters, cultivation, digital"),
        (MEASURES, 2, "secondary_category_ids", "sports", "is not in categories; allowed are clusters, cultivation, digital"),
        (MEASURES, 2, "instrument_ids", "gift", "is not in instruments; allowed are advisory_service, annual_pool, award"),
        (SCHEMES, 2, "tier_ids", "giant", "is not in tiers; allowed are any_sme, any_srdi, innovative_sme"),
        (TARGETS, 2, "indicator_id", "happiness", "is not in indicators; allowed are appeal_routing_speed"),
    ],
)
def test_a_value_that_is_not_allowed_is_told(root, file, row, column, value, allowed):
    change(root, file, row, **{column: value})
    assert told(root).startswith(f"{file}, row {row}, column {column}: “{value}” {allowed}")


def test_an_empty_required_value_is_told(root):
    change(root, MEASURES, 4, heading_zh="")
    assert told(root) == f"{MEASURES}, row 4, column heading_zh: is empty, but must be filled."


def test_a_duplicate_id_is_told_with_both_places(root):
    change(root, MEASURES, 3, measure_id="gansu-2023-01")
    assert told(root).startswith(f"{MEASURES}, row 3, column measure_id: “gansu-2023-01” stands already in {MEASURES}, row 2;")


def test_a_category_named_twice_is_told(root):
    change(root, MEASURES, 3, secondary_category_ids="fiscal")
    assert told(root).startswith(f"{MEASURES}, row 3, column secondary_category_ids: “gansu-2023-02 fiscal” stands already in {MEASURES}, row 3;")


def test_an_amount_of_another_documents_scheme_is_told(root):
    change(root, AMOUNTS, 2, scheme_id="gansu-2023-02-s1")
    said = told(root)
    assert said.startswith(f"{AMOUNTS}, row 2, column scheme_id: “gansu-2023-02-s1” is not in the schemes.csv of this folder; allowed are ")
    assert "guangzhou-2025-01-s1, guangzhou-2025-01-s2" in said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("kind,variant", "variant", "missing columns ['kind'], unknown columns []"),
        ("kind,variant", "kind,kinds,variant", "missing columns [], unknown columns ['kinds']"),
        ("kind,variant", "sort,variant", "missing columns ['kind'], unknown columns ['sort']"),
        ("kind,variant", "kind,kind,variant", "missing columns [], unknown columns []; allowed are, once each, amount_id"),
    ],
)
def test_a_wrong_header_is_told(root, old, new, said):
    replace(root, AMOUNTS, old, new)
    assert told(root).startswith(f"{AMOUNTS}, row 1: {said}")


def test_a_row_with_too_many_fields_is_told(root):
    replace(root, "reference/units.csv", "percent,%,%,%", "percent,%,%,%,%")
    assert told(root) == "reference/units.csv, row 3: has not the 4 fields of the header. Quote fields that hold a comma."


def test_a_quote_that_is_not_closed_is_told(root):
    replace(root, "reference/units.csv", "percent,%,%,%", 'percent,"%,%,%')
    assert told(root).startswith("reference/units.csv cannot be read as CSV: ")


def test_a_file_that_is_not_utf8_is_told(root):
    (root / AMOUNTS).write_bytes((root / AMOUNTS).read_text(encoding="utf-8").replace("—", "-").encode("gb18030"))
    assert told(root) == f"{AMOUNTS} is not UTF-8. Save it as CSV UTF-8."


def test_a_byte_order_mark_of_a_spreadsheet_is_no_mistake(root):
    (root / AMOUNTS).write_bytes(b"\xef\xbb\xbf" + (root / AMOUNTS).read_bytes())
    assert len(loaded(root)["amounts"]) == 25


def test_a_missing_file_of_a_document_is_told(root):
    (root / AMOUNTS).unlink()
    assert told(root) == (
        f"{AMOUNTS} is missing. This folder holds measures.csv, assignments.csv, schemes.csv, amounts.csv, targets.csv, leftovers.csv."
    )


def test_a_missing_closed_list_is_told(root):
    (root / "reference/units.csv").unlink()
    assert told(root).startswith("reference/units.csv is missing. This folder holds regions.csv, categories.csv, ")


def test_a_folder_without_document_toml_is_told_and_not_skipped(root):
    (root / DOCUMENT).unlink()
    assert told(root).startswith(f"{DOCUMENT} is missing. Every folder of documents/ holds document.toml, measures.csv, ")


def test_a_document_file_that_is_no_toml_is_told(root):
    replace(root, DOCUMENT, 'region_id = "gansu"', "region_id = gansu")
    assert told(root).startswith(f"{DOCUMENT} cannot be read as TOML: ")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('issued_on = "2023-05-19"', 'issued_on = "20230519"', ", key issued_on: “20230519” is not a date as 2025-08-23."),
        ('issued_on = "2023-05-19"', 'issued_on = "2023-05-32"', ", key issued_on: “2023-05-32” is not a date as 2025-08-23."),
        ('kind = "measures"', 'kind = "law"', ", key kind: “law” is not allowed; allowed are guideline, plan, measures."),
        ('region_id = "gansu"', 'region_id = "hunan"', ", key region_id: “hunan” is not in regions; allowed are china, gansu, guangdong,"),
        ('region_id = "gansu"', "", ", key region_id: is empty, but must be filled."),
        ('region_id = "gansu"', 'region = "gansu"', ": unknown keys ['region']; allowed are document_id, region_id, doc_number,"),
        ('"gansu-2023"', '"gansu-2024"', ", key document_id: “gansu-2024” is not allowed; allowed is the folder's name “gansu-2023”."),
    ],
)
def test_a_mistake_in_document_toml_is_told_by_its_key(root, old, new, said):
    replace(root, DOCUMENT, old, new)
    assert told(root).startswith(DOCUMENT + said)


def test_a_document_leaves_with_its_folder(root):
    for path in (root / "documents/gansu-2023").iterdir():
        path.unlink()
    (root / "documents/gansu-2023").rmdir()
    rows = loaded(root)
    assert len(rows["documents"]) == 4
    assert len(rows["measures"]) == 70


def test_the_first_category_and_instrument_are_the_main_ones(root):
    rows = loaded(root)
    assert [(row["category_id"], row["is_primary"]) for row in rows["measure_categories"] if row["measure_id"] == "guangzhou-2025-02"] == [
        ("services", True),
        ("cultivation", False),
        ("fiscal", False),
    ]
    assert [row["is_primary"] for row in rows["measure_instruments"] if row["measure_id"] == "guangzhou-2025-02"] == [True, False, False]


def test_an_amount_carries_its_measure_document_and_region(root):
    amount = next(row for row in loaded(root)["amounts"] if row["amount_id"] == "guangzhou-2025-07-s1-a2")
    assert (amount["measure_id"], amount["document_id"], amount["region_id"]) == ("guangzhou-2025-07", "guangzhou-2025", "guangzhou")


OWN = "documents/gansu-2023"


def bring(root: pathlib.Path, table: str, *rows: str) -> None:
    """Have Gansu's folder bring rows of a closed list along."""
    header = (root / f"reference/{table}.csv").read_text(encoding="utf-8").splitlines()[0]
    (root / OWN / f"{table}.csv").write_text("\n".join([header, *rows, ""]), encoding="utf-8")


def test_a_folder_may_bring_rows_of_the_closed_lists_it_needs(root):
    bring(root, "regions", "lanzhou-synthetic,兰州,Lanzhou,prefecture,gansu,")
    bring(root, "departments", "synthetic-office,市办公室,Office,local_government,lanzhou-synthetic,false")
    rows = loaded(root)
    assert [row["region_id"] for row in rows["regions"]][-1] == "lanzhou-synthetic"
    assert [row["department_id"] for row in rows["departments"]][-1] == "synthetic-office"
    assert (len(rows["regions"]), len(rows["departments"])) == (7, 107)


def test_a_row_that_stands_in_a_list_already_may_be_said_again(root):
    bring(root, "units", "percent,%,%,%", "percent,%,%,%")
    assert len(loaded(root)["units"]) == 14


def test_rows_of_a_folder_are_numbered_after_those_before_whatever_number_they_say(root):
    bring(
        root,
        "indicators",
        "synthetic_a,1,甲,First,firms,finance",
        "synthetic_b,1,乙,Second,firms,finance",
        "firms_in_tier,9,企业数量,Number of firms,firms,cultivation",
    )
    found = [(row["indicator_id"], row["seq"]) for row in loaded(root)["indicators"]]
    assert found[0] == ("firms_in_tier", 1)
    assert found[-2:] == [("synthetic_a", 26), ("synthetic_b", 27)]


@pytest.mark.parametrize(
    ("table", "row", "said"),
    [
        ("units", "percent,％,%,%", "units.csv, row 2, column name_zh: “％” is not allowed: reference/units.csv, row 3, says “%” of “percent”."),
        (
            "regions",
            "gansu,甘肃,Gansu,province,china,",
            "regions.csv, row 2, column adcode: “” is not allowed: reference/regions.csv, row 7, says “6",
        ),
        ("regions", "x,", "regions.csv, row 2: has not the 6 fields of the header."),
        (
            "departments",
            "x,甲,X,no_family,gansu,false",
            "departments.csv, row 2, column family_id: “no_family” is not in department_families;",
        ),
        ("departments", "x,甲,X,finance_fiscal,nowhere,false", "departments.csv, row 2, column region_id: “nowhere” is not in regions;"),
    ],
)
def test_a_row_of_a_folder_that_contradicts_or_is_wrong_is_told(root, table, row, said):
    bring(root, table, row)
    assert told(root).startswith(f"{OWN}/{said}")


def test_two_folders_that_say_different_things_of_one_id_are_told_with_both_places(root):
    bring(root, "regions", "synthetic,甲,First,province,china,")
    other = root / "documents/guangzhou-2025/regions.csv"
    other.write_text((root / OWN / "regions.csv").read_text(encoding="utf-8").replace("First", "Second"), encoding="utf-8")
    assert told(root).startswith(
        "documents/guangzhou-2025/regions.csv, row 2, column name_en: “Second” is not allowed: documents/gansu-2023/regions.csv, row 2, says “First”"
    )


def test_what_the_build_sets_itself_is_no_key_of_a_document(root):
    replace(root, DOCUMENT, 'region_id = "gansu"', 'region_id = "gansu"\nis_draft = true')
    assert told(root).startswith(f"{DOCUMENT}: unknown keys ['is_draft']; allowed are document_id, region_id,")


def test_without_being_drafts_documents_are_not_marked(root):
    assert {row["is_draft"] for row in loaded(root)["documents"]} == {False}
