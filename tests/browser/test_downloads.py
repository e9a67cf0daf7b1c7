"""What is downloaded opens and holds the right rows."""

import csv
import io
import pathlib

import pytest
from PIL import Image
from playwright.sync_api import Page


def download(page: Page, view: str, name: str, folder: pathlib.Path) -> pathlib.Path:
    with page.expect_download(timeout=30_000) as waiting:
        page.locator(f".st-key-view_{view}").get_by_role("button", name=name, exact=True).click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def test_the_csv_holds_the_filtered_rows_and_proves_each(open_at, tmp_path):
    page = open_at("/subsidy_caps?lang=en&region=gansu")
    raw = download(page, "awards_by_event", "CSV", tmp_path).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))
    assert list(rows[0])[-6:] == ["document_number", "clause", "phrase_zh", "filters", "as_of", "link"]
    assert [(row["Region"], row["Value"], row["clause"]) for row in rows] == [("Gansu", "300000", "一.(二)"), ("Gansu", "500000", "一.(二)")]
    assert rows[1]["document_number"] == "甘工信发〔2023〕128号"
    assert rows[1]["phrase_zh"] == "认定为专精特新“小巨人”企业每户奖励50万元"
    assert rows[1]["filters"] == "Gansu · all fields"
    assert rows[1]["link"].endswith("/subsidy_caps?lang=en&region=gansu&view=awards_by_event")


@pytest.mark.parametrize("lang", ["en", "zh-Hans"])
def test_the_picture_is_1600_by_900_and_not_blank(open_at, tmp_path, lang):
    page = open_at(f"/subsidy_caps?lang={lang}")
    picture = Image.open(download(page, "awards_by_event", "PNG", tmp_path))
    assert picture.size == (1600, 900)
    colours = picture.convert("RGB").getcolors(1 << 24)
    assert (32, 149, 234) in {colour for _, colour in colours}, "Guangzhou's blue"
    assert picture.convert("RGB").crop((0, 820, 1600, 900)).getcolors(1 << 24)[1:], "the source line stands at the bottom"


@pytest.mark.parametrize(("path", "view"), [("department_workloads", "bodies_per_measure"), ("sources", "dictionary")])
def test_a_picture_of_a_frame_that_does_not_divide_is_as_large(open_at, tmp_path, path, view):
    page = open_at(f"/{path}?lang=en&view={view}")
    assert Image.open(download(page, view, "PNG", tmp_path)).size == (1600, 900)


def test_two_downloads_in_a_row_give_two_files(open_at, tmp_path):
    page = open_at("/subsidy_caps?lang=en")
    first = download(page, "awards_by_event", "CSV", tmp_path).read_text(encoding="utf-8-sig")
    second = download(page, "awards_by_event", "CSV", tmp_path).read_text(encoding="utf-8-sig")
    assert first == second
    assert first.count("\n") > 10
