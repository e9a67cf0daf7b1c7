"""The deck in LibreOffice: every page has its headline and a picture on it, Chinese letters come from a Chinese font.

Where there is no soffice the tests are skipped and say so; ATLAS_OFFICE=required makes that a failure.
"""

import os
import pathlib
import shutil
import subprocess

import pytest

from briefing.made import made
from briefing.model import Slide
from tests.briefing.decks import TODAY, VIEWS, content, plain

TOOLS = ("soffice", "pdftoppm", "pdftotext", "pdffonts")
LACKING = [tool for tool in TOOLS if not shutil.which(tool)]
REQUIRED = os.environ.get("ATLAS_OFFICE") == "required"


@pytest.fixture(scope="module", params=[("en", "light"), ("zh-Hans", "dark"), ("zh-Hant", "light")], ids="-".join)
def printed(request, tmp_path_factory):
    """Return language and the deck as LibreOffice prints it."""
    if LACKING and REQUIRED:
        pytest.fail(f"ATLAS_OFFICE=required, but {', '.join(LACKING)} is missing: apt install libreoffice-impress poppler-utils fonts-noto-cjk")
    if LACKING:
        pytest.skip(f"SLIDES ARE NOT LOOKED AT: {', '.join(LACKING)} is missing (apt install libreoffice-impress poppler-utils fonts-noto-cjk)")
    folder = tmp_path_factory.mktemp("office")
    deck = folder / "deck.pptx"
    deck.write_bytes(content(*request.param))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, deck], check=True, capture_output=True, timeout=180)
    return request.param[0], folder / "deck.pdf"


def output(*command) -> bytes:
    return subprocess.run(command, check=True, capture_output=True, timeout=120).stdout


def pages(path: pathlib.Path) -> list[str]:
    return output("pdftotext", "-layout", path, "-").decode().split("\f")[:-1]


def test_every_views_page_says_its_headline(printed):
    lang, path = printed
    said = [plain(page) for page in pages(path)]
    for view in VIEWS:
        headline = plain(made(Slide(view), lang=lang, today=TODAY).headline)
        assert any(page.startswith(headline) for page in said), headline


def test_letters_are_embedded_and_chinese_ones_of_a_chinese_font(printed):
    fonts = output("pdffonts", printed[1]).decode().splitlines()[2:]
    assert any("CJK" in font for font in fonts)
    assert all(font.split()[-5] == "yes" for font in fonts)


def test_no_page_is_blank_and_no_letter_is_missing(printed):
    _, path = printed
    assert "\ufffd" not in "".join(pages(path))
    raw = output("pdftoppm", "-r", "20", "-gray", path)
    for number, page in enumerate(_pictures(raw), 1):
        assert len(set(page)) > 8, f"page {number} is blank"


def _pictures(raw: bytes):
    """Yield the points of each picture in a row of plain grey ones (P5)."""
    while raw.startswith(b"P5"):
        head, size, depth, rest = raw.split(b"\n", 3)
        wide, tall = map(int, size.split())
        assert (head, depth) == (b"P5", b"255")
        yield rest[: wide * tall]
        raw = rest[wide * tall :]
