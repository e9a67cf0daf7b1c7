"""Every figure opens its clause: by a click on a mark, a cell, a line, by keyboard, by link."""

import os
import pathlib
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import dashboard, new_page, settled, watch

# A heat map's cells, a ledger's cells, lines between dots: plotly selects none of them, invisible squares over them do.
CELLS = [
    ("dashboard", "measures_by_field"),
    ("dashboard", "timeline"),
    ("department_workloads", "fields"),
    ("department_workloads", "cooperation"),
    ("subsidy_caps", "ledger_by_item"),
    ("subsidy_caps", "rate_curves"),
    ("subsidy_caps", "promises_by_item"),
    ("cultivation_funnels", "giants_by_region"),
    ("cultivation_funnels", "goals_by_indicator"),
]


def dialog(page: Page) -> Locator:
    box = page.get_by_role("dialog")
    expect(box).to_be_visible(timeout=10_000)
    page.wait_for_timeout(300)
    return box


def bar(page: Page, number: int) -> dict:
    page.locator(".st-key-view_awards_by_event").scroll_into_view_if_needed()
    return page.locator(".st-key-view_awards_by_event .barlayer .point path").nth(number).bounding_box()


def click_middle(page: Page, box: dict) -> None:
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def test_a_click_on_a_bar_opens_its_clause_twice_in_a_row(open_at):
    page = open_at("/subsidy_caps?lang=en")
    place = bar(page, 1)
    for _ in range(2):
        click_middle(page, place)
        text = dialog(page).inner_text()
        assert "Award for newly recognised little giants" in text
        assert "穗府办规〔2025〕13号" in text
        assert "不超过100万元" in text.replace("\u200b", "")
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_click_on_another_bar_opens_another_clause(open_at):
    page = open_at("/subsidy_caps?lang=en")
    click_middle(page, bar(page, 1))
    assert "Guangzhou" in dialog(page).inner_text()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    click_middle(page, bar(page, 2))
    assert "甘工信发〔2023〕128号" in dialog(page).inner_text()


def test_a_click_on_a_silent_line_opens_the_clause_that_states_no_sum(open_at):
    page = open_at("/subsidy_caps?lang=en&region=qingyuan&region=gansu")
    line = page.locator(".st-key-view_awards_by_event .scatterlayer .point").nth(5).bounding_box()
    click_middle(page, line)
    text = dialog(page).inner_text()
    assert "清府办函〔2024〕24号" in text
    assert "without naming a sum" in text


@pytest.mark.parametrize(("name", "view"), CELLS)
def test_a_click_on_a_cell_opens_a_clause(open_at, name: str, view: str):
    page = open_at(f"/{'' if name == 'dashboard' else name}?lang=en")
    points = page.locator(f".st-key-view_{view} .scatterlayer .trace:has(.point)").last.locator(".point")
    points.nth(0).scroll_into_view_if_needed()
    page.wait_for_timeout(200)
    for _ in range(2):
        click_middle(page, points.nth(0).bounding_box())
        assert re.search(r"〔20\d\d〕\d+号", dialog(page).inner_text())
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_link_to_a_record_opens_its_card_once(open_at):
    page = open_at("/measures?lang=en&record=jiangmen-2024-t04")
    text = dialog(page).inner_text()
    assert "≥\u20091,400 firms" in text
    assert "Issue date not stated" in text
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_text("简体", exact=True).click()
    page.wait_for_function("document.documentElement.lang === 'zh-Hans'")
    settled(page)
    assert page.get_by_role("dialog").count() == 0


def test_a_documents_record_opens_from_its_card_each_time(open_at):
    page = open_at("/?lang=en")
    for _ in range(2):
        page.locator(".st-key-document_jiangmen-2024").get_by_text("Open record").click()
        assert "江府办函〔2024〕13号" in dialog(page).inner_text()
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)


def test_previous_and_next_go_through_the_documents_figures(open_at):
    page = open_at("/measures?lang=en&record=guangzhou-2025-01-s1-a1")
    assert "1 of 21" in dialog(page).inner_text()
    page.get_by_role("button", name="›").click()
    expect(page.get_by_role("dialog")).to_contain_text("2 of 21")
    expect(page.get_by_role("dialog")).to_contain_text("RMB 1.5 million")


def test_the_card_leads_to_the_whole_measure_and_to_other_documents(open_at):
    page = open_at("/measures?lang=en&record=guangzhou-2025-01-s1-a1")
    dialog(page)
    page.get_by_role("button", name=re.compile("Gansu: =.RMB 500,000")).click()
    expect(page.get_by_role("dialog")).to_contain_text("甘工信发〔2023〕128号")
    page.get_by_role("button", name="Whole measure").click()
    expect(page.get_by_role("dialog")).to_contain_text("Strengthening fiscal support")


def test_the_citation_is_copied(open_at):
    page = open_at("/measures?lang=en&record=guangzhou-2025-01-s1-a1")
    dialog(page).get_by_role("button", name="Copy", exact=True).click()
    page.wait_for_timeout(300)
    expected = "广州市人民政府办公厅：《广州市促进专精特新中小企业发展壮大若干措施》，穗府办规〔2025〕13号，2025年8月23日，一.(一)。"
    assert page.evaluate("navigator.clipboard.readText()") == expected


def test_by_keyboard_alone_the_table_opens_a_clause(open_at):
    page = open_at("/subsidy_caps?lang=en&region=gansu&view=awards_by_event")
    tab_to(page, "Data")
    page.keyboard.press("Enter")
    page.get_by_test_id("stDataFrame").wait_for()
    settled(page)
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "CANVAS":
            break
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+Space")
    button = page.get_by_role("button", name="Open clause")
    expect(button).to_be_enabled(timeout=5_000)
    assert page.get_by_role("dialog").count() == 0
    tab_to(page, "Open clause")
    page.keyboard.press("Enter")
    assert "甘工信发〔2023〕128号" in dialog(page).inner_text()


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the button of that name has the focus; shadow roots count."""
    focused = "(() => { let e = document.activeElement; while (e && e.shadowRoot) e = e.shadowRoot.activeElement; return e?.textContent })()"
    for _ in range(120):
        if (page.evaluate(focused) or "").strip() == name:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{name} cannot be reached by keyboard")


@pytest.mark.skipif("SOURCES_DIR" not in os.environ, reason="SOURCES_DIR is not set: the official texts are not at hand")
def test_with_the_official_texts_the_card_shows_the_clause_itself_with_the_figure_highlighted(browser):
    with dashboard(SOURCES_DIR=str(pathlib.Path(os.environ["SOURCES_DIR"]).resolve())) as address:
        page = new_page(browser)
        strangers, errors = watch(page)
        page.goto(f"{address}/measures?lang=en&record=guangzhou-2025-01-s1-a1")
        settled(page)
        dialog(page).get_by_text("The clause in the official text").click()
        shown = dialog(page).locator("[data-testid=stExpander] strong")
        expect(shown).to_have_text(re.compile("新认定的专精特新“小巨人”企业,每家给予不超过100万元奖励"))
        assert (strangers, errors) == ([], [])


def test_a_mark_without_a_record_does_not_look_as_if_it_opened_one(open_at):
    page = open_at("/department_workloads?lang=en&region=jiangmen&region=gansu&view=bodies_per_measure")
    points = page.locator(".st-key-view_bodies_per_measure .scatterlayer .trace:has(.point)").last.locator(".point")
    points.first.scroll_into_view_if_needed()
    opening = {}
    for number in range(points.count()):
        box = points.nth(number).bounding_box()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.wait_for_timeout(200)
        named = points.nth(number).evaluate("one => one.__data__.data")
        opening[str(named[1])] = (bool(named[0]), page.locator(".atlas-plot.on-mark").count() == 1)
    assert (False, False) in opening.values()
    assert (True, True) in opening.values()
    assert all(has_records is looks_clickable for has_records, looks_clickable in opening.values())
