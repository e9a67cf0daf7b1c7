"""python -m ingest FILE [--json] [--out FOLDER]

Reads an official text and prints what was found; --out writes the records as a folder of the data contract.
Exit 2 with a sentence for what cannot be read or written.
"""

import argparse
import datetime
import json
import os
import pathlib
import sys

from ingest.as_json import as_json
from ingest.child import read_in_child
from ingest.errors import Refused
from ingest.model import Draft
from ingest.sentences import refusal
from ingest.summary import summary

DATA = pathlib.Path(__file__).parents[1] / "data"


def main(arguments: list[str] | None = None) -> int:
    """Read a file, print what was found; return 0, or 2 with a sentence on standard error."""
    asked = _parser().parse_args(arguments)
    try:
        content = _content(asked.file)
        draft = read_in_child(asked.file.name, content)
        if asked.out:
            _write(draft, content, asked.out)
    except Refused as refused:
        print(refusal("en", refused), file=sys.stderr)
        return 2
    print(json.dumps(as_json(draft), ensure_ascii=False, indent=1) if asked.json else summary(draft))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m ingest", description="Read an official text into records.")
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--out", type=pathlib.Path, metavar="FOLDER", help="write the records as a folder <document_id> within FOLDER")
    return parser


def _content(path: pathlib.Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Refused("file_not_found", path=path) from None
    except OSError as error:
        raise Refused("not_readable", path=path, reason=error.strerror) from error


def _write(draft: Draft, content: bytes, within: pathlib.Path) -> None:
    # Only who writes records needs what follows.
    from ingest import folder
    from ingest.records import records_of
    from ingest.reference import read_reference

    given = os.environ.get("ATLAS_TODAY")
    today = datetime.date.fromisoformat(given) if given else datetime.date.today()
    records = records_of(draft, read_reference(DATA), content, today)
    target = within / str(records.document["document_id"])
    try:
        print(f"Written to {folder.write(records, target)}.", file=sys.stderr)
    except FileExistsError:
        raise Refused("folder_exists", path=target) from None
    except OSError as error:
        raise Refused("not_writable", path=target, reason=error.strerror) from error


if __name__ == "__main__":
    sys.exit(main())
