"""python -m data.audit --sources DIR [--write]: one proof line a document. Exit 1 on any problem, 2 where a text is missing."""

import argparse
import datetime
import os
import pathlib
import sys

from data.audit import MissingTextError, audit
from data.audit.store import write
from data.errors import RecordError

ROOT = pathlib.Path(__file__).parents[1]


def main(arguments: list[str] | None = None, root: pathlib.Path = ROOT) -> int:
    """Audit the records below root, print proofs and problems, and return the exit status."""
    given = _parser().parse_args(arguments)
    if not given.sources:
        print("Name the folder of official texts: --sources DIR, or set SOURCES_DIR.", file=sys.stderr)
        return 2
    try:
        proofs = audit(root, pathlib.Path(given.sources))
    except MissingTextError as error:
        print(error, file=sys.stderr)
        return 2
    except RecordError as error:
        print(error, file=sys.stderr)
        return 1
    for proof in proofs:
        print("\n  undecided: ".join([proof.line(), *proof.undecided]))
    problems = [problem for proof in proofs for problem in proof.problems]
    print("\n".join(problems), end="\n" if problems else "", file=sys.stderr)
    if given.write and not problems:
        print(f"Written to {write(proofs, root, _today())}.")
    return 1 if problems else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m data.audit", description=__doc__)
    parser.add_argument("--sources", default=os.environ.get("SOURCES_DIR"), help="folder with <document_id>.txt for every document")
    parser.add_argument("--write", action="store_true", help="store the counts in audit.csv, when everything is proved")
    return parser


def _today() -> datetime.date:
    given = os.environ.get("ATLAS_TODAY")
    return datetime.date.fromisoformat(given) if given else datetime.date.today()


if __name__ == "__main__":
    sys.exit(main())
