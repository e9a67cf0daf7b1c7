"""Every synthetic document becomes a draft that builds, whatever its form: what the rules read, the checks of the build take."""

import datetime
import pathlib

import pytest

from ingest import folder
from ingest.reading import read_file
from ingest.records import records_of
from ingest.reference import read_reference
from publishing import draft_database
from tests.publishing.conftest import asked

HERE = pathlib.Path(__file__).parents[1] / "ingest"
DOCUMENTS = sorted([*(HERE / "documents").glob("*/key.json"), *(HERE / "set_aside").glob("*/key.json")])


@pytest.mark.parametrize("key", DOCUMENTS, ids=lambda path: path.parent.name)
def test_a_synthetic_document_becomes_a_draft_that_builds(key, places, tmp_path):
    [document] = [path for path in key.parent.iterdir() if path.stem in ("text", "page", "document")]
    reference, content = read_reference(places.root, []), document.read_bytes()
    draft = read_file(document.name, content)
    records = records_of(draft, reference, content, datetime.date(2026, 11, 28), {row["document_id"] for row in reference.documents})
    target = tmp_path / "draft" / str(records.document["document_id"])
    target.mkdir(parents=True)
    for name, text in folder.files_of(records).items():
        (target / name).write_bytes(text)
    built = draft_database([target], places.root)
    document_id = str(records.document["document_id"])
    assert asked(built, f"select count(*) from measures where document_id = '{document_id}'") == [(len(records.tables["measures"]),)]
    assert records.tables["measures"] != []
