"""From folders of records to checked rows. Every mistake is named by file, row, column and value."""

import csv
import datetime
import pathlib
import tomllib
from collections.abc import Iterator
from typing import Any

from data.errors import RecordError
from data.schema import Column

Row = dict[str, Any]
Rows = dict[str, list[Row]]

REFERENCE = (
    "regions", "categories", "instruments", "tiers", "units", "indicators", "scheme_items", "department_families", "departments", "glossary",
)
RECORDS = ("measures", "assignments", "schemes", "amounts", "targets", "leftovers")
# What the folder of a document leaves out because the build carries it along.
CARRIED = {
    "measures": ("document_id", "region_id"),
    "assignments": ("document_id", "region_id"),
    "schemes": ("document_id", "region_id"),
    "amounts": ("measure_id", "document_id", "region_id"),
    "targets": ("document_id", "region_id"),
    "leftovers": ("document_id", "region_id"),
}
# Columns that hold several ids, apart from the table's own.
LISTS = {"measures": ("secondary_category_ids", "instrument_ids"), "schemes": ("tier_ids",)}
TRUTH = {"true": True, "false": False}


def load(root: pathlib.Path, columns: dict[str, list[Column]]) -> Rows:
    """Return the rows of every table, checked for type, closed list, key and reference.

    root holds reference/ and documents/. Raises RecordError at the first mistake.
    """
    rows: Rows = {table: [] for table in columns}
    for table in REFERENCE:
        rows[table] = read_table(root / "reference" / f"{table}.csv", columns[table])
    folders = sorted(path.parent for path in (root / "documents").glob("*/document.toml"))
    for folder in folders:
        _add_document(folder, columns, rows)
    _check_keys(rows, columns, root)
    return rows


def read_table(path: pathlib.Path, columns: list[Column], lists: tuple[str, ...] = ()) -> list[Row]:
    """Return one row per record of a CSV file, values typed by the columns; lists stay text."""
    wanted = [column.name for column in columns] + list(lists)
    by_name = {column.name: column for column in columns}
    rows = []
    for number, record in _records(path, wanted):
        row = {name: _value(record[name], by_name.get(name), path, number) for name in wanted}
        rows.append(row | {"_file": path, "_row": number})
    return rows


def _records(path: pathlib.Path, wanted: list[str]) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            _check_header(path, reader.fieldnames or [], wanted)
            for record in reader:
                if None in record or None in record.values():
                    raise RecordError(f"{path}, row {reader.line_num}: has not the {len(wanted)} fields of the header. Quote fields that hold a comma.")
                yield reader.line_num, record
    except FileNotFoundError:
        raise RecordError(f"{path} is missing. Every document folder holds {', '.join(f'{name}.csv' for name in RECORDS)}.") from None
    except UnicodeDecodeError:
        raise RecordError(f"{path} is not UTF-8. Save it as CSV UTF-8.") from None


def _check_header(path: pathlib.Path, found: list[str], wanted: list[str]) -> None:
    missing = [name for name in wanted if name not in found]
    unknown = [name for name in found if name not in wanted]
    if missing or unknown:
        raise RecordError(f"{path}, row 1: missing columns {missing}, unknown columns {unknown}; allowed are {', '.join(wanted)}.")


def _value(text: str, column: Column | None, path: pathlib.Path, number: int) -> Any:
    if column is None:
        return text
    where = f"{path}, row {number}, column {column.name}"
    if text == "":
        if column.required:
            raise RecordError(f"{where}: is empty, but must be filled.")
        return None
    if column.allowed and text not in column.allowed:
        raise RecordError(f"{where}: “{text}” is not allowed; allowed are {', '.join(column.allowed)}.")
    return _typed(text, column.type, where)


def _typed(text: str, kind: str, where: str) -> Any:
    converters = {"INTEGER": int, "DOUBLE": float, "DATE": datetime.date.fromisoformat, "BOOLEAN": TRUTH.__getitem__}
    words = {"INTEGER": "a whole number", "DOUBLE": "a number", "DATE": "a date as 2025-08-23", "BOOLEAN": "true or false"}
    try:
        return converters.get(kind, str)(text)
    except (ValueError, KeyError):
        raise RecordError(f"{where}: “{text}” is not {words[kind]}.") from None


def _add_document(folder: pathlib.Path, columns: dict[str, list[Column]], rows: Rows) -> None:
    document = _document(folder, columns["documents"])
    rows["documents"].append(document)
    carried = {"document_id": document["document_id"], "region_id": document["region_id"]}
    scheme_measures: dict[str, str] = {}
    for table in RECORDS:
        own = [column for column in columns[table] if column.name not in CARRIED[table]]
        for row in read_table(folder / f"{table}.csv", own, LISTS.get(table, ())):
            row |= carried
            if table == "schemes":
                scheme_measures[row["scheme_id"]] = row["measure_id"]
            if table == "amounts":
                row["measure_id"] = scheme_measures.get(row["scheme_id"])
            rows[table].append(row)
            _spread(table, row, rows)


def _document(folder: pathlib.Path, columns: list[Column]) -> Row:
    path = folder / "document.toml"
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RecordError(f"{path} cannot be read as TOML: {error}.") from None
    unknown = set(given) - {column.name for column in columns}
    if unknown:
        raise RecordError(f"{path}: unknown keys {sorted(unknown)}; allowed are {', '.join(column.name for column in columns)}.")
    document = {column.name: _value(str(given.get(column.name, "")), column, path, 0) for column in columns}
    if document["document_id"] != folder.name:
        raise RecordError(f"{path}: document_id “{document['document_id']}” is not the folder's name “{folder.name}”.")
    return document | {"_file": path, "_row": 0}


def _spread(table: str, row: Row, rows: Rows) -> None:
    """Turn the columns that hold several ids into rows of their own, the main one first."""
    place = {"_file": row["_file"], "_row": row["_row"], "measure_id": row.get("measure_id")}
    if table == "measures":
        ids = [row["category_id"], *row.pop("secondary_category_ids").split()]
        rows["measure_categories"] += [place | {"category_id": one, "is_primary": i == 0} for i, one in enumerate(ids)]
        ids = row.pop("instrument_ids").split()
        rows["measure_instruments"] += [place | {"instrument_id": one, "is_primary": i == 0} for i, one in enumerate(ids)]
    if table == "schemes":
        rows["scheme_tiers"] += [place | {"scheme_id": row["scheme_id"], "tier_id": one} for one in row.pop("tier_ids").split()]


def _check_keys(rows: Rows, columns: dict[str, list[Column]], root: pathlib.Path) -> None:
    keys = {table: {row[spec[0].name] for row in rows[table]} for table, spec in columns.items() if spec and rows[table]}
    for table, spec in columns.items():
        _check_unique(rows[table], table, spec)
        for column in (column for column in spec if column.refers_to):
            for row in rows[table]:
                _check_reference(row, column, keys.get(column.refers_to, set()))


def _check_unique(rows: list[Row], table: str, spec: list[Column]) -> None:
    width = 2 if table in ("measure_categories", "measure_instruments", "scheme_tiers", "assignments") else 1
    seen: dict[tuple, Row] = {}
    for row in rows:
        key = tuple(row[column.name] for column in spec[:width])
        if key in seen:
            raise RecordError(f"{row['_file']}, row {row['_row']}, column {spec[width - 1].name}: “{' '.join(map(str, key))}” stands already in row {seen[key]['_row']}; it must be unique.")
        seen[key] = row


def _check_reference(row: Row, column: Column, known: set) -> None:
    value = row[column.name]
    if value is not None and value not in known:
        listed = ", ".join(sorted(known)) if len(known) <= 60 else f"the {len(known)} ids there"
        raise RecordError(f"{row['_file']}, row {row['_row']}, column {column.name}: “{value}” is not in {column.refers_to}; allowed are {listed}.")
