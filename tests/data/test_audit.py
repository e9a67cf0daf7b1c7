"""The audit proves the five documents, and notices whatever is changed in their records."""

import csv
import dataclasses
import os
import pathlib
import shutil
import warnings
from collections.abc import Iterator
from typing import Any

import duckdb
import pytest

from data import schema
from data.audit import audit, clause_text, records_hash
from data.audit.__main__ import main
from data.audit.figures import TABLES, cover
from data.audit.text import Policy, read_policy
from data.load import Rows, load

DATA = pathlib.Path(__file__).parents[2] / "data"
DOCUMENTS = ["gansu-2023", "guangdong-2023", "guangzhou-2025", "jiangmen-2024", "qingyuan-2024"]


@pytest.fixture
def sources() -> pathlib.Path:
    """Return the folder of official texts; without it nothing here is proved, and the run says so."""
    given = os.environ.get("SOURCES_DIR")
    if not given:
        said = "NOT PROVED: set SOURCES_DIR to the folder of official texts to audit the records against them."
        warnings.warn(said, stacklevel=1)
        pytest.skip(said)
    return pathlib.Path(given)


@pytest.fixture
def records(tmp_path: pathlib.Path) -> pathlib.Path:
    """Return a copy of the records that a test may spoil."""
    for folder in ("documents", "reference"):
        shutil.copytree(DATA / folder, tmp_path / "data" / folder)
    return tmp_path / "data"


def edit(records: pathlib.Path, document: str, table: str, key: str, **changes: str) -> None:
    """Change columns of the one row whose first column, or first two joined by a slash, is key."""
    rows, path = _read(records, document, table)
    found = [row for row in rows if key in (next(iter(row.values())), "/".join(list(row.values())[:2]))]
    assert len(found) == 1
    found[0].update(changes)
    _write(path, rows)


def drop(records: pathlib.Path, document: str, table: str, key: str, column: str) -> None:
    """Remove the one row whose column is key."""
    rows, path = _read(records, document, table)
    left = [row for row in rows if row[column] != key]
    assert len(left) == len(rows) - 1
    _write(path, left)


def _read(records: pathlib.Path, document: str, table: str) -> tuple[list[dict[str, str]], pathlib.Path]:
    path = records / "documents" / document / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file)), path


def _write(path: pathlib.Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def problems(records: pathlib.Path, sources: pathlib.Path) -> str:
    """Return all problems, a line each."""
    return "\n".join(problem for proof in audit(records, sources) for problem in proof.problems)


def test_all_five_documents_are_proved(sources):
    proofs = audit(DATA, sources)
    assert [proof.document_id for proof in proofs] == DOCUMENTS
    assert [proof.problems for proof in proofs] == [[]] * 5
    assert [proof.numbers_unexplained for proof in proofs] == [0] * 5
    assert all(proof.line().endswith("; proved") for proof in proofs)


def test_the_texts_hold_the_brackets_and_headings_counted_by_hand(sources):
    assert [(proof.brackets, proof.headings) for proof in audit(DATA, sources)] == [(25, 25), (17, 17), (25, 25), (11, 11), (17, 17)]


def test_every_number_is_recorded_or_explained_and_counted_once(sources):
    for proof in audit(DATA, sources):
        assert proof.numbers_found == proof.numbers_recorded + proof.numbers_explained > 0


def test_a_lost_leftover_is_noticed(sources, records):
    drop(records, "guangzhou-2025", "leftovers", "guangzhou-2025-l06", "leftover_id")
    assert "guangzhou-2025, 五.(十五), leftovers.csv: the number in '在建筑面积不低于2万平方米,且集聚5' is recorded neither" in problems(
        records, sources
    )


def test_a_changed_figure_is_noticed(sources, records):
    edit(records, "guangzhou-2025", "amounts", "guangzhou-2025-01-s1-a1", value="2000000")
    said = problems(records, sources)
    assert "guangzhou-2025, 一.(一), amounts.csv: row 2, guangzhou-2025-01-s1-a1: the record is <= 2,000,000 元" in said
    assert "says <= 1,000,000 元" in said


@pytest.mark.parametrize(
    ("document", "key", "value", "said"),
    [
        ("gansu-2023", "gansu-2023-t11", "40000", "gansu-2023-t11: the record is >= 40,000 个"),
        # Another figure of the same phrase: the goal's own figure is left without a record.
        ("gansu-2023", "gansu-2023-t13", "80", "the number in '分别达到80%、60%，助力专精特新' is recorded neither"),
        ("qingyuan-2024", "qingyuan-2024-t07", "97", "qingyuan-2024-t07: the record is = 97 %"),
    ],
)
def test_a_changed_goal_is_noticed(sources, records, document, key, value, said):
    edit(records, document, "targets", key, value=value)
    assert said in problems(records, sources)


def test_the_end_of_a_range_is_read(sources, records):
    edit(records, "jiangmen-2024", "targets", "jiangmen-2024-t12", value_high="6")
    assert "jiangmen-2024-t12: the record is range 3 to 6 个" in problems(records, sources)


@pytest.mark.parametrize(
    ("document", "table", "key", "comparator"),
    [
        ("guangzhou-2025", "amounts", "guangzhou-2025-12-s3-a1", ">"),
        ("guangdong-2023", "targets", "guangdong-2023-t01", ">="),
        ("guangdong-2023", "targets", "guangdong-2023-t04", "="),
        ("gansu-2023", "targets", "gansu-2023-t17", ">"),
    ],
)
def test_a_changed_comparator_is_noticed(sources, records, document, table, key, comparator):
    edit(records, document, table, key, comparator=comparator)
    assert f"{key}: the record is {comparator} " in problems(records, sources)


def test_a_dropped_department_is_noticed(sources, records):
    drop(records, "guangzhou-2025", "assignments", "市医保局", "name_zh")
    assert "guangzhou-2025, 六.(十九), assignments.csv: '市医保局' (support) is named by the text and has no row" in problems(records, sources)


def test_a_dropped_body_that_is_not_listed_again_is_noticed(sources, records):
    rows, path = _read(records, "guangdong-2023", "assignments")
    _write(path, [row for row in rows if (row["measure_id"], row["is_explicit"]) != ("guangdong-2023-17", "false")])
    said = "guangdong-2023, 二.(十一)#2, assignments.csv: '各地级以上市人民政府' (responsible, named by an earlier bracket) is named by the text"
    assert said in problems(records, sources)


def test_an_invented_department_is_noticed(sources, records):
    edit(records, "gansu-2023", "assignments", "gansu-2023-06/1", name_zh="省商务厅")
    said = problems(records, sources)
    assert "'省商务厅' is not named by the text" in said
    assert "'省市场监管局' (responsible) is named by the text and has no row" in said


def test_a_swapped_role_is_noticed(sources, records):
    edit(records, "guangzhou-2025", "assignments", "guangzhou-2025-04/3", role="lead")
    assert "'市科技局' is recorded as lead, the text says support" in problems(records, sources)


def test_a_swapped_order_is_noticed(sources, records):
    edit(records, "jiangmen-2024", "assignments", "jiangmen-2024-04/1", position="9")
    said = problems(records, sources)
    assert "jiangmen-2024, 二.(二).3, assignments.csv: the names stand in the order 市市场监管局、市工业和信息化局" in said


def test_a_changed_heading_is_noticed(sources, records):
    edit(records, "qingyuan-2024", "measures", "qingyuan-2024-05", heading_zh="实施绿色制造")
    assert "qingyuan-2024, 二.(四), measures.csv: row 6: heading_zh of qingyuan-2024-05 is '实施绿色制造'" in problems(records, sources)


def test_a_phrase_of_another_clause_is_noticed(sources, records):
    edit(records, "guangzhou-2025", "leftovers", "guangzhou-2025-l02", path="一.(二)")
    said = problems(records, sources)
    assert "guangzhou-2025, 一.(二), leftovers.csv: row 3, guangzhou-2025-l02: the phrase '“12218”现代化产业体系' does not occur" in said


def test_a_year_that_the_sentence_does_not_state_is_noticed(sources, records):
    edit(records, "jiangmen-2024", "targets", "jiangmen-2024-t09", target_year="2026")
    assert "jiangmen-2024-t09: target_year is 2026, the text says empty (no year in the sentence)" in problems(records, sources)


@pytest.mark.parametrize(
    ("table", "key", "column", "wrong", "said"),
    [
        ("targets", "gansu-2023-t06", "is_aspirational", "false", "row 7, gansu-2023-t06: is_aspirational is false, the text says true"),
        ("targets", "guangdong-2023-t02", "is_aspirational", "true", "is_aspirational is true, the text says false"),
        ("targets", "gansu-2023-t16", "is_cumulative", "true", "is_cumulative is true, the text says false"),
        ("targets", "jiangmen-2024-t13", "per", "", "per is empty, the text says year (每年 stands with the verb of the figure)"),
        ("targets", "guangdong-2023-t05", "tier_id", "srdi_sme", "tier_id is srdi_sme, the text says any_srdi"),
        ("targets", "qingyuan-2024-t03", "target_year", "2026", "target_year is 2026, the text says 2027"),
        ("targets", "jiangmen-2024-t03", "baseline_value", "", "baseline_value is empty, the text says 713"),
        ("amounts", "guangzhou-2025-15-s1-a1", "per", "firm", "per is firm, the text says cluster (the sum is for 每个)"),
        ("amounts", "guangzhou-2025-12-s3-a1", "is_lifetime", "true", "is_lifetime is true, the text says false"),
    ],
)
def test_a_cell_that_the_sentence_does_not_bear_out_is_named(sources, records, table, key, column, wrong, said):
    document = "-".join(key.split("-")[:2])
    edit(records, document, table, key, **{column: wrong})
    told = problems(records, sources)
    assert said in told
    assert f"{key}: {column} is " in told


# What the text leaves open: whether the lifetime ceiling is that of a firm or of its project.
UNNOTICED = {("guangzhou-2025-14-s1-a2", "per", "project")}


@pytest.mark.parametrize(
    ("table", "column", "mutations"),
    [
        ("targets", "tier_id", 47 * 7),
        ("targets", "per", 47 * 9),
        ("targets", "baseline_value", 47 * 2 + 4),
        ("targets", "target_year", 47 * 2 + 32),
        ("targets", "is_cumulative", 47),
        ("targets", "is_aspirational", 47),
        ("targets", "numeric_in_text", 47),
        ("amounts", "per", 25 * 9),
        ("amounts", "is_lifetime", 25),
    ],
)
def test_every_change_of_one_cell_is_noticed(sources, table, column, mutations):
    rows, choices = _loaded()
    tried, unnoticed = 0, set()
    for row, policy, beside in _in_their_passages(rows, sources, table):
        for wrong in _others(row[column], choices.get((table, column))):
            tried += 1
            if f"{row[TABLES[table]]}: {column} is " not in _said(policy, beside | {table: [row | {column: wrong}]}, rows):
                unnoticed.add((row[TABLES[table]], column, wrong))
    assert unnoticed == {one for one in UNNOTICED if table == "amounts" and one[1] == column}
    assert tried == mutations


def _loaded() -> tuple[Rows, dict[tuple[str, str], list[str]]]:
    """Return the records, and the closed lists of columns."""
    with duckdb.connect() as connection:
        schema.create(connection)
        columns = schema.columns(connection)
    rows = load(DATA, columns)
    lists = {(table, column.name): list(column.allowed) for table in TABLES for column in columns[table] if column.allowed}
    return rows, lists | {("targets", "tier_id"): [row["tier_id"] for row in rows["tiers"]]}


def _in_their_passages(rows: Rows, sources: pathlib.Path, table: str) -> Iterator[tuple[dict[str, Any], Policy, Rows]]:
    """Yield each row, its policy cut to the one passage that it stands in, and empty tables."""
    policies = {document: read_policy((sources / f"{document}.txt").read_text(encoding="utf-8-sig")) for document in DOCUMENTS}
    paths = {row["measure_id"]: row["path"] for row in rows["measures"]}
    for row in rows[table]:
        policy, path = policies[row["document_id"]], row.get("path") or paths[row["measure_id"]]
        yield row | {"path": path}, dataclasses.replace(policy, passages=(policy.passage(path),)), {other: [] for other in TABLES}


def _others(value: Any, choices: list[str] | None) -> list[Any]:
    """Return every other value of a closed list, the other truth, or the numbers beside; and the empty cell."""
    if isinstance(value, bool):
        return [not value]
    if choices:
        return [other for other in (*choices, None) if other != value]
    return [2025, 2027] if value is None else [value - 1, value + 1, None]


def _said(policy: Policy, rows: Rows, all_rows: Rows) -> str:
    units = {row["unit_id"]: row["name_zh"] for row in all_rows["units"]}
    return "\n".join(said for _, _, said in cover(policy, rows, units).problems)


@pytest.mark.parametrize(
    ("document", "old", "new", "said"),
    [
        ("guangzhou-2025", "2027-12-31", "2028-12-31", "expires_on is 2028-12-31, the text says 2027-12-31"),
        ("guangzhou-2025", "〔2025〕13号", "〔2025〕14号", "doc_number '穗府办规〔2025〕14号' does not stand before the policy"),
        ("qingyuan-2024", "2024-04-08", "2024-04-09", "issued_on is 2024-04-09, the text says 2024-04-08"),
        ("jiangmen-2024", "（2024—2026年）", "（2024—2027年）", "title_zh is '江门市推动专精特新中小企业倍增发展行动方案（2024—2027年）'"),
        ("gansu-2023", "2b611cf9", "3b611cf9", "content_sha256 is not that of the text"),
    ],
)
def test_a_changed_line_of_the_document_is_noticed(sources, records, document, old, new, said):
    path = records / "documents" / document / "document.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert f"{document}, title, document.toml: {said}" in problems(records, sources)


def test_the_command_says_what_is_proved(sources, capsys):
    assert main(["--sources", str(sources)]) == 0
    assert "guangzhou-2025: 39 numbers found, 23 recorded in amounts and targets, 16 explained, unexplained 0; 25 brackets, 68 names" in (
        told := capsys.readouterr().out
    )
    assert "49 cells read, 1 undecided; proved" in told
    assert "undecided: guangzhou-2025, 四.(十四), amounts.csv: row 17, guangzhou-2025-14-s1-a2: per is firm, the text leaves open firm or" in told
    assert told.count("undecided: ") == 1


def test_the_command_fails_on_a_problem_and_stores_nothing(sources, records, capsys):
    edit(records, "guangzhou-2025", "amounts", "guangzhou-2025-01-s1-a1", value="2000000")
    assert main(["--sources", str(sources), "--write"], records) == 1
    assert "guangzhou-2025-01-s1-a1" in capsys.readouterr().err
    assert not (records / "audit.csv").exists()


def test_the_counts_are_stored_with_the_hash_of_the_records(sources, records, monkeypatch):
    monkeypatch.setenv("ATLAS_TODAY", "2026-03-04")
    assert main(["--sources", str(sources), "--write"], records) == 0
    with (records / "audit.csv").open(encoding="utf-8", newline="") as file:
        stored = list(csv.DictReader(file))
    assert [row["document_id"] for row in stored] == DOCUMENTS
    assert {row["audited_on"] for row in stored} == {"2026-03-04"}
    assert [row["records_sha256"] for row in stored] == [records_hash(records, document) for document in DOCUMENTS]


def test_the_hash_of_the_records_changes_with_any_file(records):
    before = records_hash(records, "gansu-2023")
    edit(records, "gansu-2023", "leftovers", "gansu-2023-l01", why_en="Another reason")
    assert records_hash(records, "gansu-2023") != before


def test_a_missing_folder_of_texts_is_told(tmp_path, capsys):
    assert main(["--sources", str(tmp_path / "nowhere")]) == 2
    assert "There is no folder" in capsys.readouterr().err


def test_a_missing_text_is_told(tmp_path, capsys):
    assert main(["--sources", str(tmp_path)]) == 2
    assert "gansu-2023.txt is missing; without it gansu-2023 cannot be audited." in capsys.readouterr().err


def test_the_clause_text_joins_lines_that_a_page_break_split(sources):
    text = clause_text(sources, "gansu-2023", "二.(九)")
    assert text.startswith("推动企业绿色低碳发展。")
    assert text.endswith("省市场监管局按职责分工负责)")
    assert "\n" not in text


def test_the_clause_text_of_a_block_is_its_paragraph(sources):
    assert clause_text(sources, "guangdong-2023", "二.(十)#2").startswith("鼓励专精特新企业积极参与粤港澳大湾区建设")


def test_no_text_and_no_path_give_no_clause(sources, tmp_path):
    assert clause_text(tmp_path, "gansu-2023", "一.(一)") is None
    assert clause_text(sources, "gansu-2023", "九.(一)") is None
