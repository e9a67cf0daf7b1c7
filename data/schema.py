"""What the built file looks like, read back from schema.sql so that it is said in one place."""

import ast
import hashlib
import pathlib
from typing import NamedTuple

import duckdb

HERE = pathlib.Path(__file__).parent


class Column(NamedTuple):
    """One column: its SQL type, whether it must be filled, its closed list and the table whose key it names."""

    name: str
    type: str
    required: bool
    allowed: tuple[str, ...]
    refers_to: str | None


def fingerprint() -> str:
    """Return the SHA-256 of the file's layout: a database of another layout is told by it."""
    layout = [(HERE / part).read_bytes() for part in ("schema.sql", "macros.sql")]
    return hashlib.sha256(b"\0".join(layout)).hexdigest()


def create(connection: duckdb.DuckDBPyConnection) -> None:
    """Create types, tables, comments and macros in the connection's current database."""
    for part in ("schema.sql", "comments.sql", "macros.sql"):
        connection.execute((HERE / part).read_text(encoding="utf-8"))


def columns(connection: duckdb.DuckDBPyConnection) -> dict[str, list[Column]]:
    """Return the columns of every table in order of declaration."""
    refers = _references(connection)
    found: dict[str, list[Column]] = {}
    query = "select table_name, column_name, data_type, is_nullable from duckdb_columns() where not internal order by table_oid, column_index"
    for table, name, kind, nullable in connection.execute(query).fetchall():
        column = Column(name, kind, not nullable, _allowed(kind), refers.get((table, name)))
        found.setdefault(table, []).append(column)
    return found


def _allowed(kind: str) -> tuple[str, ...]:
    # DuckDB spells a closed list as ENUM('a', 'b').
    return ast.literal_eval(kind.removeprefix("ENUM")) if kind.startswith("ENUM") else ()


def _references(connection: duckdb.DuckDBPyConnection) -> dict[tuple[str, str], str]:
    query = "select table_name, constraint_column_names[1], referenced_table from duckdb_constraints() where constraint_type = 'FOREIGN KEY'"
    return {(table, column): target for table, column, target in connection.execute(query).fetchall()}
