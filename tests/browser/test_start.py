"""How the dashboard starts: twenty at once, damaged files, other versions."""

import pathlib
import shutil

from playwright.sync_api import Browser

from data.build import build
from tests.browser.conftest import dashboard, new_page, settled, what_is_on
from tools import serve


def test_twenty_sessions_arriving_at_once_cause_one_build(browser: Browser, tmp_path, monkeypatch):
    """On a copy of the project that has no build yet."""
    copy = tmp_path / "atlas"
    left_out = (".venv", ".git", "builds", "policy.duckdb", "shots", "tests", "docs", "__pycache__")
    shutil.copytree(serve.ROOT, copy, ignore=shutil.ignore_patterns(*left_out))
    monkeypatch.setattr(serve, "ROOT", copy)
    with dashboard() as address:
        pages = [new_page(browser) for _ in range(20)]
        for page in pages:
            page.goto(f"{address}/cultivation_funnels?lang=en&view=giants_by_region", wait_until="commit")
        for page in pages:
            # Twenty browsers on a small machine take their time.
            page.wait_for_selector(".st-key-what_is_on", timeout=120_000)
            assert "47 of 47 goals" in what_is_on(page)
            page.close()
    assert len(list((copy / "data" / "builds").glob("policy-*.duckdb"))) == 1


def test_a_damaged_file_gets_one_sentence_and_no_stack_trace(browser: Browser, tmp_path):
    damaged = tmp_path / "policy.duckdb"
    damaged.write_bytes(b"this is no database" * 1000)
    with dashboard(POLICY_DB=str(damaged)) as address:
        text = _first_words(browser, address)
    assert "cannot be read as a policy database" in text
    assert "Traceback" not in text


def test_a_file_that_is_not_there_is_named(browser: Browser, tmp_path):
    with dashboard(POLICY_DB=str(tmp_path / "nowhere.duckdb")) as address:
        assert "There is no file" in _first_words(browser, address)


def test_another_file_is_opened_when_policy_db_names_it(browser: Browser, tmp_path):
    path: pathlib.Path = build(builds=tmp_path)
    with dashboard(POLICY_DB=str(path)) as address:
        page = new_page(browser)
        page.goto(f"{address}/subsidy_caps?lang=en")
        settled(page)
        assert "95 of 95 measures" in what_is_on(page)


def _first_words(browser: Browser, address: str) -> str:
    page = new_page(browser)
    page.goto(address)
    page.get_by_test_id("stAlert").wait_for(timeout=20_000)
    return page.locator("body").inner_text()
