"""python -m ingest: what was found, the records as a folder, and one sentence for what cannot be done."""

import json

import pytest

from ingest import folder
from ingest.__main__ import main
from ingest.as_json import as_json
from ingest.reading import read_text
from tests.ingest.texts import CITY, PARK


@pytest.fixture
def city(tmp_path):
    path = tmp_path / "city.txt"
    path.write_text(CITY, encoding="utf-8")
    return path


def test_one_object_is_printed(city, capsys):
    assert main([str(city), "--json"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert (read["document"]["doc_number"], len(read["measures"]), read["amounts"][0]["value"]) == ("岚府办〔2024〕12号", 4, 200000)


def test_a_summary_is_printed(city, capsys):
    assert main([str(city)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "doc_number: 岚府办〔2024〕12号"
    assert "4 measures" in lines
    assert "二.(二)  rate_cap  <= 2000000 yuan a project  单个项目最高不超过200万元" in [line for line in lines if "rate_cap" in line]


def test_what_is_missing_stands_in_the_summary(tmp_path, capsys):
    (tmp_path / "park.txt").write_text(PARK, encoding="utf-8")
    assert main([str(tmp_path / "park.txt")]) == 0
    said = capsys.readouterr().out
    assert "doc_number: not stated" in said
    assert "title  No document number was found." in said


def test_the_records_are_written_as_a_folder(city, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("ATLAS_TODAY", "2026-11-27")
    assert main([str(city), "--out", str(tmp_path / "new")]) == 0
    records = folder.read(tmp_path / "new" / "lanzhou-2024")
    assert (records.document["recorded_on"], len(records.tables["measures"])) == ("2026-11-27", 4)
    assert capsys.readouterr().err == f"Written to {tmp_path / 'new' / 'lanzhou-2024'}.\n"


def test_nothing_is_written_over(city, tmp_path, capsys):
    (tmp_path / "lanzhou-2024").mkdir()
    assert main([str(city), "--out", str(tmp_path)]) == 2
    said = capsys.readouterr()
    assert said.err == f"{tmp_path / 'lanzhou-2024'} exists already. Choose another folder: nothing is written over.\n"
    assert said.out == ""


def test_a_place_that_cannot_be_written_is_told(city, capsys):
    assert main([str(city), "--out", str(city / "below")]) == 2
    assert capsys.readouterr().err == f"{city / 'below' / 'lanzhou-2024'} cannot be written: Not a directory.\n"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("missing.txt", None, "There is no file {path}."),
        ("folder", "", "The file {path} cannot be read: Is a directory."),
        ("empty.txt", b" \n", "There is no text in this file."),
        (
            "old.doc",
            b"\xd0\xcf\x11\xe0" + bytes(600),
            "This is an old Word file (.doc) or one locked with a password. Save it as .docx without a password.",
        ),
        ("half.docx", b"PK\x03\x04", "This docx file is damaged or incomplete. Open it in its own program, save it anew and try again."),
    ],
)
def test_what_cannot_be_read_is_one_sentence(name, content, said, tmp_path, capsys):
    path = tmp_path / name
    if content == "":
        path.mkdir()
    elif content is not None:
        path.write_bytes(content)
    assert main([str(path)]) == 2
    assert capsys.readouterr().err == said.format(path=path) + "\n"


def test_the_kind_of_a_document_is_that_of_its_own_title_not_of_the_one_that_it_names():
    title = "岚州市贯彻落实《青屿省培育企业的指导意见》实施方案"
    draft = read_text(f"{title}\n一、支持认定\n（一）奖励企业。给予20万元奖励。（市财政局）\n（二）培训。开展培训。（市人社局）")
    assert as_json(draft)["document"]["kind"] == "plan"
