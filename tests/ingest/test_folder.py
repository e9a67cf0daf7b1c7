"""Records are written as a folder of the contract and read back the same."""

import pytest

from data.build import ROOT
from ingest import folder
from ingest.records import Records
from tests.ingest.texts import ALL, CITY


@pytest.mark.parametrize("name", ALL)
def test_what_is_written_is_read_back_the_same(name, ingested, tmp_path):
    records = ingested(ALL[name])
    assert folder.read(folder.write(records, tmp_path / "new")) == records


@pytest.mark.parametrize("path", sorted((ROOT / "documents").iterdir()), ids=lambda path: path.name)
def test_the_shipped_folders_are_written_as_they_are(path, tmp_path):
    written = folder.write(folder.read(path), tmp_path / "copy")
    assert {one.name: one.read_bytes() for one in sorted(written.iterdir())} == {one.name: one.read_bytes() for one in sorted(path.iterdir())}


def test_the_same_records_give_the_same_bytes(ingested):
    assert folder.files_of(ingested(CITY)) == folder.files_of(ingested(CITY))


def test_lists_stand_only_where_the_document_adds_to_them(ingested):
    names = set(folder.files_of(ingested(ALL["articles"])))
    assert names == {
        "document.toml", "measures.csv", "assignments.csv", "schemes.csv", "amounts.csv", "targets.csv", "leftovers.csv", "regions.csv",
        "guesses.csv",
    }  # fmt: skip


def test_a_folder_that_is_there_is_left_as_it_is(ingested, tmp_path):
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "note.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        folder.write(ingested(CITY), tmp_path / "new")
    assert [path.name for path in tmp_path.rglob("*")] == ["new", "note.txt"]


def test_nothing_is_left_behind_where_writing_fails(ingested, tmp_path, monkeypatch):
    monkeypatch.setattr(folder, "files_of", lambda records: {"document.toml": b"", "measures.csv": None})
    with pytest.raises(TypeError):
        folder.write(ingested(CITY), tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


def test_cells_that_look_like_formulas_quotes_and_breaks_come_back_as_they_were(tmp_path):
    records = Records({"document_id": "x-2024", "title_zh": '=1+1 "a" \\ b\x7f'})
    records.tables["leftovers"] = [{"leftover_id": "x-2024-l01", "path": "title", "phrase_zh": '=1+1,\n"二"', "why_zh": "-1", "why_en": "@x"}]
    assert folder.read(folder.write(records, tmp_path / "x-2024")) == records


def test_a_folder_with_other_columns_is_refused(ingested, tmp_path):
    path = folder.write(ingested(CITY), tmp_path / "new")
    (path / "measures.csv").write_text("measure_id,name\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"measures\.csv"):
        folder.read(path)
