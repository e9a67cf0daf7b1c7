"""From folders of records to checked rows. Every mistake is named by file, row, column and value."""

import csv
import datetime
import hashlib
import pathlib
import re
import tomllib
from collections.abc import Iterator, Sequence
from typing import Any

from data.errors import RecordError
from data.records import Folder, shipped
from data.schema import Column

Row = dict[str, Any]
Rows = dict[str, list[Row]]

REFERENCE = (
    "regions",
    "categories",
    "instruments",
    "tiers",
    "units",
    "indicators",
    "scheme_items",
    "department_families",
    "departments",
    "glossary",
)
RECORDS = ("measures", "assignments", "schemes", "amounts", "targets", "leftovers")
# Lists of which a folder may bring rows of its own, so that it is whole by itself.
OWN_LISTS = ("regions", "units", "indicators", "departments")
# All that a folder of a document can hold.
FOLDER_FILES = ("document.toml", *(f"{name}.csv" for name in (*RECORDS, *OWN_LISTS)))
# Set by the build, stated in no file.
MADE = {"documents": ("is_draft",), "audits": ("records_changed",)}
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
# The tables made of these, by the column that holds them.
SPREAD = {"measure_categories": "secondary_category_ids", "measure_instruments": "instrument_ids", "scheme_tiers": "tier_ids"}
TRUTH = {"true": True, "false": False}
# How a value of a type is written, in words and as a pattern: Python itself would take 1_000, nan and 20250823 as well.
FORMS = {
    "INTEGER": ("a whole number", r"-?[0-9]{1,9}"),
    "DOUBLE": ("a number", r"-?[0-9]{1,15}([.][0-9]+)?"),
    "DATE": ("a date as 2025-08-23", r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "BOOLEAN": ("true or false", r"true|false"),
}
CONVERTERS = {"INTEGER": int, "DOUBLE": float, "DATE": datetime.date.fromisoformat, "BOOLEAN": TRUTH.__getitem__}


def load(root: pathlib.Path, columns: dict[str, list[Column]], folders: Sequence[Folder] | None = None) -> Rows:
    """Return the rows of every table, checked for type, closed list, key and reference.

    root holds reference/, audit.csv and, where no folders are given, documents/. Raises RecordError at the first mistake.
    """
    rows: Rows = {table: [] for table in columns}
    for table in REFERENCE:
        rows[table] = read_table(root / "reference" / f"{table}.csv", columns[table])
    folders = shipped(root).folders if folders is None else folders
    for folder in folders:
        _add_lists(folder.path, columns, rows)
        _add_document(folder, columns, rows)
    rows["audits"] = _audits(root, columns["audits"], folders, rows["documents"])
    _check_keys(rows, columns)
    return rows


def records_hash(root: pathlib.Path, document_id: str) -> str:
    """Return folder_hash of a shipped document."""
    return folder_hash(root / "documents" / document_id)


def folder_hash(folder: pathlib.Path) -> str:
    """Return the SHA-256 over a document's folder of records: it changes when any of its files does, whatever ends their lines."""
    digest = hashlib.sha256()
    for path in sorted([*folder.glob("*.csv"), *folder.glob("document.toml")]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def _audits(root: pathlib.Path, columns: list[Column], folders: Sequence[Folder], documents: list[Row]) -> list[Row]:
    """Return the stored audits of the documents that are there, and whether the records changed since.

    A document may be withdrawn before the next audit, or replaced by the records of another text, of which the audit says nothing.
    """
    path = root / "audit.csv"
    stored = read_table(path, _stated("audits", columns)) if path.is_file() else []
    paths = {one.document_id: one.path for one in folders}
    texts = {one["document_id"]: one["content_sha256"] for one in documents}
    own = root / "documents"
    kept = [row for row in stored if (found := paths.get(row["document_id"])) and (found.parent == own or _is_of(row, texts))]
    return [row | {"records_changed": row["records_sha256"] != folder_hash(paths[row["document_id"]])} for row in kept]


def _is_of(audit: Row, texts: dict[str, str]) -> bool:
    return audit["content_sha256"] == texts[audit["document_id"]]


def _stated(table: str, columns: list[Column]) -> list[Column]:
    return [column for column in columns if column.name not in MADE[table]]


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
            reader = csv.DictReader(file, strict=True)
            _check_header(path, reader.fieldnames or [], wanted)
            for record in reader:
                if None in record or None in record.values():
                    raise RecordError(
                        f"{path}, row {reader.line_num}: has not the {len(wanted)} fields of the header. Quote fields that hold a comma."
                    )
                yield reader.line_num, record
    except FileNotFoundError:
        wanted_files = REFERENCE if path.parent.name == "reference" else RECORDS
        raise RecordError(f"{path} is missing. This folder holds {', '.join(f'{name}.csv' for name in wanted_files)}.") from None
    except UnicodeDecodeError:
        raise RecordError(f"{path} is not UTF-8. Save it as CSV UTF-8.") from None
    except csv.Error as error:
        raise RecordError(f"{path} cannot be read as CSV: {error}. Close every quote, and double a quote inside a quoted field.") from None
    except OSError as error:
        raise RecordError(f"{path} cannot be read: {error.strerror}.") from None


def _check_header(path: pathlib.Path, found: list[str], wanted: list[str]) -> None:
    missing = [name for name in wanted if name not in found]
    unknown = [name for name in found if name not in wanted]
    if missing or unknown or len(found) != len(set(found)):
        raise RecordError(f"{path}, row 1: missing columns {missing}, unknown columns {unknown}; allowed are, once each, {', '.join(wanted)}.")


def _value(text: str, column: Column | None, path: pathlib.Path, number: int) -> Any:
    if column is None:
        return text
    where = _place(path, number, column.name)
    if text == "":
        if column.required:
            raise RecordError(f"{where}: is empty, but must be filled.")
        return None
    if column.allowed and text not in column.allowed:
        raise RecordError(f"{where}: “{text}” is not allowed; allowed are {', '.join(column.allowed)}.")
    return _typed(text, column.type, where)


def _place(path: pathlib.Path, number: int, name: str) -> str:
    """Name a value's place: row and column of a CSV file, the key of document.toml."""
    return f"{path}, key {name}" if path.suffix == ".toml" else f"{path}, row {number}, column {name}"


def _typed(text: str, kind: str, where: str) -> Any:
    if kind not in FORMS:
        return text
    words, pattern = FORMS[kind]
    try:
        if re.fullmatch(pattern, text):
            return CONVERTERS[kind](text)
    except ValueError:
        pass
    raise RecordError(f"{where}: “{text}” is not {words}.")


def _add_lists(folder: pathlib.Path, columns: dict[str, list[Column]], rows: Rows) -> None:
    """Add the rows of the closed lists that a folder brings along; what stands in them already may be said again, but not otherwise."""
    for table in OWN_LISTS:
        path = folder / f"{table}.csv"
        for row in read_table(path, columns[table]) if path.exists() else []:
            key = columns[table][0].name
            known = next((one for one in rows[table] if one[key] == row[key]), None)
            if known:
                _check_alike(row, known, columns[table])
            else:
                rows[table].append(_numbered(row, rows[table]))


def _numbered(row: Row, before: list[Row]) -> Row:
    """Give a row its place after those before: two folders cannot know of each other's numbers."""
    return row | {"seq": len(before) + 1} if "seq" in row else row


def _check_alike(row: Row, known: Row, columns: list[Column]) -> None:
    for name in (column.name for column in columns if column.name != "seq"):
        if row[name] != known[name]:
            where = f"{_place(row['_file'], row['_row'], name)}: “{_shown(row[name])}”"
            earlier = f"{known['_file']}, row {known['_row']}, says “{_shown(known[name])}” of “{row[columns[0].name]}”"
            raise RecordError(f"{where} is not allowed: {earlier}. Write the row alike, leave it out, or give it an id of its own.")


def _shown(value: Any) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _add_document(folder: Folder, columns: dict[str, list[Column]], rows: Rows) -> None:
    document = _document(folder, columns["documents"])
    rows["documents"].append(document)
    carried = {"document_id": document["document_id"], "region_id": document["region_id"]}
    scheme_measures: dict[str, str] = {}
    for table in RECORDS:
        own = [column for column in columns[table] if column.name not in CARRIED[table]]
        for read in read_table(folder.path / f"{table}.csv", own, LISTS.get(table, ())):
            row = read | carried
            if table == "schemes":
                scheme_measures[row["scheme_id"]] = row["measure_id"]
            if table == "amounts":
                row["measure_id"] = _measure_of(row, scheme_measures)
            rows[table].append(row)
            _spread(table, row, rows)


def _measure_of(amount: Row, scheme_measures: dict[str, str]) -> str:
    if amount["scheme_id"] not in scheme_measures:
        where = _place(amount["_file"], amount["_row"], "scheme_id")
        listed = ", ".join(scheme_measures) or "none"
        raise RecordError(f"{where}: “{amount['scheme_id']}” is not in the schemes.csv of this folder; allowed are {listed}.")
    return scheme_measures[amount["scheme_id"]]


def read_document(folder: pathlib.Path) -> dict[str, Any]:
    """Return what document.toml states, unchecked; RecordError where it cannot be read."""
    path = folder / "document.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        listed = ", ".join(f"{name}.csv" for name in RECORDS)
        raise RecordError(f"{path} is missing. Every folder of documents/ holds document.toml, {listed}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RecordError(f"{path} cannot be read as TOML: {error}.") from None
    except OSError as error:
        raise RecordError(f"{path} cannot be read: {error.strerror}.") from None


def _document(folder: Folder, columns: list[Column]) -> Row:
    path, given, stated = folder.path / "document.toml", read_document(folder.path), _stated("documents", columns)
    unknown = set(given) - {column.name for column in stated}
    if unknown:
        raise RecordError(f"{path}: unknown keys {sorted(unknown)}; allowed are {', '.join(column.name for column in stated)}.")
    document = {column.name: _value(str(given.get(column.name, "")), column, path, 0) for column in stated}
    found = document["document_id"]
    if found != folder.document_id:
        raise RecordError(f"{path}, key document_id: “{found}” is not allowed; allowed is the folder's name “{folder.document_id}”.")
    return document | {"is_draft": folder.is_draft, "_file": path, "_row": 0}


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


def _check_keys(rows: Rows, columns: dict[str, list[Column]]) -> None:
    keys = {table: {row[spec[0].name] for row in rows[table]} for table, spec in columns.items() if spec and rows[table]}
    for table, spec in columns.items():
        _check_unique(rows[table], table, spec)
        for column in (column for column in spec if column.refers_to):
            for row in rows[table]:
                _check_reference(row, column, SPREAD.get(table, column.name), keys.get(column.refers_to, set()))


def _check_unique(rows: list[Row], table: str, spec: list[Column]) -> None:
    width = 2 if table in ("measure_categories", "measure_instruments", "scheme_tiers", "assignments") else 1
    seen: dict[tuple, Row] = {}
    for row in rows:
        key = tuple(row[column.name] for column in spec[:width])
        if key in seen:
            where = _place(row["_file"], row["_row"], SPREAD.get(table, spec[width - 1].name))
            earlier = f"{seen[key]['_file']}, row {seen[key]['_row']}"
            raise RecordError(f"{where}: “{' '.join(map(str, key))}” stands already in {earlier}; allowed is one that is not there yet.")
        seen[key] = row


def _check_reference(row: Row, column: Column, written_in: str, known: set) -> None:
    value = row[column.name]
    if value is not None and value not in known:
        listed = ", ".join(sorted(known)) if len(known) <= 60 else f"the {len(known)} ids there"
        raise RecordError(f"{_place(row['_file'], row['_row'], written_in)}: “{value}” is not in {column.refers_to}; allowed are {listed}.")
