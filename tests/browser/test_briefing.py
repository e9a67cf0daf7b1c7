"""A briefing from collecting to handing over, as a presenter does it."""

import io
import json
import re
import zipfile

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from briefing.file import to_value
from briefing.model import Briefing, Slide
from tests.browser.conftest import settled
from tests.browser.test_present import is_on, plot

MAGIC = {"slides": b"PK", "workbook": b"PK", "handout": b"%PDF-"}


def collect(page: Page, view: str) -> None:
    page.locator(f".st-key-view_{view}").get_by_role("button", name="Add to briefing").click()
    expect(page.get_by_text("Added to the briefing.").first).to_be_visible()
    settled(page)


def go(page: Page, label: str, path: str) -> None:
    page.locator("[data-testid=stPageLink] a", has_text=label).click()
    page.wait_for_url(f"**/{path}**")
    settled(page)


def headlines(page: Page) -> list[str]:
    fields = page.locator("[class*='st-key-headline_'] input")
    return [fields.nth(i).get_attribute("placeholder") for i in range(fields.count())]


def saved(page: Page, kind: str) -> bytes:
    page.get_by_role("button", name={"slides": "Slides (PPTX)", "workbook": "Workbook (XLSX)", "handout": "Handout (PDF)"}[kind]).click()
    with page.expect_download(timeout=60_000) as download:
        page.get_by_role("button", name=f"Save the {kind}").click()
    return download.value.path().read_bytes()


def test_views_are_collected_ordered_presented_and_handed_over(open_at):
    page = open_at("/subsidy_caps?lang=en&region=gansu")
    collect(page, "awards_by_event")
    go(page, "Cultivation funnels", "cultivation_funnels")
    collect(page, "stocks_by_tier")
    go(page, "Briefing (2)", "briefing")
    first, second = headlines(page)
    assert "Gansu" in first
    page.get_by_role("button", name="Down").first.click()
    expect(page.locator(".st-key-headline_0 input")).to_have_attribute("placeholder", second)
    page.get_by_role("button", name="Present", exact=True).click()
    is_on(page, 1, 2)
    assert second in plot(page).get_attribute("aria-label")
    page.keyboard.press("ArrowRight")
    is_on(page, 2, 2)
    page.reload()
    is_on(page, 2, 2)
    assert first in plot(page).get_attribute("aria-label")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Start anew")).to_be_visible()
    settled(page)
    for kind, magic in MAGIC.items():
        content = saved(page, kind)
        assert content.startswith(magic)
        assert len(content) > 5_000
    book = openpyxl.load_workbook(io.BytesIO(saved(page, "workbook")))
    assert len(book.sheetnames) >= 4


def test_a_briefing_reopens_from_its_link_and_from_its_file(open_at, tmp_path):
    page = open_at(f"/briefing?lang=en&briefing={to_value(Briefing('Round', (Slide('fields'), Slide('timeline', headline='When'))))}")
    page.get_by_role("button", name="Copy link").click()
    page.wait_for_timeout(300)
    link = page.evaluate("navigator.clipboard.readText()")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as file").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert file.name == "Round.briefing.json"
    assert [slide["view"] for slide in json.loads(file.read_text())["slides"]] == ["fields", "timeline"]
    page.goto(link)
    settled(page)
    expect(page.locator(".st-key-headline_1 input")).to_have_value("When")
    page.get_by_role("button", name="Start anew").click()
    expect(page.get_by_text("Nothing is collected yet.")).to_be_visible()
    page.locator(".st-key-briefing_file input[type=file]").set_input_files(file)
    expect(page.locator(".st-key-headline_1 input")).to_have_value("When")


def test_a_damaged_file_opens_nothing_and_says_so(open_at, tmp_path):
    page = open_at("/briefing?lang=en")
    file = tmp_path / "x.json"
    file.write_text("{")
    page.locator(".st-key-briefing_file input[type=file]").set_input_files(file)
    expect(page.get_by_text("it is damaged. Nothing of it was opened.")).to_be_visible()


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_any_view_is_saved_as_a_picture(open_at, kind):
    page = open_at("/subsidy_caps?lang=zh-Hans&view=awards_by_event")
    with page.expect_download() as download:
        page.get_by_role("button", name=kind.upper()).click()
    content = download.value.path().read_bytes()
    assert download.value.suggested_filename == f"awards_by_event-20261122.{kind}"
    assert content.startswith(b"\x89PNG" if kind == "png" else b"<svg")
    if kind == "svg":
        size = re.search(r'width="([\d.]+)" height="([\d.]+)"', content.decode())
        assert [round(float(one)) for one in size.groups()] == [1600, 900]
        assert "广州最高100万元" in content.decode()


def test_slides_open_as_an_office_file(open_at):
    page = open_at(f"/briefing?lang=zh-Hans&briefing={to_value(Briefing('', (Slide('awards_by_event'),)))}")
    page.get_by_role("button", name="幻灯片（PPTX）").click()
    with page.expect_download(timeout=60_000) as download:
        page.get_by_role("button", name="保存幻灯片").click()
    with zipfile.ZipFile(download.value.path()) as deck:
        assert "ppt/slides/slide3.xml" in deck.namelist()
