"""What only a browser shows: widths, themes, accessibility."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.conftest import new_page, settled, watch

PAGES = ("", "subsidy_caps", "department_workloads", "cultivation_funnels", "measures", "briefing", "sources")


@pytest.mark.parametrize("width", [390, 1024, 1440])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_sticks_out_sideways(browser: Browser, base_url: str, name: str, width: int):
    page = new_page(browser, viewport={"width": width, "height": 900})
    strangers, errors = watch(page)
    page.goto(f"{base_url}/{name}?lang=en")
    settled(page)
    page.wait_for_timeout(600)
    assert (
        page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth - document.querySelector('[data-testid=stMain]').clientWidth") <= 1
    )
    clipped = page.evaluate(
        "[...document.querySelectorAll('.js-plotly-plot')].filter(plot => plot.getBoundingClientRect().right > innerWidth + 1).length"
    )
    assert clipped == 0
    assert strangers == []
    assert errors == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_serious_violation(browser: Browser, base_url: str, name: str, theme: str):
    page = new_page(browser, color_scheme=theme)
    page.goto(f"{base_url}/{name}?lang=en")
    settled(page)
    page.wait_for_timeout(600)
    found = Axe().run(page).response["violations"]
    serious = [(one["id"], one["nodes"][0]["html"][:200]) for one in found if one["impact"] in ("serious", "critical")]
    assert serious == []


@pytest.mark.parametrize("name", PAGES)
def test_every_chart_has_a_text_for_those_who_do_not_see_it(browser: Browser, base_url: str, name: str):
    page = new_page(browser)
    page.goto(f"{base_url}/{name}?lang=en")
    settled(page)
    for chart in page.get_by_role("img").and_(page.locator(".atlas-plot")).all():
        expect(chart).to_have_attribute("aria-label", re.compile(".{20,}"))
