"""The schema is read back as declared, and every table and column explains itself."""

import re

import duckdb
import pytest

from data import schema


@pytest.fixture(scope="module")
def columns() -> dict[str, list[schema.Column]]:
    with duckdb.connect() as connection:
        schema.create(connection)
        return schema.columns(connection)


def test_every_table_says_its_grain(database):
    said = dict(database.execute("select table_name, comment from duckdb_tables() where not internal").fetchall())
    assert {"amounts", "targets", "measures", "assignments", "documents", "audits", "build_info"} <= set(said)
    assert {table: comment for table, comment in said.items() if not (comment or "").startswith("One row per ")} == {}


def test_every_column_says_its_meaning_in_one_sentence(database):
    query = "select table_name || '.' || column_name, comment from duckdb_columns() where not internal"
    said = dict(database.execute(query).fetchall())
    assert len(said) >= 170
    sentence = re.compile(r"[A-Z][^.]+\.")
    assert {name: comment for name, comment in said.items() if not sentence.fullmatch(comment or "")} == {}


def test_comments_are_plain_british_english(database):
    query = "select comment from duckdb_columns() where not internal union all select comment from duckdb_tables() where not internal"
    said = [comment for (comment,) in database.execute(query).fetchall()]
    assert [comment for comment in said if re.search(r"[“”‘’—…]|[^\x00-\x7f]|\b(color|organization|favor)", comment)] == []


@pytest.mark.parametrize("column", ["amounts.value", "targets.value", "targets.baseline_value", "amounts.value_high", "build_info.built_at"])
def test_a_figure_says_its_unit(column, database):
    table, name = column.split(".")
    query = "select comment from duckdb_columns() where table_name = $1 and column_name = $2"
    comment = database.execute(query, [table, name]).fetchone()[0]
    assert any(word in comment for word in ("yuan", "unit", "UTC")), comment


def test_a_closed_list_is_read_back(columns):
    role = next(column for column in columns["assignments"] if column.name == "role")
    assert role.allowed == ("lead", "support", "responsible")
    assert role.required


def test_a_reference_is_read_back(columns):
    assert {column.name: column.refers_to for column in columns["departments"] if column.refers_to} == {
        "family_id": "department_families",
        "region_id": "regions",
    }


def test_a_column_that_may_be_empty_is_read_back(columns):
    assert [column.name for column in columns["regions"] if not column.required] == ["parent_region_id", "adcode"]


def test_columns_come_in_order_of_declaration(columns):
    assert [column.name for column in columns["regions"]] == ["region_id", "name_zh", "name_en", "level", "parent_region_id", "adcode"]
