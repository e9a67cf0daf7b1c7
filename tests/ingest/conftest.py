"""Records that a test ingests, beside the shipped ones."""

import datetime
import pathlib
import shutil
from collections.abc import Callable

import pytest

from data.build import ROOT
from ingest import folder
from ingest.reading import read_file
from ingest.records import Records, records_of
from ingest.reference import Reference, read_reference

TODAY = datetime.date(2026, 11, 27)


@pytest.fixture(scope="session")
def reference() -> Reference:
    """Return the shipped lists."""
    return read_reference(ROOT)


@pytest.fixture(scope="session")
def ingested(reference: Reference) -> Callable[[str], Records]:
    """Return the records of a text by a function."""

    def ingest(text: str, name: str = "text.txt") -> Records:
        content = text.encode()
        return records_of(read_file(name, content), reference, content, TODAY)

    return ingest


@pytest.fixture
def beside(tmp_path: pathlib.Path) -> Callable[[Records], pathlib.Path]:
    """Return a function that puts records beside the shipped ones, in place of those of the same id, and returns the root to build from."""

    def put(records: Records) -> pathlib.Path:
        root = tmp_path / "records"
        for part in ("reference", "documents"):
            shutil.copytree(ROOT / part, root / part)
        target = root / "documents" / str(records.document["document_id"])
        shutil.rmtree(target, ignore_errors=True)
        folder.write(records, target)
        return root

    return put
