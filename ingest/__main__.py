"""python -m ingest FILE [--json] [--out FOLDER]"""

import argparse
import json
import pathlib
import sys

from ingest.as_json import as_json
from ingest.errors import Refused
from ingest.reading import read_file


def main(arguments: list[str]) -> int:
    """Read a file, print what was found; return 0, or 2 with a sentence for what cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m ingest", description="Read an official text into records.")
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--out", type=pathlib.Path, metavar="FOLDER", help="write the records as a folder of the data contract")
    asked = parser.parse_args(arguments)
    draft = read_file(asked.file.name, asked.file.read_bytes())
    if asked.json:
        print(json.dumps(as_json(draft), ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Refused, OSError) as error:
        print(error, file=sys.stderr)
        sys.exit(2)
