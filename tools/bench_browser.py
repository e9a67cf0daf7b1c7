"""What a reader waits for, in Chromium, and what a session costs the server (part of tools.bench)."""

import contextlib
import os
import pathlib
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

import psutil
from playwright.sync_api import Browser, Error, Page, TimeoutError, sync_playwright

from tools.bench_scripts import FIELDS, PAGES
from tools.shots import ARGUMENTS, CHROMIUM

ROOT = pathlib.Path(__file__).parents[1]
PATIENCE = 120_000
# px; the size at which the pages are designed.
WINDOW = {"width": 1440, "height": 900}
CHART = ".js-plotly-plot .main-svg"
READY = (
    "() => document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning' && !document.querySelector('[data-stale=true]')"
)
# From the click on a filter to the last change inside a chart (or of the charts themselves), once the script has ended, nothing is
# stale and the page has stood still for a while. A redraw without any change in a chart counts to the last change of the page.
WATCH = """
() => {
  const state = window.atlasBench = {click: null, chart: null, page: null};
  const chart = node => node.closest?.('.js-plotly-plot') || node.querySelector?.('.js-plotly-plot');
  document.addEventListener('click', () => Object.assign(state, {click: performance.now(), chart: null, page: null}), true);
  new MutationObserver(changes => {
    const now = performance.now();
    const moved = changes.filter(one => one.target.closest?.('[data-testid=stMain]'));
    if (moved.length) state.page = now;
    if (moved.some(one => one.target.closest?.('.js-plotly-plot') || [...one.addedNodes, ...one.removedNodes].some(chart))) state.chart = now;
  }).observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
}
"""
STILL = (
    "quiet => { const s = window.atlasBench, now = performance.now();"
    " return s.click !== null && s.page !== null && now - Math.max(s.page, s.click) > quiet && (" + READY + ")() }"
)
REDRAWN = "() => { const s = window.atlasBench; return (s.chart ?? s.page) - s.click }"
QUIET = 300


def measure(database: str | None, changes: int, sessions: int) -> dict[str, object]:
    """Return first_chart (s), redraws {page: (median, p95) in ms}, rss_one and rss_many (MB) and sessions."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        with _server(database) as (process, base, started):
            page = browser.new_page(viewport=WINDOW)
            _go(page, base)
            page.wait_for_selector(CHART, timeout=PATIENCE)
            found: dict[str, object] = {"first_chart": time.perf_counter() - started}
            _settle(page)
            found |= _memory(browser, base, psutil.Process(process.pid), sessions)
            found["redraws"] = {name: _redraws(page, base, name, changes) for name in PAGES}
        browser.close()
    return found


@contextlib.contextmanager
def _server(database: str | None) -> Iterator[tuple[subprocess.Popen, str, float]]:
    """Start the dashboard on a free port; yield its process, address and the moment of the start."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", int(os.environ.get("BENCH_PORT", "0"))))
        port = free.getsockname()[1]
    surroundings = {"ATLAS_TODAY": "2026-11-22"} | os.environ | ({"POLICY_DB": database} if database else {})
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", str(port), "--server.address", "127.0.0.1"]
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process, f"http://127.0.0.1:{port}", started
    finally:
        process.terminate()
        process.wait(timeout=20)


def _go(page: Page, base: str) -> None:
    """Open the dashboard as soon as its server answers."""
    end = time.perf_counter() + PATIENCE / 1000
    while True:
        try:
            page.goto(f"{base}/?lang=en")
            return
        except Error:
            if time.perf_counter() > end:
                raise
            time.sleep(0.02)


def _settle(page: Page) -> None:
    page.wait_for_function(READY, timeout=PATIENCE)
    page.wait_for_timeout(1500)


def _memory(browser: Browser, base: str, server: psutil.Process, sessions: int) -> dict[str, object]:
    """Return the server's memory in MB with one and with many sessions open on the landing page."""
    one = server.memory_info().rss / 2**20
    # A context of its own is what another reader is: nothing shared.
    others = [browser.new_context(viewport=WINDOW) for _ in range(sessions - 1)]
    for other in others:
        page = other.new_page()
        page.goto(f"{base}/?lang=en")
        page.wait_for_selector(CHART, timeout=PATIENCE)
        page.wait_for_function(READY, timeout=PATIENCE)
    time.sleep(2)
    many = server.memory_info().rss / 2**20
    for other in others:
        other.close()
    return {"rss_one": one, "rss_many": many, "sessions": sessions}


def _redraws(page: Page, base: str, name: str, changes: int) -> tuple[float, float] | None:
    """Return median and 95th percentile in ms from the click on a field to the last chart redrawn; None for a page without charts."""
    page.goto(f"{base}/{'' if name == 'dashboard' else name}?lang=en")
    try:
        page.wait_for_selector(CHART, timeout=PATIENCE / 8)
        _settle(page)
        page.evaluate(WATCH)
        pills = page.locator(".st-key-filter_category button")
        labels = [pills.nth(i) for i in range(min(pills.count(), len(FIELDS)))]
        times = [_redraw(page, labels[i // 2 % len(labels)]) for i in range(changes)]
    except TimeoutError:
        return None
    return statistics.median(times), sorted(times)[max(0, -(-95 * len(times) // 100) - 1)]


def _redraw(page: Page, pill: object) -> float:
    """Click a field: on the first time, off the next."""
    page.evaluate("() => Object.assign(window.atlasBench, {click: null, chart: null, page: null})")
    pill.click()
    page.wait_for_function(STILL, arg=QUIET, timeout=PATIENCE)
    return page.evaluate(REDRAWN)
