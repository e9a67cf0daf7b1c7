"""The URL is the state: links, filters, pages, Back and Forward, languages."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import dashboard, new_page, settled, what_is_on

PAGES = ("", "subsidy_caps", "department_workloads", "cultivation_funnels", "measures", "sources")


def choose(page: Page, name: str, label: str) -> None:
    page.locator(f".st-key-filter_{name} button", has_text=label).first.click()
    page.wait_for_timeout(400)
    settled(page)


@pytest.mark.parametrize("name", PAGES)
def test_a_cold_deep_link_with_filters_works_on_a_fresh_server(browser: Browser, name: str):
    with dashboard() as address:
        page = new_page(browser)
        page.goto(f"{address}/{name}?lang=en&region=guangzhou&region=gansu&category=finance")
        settled(page)
        assert "Guangzhou and Gansu · Finance" in what_is_on(page)
        page.wait_for_function("document.documentElement.lang === 'en'")


def test_two_clicks_filter_by_region_and_category(open_at):
    page = open_at("/subsidy_caps?lang=en")
    choose(page, "region", "Guangzhou")
    choose(page, "category", "Cultivation")
    assert page.url.endswith("/subsidy_caps?lang=en&region=guangzhou&category=cultivation")
    assert what_is_on(page) == "2 of 95 measures · Guangzhou · Cultivation"


def test_all_views_follow_a_filter(open_at):
    page = open_at("/subsidy_caps?lang=en&region=gansu")
    for view in page.locator("[class*='st-key-view_']").all():
        assert "Gansu" in view.inner_text()
        assert "穗府办规" not in view.inner_text()


def test_a_filter_updates_the_charts_in_place(open_at):
    page = open_at("/subsidy_caps?lang=en")
    place = page.locator(".st-key-view_awards_by_event .atlas-plot")
    place.evaluate("element => { element.sameAsBefore = true }")
    choose(page, "region", "Guangzhou")
    expect(place.locator(".barlayer .point")).to_have_count(4)
    assert place.evaluate("element => element.sameAsBefore")


def test_a_page_change_keeps_the_filters(open_at):
    page = open_at("/subsidy_caps?lang=en&region=gansu")
    page.locator("[data-testid=stPageLink] a", has_text="Department").click()
    page.wait_for_url("**/department_workloads**")
    settled(page)
    assert page.url.endswith("/department_workloads?lang=en&region=gansu")
    assert "25 of 95 measures · Gansu" in what_is_on(page)


def test_back_and_forward_restore_the_view_across_pages(open_at):
    page = open_at("/subsidy_caps?lang=en")
    choose(page, "region", "Guangzhou")
    choose(page, "category", "Finance")
    page.locator("[data-testid=stPageLink] a", has_text="Department").click()
    page.wait_for_url("**/department_workloads**")
    settled(page)
    for expected in ("Guangzhou · Finance", "Guangzhou · all fields", "all regions · all fields"):
        page.go_back()
        page.wait_for_timeout(600)
        settled(page)
        assert expected in what_is_on(page)
    page.go_forward()
    page.wait_for_timeout(600)
    settled(page)
    assert "Guangzhou · all fields" in what_is_on(page)
    expect(page.locator(".st-key-filter_region button[aria-pressed=true]")).to_have_text("Guangzhou")


def test_reset_takes_all_filters_away(open_at):
    page = open_at("/subsidy_caps?lang=en&region=gansu&category=finance&tier=little_giant")
    page.get_by_role("button", name="Reset filters").click()
    page.wait_for_timeout(400)
    settled(page)
    assert page.url.endswith("/subsidy_caps?lang=en")
    assert "95 of 95 measures" in what_is_on(page)


def test_unknown_and_hostile_values_are_ignored(open_at):
    page = open_at("/subsidy_caps?lang=xx&region=nowhere&region=gansu&category=%3Cscript%3Ealert(1)%3C/script%3E&view=none&record=../../etc")
    assert "25 of 95 measures · Gansu · all fields" in what_is_on(page)
    assert page.get_by_role("dialog").count() == 0


@pytest.mark.parametrize(
    ("locale", "lang", "name"),
    [("zh-CN", "zh-Hans", "专精特新政策图谱"), ("zh-TW", "zh-Hant", "專精特新政策圖譜"), ("de-DE", "en", "SRDI Policy Atlas")],
)
def test_the_first_language_is_the_browsers(browser: Browser, base_url: str, locale: str, lang: str, name: str):
    page = new_page(browser, locale=locale)
    page.goto(f"{base_url}/subsidy_caps")
    settled(page)
    page.wait_for_function(f"document.documentElement.lang === '{lang}'")
    assert name in page.locator("[data-testid=stSidebar]").inner_text()


def test_the_switch_changes_the_language_and_keeps_the_filters(open_at):
    page = open_at("/subsidy_caps?lang=en&region=gansu")
    page.get_by_text("繁體", exact=True).click()
    page.wait_for_function("document.documentElement.lang === 'zh-Hant'")
    settled(page)
    assert "lang=zh-Hant" in page.url
    assert "region=gansu" in page.url
    assert "甘肅" in what_is_on(page)


def test_a_view_alone_has_no_sidebar_and_a_way_back(open_at):
    page = open_at("/subsidy_caps?lang=en&region=gansu&view=awards_by_event")
    assert page.locator("[class*='st-key-view_']").count() == 1
    assert not page.locator("[data-testid=stSidebar]").is_visible()
    page.get_by_role("button", name="Back to the page").click()
    page.wait_for_timeout(400)
    settled(page)
    assert page.url.endswith("/subsidy_caps?lang=en&region=gansu")
    assert page.locator("[class*='st-key-view_']").count() > 1


def test_the_copied_link_reopens_this_view(open_at, browser: Browser):
    page = open_at("/subsidy_caps?lang=en&region=gansu")
    page.locator(".st-key-view_awards_by_event").get_by_role("button", name="Link", exact=True).click()
    page.wait_for_timeout(300)
    link = page.evaluate("navigator.clipboard.readText()")
    assert link.endswith("/subsidy_caps?lang=en&region=gansu&view=awards_by_event")
    title = page.locator(".st-key-view_awards_by_event h3").inner_text()
    page.goto(link)
    settled(page)
    assert page.locator("[class*='st-key-view_'] h3").inner_text() == title
