"""What `make run` opens is the dashboard alone: nothing of Streamlit's own lies over it. Run as the Makefile runs it."""

import os
import pathlib
import re
import shlex
import subprocess
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import ROOT, settled
from tools.serve import free_port, wait_for


@pytest.fixture
def address(tmp_path: pathlib.Path) -> Iterator[str]:
    """Serve by the Makefile's own command, for a person to whose tools Streamlit would like to recommend something."""
    port = free_port()
    recipe = subprocess.run(["make", "-n", "run", f"PORT={port}"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    [command] = re.findall(r"^\S*streamlit run .*$", recipe, re.MULTILINE)
    (tmp_path / ".agents").mkdir()
    surroundings = os.environ | {"HOME": str(tmp_path), "BROWSER": "true", "ATLAS_TODAY": "2026-11-22"}
    server = subprocess.Popen(shlex.split(command), cwd=ROOT, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://localhost:{port}"
    finally:
        server.terminate()
        server.wait(10)


def test_nothing_is_recommended_over_the_pages(page: Page, address: str):
    page.goto(f"{address}/?lang=en")
    settled(page)
    page.wait_for_timeout(3_000)
    expect(page.get_by_role("heading", level=1)).to_have_text("How local governments cultivate SRDI firms")
    expect(page.get_by_text("agents", exact=False)).to_have_count(0)
    expect(page.get_by_role("button", name="Install")).to_have_count(0)
