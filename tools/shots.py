"""python -m tools.shots OUT [PAGE …]: pictures of pages in languages, themes and widths.

By environment: ATLAS_URL names a running dashboard (else one is started); LANGS, WIDTHS, THEMES narrow the choice
(space-separated); QUERY adds to the address (&region=gansu); HEIGHT cuts the picture.
"""

import contextlib
import itertools
import os
import pathlib
import sys

from playwright.sync_api import Browser, Page, sync_playwright

from tools.serve import dashboard

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--force-color-profile=srgb"]
PAGES = ("dashboard", "subsidy_caps", "department_workloads", "cultivation_funnels", "measures", "briefing", "sources")
CHOICES = {"LANGS": "en zh-Hans zh-Hant", "WIDTHS": "1440 1024 390", "THEMES": "light dark"}
HIGHEST = 12_000


def take(page: Page, url: str, path: pathlib.Path, cut: int | None) -> None:
    """Save a picture of the whole page, or of its first `cut` px, once it stands still."""
    page.goto(url)
    page.wait_for_selector(".st-key-what_is_on, .st-key-answer", timeout=30_000)
    page.wait_for_function("document.querySelector('[data-testid=stApp]').getAttribute('data-test-script-state') === 'notRunning'")
    page.wait_for_function("[...document.querySelectorAll('.atlas-plot')].every(place => place.querySelector('.main-svg'))", timeout=30_000)
    page.wait_for_timeout(1500)
    # The page scrolls inside Streamlit's main section: make the window as high as the content.
    height = cut or page.evaluate("document.querySelector('[data-testid=stMainBlockContainer]').scrollHeight + 60")
    width = page.viewport_size["width"]
    page.set_viewport_size({"width": width, "height": min(HIGHEST, max(900, int(height)))})
    page.wait_for_timeout(700)
    page.screenshot(path=path)
    page.set_viewport_size({"width": width, "height": 900})


def main(arguments: list[str]) -> int:
    """Take the pictures and print their paths."""
    out = pathlib.Path(arguments[0] if arguments else "shots")
    out.mkdir(parents=True, exist_ok=True)
    running = os.environ.get("ATLAS_URL")
    with contextlib.nullcontext(running) if running else dashboard() as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        _take_all(browser, base, out, arguments[1:] or list(PAGES))
    return 0


def _take_all(browser: Browser, base: str, out: pathlib.Path, pages: list[str]) -> None:
    langs, widths, themes = (os.environ.get(name, default).split() for name, default in CHOICES.items())
    cut = int(os.environ["HEIGHT"]) if "HEIGHT" in os.environ else None
    for theme, width in itertools.product(themes, widths):
        page = browser.new_page(viewport={"width": int(width), "height": 900}, color_scheme=theme)
        for lang, name in itertools.product(langs, pages):
            path = out / f"{name}-{lang}-{width}-{theme}.png"
            take(page, f"{base}/{'' if name == 'dashboard' else name}?lang={lang}{os.environ.get('QUERY', '')}", path, cut)
            print(path)
        page.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
