"""Keep the proofs as data/audit.csv, so that a reader without the texts can see them."""

import csv
import dataclasses
import datetime
import pathlib

from data.audit.proof import Proof

FILE = "audit.csv"
# What is printed with a proof and not stored.
PRINTED = ("cells", "undecided", "problems")
COLUMNS = [field.name for field in dataclasses.fields(Proof) if field.name not in PRINTED]


def write(proofs: list[Proof], root: pathlib.Path, today: datetime.date) -> pathlib.Path:
    """Write one row a document, moved into place at once, and return the file."""
    aside, path = root / f".{FILE}", root / FILE
    with aside.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([*COLUMNS, "audited_on"])
        writer.writerows([*(getattr(proof, column) for column in COLUMNS), today.isoformat()] for proof in proofs)
    return aside.replace(path)
