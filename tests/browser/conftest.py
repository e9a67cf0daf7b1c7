"""A running dashboard and a real Chromium; every test fails on a request that leaves the machine or an error in the console."""

import contextlib
import os
import pathlib
import shutil
import tempfile
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tools import serve

ROOT = pathlib.Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
# Other tests run beside these: what is expected may come late, but must come.
expect.set_options(timeout=20_000)
# Streamlit asks for these on a cold link to a subpage and gets 404: its own two errors.
STREAMLITS_OWN = ("/_stcore/health", "/_stcore/host-config")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, loudly, where no Chromium is installed; ATLAS_BROWSER=required makes that a failure."""
    if pathlib.Path(CHROMIUM).exists() or os.environ.get("ATLAS_BROWSER") == "required":
        return
    for item in items:
        if "tests/browser" in str(item.path):
            item.add_marker(pytest.mark.skip(reason="NO CHROMIUM: browser tests were not run (Debian: apt-get install chromium fonts-noto-cjk)"))


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict:
    return {"executable_path": CHROMIUM, "args": ARGUMENTS}


@pytest.fixture(scope="session")
def base_url() -> Iterator[str]:
    with dashboard() as address:
        yield address


@contextlib.contextmanager
def dashboard(port: int | None = None, **environment: str) -> Iterator[str]:
    """Run the dashboard under guard and give its address: afterwards it must not have reached out of the machine."""
    report = pathlib.Path(tempfile.mkstemp(prefix="atlas-guard-")[1])
    with serve.dashboard(port, ATLAS_GUARD=str(report), PYTHONPATH=str(pathlib.Path(__file__).parent / "guard"), **environment) as address:
        yield address
    left_the_machine = report.read_text(encoding="utf-8")
    report.unlink()
    assert left_the_machine == "", "the server reached out"


@pytest.fixture
def browser_context_args() -> dict:
    return {"viewport": {"width": 1440, "height": 1000}, "locale": "en-GB", "permissions": ["clipboard-read", "clipboard-write"]}


@pytest.fixture
def atlas(page: Page, base_url: str) -> Iterator[Page]:
    """A page that is watched: no request may leave the machine, no error may stand in the console."""
    strangers, errors = watch(page)
    yield page
    assert strangers == [], "requests left the machine"
    assert errors == [], "errors in the console"


def watch(page: Page) -> tuple[list[str], list[str]]:
    """Return the lists that fill with foreign requests and console errors."""
    strangers: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: strangers.append(request.url) if _is_foreign(request.url) else None)
    page.on(
        "console", lambda message: errors.append(message.text) if message.type == "error" and not _is_streamlits(message.location["url"]) else None
    )
    page.on("pageerror", lambda error: errors.append(str(error)))
    return strangers, errors


def _is_foreign(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:", "about:"))


def _is_streamlits(url: str) -> bool:
    return url.endswith(STREAMLITS_OWN)


def settled(page: Page) -> None:
    """Wait until the page has a title or a view, and the script stands still."""
    page.wait_for_selector(".st-key-what_is_on, .st-key-answer", timeout=30_000)
    page.wait_for_function("document.querySelector('[data-testid=stApp]')?.getAttribute('data-test-script-state') === 'notRunning'", timeout=30_000)
    page.wait_for_timeout(250)


def what_is_on(page: Page) -> str:
    """Return the line that says what is on."""
    return page.locator(".st-key-what_is_on p").first.inner_text()


@pytest.fixture
def open_at(atlas: Page, base_url: str):
    """Return a function that opens a path and waits until it stands still."""

    def _open(path: str) -> Page:
        atlas.goto(base_url + path)
        settled(atlas)
        return atlas

    return _open


def new_page(browser: Browser, **options) -> Page:
    """Return a page of a context of its own."""
    return browser.new_context(**{"viewport": {"width": 1440, "height": 1000}, "locale": "en-GB"} | options).new_page()
