"""python -m briefing: what it writes, and the sentence with exit 2 for all else."""

import io
import sys

import openpyxl
import pytest

from briefing import __main__ as command
from briefing.file import to_json
from briefing.handout import NoFont
from briefing.model import Briefing, Slide


@pytest.fixture(autouse=True)
def day(monkeypatch):
    monkeypatch.setenv("ATLAS_TODAY", "2026-11-22")


@pytest.fixture
def slim(monkeypatch):
    """Make slides and handout quick: what is in them is tested elsewhere."""
    monkeypatch.setattr(command, "handout", lambda briefing, **given: b"%PDF " + given["lang"].encode())
    monkeypatch.setattr(command, "book", lambda briefing, **given: b"PK " + str(len(briefing.slides)).encode())


def refused(capsys, *arguments):
    """Return the one sentence with which arguments are refused."""
    assert command.main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err.strip()


def test_the_stories_are_listed_in_the_language_asked_for(capsys):
    assert command.main(["--list"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["caps", "workloads", "funnels", "guideline", "region"]
    assert command.main(["--list", "--lang", "zh-Hant"]) == 0
    assert "誰" in capsys.readouterr().out


def test_a_story_is_written_to_every_file_named(capsys, tmp_path, slim):
    book, paper = tmp_path / "book.xlsx", tmp_path / "handout.pdf"
    assert command.main(["caps", "--lang", "zh-Hant", "--xlsx", str(book), "--pdf", str(paper)]) == 0
    assert (book.read_bytes(), paper.read_bytes()) == (b"PK 5", b"%PDF zh-Hant")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["book.xlsx", "handout.pdf"]
    assert str(book) in capsys.readouterr().out


def test_slides_take_language_day_and_mode(tmp_path, monkeypatch):
    given = {}
    module = type(sys)("briefing.slides")
    module.slides = lambda briefing, **options: given.update(options) or b"PK"
    monkeypatch.setitem(sys.modules, "briefing.slides", module)
    assert command.main(["funnels", "--dark", "--pptx", str(tmp_path / "deck.pptx")]) == 0
    assert (given["lang"], given["mode"], str(given["today"])) == ("en", "dark", "2026-11-22")


def test_a_regions_story_is_of_that_region(tmp_path):
    path = tmp_path / "book.xlsx"
    assert command.main(["region", "--region", "guangzhou", "--xlsx", str(path)]) == 0
    notes = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))["notes"]
    assert any("Guangzhou" in str(row[1]) for row in notes.iter_rows(values_only=True))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "Name a story"),
        (("nothing", "--pdf", "x.pdf"), "no story and no file called 'nothing'"),
        (("region", "--pdf", "x.pdf"), "needs a region"),
        (("region", "--region", "atlantis", "--pdf", "x.pdf"), "no region 'atlantis'"),
        (("caps",), "Say what to write"),
        (("caps", "--lang", "fr"), "invalid choice"),
        (("caps", "--frobnicate"), "frobnicate"),
        (("caps", "--pdf"), "expected one argument"),
        (("caps", "--pdf", "/nowhere/at/all/x.pdf"), "cannot be written"),
        (("caps", "--pdf", "/tmp"), "cannot be written"),
        (("caps", "--pdf", "/tmp/same", "--xlsx", "/tmp/same"), "one place"),
        (("/nowhere/x.briefing.json", "--pdf", "x.pdf"), "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(capsys, arguments, words):
    assert words in refused(capsys, *arguments)


def test_sentences_are_in_the_language_asked_for(capsys):
    assert "需要地区" in refused(capsys, "region", "--lang", "zh-Hans", "--pdf", "x.pdf")


def test_a_briefing_file_is_written_and_what_was_left_out_is_said(capsys, tmp_path, slim):
    path, book = tmp_path / "mine.briefing.json", tmp_path / "book.xlsx"
    path.write_text(to_json(Briefing("x", (Slide("timeline"), Slide("no_such_view")))), encoding="utf-8")
    assert command.main([str(path), "--xlsx", str(book)]) == 0
    assert book.read_bytes() == b"PK 1"
    assert "no_such_view" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"not json", b"{}", b"\xff\xfe\x00", b'{"format": "srdi-policy-atlas/briefing", "version": 1, "slides": []}'])
def test_a_file_that_holds_no_briefing_is_refused(capsys, tmp_path, content):
    path = tmp_path / "bad.briefing.json"
    path.write_bytes(content)
    assert refused(capsys, str(path), "--pdf", str(tmp_path / "x.pdf"))
    assert [one.name for one in tmp_path.iterdir()] == ["bad.briefing.json"]


def test_a_file_with_regions_on_the_command_line_is_refused(capsys, tmp_path):
    path = tmp_path / "mine.briefing.json"
    path.write_text(to_json(Briefing("x", (Slide("timeline"),))), encoding="utf-8")
    assert "leave --region out" in refused(capsys, str(path), "--region", "gansu", "--pdf", "x.pdf")


def test_without_a_font_the_sentence_is_the_handouts(capsys, tmp_path, monkeypatch, slim):
    def no_font(*_, **__):
        raise NoFont("Install a font.")

    monkeypatch.setattr(command, "handout", no_font)
    assert refused(capsys, "caps", "--xlsx", str(tmp_path / "b.xlsx"), "--pdf", str(tmp_path / "h.pdf")) == "Install a font."
    assert list(tmp_path.iterdir()) == []


def test_a_failing_disk_leaves_the_old_files_and_nothing_half_written(capsys, tmp_path, monkeypatch, slim):
    old = tmp_path / "b.xlsx"
    old.write_bytes(b"old")
    write = command.pathlib.Path.write_bytes

    def full(path, content):
        if "h.pdf" in path.name:
            write(path, content[:2])
            raise OSError(28, "No space left on device", str(path))
        return write(path, content)

    monkeypatch.setattr(command.pathlib.Path, "write_bytes", full)
    assert "cannot be written" in refused(capsys, "caps", "--xlsx", str(old), "--pdf", str(tmp_path / "h.pdf"))
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("b.xlsx", b"old")]
