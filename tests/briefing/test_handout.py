"""The handout, read back by poppler: its words, its fonts, its pages."""

import datetime
import os
import pathlib
import re
import shutil
import subprocess

import pytest

from briefing import handout as room
from briefing.handout import NoFont, handout
from briefing.made import made, proofs
from briefing.model import Briefing, Slide
from text.languages import LANGUAGES
from views.selection import Selection

TODAY = datetime.date(2026, 11, 22)
VIEWS = ("awards_by_event", "stocks_by_tier", "fields", "goals_by_indicator")
ODD = 'A note: #strong[x] $y$ *z* <b> "quoted" \\ _line_ @ref'


def needed():
    """Skip aloud where poppler or a Chinese font is missing; fail where the surroundings promise both."""
    missing = [name for name in ("pdftotext", "pdffonts", "pdfinfo") if not shutil.which(name)]
    try:
        room.fonts("en")
    except NoFont:
        missing.append("a Chinese font")
    if missing and os.environ.get("ATLAS_OFFICE") == "required":
        pytest.fail(f"missing: {', '.join(missing)} (Debian: poppler-utils fonts-noto-cjk)")
    if missing:
        pytest.skip(f"missing: {', '.join(missing)} (Debian: poppler-utils fonts-noto-cjk)")


def briefing():
    return Briefing("What they pay <b>", tuple(Slide(view, note=ODD if view == VIEWS[0] else "") for view in VIEWS))


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Language → path of the handout of four views."""
    needed()
    folder = tmp_path_factory.mktemp("handouts")
    for lang in LANGUAGES:
        (folder / f"{lang}.pdf").write_bytes(handout(briefing(), lang=lang, today=TODAY))
    return {lang: folder / f"{lang}.pdf" for lang in LANGUAGES}


def asked(program: str, path: pathlib.Path, *options: str) -> str:
    return subprocess.run(
        [program, *options, str(path), *(["-"] if program == "pdftotext" else [])], capture_output=True, check=True, text=True
    ).stdout


def dense(text: str) -> str:
    """Return a text without blanks and line breaks: where lines break is the page's matter."""
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_headlines_clauses_and_phrases_are_text(files, lang):
    said = dense(asked("pdftotext", files[lang]))
    for slide in briefing().slides:
        one = made(slide, lang=lang, today=TODAY)
        assert dense(one.headline) in said
        lacking = [proof for proof in proofs(one) if dense(proof.clause) not in said or dense(proof.phrase)[:12] not in said]
        assert lacking == []


def test_a_note_is_set_as_it_is_written(files):
    assert dense(ODD) in dense(asked("pdftotext", files["en"]))
    assert "What they pay <b>" in asked("pdftotext", files["en"])


def test_a_charts_words_are_text_too(files):
    assert "Industry & IT" in asked("pdftotext", files["en"])
    assert "同一标尺" in dense(asked("pdftotext", files["zh-Hans"]))
    assert "同一標尺" in dense(asked("pdftotext", files["zh-Hant"]))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_font_is_embedded_and_every_character_has_its_letter(files, lang):
    rows = asked("pdffonts", files[lang]).splitlines()[2:]
    assert rows
    assert [row for row in rows if row.split()[-5:-2] != ["yes", "yes", "yes"]] == []
    # A character that no font has would be the replacement character or nothing.
    assert "\ufffd" not in asked("pdftotext", files[lang])


def test_traditional_characters_have_their_own_shapes(files):
    if not {"Source Han Sans HC", "Noto Sans HK", "Noto Sans CJK HK"} & set(room.fonts("zh-Hant")):
        pytest.skip("no font for traditional characters is installed")
    assert "hk" in asked("pdffonts", files["zh-Hant"]).lower()


@pytest.mark.parametrize(("lang", "words"), [("en", "Page {0} of {0}"), ("zh-Hans", "第{0}页，共{0}页"), ("zh-Hant", "第{0}頁，共{0}頁")])
def test_pages_are_a4_and_count_themselves(files, lang, words):
    facts = asked("pdfinfo", files[lang])
    many = int(re.search(r"Pages:\s+(\d+)", facts)[1])
    assert "A4" in facts
    assert many > len(VIEWS)
    assert words.format(many) in asked("pdftotext", files[lang])


def test_a_slide_whose_filters_leave_nothing_says_so(tmp_path):
    needed()
    empty = Slide("awards_by_event", Selection(regions=("jiangmen",), beneficiaries=("cluster",)))
    path = tmp_path / "empty.pdf"
    path.write_bytes(handout(Briefing("x", (empty,)), lang="en", today=TODAY))
    assert dense(made(empty, lang="en", today=TODAY).subtitle) in dense(asked("pdftotext", path))


def test_without_slides_the_title_page_says_so(tmp_path):
    needed()
    path = tmp_path / "none.pdf"
    path.write_bytes(handout(Briefing("Nothing yet"), lang="en", today=TODAY))
    assert "This briefing has no slides." in asked("pdftotext", path)


def test_progress_is_told_and_an_exception_from_it_cancels():
    needed()
    told = []
    handout(Briefing("x", (Slide("giants_by_region"),) * 2), lang="en", today=TODAY, progress=lambda done, of: told.append((done, of)))
    assert told == [(0, 2), (1, 2), (2, 2)]

    def cancel(done, of):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        handout(briefing(), lang="en", today=TODAY, progress=cancel)


class NoFonts:
    """A machine with Latin letters only."""

    def families(self):
        return ["DejaVu Sans"]


@pytest.mark.parametrize(("lang", "words"), [("en", "install Noto Sans CJK"), ("zh-Hans", "请安装Noto Sans CJK")])
def test_without_a_chinese_font_a_sentence_says_what_to_install(monkeypatch, lang, words):
    monkeypatch.setattr(room, "_fonts", NoFonts)
    with pytest.raises(NoFont, match=words):
        handout(Briefing("x", ()), lang=lang, today=TODAY)
