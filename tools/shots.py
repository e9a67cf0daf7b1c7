"""python -m tools.shots OUT [PAGE …]: pictures of pages in languages, themes and widths, from a running dashboard or its own.

Options by environment: ATLAS_URL names a running dashboard; LANGS, WIDTHS, THEMES narrow the choice (space-separated).
"""

import os
import pathlib
import sys

from playwright.sync_api import Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--force-color-profile=srgb"]
PAGES = ("dashboard", "subsidy_caps", "department_workloads", "cultivation_funnels", "measures", "sources")


def take(page: Page, url: str, path: pathlib.Path) -> None:
    """Save a picture of the whole page once it stands still."""
    page.goto(url)
    page.wait_for_selector("[data-testid=stMainBlockContainer] h1", timeout=30_000)
    page.wait_for_function("!document.querySelector('[data-testid=stStatusWidget]') && !document.querySelector('[data-stale=true]')")
    page.wait_for_timeout(1500)
    # The page scrolls inside Streamlit's main section: make the window as high as the content.
    height = page.evaluate("Math.max(...[...document.querySelectorAll('[data-testid=stMainBlockContainer]')].map(e => e.scrollHeight)) + 60")
    width = page.viewport_size["width"]
    page.set_viewport_size({"width": width, "height": min(12_000, max(900, int(height)))})
    page.wait_for_timeout(700)
    page.screenshot(path=path)
    page.set_viewport_size({"width": width, "height": 900})


def main(arguments: list[str]) -> int:
    """Take the pictures and print their paths."""
    out = pathlib.Path(arguments[0] if arguments else "shots")
    out.mkdir(parents=True, exist_ok=True)
    base = os.environ.get("ATLAS_URL", "http://127.0.0.1:8501")
    words = {name: os.environ.get(name, default).split() for name, default in (("LANGS", "en zh-Hans"), ("WIDTHS", "1440 390"), ("THEMES", "light"))}
    extra = os.environ.get("QUERY", "")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for theme in words["THEMES"]:
            for width in words["WIDTHS"]:
                page = browser.new_page(viewport={"width": int(width), "height": 900}, color_scheme=theme)
                for lang in words["LANGS"]:
                    for name in arguments[1:] or PAGES:
                        path = out / f"{name}-{lang}-{width}-{theme}.png"
                        take(page, f"{base}/{'' if name == 'dashboard' else name}?lang={lang}{extra}", path)
                        print(path)
                page.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
