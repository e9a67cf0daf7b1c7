"""How long a page's script runs, in a real script run of Streamlit's own test runner (part of tools.bench)."""

import os
import pathlib
import statistics
import time
from collections.abc import Callable
from typing import Any

ROOT = pathlib.Path(__file__).parents[1]
PAGES = ("dashboard", "subsidy_caps", "department_workloads", "cultivation_funnels", "measures", "sources")
# Chosen in turn, so that no change leads to what was shown just before.
FIELDS = ("finance", "digital", "green", "talent", "market", "innovation", "services", "clusters")
TIMEOUT = 600
# A script slower than this (ms) is measured three times, or only once.
SLOW, VERY_SLOW = 1_500, 6_000


def measure(database: str | None, runs: int) -> dict[str, dict[str, float | str]]:
    """Return for every page the script's time in ms: first (whole process, then page), unchanged, new, ahead and repeated filter change.

    Runs in a process of its own. A page that fails has its error's name under failed.
    """
    if database:
        os.environ["POLICY_DB"] = database
    os.environ.setdefault("ATLAS_TODAY", "2026-11-22")
    from streamlit.testing.v1 import AppTest

    times = _timed_scripts()
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=TIMEOUT)
    return {page: _page(app, page, runs, times) for page in PAGES}


def _page(app: Any, page: str, runs: int, times: list[float]) -> dict[str, float | str]:
    app.query_params.clear()
    try:
        if page != "dashboard":
            app.switch_page(f"pages/{page}.py")
        first = _run(app, times)
        runs = runs if first < SLOW else 3 if first < VERY_SLOW else 1
        unchanged = _median(lambda _: _run(app, times), runs)
        new = _median(lambda i: _change(app, i, times, forget=True), runs)
        ahead = _median(lambda i: _change(app, i, times, forget=True, made_ahead=True), runs)
        for i in range(min(runs, len(FIELDS))):
            _change(app, i, times, forget=False)
        repeated = _median(lambda i: _change(app, i, times, forget=False), runs)
    except (AssertionError, RuntimeError, KeyError) as error:
        return {"failed": f"{type(error).__name__}: {error}"}
    return {"first": first, "unchanged": unchanged, "new": new, "ahead": ahead, "repeated": repeated}


def _change(app: Any, number: int, times: list[float], *, forget: bool, made_ahead: bool = False) -> float:
    """Choose another field; with forget as if nobody had chosen it before, made_ahead once the server has answered what is likely."""
    import queries
    from views import ahead, shown
    from views.context import Context

    if forget:
        queries.remembered.clear()
        shown.forget()
    if made_ahead:
        app.button_group(key="filter_category").set_value([])
        _run(app, times)
        for _ in ahead.answer(Context(), set()):
            pass
        shown.forget()
    app.button_group(key="filter_category").set_value([FIELDS[number % len(FIELDS)]])
    return _run(app, times)


def _run(app: Any, times: list[float]) -> float:
    times.clear()
    app.run()
    if app.exception:
        raise RuntimeError(app.exception[0].value or app.exception[0].message)
    return sum(times)


def _median(run: Callable[[int], float], runs: int) -> float:
    return statistics.median(run(i) for i in range(runs))


def _timed_scripts() -> list[float]:
    """Have every script run's own time in ms appended to the list that is returned: without the test runner around it."""
    from streamlit.runtime.scriptrunner import script_runner

    times: list[float] = []
    execute = script_runner.exec_func_with_error_handling

    def timed(script: Callable[[], Any], context: Any) -> Any:
        start = time.perf_counter()
        try:
            return execute(script, context)
        finally:
            times.append((time.perf_counter() - start) * 1000)

    script_runner.exec_func_with_error_handling = timed
    return times
