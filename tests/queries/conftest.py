"""A database of a few synthetic rows, for what the project's own records do not have: ties, gaps, exact quotients, whole crowds."""

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import duckdb
import pytest

import queries
from data import build, schema
from tests.queries.asking import bound
from tests.queries.synthetic import ROWS

# What stands in a column that must be filled and that a synthetic row leaves out.
FILLED = {"INTEGER": 1, "DOUBLE": 1.0, "BOOLEAN": False, "DATE": datetime.date(2024, 1, 1), "TIMESTAMP": datetime.datetime(2024, 1, 1)}


def filled(column: schema.Column) -> Any:
    if not column.required:
        return None
    return column.allowed[0] if column.allowed else FILLED.get(column.type, column.name)


def row(columns: list[schema.Column], given: dict[str, Any]) -> dict[str, Any]:
    assert set(given) <= {column.name for column in columns}, given
    return {column.name: given.get(column.name, filled(column)) for column in columns}


@pytest.fixture(scope="session")
def synthetic_database() -> Iterator[duckdb.DuckDBPyConnection]:
    """Return a connection to the synthetic database; its rows are not checked: some break a rule to show what a query does then."""
    with duckdb.connect() as connection:
        schema.create(connection)
        for table, columns in schema.columns(connection).items():
            build.insert(connection, table, [column.name for column in columns], [row(columns, given) for given in ROWS.get(table, [])])
        for derived in build.DERIVED:
            connection.execute((build.ROOT / derived).read_text(encoding="utf-8"))
        yield connection


@pytest.fixture
def changed_synthetic(synthetic_database: duckdb.DuckDBPyConnection, synthetic: Callable[..., list[queries.Row]]) -> Callable[..., list[queries.Row]]:
    """Return what asks a query after one change to the rows, and takes the change back."""

    def asked(change: str, name: str, **chosen: Any) -> list[queries.Row]:
        synthetic_database.begin()
        try:
            synthetic_database.execute(change)
            return synthetic(name, **chosen)
        finally:
            synthetic_database.rollback()

    return asked


@pytest.fixture(scope="session")
def synthetic(synthetic_database: duckdb.DuckDBPyConnection) -> Callable[..., list[queries.Row]]:
    """Return what asks a query of the synthetic database."""

    def asked(name: str, **chosen: Any) -> list[queries.Row]:
        found = synthetic_database.execute(queries.statement(name), bound(name, **chosen) or None)
        columns = [column[0] for column in found.description]
        return [dict(zip(columns, values, strict=True)) for values in found.fetchall()]

    return asked
