"""The data checks: each .sql file selects the rows that break one rule, with record_id and problem."""

import pathlib

import duckdb

from data.errors import RecordError


def run(connection: duckdb.DuckDBPyConnection) -> None:
    """Run every check; raise RecordError naming the check and the rows it selects."""
    for path in sorted(pathlib.Path(__file__).parent.glob("*.sql")):
        broken = connection.execute(path.read_text(encoding="utf-8")).fetchall()
        if broken:
            shown = " ".join(f"{record}: {problem}" for record, problem in broken[:5])
            more = f" And {len(broken) - 5} more." if len(broken) > 5 else ""
            raise RecordError(f"Check {path.stem} failed. {shown}{more}")
