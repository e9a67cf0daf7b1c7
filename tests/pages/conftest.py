"""Pages as Streamlit's own test runner opens them, on a fixed day."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATLAS_TODAY", "2026-11-22")


def opener(page: str) -> Callable[..., AppTest]:
    """Return a function that opens a page with an address's values, from dashboard.py on."""

    def _opened(**query: str | list[str]) -> AppTest:
        app = AppTest.from_file("../../dashboard.py", default_timeout=60).run()
        if page != "dashboard":
            # A simulated page change would send the first page's empty filters along: the address is set after it.
            app.switch_page(f"pages/{page}.py")
        for key, value in query.items():
            app.query_params[key] = value
        app.run()
        assert not app.exception
        return app

    return _opened


def said(app: AppTest) -> str:
    """Return all running text of a page."""
    return "\n".join(element.value for element in app.markdown)


def charts(app: AppTest) -> list[dict[str, Any]]:
    """Return the figures that a page draws."""
    drawn = [element.proto for element in app.get("bidi_component") if element.proto.component_name == "atlas_plot"]
    return [json.loads(json.loads(one.json)["spec"]) for one in drawn]


def words(chart: dict[str, Any]) -> list[str]:
    """Return the texts in a figure."""
    written = [text for trace in chart["data"] if trace.get("mode") == "text" for text in trace["text"]]
    return written + [one["text"] for one in chart["layout"].get("annotations", [])]
