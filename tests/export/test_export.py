"""Downloads, read back by other programs."""

import csv
import datetime
import io
import zipfile

import duckdb
import openpyxl
import pyarrow.parquet as pq
import pytest

import queries
from export import KINDS, Sheet, whole, workbook


@pytest.fixture(scope="module")
def counts():
    """Rows of each table, as the build counted them."""
    return queries.rows("build_by_itself") and {name: queries.table(name).num_rows for name in queries.tables()}


def opened(content):
    return openpyxl.load_workbook(io.BytesIO(content))


def test_a_workbook_has_typed_cells_a_frozen_head_and_filters():
    sheet = Sheet("data", ["name", "value", "day", "yes", "none"], [["甲", 1_500_000.0, datetime.date(2025, 8, 23), True, None]])
    page = opened(workbook([sheet]))["data"]
    assert [cell.value for cell in page[2]] == ["甲", 1_500_000, datetime.datetime(2025, 8, 23), True, None]
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:E2"
    assert page["C2"].number_format == "yyyy-mm-dd"


@pytest.mark.parametrize("text", ["=1+1", '=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "{=1}", "https://example.org/"])
def test_a_text_is_never_a_formula_or_a_link(text):
    cell = opened(workbook([Sheet("data", ["text"], [[text]])]))["data"]["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_names_of_sheets_are_made_to_fit():
    assert opened(workbook([Sheet("a/b:c[d]*?" + "x" * 40, ["one"], [])])).sheetnames == ["a b c d   " + "x" * 21]


def test_the_whole_workbook_has_every_table_then_sources_and_notes(counts):
    book = opened(whole("xlsx", [Sheet("sources", ["one"], []), Sheet("notes", ["one"], [])]))
    assert book.sheetnames == [*counts, "sources", "notes"]
    assert {name: book[name].max_row - 1 for name in counts} == counts
    heads = [cell.value for cell in book["amounts"][1]]
    row = next(
        row
        for row in book["amounts"].iter_rows(min_row=2, values_only=True)
        if row[heads.index("phrase_zh")] == "首次认定为“专精特新”中小企业每户奖励30万元"
    )
    assert (row[heads.index("comparator")], row[heads.index("value")]) == ("=", 300_000)


def test_csv_opens_in_a_spreadsheet_and_keeps_every_row(counts):
    with zipfile.ZipFile(io.BytesIO(whole("csv", notes={"README.txt": "许可"}))) as archive:
        assert sorted(archive.namelist()) == sorted(["README.txt", *(f"{name}.csv" for name in counts)])
        assert archive.read("README.txt").decode() == "许可"
        assert archive.read("amounts.csv").startswith(b"\xef\xbb\xbf")
        tables = {name: list(csv.DictReader(io.StringIO(archive.read(f"{name}.csv").decode("utf-8-sig")))) for name in counts}
    assert {name: len(rows) for name, rows in tables.items()} == counts
    stated = [(row["comparator"], row["value"]) for row in tables["amounts"] if "单项冠军" in row["phrase_zh"] and row["region_id"] == "guangzhou"]
    assert ("<=", "1500000") in stated


def test_parquet_keeps_types(counts):
    with zipfile.ZipFile(io.BytesIO(whole("parquet"))) as archive:
        tables = {name: pq.read_table(io.BytesIO(archive.read(f"{name}.parquet"))) for name in counts}
    assert {name: table.num_rows for name, table in tables.items()} == counts
    assert str(tables["documents"].schema.field("issued_on").type) == "date32[day]"
    assert str(tables["amounts"].schema.field("value").type) == "double"


def test_the_database_file_opens_elsewhere(counts, tmp_path):
    path = tmp_path / "copy.duckdb"
    path.write_bytes(whole("duckdb"))
    with duckdb.connect(str(path), read_only=True) as connection:
        assert connection.execute("select count(*) from measures").fetchone() == (95,)
        assert connection.execute("select comment from duckdb_tables() where table_name = 'measures'").fetchone()[0].startswith("One row per measure")


def test_tables_with_more_rows_than_a_sheet_holds_are_named(monkeypatch):
    monkeypatch.setattr("export.everything.MOST_ROWS", 10)
    book = opened(whole("xlsx"))
    assert book["measures"].max_row == 11
    assert ("measures", 10, 95) in list(book["rows left out"].iter_rows(values_only=True))


def test_unknown_kinds_are_refused():
    assert set(KINDS) == {"xlsx", "csv", "parquet", "duckdb"}
    with pytest.raises(ValueError, match="odt"):
        whole("odt")
