"""One question per .sql file. rows(name, **params) answers it from the current build."""

import functools
import pathlib
import re
from typing import Any

import pyarrow

from queries.database import Unreadable, connection_path, cursor, open_current

__all__ = ["Unreadable", "connection_path", "names", "open_current", "parameters", "rows", "statement", "table", "tables"]

HERE = pathlib.Path(__file__).parent
REMEMBERED = 512

Row = dict[str, Any]


def rows(name: str, **given: Any) -> list[Row]:
    """Return the answer of queries/<name>.sql, one dict per row in the statement's order.

    Answers are remembered per build and parameters: callers do not change the rows.
    """
    frozen = tuple(sorted((key, tuple(value) if isinstance(value, list) else value) for key, value in given.items()))
    return _remembered(connection_path(), name, frozen)


@functools.lru_cache(maxsize=REMEMBERED)
def _remembered(path: str, name: str, frozen: tuple) -> list[Row]:
    given = {key: list(value) if isinstance(value, tuple) else value for key, value in frozen}
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
