"""One question per .sql file. rows(name, **params) answers it from the current build, or from the visitor's draft."""

import functools
import pathlib
import re
from typing import Any

import pyarrow

from queries.answers import Answers, Question
from queries.database import Unreadable, carried, connection_path, cursor, open_current, unbuilt, use

__all__ = [
    "Unreadable",
    "carried",
    "connection_path",
    "names",
    "open_current",
    "parameters",
    "remembered",
    "rows",
    "statement",
    "table",
    "tables",
    "unbuilt",
    "use",
]

HERE = pathlib.Path(__file__).parent
# Rows remembered in all, and of one answer: a chart's have some hundreds, a file's may have any number.
MOST_REMEMBERED, LONGEST_REMEMBERED = 50_000, 5_000

Row = dict[str, Any]

remembered = Answers(MOST_REMEMBERED, LONGEST_REMEMBERED)


def rows(name: str, **given: Any) -> list[Row]:
    """Return the answer of queries/<name>.sql, one dict per row in the statement's order.

    Answers are remembered per build and parameters: callers do not change the rows.
    """
    question = _question(name, given)
    return remembered.get(question, lambda: _asked(question[0], name, given))


def _question(name: str, given: dict[str, Any]) -> Question:
    return connection_path(), name, tuple(sorted((key, tuple(value) if isinstance(value, list) else value) for key, value in given.items()))


def _asked(path: str, name: str, given: dict[str, Any]) -> list[Row]:
    found = cursor(path).execute(statement(name), given or None)
    columns = [column[0] for column in found.description]
    return [dict(zip(columns, values, strict=True)) for values in found.fetchall()]


@functools.cache
def statement(name: str) -> str:
    """Return the SQL text of one question."""
    return (HERE / f"{name}.sql").read_text(encoding="utf-8")


@functools.cache
def parameters(name: str) -> frozenset[str]:
    """Return the names of the $parameters that a statement binds; comments do not count."""
    code = re.sub(r"--[^\n]*", "", statement(name))
    return frozenset(re.findall(r"\$(\w+)", code))


def tables() -> list[str]:
    """Return the names of the build's tables."""
    return [row["table_name"] for row in rows("tables_by_name")]


def table(name: str) -> pyarrow.Table:
    """Return one whole table of the build, for downloads."""
    return cursor(connection_path()).table(name).to_arrow_table()


def names() -> list[str]:
    """Return the names of all questions."""
    return sorted(path.stem for path in HERE.glob("*.sql"))
