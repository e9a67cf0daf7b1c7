"""Every statement says its grain and its parameters, runs unfiltered, and gives its rows in an order of its own."""

import datetime
import pathlib
import re
from typing import Any

import pytest

import queries

NAMES = queries.names()
KEYWORDS = (
    "select|from|where|join|left|cross|inner|full|outer|group|order|by|with|case|when|then|else|end|and|or|not|null|over|partition|"
    "union|all|using|on|as"
)
# What an unfiltered page binds; everything else is null.
DEFAULTS: dict[str, Any] = {"today": datetime.date(2026, 11, 22), "also_secondary": False, "throughout": False, "sort": ""}
# Test files of the module itself.
OF_NO_STATEMENT = {"answers", "database", "statements"}


def code(name: str) -> str:
    """Return a statement without comments and without its texts."""
    return re.sub(r"'(?:[^']|'')*'", "''", re.sub(r"--[^\n]*", "", queries.statement(name)))


def header(name: str) -> str:
    """Return the comment that a statement starts with."""
    lines = queries.statement(name).splitlines()
    last = next(i for i, line in enumerate(lines) if not line.startswith("--"))
    return " ".join(line.removeprefix("--").strip() for line in lines[:last])


def answer(name: str) -> list[tuple]:
    given = {parameter: DEFAULTS.get(parameter) for parameter in queries.parameters(name)}
    return queries.database.cursor(queries.open_current()).execute(queries.statement(name), given or None).fetchall()


def test_there_are_statements():
    assert len(NAMES) >= 30


def test_every_statement_has_a_test_file_of_its_own_and_every_test_file_a_statement():
    tested = {path.stem.removeprefix("test_") for path in pathlib.Path(__file__).parent.glob("test_*.py")}
    assert tested - OF_NO_STATEMENT == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_statement_starts_with_its_grain(name):
    assert re.match(r"One row\b|The rows\b", header(name)), header(name)


@pytest.mark.parametrize("name", NAMES)
def test_the_comment_names_exactly_the_parameters(name):
    named = set(re.findall(r"\$(\w+)", header(name)))
    assert named == set(queries.parameters(name))
    assert ("No parameters." in header(name)) == (not named)


@pytest.mark.parametrize("name", NAMES)
def test_a_statement_runs_unfiltered(name):
    # Without a record, a measure or a search there may be none.
    by_one = queries.parameters(name) & {"record", "records", "measure"}
    assert answer(name) or by_one


@pytest.mark.parametrize("name", NAMES)
def test_rows_come_in_the_statements_own_order(name):
    last = code(name).rpartition("select")[2]
    assert re.search(r"\border by\b[^()]*(\([^()]*(\([^()]*\)[^()]*)*\)[^()]*)*;?\s*$", last) or len(answer(name)) == 1


@pytest.mark.parametrize("name", NAMES)
def test_keywords_are_lower_case(name):
    assert re.findall(rf"\b({KEYWORDS.upper()})\b", code(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_file_holds_one_statement_that_only_reads(name):
    assert code(name).strip().count(";") == 1
    assert re.search(r"\b(insert|update|delete|create|drop|attach|copy|install|load|pragma|set)\b\s+\w", code(name)) is None


@pytest.mark.parametrize("name", NAMES)
def test_the_same_question_has_the_same_answer_twice(name):
    assert answer(name) == answer(name)
