"""A document's records as a folder of files, and back."""

import csv
import io
import json
import pathlib
import shutil
import tempfile
import tomllib

from ingest.records import GUESSES, TABLES, Records
from ingest.reference import ADDED

# data/load.py reads document.toml and the tables; guesses.csv stands beside them for whoever looks the records over.
DOCUMENT, GUESSED = "document.toml", "guesses.csv"


def files_of(records: Records) -> dict[str, bytes]:
    """Return the files of a folder by name. The lists' files stand only where the document adds to them.

    Cells stay as they are, also one that a spreadsheet could take for a formula: what is put before such a cell (text/cells.py does
    for downloads) would make phrase and record another than the text's. Records hold facts, and are read by data/load.py.
    """
    found = {DOCUMENT: _toml(records.document)}
    for name, columns in TABLES.items():
        if records.tables[name] or name not in ADDED:
            found[f"{name}.csv"] = _csv(columns, records.tables[name])
    if records.guesses:
        found[GUESSED] = _csv(GUESSES, records.guesses)
    return found


def write(records: Records, folder: pathlib.Path) -> pathlib.Path:
    """Write the records as a folder, aside and then renamed, and return it. Raises FileExistsError where the folder is there."""
    if folder.exists():
        raise FileExistsError(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    # A name that starts with a dot is no document to data/load.py while it is being written.
    aside = pathlib.Path(tempfile.mkdtemp(prefix=".writing-", dir=folder.parent))
    try:
        for name, content in files_of(records).items():
            (aside / name).write_bytes(content)
        aside.chmod(0o755)
        aside.rename(folder)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    return folder


def read(folder: pathlib.Path) -> Records:
    """Return the records of a folder. Raises OSError or ValueError where a file is missing or none of the contract's."""
    document = tomllib.loads((folder / DOCUMENT).read_text(encoding="utf-8"))
    tables = {name: _rows(folder / f"{name}.csv", columns, name in ADDED) for name, columns in TABLES.items()}
    return Records(document, tables, _rows(folder / GUESSED, GUESSES, True))


def _rows(path: pathlib.Path, columns: tuple[str, ...], may_lack: bool) -> list[dict[str, str]]:
    if may_lack and not path.is_file():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        if set(reader.fieldnames or ()) != set(columns):
            raise ValueError(f"{path}: has the columns {reader.fieldnames}; wanted are {', '.join(columns)}.")
        return [dict(row) for row in reader]


def _csv(columns: tuple[str, ...], rows: list[dict[str, str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def _toml(document: dict[str, str | int]) -> bytes:
    lines = [f"{name} = {value if isinstance(value, int) else _quoted(value)}\n" for name, value in document.items()]
    return "".join(lines).encode()


def _quoted(text: str) -> str:
    """Return a text as a basic string of TOML: JSON's form, and the one control character that JSON leaves."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
