"""A further document in a real browser: dropped, corrected, compared, published, seen by another visitor, withdrawn. The text is synthetic."""

import pathlib
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import dashboard, watch

TEXT = pathlib.Path(__file__).parents[1] / "pages/synthetic_lanshan.txt"
SLOW = 60_000


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a dashboard that lets whoever sits at the machine publish, into a folder of its own."""
    published = tmp_path_factory.mktemp("published")
    with dashboard(ATLAS_PUBLISH="local", ATLAS_PUBLISHED=str(published)) as found:
        yield found


def given(page: Page, address: str) -> None:
    page.goto(f"{address}/add_document?lang=en")
    page.locator("input[type=file]").set_input_files(TEXT)
    expect(page.locator(".atlas-clauses section").first).to_be_visible(timeout=SLOW)


@pytest.fixture
def adding(page: Page, address: str) -> Iterator[Page]:
    strangers, errors = watch(page)
    given(page, address)
    yield page
    assert strangers == [], "requests left the machine"
    assert errors == [], "errors in the console"


def test_every_number_is_marked_and_a_click_finds_its_record(adding: Page):
    text = adding.locator(".atlas-clauses .text")
    assert text.locator("button.amount").all_inner_texts() == ["80万", "20万", "12", "300万"]
    assert text.locator("button.target").all_inner_texts() == ["500", "60", "20", "全覆盖"]
    assert text.locator("button.unexplained").count() == 0
    text.locator("button.amount").nth(1).click()
    expect(text.locator("button.chosen")).to_have_text("20万", timeout=SLOW)
    expect(adding.get_by_text("lanshan-2024-01-s2-a1").first).to_be_visible(timeout=SLOW)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_review_is_accessible(page: Page, address: str, scheme: str):
    page.emulate_media(color_scheme=scheme)
    given(page, address)
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa"]})
    serious = [one for one in found.response["violations"] if one["impact"] in ("serious", "critical")]
    assert [(one["id"], [node["html"][:160] for node in one["nodes"]]) for one in serious] == []


def test_from_file_to_comparison_to_everybody_and_back(adding: Page, browser: Browser, address: str):
    title = adding.get_by_label("Title (English)")
    title.fill("Lanshan Measures for SRDI Firms")
    title.press("Enter")
    adding.get_by_role("button", name="Compare as draft").click()
    expect(adding.get_by_text("Draft included:")).to_be_visible(timeout=SLOW)
    adding.locator("a[href*='subsidy_caps']").first.click()
    expect(adding.get_by_text("Of six documents").first).to_be_visible(timeout=SLOW)
    expect(adding.get_by_text("Draft included:")).to_be_visible()
    _somebody_else_reads("Of five documents", browser, address)
    adding.locator("a[href*='add_document']").first.click()
    adding.get_by_role("button", name="Publish for everyone").click(timeout=SLOW)
    expect(adding.get_by_text("Published: 岚山市培育专精特新企业若干措施 (lanshan-2024)").first).to_be_visible(timeout=SLOW)
    _somebody_else_reads("Of six documents", browser, address)
    adding.locator(".st-key-withdraw_lanshan-2024 button").click()
    expect(adding.get_by_text("Withdrawn: 岚山市培育专精特新企业若干措施 (lanshan-2024)").first).to_be_visible(timeout=SLOW)
    _somebody_else_reads("Of five documents", browser, address)


def _somebody_else_reads(words: str, browser: Browser, address: str) -> None:
    context = browser.new_context()
    try:
        other = context.new_page()
        other.goto(f"{address}/subsidy_caps?lang=en")
        expect(other.get_by_text(words).first).to_be_visible(timeout=SLOW)
    finally:
        context.close()
