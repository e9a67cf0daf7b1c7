"""All tables of the current build in one file of one kind."""

import csv
import io
import pathlib
import zipfile
from collections.abc import Sequence

import pyarrow as pa
import pyarrow.parquet as pq

import queries
from export.sheets import MOST_ROWS, Sheet, plain_text, workbook
from text.cells import guarded

KINDS = ("xlsx", "csv", "parquet", "duckdb")
BOM = "\ufeff"


def whole(kind: str, sheets: Sequence[Sheet] = (), notes: dict[str, str] | None = None) -> bytes:
    """Return the build as one file: xlsx, csv or parquet (both a zip of one file a table) or duckdb.

    Raises ValueError for any other kind. sheets (sources, notes) follow the tables in a workbook; notes are further texts in a zip: file name → text.
    """
    if kind not in KINDS:
        raise ValueError(f"There is no file of kind {kind}; there are {', '.join(KINDS)}.")
    if kind == "duckdb":
        return pathlib.Path(queries.connection_path()).read_bytes()
    tables = {name: queries.table(name) for name in queries.tables()}
    if kind == "xlsx":
        return workbook([*(_sheet(name, table) for name, table in tables.items()), *sheets, *_cut(tables)])
    made = {f"{name}.{kind}": _csv(table) if kind == "csv" else _parquet(table) for name, table in tables.items()}
    return _zipped(made | {name: text.encode() for name, text in (notes or {}).items()})


def _sheet(name: str, table: pa.Table) -> Sheet:
    return Sheet(name, table.column_names, _rows(table.slice(0, MOST_ROWS)))


def _cut(tables: dict[str, pa.Table]) -> list[Sheet]:
    """Return a sheet that names the tables of which a workbook cannot hold all rows, if there are any."""
    cut = [[name, MOST_ROWS, table.num_rows] for name, table in tables.items() if table.num_rows > MOST_ROWS]
    return [Sheet("rows left out", ["table", "rows here", "rows in all"], cut)] if cut else []


def _rows(table: pa.Table) -> list[tuple]:
    return list(zip(*(column.to_pylist() for column in table.columns), strict=True))


def _csv(table: pa.Table) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.column_names)
    writer.writerows([guarded(_flat(value)) for value in row] for row in _rows(table))
    return (BOM + out.getvalue()).encode()


def _flat(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return plain_text(value) if isinstance(value, list | tuple | dict) else value


def _parquet(table: pa.Table) -> bytes:
    out = pa.BufferOutputStream()
    pq.write_table(table, out, compression="zstd")
    return out.getvalue().to_pybytes()


def _zipped(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()
