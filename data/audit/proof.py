"""The proof of one document: everything that was found, counted, and every disagreement as a sentence."""

import hashlib
import pathlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import duckdb

from data import schema
from data.audit.brackets import read_bracket
from data.audit.figures import TABLES, cover
from data.audit.identity import check_identity
from data.audit.structure import check_assignments, check_measures, measure_passages
from data.audit.text import Policy, TextError, read_policy
from data.load import Rows, load, records_hash


class MissingTextError(Exception):
    """The folder of texts or one text is not there; says which."""


@dataclass
class Proof:
    """Counts of one document, in the order of the columns of audit.csv.

    Beside them its cells that were read, those that the text leaves undecided and its problems, as sentences.
    """

    document_id: str
    numbers_found: int = 0
    numbers_recorded: int = 0
    numbers_explained: int = 0
    numbers_unexplained: int = 0
    brackets: int = 0
    names: int = 0
    phrases: int = 0
    headings: int = 0
    content_sha256: str = ""
    records_sha256: str = ""
    cells: int = 0
    undecided: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def line(self) -> str:
        """Return the proof in one line."""
        return (
            f"{self.document_id}: {self.numbers_found} numbers found, {self.numbers_recorded} recorded in amounts and targets, "
            f"{self.numbers_explained} explained, unexplained {self.numbers_unexplained}; {self.brackets} brackets, {self.names} names; "
            f"{self.headings} headings; {self.phrases} phrases; "
            f"{self.cells} cells read, {len(self.undecided)} undecided; {f'{len(self.problems)} problems' if self.problems else 'proved'}"
        )


def audit(root: pathlib.Path, sources: pathlib.Path) -> list[Proof]:
    """Return the proof of every document below root against the texts in sources.

    Raises MissingTextError for a missing folder or text, RecordError for records that cannot be read at all.
    """
    if not sources.is_dir():
        raise MissingTextError(f"There is no folder {sources}. Name the folder that holds the official texts, one <document_id>.txt each.")
    with duckdb.connect() as connection:
        schema.create(connection)
        rows = load(root, schema.columns(connection))
    return [prove(document, rows, root, sources) for document in rows["documents"]]


def prove(document: dict[str, Any], rows: Rows, root: pathlib.Path, sources: pathlib.Path) -> Proof:
    """Return the proof of one document."""
    document_id = document["document_id"]
    path = sources / f"{document_id}.txt"
    if not path.is_file():
        raise MissingTextError(f"The official text {path} is missing; without it {document_id} cannot be audited.")
    content = path.read_bytes()
    own = {table: [row for row in found if row.get("document_id") == document_id] for table, found in rows.items()}
    proof = Proof(document_id, content_sha256=hashlib.sha256(content).hexdigest(), records_sha256=records_hash(root, document_id))
    try:
        policy = read_policy(content.decode("utf-8-sig"))
    except (TextError, UnicodeDecodeError) as error:
        proof.problems.append(f"{document_id}, {path.name}: {error}.")
        return proof
    _compare(proof, document, own, policy, {row["unit_id"]: row["name_zh"] for row in rows["units"]}, content)
    return proof


def _compare(proof: Proof, document: dict[str, Any], own: Rows, policy: Policy, units: dict[str, str], content: bytes) -> None:
    measures = sorted(own["measures"], key=lambda row: row["seq"])
    paths = {row["measure_id"]: row["path"] for row in measures}
    placed = {table: [row | {"path": row.get("path") or paths[row["measure_id"]]} for row in own[table]] for table in TABLES}
    coverage = cover(policy, placed, units)
    found = [
        *(("title", "document.toml", said) for said in check_identity(document, policy, content)),
        *check_measures(measures, policy),
        *check_assignments(measures, own["assignments"], policy),
        *_misplaced(own["targets"], paths),
        *coverage.problems,
    ]
    proof.problems += _sentences(proof.document_id, found)
    proof.cells, proof.undecided = coverage.cells, _sentences(proof.document_id, coverage.undecided)
    proof.numbers_found, proof.numbers_recorded = coverage.found, coverage.recorded
    proof.numbers_explained, proof.numbers_unexplained = coverage.explained, coverage.unexplained
    _count_structure(proof, policy, coverage.phrases)


def _sentences(document_id: str, found: list[tuple[str, str, str]]) -> list[str]:
    return [f"{document_id}, {path}, {file}: {said}." for path, file, said in found]


def _misplaced(targets: list[dict[str, Any]], paths: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    measures = {path: measure_id for measure_id, path in paths.items()}
    for row in targets:
        here = measures.get(row["path"])
        if row["measure_id"] != here:
            yield (
                row["path"],
                "targets.csv",
                f"row {row['_row']}: measure_id of {row['target_id']} is {row['measure_id'] or 'empty'}, here is {here or 'none'}",
            )


def _count_structure(proof: Proof, policy: Policy, phrases: int) -> None:
    passages = measure_passages(policy)
    contents = [passage.bracket for passage in passages if passage.bracket is not None]
    proof.brackets, proof.headings, proof.phrases = len(contents), len(passages), phrases
    proof.names = sum(len(read_bracket(content).names) for content in contents)
