"""Presenting in a real browser: keys, clicks, grounds, languages; nothing but the slide."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from briefing.file import to_value
from briefing.model import Briefing, Slide
from tests.browser.conftest import new_page, watch

VIEWS = ("awards_by_event", "giants_by_region", "workloads", "timeline", "ledger_by_item")
FIVE = to_value(Briefing("Five", tuple(Slide(view) for view in VIEWS)))
HEADLINES = {1: "Little giant", 2: "little giants", 3: "industry bureau", 4: "were for 2025", 5: "states figures"}
RIGHT, LEFT = "ArrowRight", "ArrowLeft"


def plot(page: Page):
    return page.locator(".atlas-plot.fixed")


def is_on(page: Page, place: int, of: int = 5) -> None:
    """Wait until the slide of that place is drawn."""
    expect(plot(page)).to_have_attribute("aria-label", re.compile(rf"\n{place} / {of}$"), timeout=15_000)
    expect(plot(page).locator(".annotation-text").filter(has_text=re.compile(rf"{place} / {of}$"))).to_have_count(1, timeout=15_000)
    page.wait_for_timeout(150)


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


@pytest.fixture
def present(atlas: Page, base_url: str):
    """Return a function that opens the briefing of five slides at a place."""

    def _present(place: int = 1, size: tuple[int, int] = (1440, 810), **query: str) -> Page:
        atlas.set_viewport_size({"width": size[0], "height": size[1]})
        more = "".join(f"&{name}={value}" for name, value in ({"lang": "en"} | query).items())
        atlas.goto(f"{base_url}/briefing?briefing={FIVE}&present={place}{more}")
        is_on(atlas, min(place, 5))
        return atlas

    return _present


def test_keys_turn_the_slides(present):
    page = present()
    for key, place in [(RIGHT, 2), ("PageDown", 3), (" ", 4), (LEFT, 3), ("PageUp", 2), ("End", 5), ("Home", 1)]:
        press(page, key)
        is_on(page, place)
        assert f"present={place}" in page.url
        assert HEADLINES[place] in plot(page).get_attribute("aria-label")


def test_past_either_end_the_slide_stays(present):
    page = present(5)
    press(page, RIGHT, "PageDown")
    page.wait_for_timeout(500)
    is_on(page, 5)
    press(page, "Home", LEFT)
    is_on(page, 1)


def test_quick_presses_add_up(present):
    page = present()
    press(page, RIGHT, RIGHT, RIGHT)
    is_on(page, 4)


def test_a_slide_is_turned_at_once(present):
    """Keydown to the new headline on screen; much more than it takes, for machines that do other things as well."""
    page = present()
    page.wait_for_timeout(1500)
    script = """() => new Promise(done => {
        const start = performance.now()
        const look = () => {
            const there = [...document.querySelectorAll('.atlas-plot .annotation-text')].some(text => text.textContent.endsWith('2 / 5'))
            there ? requestAnimationFrame(() => done(performance.now() - start)) : setTimeout(look, 4)
        }
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))
        look()
    })"""
    assert page.evaluate(script) < 2000


def test_reloading_stays_on_the_slide_in_its_language_and_on_its_ground(present):
    page = present(3, ground="dark", lang="zh-Hans")
    page.reload()
    is_on(page, 3)
    assert "资料" in plot(page).get_attribute("aria-label")
    assert ground(page) == "rgb(15, 26, 32)"


def ground(page: Page) -> str:
    return page.locator(".stApp").evaluate("element => getComputedStyle(element).backgroundColor")


def test_language_and_ground_change_without_losing_the_place(present):
    page = present(3)
    assert ground(page) == "rgb(255, 255, 255)"
    press(page, "d")
    page.wait_for_function("location.search.includes('ground=dark')")
    expect(page.locator(".stApp")).to_have_css("background-color", "rgb(15, 26, 32)")
    is_on(page, 3)
    for lang in ("zh-Hans", "zh-Hant", "en"):
        press(page, "l")
        page.wait_for_function(f"document.documentElement.lang === '{lang}'")
        page.wait_for_timeout(400)
        is_on(page, 3)
    assert ground(page) == "rgb(15, 26, 32)"
    assert "present=3" in page.url


def test_b_makes_the_screen_black_and_back(present):
    page = present(2)
    black = page.locator(".black")
    expect(black).to_be_hidden()
    for key in ("b", "."):
        press(page, key)
        expect(black).to_be_visible()
        assert black.bounding_box() == {"x": 0, "y": 0, "width": 1440, "height": 810}
        press(page, key)
        expect(black).to_be_hidden()
    press(page, "B", "Escape")
    expect(black).to_be_hidden()
    press(page, "b", RIGHT)
    is_on(page, 3)
    expect(black).to_be_hidden()


def test_escape_leaves(present):
    page = present(2, ground="dark")
    press(page, "Escape")
    expect(page.locator(".atlas-plot.fixed")).to_have_count(0)
    expect(page.locator("[data-testid=stSidebar]")).to_be_visible()
    assert "present=" not in page.url
    assert "ground=" not in page.url
    assert "briefing=" in page.url
    assert page.locator(".stMainBlockContainer").evaluate("element => getComputedStyle(element).paddingTop") != "0px"


def test_after_leaving_keys_are_the_pages_again(present):
    page = present(2)
    press(page, "Escape")
    expect(page.locator(".atlas-plot.fixed")).to_have_count(0)
    page.wait_for_timeout(500)
    press(page, RIGHT)
    page.wait_for_timeout(500)
    assert "present=" not in page.url


def test_full_screen_ends_before_presenting_does(present):
    page = present(2)
    press(page, "f")
    page.wait_for_function("document.fullscreenElement === document.documentElement")
    press(page, "Escape")
    page.wait_for_function("document.fullscreenElement === null")
    page.wait_for_timeout(500)
    is_on(page, 2)
    press(page, "Escape")
    expect(page.locator(".atlas-plot.fixed")).to_have_count(0)


def click_a_mark(page: Page) -> None:
    box = plot(page).locator(".barlayer .point path").first.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def test_a_click_on_a_mark_opens_its_clause(present):
    page = present(1)
    for _ in range(2):
        click_a_mark(page)
        expect(page.get_by_role("dialog")).to_contain_text("甘工信发〔2023〕128号")
        press(page, "Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        is_on(page, 1)


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (2560, 1080)])
def test_a_click_hits_its_mark_at_every_size(present, size):
    page = present(1, size)
    click_a_mark(page)
    expect(page.get_by_role("dialog")).to_contain_text("RMB 300,000")


def test_keys_rest_while_the_card_is_open(present):
    page = present(1)
    click_a_mark(page)
    expect(page.get_by_role("dialog")).to_be_visible()
    press(page, RIGHT, "End", "b", "d", "l", "r", "c")
    page.wait_for_timeout(600)
    is_on(page, 1)
    expect(page.locator(".black")).to_be_hidden()
    assert "ground=" not in page.url
    expect(page.get_by_role("dialog")).to_have_count(1)
    press(page, "Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    press(page, RIGHT)
    is_on(page, 2)


def test_keys_rest_while_a_field_has_the_focus(present):
    page = present(2)
    page.evaluate("document.body.append(Object.assign(document.createElement('input'), { id: 'field' })); document.getElementById('field').focus()")
    press(page, "r", "b", " ", "d")
    assert page.evaluate("document.getElementById('field').value") == "rb d"
    press(page, RIGHT)
    page.wait_for_timeout(400)
    is_on(page, 2)


def test_streamlits_own_keys_do_nothing(present):
    page = present(2)
    page.evaluate("window.heard = []; document.addEventListener('keydown', event => window.heard.push(event.key))")
    press(page, "r", "c", "R")
    page.wait_for_timeout(400)
    assert page.evaluate("window.heard") == []
    assert page.get_by_role("dialog").count() == 0
    is_on(page, 2)


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720)])
def test_nothing_but_the_slide_is_visible(present, size):
    page = present(2, size)
    box = plot(page).bounding_box()
    assert [round(box[name]) for name in ("x", "y", "width", "height")] == [0, 0, *size]
    for name in ("stSidebar", "stHeader", "stToolbar", "stExpandSidebarButton"):
        for one in page.get_by_test_id(name).all():
            expect(one).to_be_hidden()
    assert page.evaluate("document.scrollingElement.scrollHeight <= innerHeight && document.scrollingElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.elementFromPoint(5, 5).closest('.atlas-plot') !== null")


def test_other_shapes_of_window_get_bands_in_the_slides_ground(present):
    page = present(2, (1280, 1024), ground="dark")
    box = plot(page).bounding_box()
    assert [round(box[name]) for name in ("x", "y", "width", "height")] == [0, 152, 1280, 720]
    assert ground(page) == "rgb(15, 26, 32)"
    page.set_viewport_size({"width": 1920, "height": 720})
    page.wait_for_timeout(400)
    box = plot(page).bounding_box()
    assert [round(box[name]) for name in ("x", "y", "width", "height")] == [320, 0, 1280, 720]


def test_the_row_of_controls_comes_with_the_pointer_and_goes(present):
    page = present(2)
    row = page.get_by_role("navigation", name="Presenting")
    expect(row).to_have_css("opacity", "0")
    page.mouse.move(300, 300)
    page.mouse.move(320, 300)
    expect(row).to_have_css("opacity", "1")
    row.get_by_role("button", name="Next").click()
    is_on(page, 3)
    row.get_by_role("button", name="Dark").click()
    expect(page.locator(".stApp")).to_have_css("background-color", "rgb(15, 26, 32)")
    page.mouse.click(5, 5)
    page.wait_for_timeout(2600)
    expect(row).to_have_css("opacity", "0")


def test_the_row_is_reached_by_keyboard(present):
    page = present(2)
    # Streamlit's own link to the content and the content come first.
    press(page, "Tab", "Tab", "Tab")
    row = page.get_by_role("navigation", name="Presenting")
    expect(row).to_have_css("opacity", "1")
    expect(row.get_by_role("button", name="Previous")).to_be_focused()
    press(page, "Enter")
    is_on(page, 1)
    press(page, "Tab", " ")
    is_on(page, 2)
    press(page, RIGHT)
    is_on(page, 3)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_no_serious_violation(browser: Browser, base_url: str, theme: str):
    page = new_page(browser, color_scheme=theme)
    strangers, errors = watch(page)
    page.goto(f"{base_url}/briefing?lang=en&briefing={FIVE}&present=1")
    is_on(page, 1)
    page.mouse.move(300, 300)
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found if one["impact"] in ("serious", "critical")] == []
    assert (strangers, errors) == ([], [])
