"""python -m tools.bench [--quick] [--scripts] [--write docs/bench.md]: how long readers wait, and what a session costs.

Measured on the present records and on a synthetic file a thousand times as large. --quick measures less often and on fewer
sessions, --scripts leaves Chromium out.
"""

import argparse
import concurrent.futures
import datetime
import importlib.metadata
import multiprocessing
import os
import pathlib
import platform
import sys
import tempfile
from typing import Any

from tools import bench_browser, bench_decks, bench_scripts, synthetic

PACKAGES = ("streamlit", "duckdb", "plotly", "pandas", "babel", "opencc")
# What is aimed at: ms of script, ms of redraw at the median, MB a session.
SCRIPT_AIMS = {"records": 60, "synthetic": 150}
REDRAW_AIM, SESSION_AIM = 250, 2
# Seconds and MB for the slides of a briefing of twenty views.
DECK_AIM, DECK_MEMORY_AIM = 3, 300
# How a page runs again, and how the table calls it.
KINDS = {"unchanged": "unchanged", "ahead": "field chosen", "new": "nothing remembered", "repeated": "repeated"}
RUNS, CHANGES, SESSIONS = 8, 20, 20
QUICK_RUNS, QUICK_CHANGES, QUICK_SESSIONS = 5, 4, 5

SCRIPT_NOTE = (
    "first: the page's first run in the process, modules loaded and statements run (for the first page with the start itself). "
    "unchanged: run again with all filters at default. field chosen: another field, once the server has answered ahead what is likely to be "
    "asked, as it does by itself in the first minute. nothing remembered: another field, no answer at hand, as with filters that nobody "
    "combined before. repeated: a field that somebody chose before. * is over the aim. Where more than 12 regions are on, charts and their "
    "findings are made of the 12 that state most, and say so; a CSV holds all and may take some seconds, which is not measured here."
)
BROWSER_NOTE = (
    "The database was built before. A redraw lasts from the click on a field to the last change inside a chart, once the script "
    "has ended and the page stands still. Memory is the server's resident size "
    "with the sessions open on the landing page."
)

DECK_NOTE = (
    "Each in a process of its own, in simplified Chinese. first: with all modules loaded and all statements run; again: what a visitor "
    "waits for. Memory is the greatest that the whole process has had, the dashboard's own modules in it."
)

Found = dict[str, dict[str, Any]]


def main(arguments: list[str]) -> int:
    """Measure, print the report and write it where asked."""
    chosen = _arguments(arguments)
    runs, changes, sessions = (QUICK_RUNS, QUICK_CHANGES, QUICK_SESSIONS) if chosen.quick else (RUNS, CHANGES, SESSIONS)
    with tempfile.TemporaryDirectory() as folder:
        large = pathlib.Path(folder) / "synthetic.duckdb"
        counts = synthetic.make(large)
        files = {"records": None, "synthetic": str(large)}
        scripts = {name: _apart(bench_scripts.measure, path, runs) for name, path in files.items()}
        decks = {kind: _apart(bench_decks.measure, kind) for kind in ("slides", "workbook", "handout")}
        # What is measured stays written, should Chromium fail.
        _write(report(scripts, decks, {}, counts, runs, changes), chosen.write)
        browsers: Found = {}
        for name, path in files.items() if not chosen.scripts else ():
            browsers[name] = _apart(bench_browser.measure, path, changes, sessions)
            _write(report(scripts, decks, browsers, counts, runs, changes), chosen.write)
    print(report(scripts, decks, browsers, counts, runs, changes))
    return 0


def _write(text: str, path: pathlib.Path | None) -> None:
    if path:
        path.write_text(text, encoding="utf-8")


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="measure less often, with fewer sessions")
    parser.add_argument("--scripts", action="store_true", help="script times only, without Chromium")
    parser.add_argument("--write", type=pathlib.Path, metavar="FILE", help="write the report to a file, e.g. docs/bench.md")
    return parser.parse_args(arguments)


def _apart(measure: Any, *given: Any) -> Any:
    """Return what a fresh process measures: nothing is remembered from what was measured before."""
    with concurrent.futures.ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(measure, *given).result()


def report(scripts: Found, decks: Found, browsers: Found, counts: dict[str, int], runs: int, changes: int) -> str:
    """Return the report as markdown."""
    parts = ["# Measured speed and memory", _surroundings(), _size(counts), f"## Script time of a page (ms, median of {runs})", SCRIPT_NOTE]
    parts += [_script_table(name, found) for name, found in scripts.items()]
    parts += [f"## Handing over a briefing of {bench_decks.SLIDES} views", DECK_NOTE, _deck_table(decks)]
    if browsers:
        redraws = f"### Filter change to all charts redrawn (ms, {changes} changes)"
        parts += ["## In Chromium (1440 × 900)", BROWSER_NOTE, _start_table(browsers), redraws, _redraw_table(browsers)]
    return "\n\n".join(parts) + "\n"


def _surroundings() -> str:
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in PACKAGES)
    machine = f"{os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}"
    busy = f"At the start {os.getloadavg()[0]:.1f} processes ran or waited for a core: the more of them, the longer the times."
    return f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d}, {machine}, {versions}. Made by `python -m tools.bench`. {busy}"


def _size(counts: dict[str, int]) -> str:
    named = ", ".join(
        f"{counts[table]:,} {table}" for table in ("regions", "documents", "departments", "measures", "assignments", "amounts", "targets")
    )
    return f"The synthetic file is made of copies of the records, in all {named}; its regions, documents and bodies are called synthetic."


def _script_table(name: str, found: Found) -> str:
    aim = SCRIPT_AIMS[name]
    lines = [_row(page, *_script_cells(times, aim)) for page, times in found.items()]
    head = _row("page", "first", f"unchanged (aim {aim})", f"field chosen (aim {aim})", f"nothing remembered (aim {aim})", f"repeated (aim {aim})")
    return "\n".join([f"### {_titled(name)}", "", head, _rule(6), *lines, "", _missed(found, aim)])


def _missed(found: Found, aim: float) -> str:
    """Return on how many pages each kind of run is over the aim."""
    over = {name: sum(times.get(name, aim + 1) > aim for times in found.values()) for name in KINDS}
    return f"Over the aim of {aim:g} ms: " + ", ".join(f"{KINDS[name]} on {number} of {len(found)} pages" for name, number in over.items()) + "."


def _script_cells(times: dict[str, float | str], aim: float) -> list[str]:
    if "failed" in times:
        return ["failed", "", "", "", ""]
    return [f"{times['first']:,.0f}", *(_against(times[name], aim) for name in KINDS)]


def _deck_table(decks: Found) -> str:
    head = _row("file", "first (s)", f"again (s, aim {DECK_AIM})", f"memory (MB, aim {DECK_MEMORY_AIM})", "size (MB)")
    return "\n".join([head, _rule(5), *(_deck_row(kind, found) for kind, found in decks.items())])


def _deck_row(kind: str, found: dict[str, float]) -> str:
    measured = (_against(found["again"], DECK_AIM, 1), _against(found["memory"], DECK_MEMORY_AIM), f"{found['size']:.1f}")
    return _row(kind, f"{found['first']:.1f}", *measured)


def _start_table(browsers: Found) -> str:
    head = _row(
        "data",
        "start to first chart (s)",
        "memory, 1 session (MB)",
        "memory, all sessions (MB)",
        "sessions",
        f"MB a further session (aim {SESSION_AIM})",
    )
    return "\n".join([head, _rule(6), *(_start_row(name, found) for name, found in browsers.items())])


def _start_row(name: str, found: dict[str, Any]) -> str:
    each = (found["rss_many"] - found["rss_one"]) / (found["sessions"] - 1)
    sizes = (f"{found['first_chart']:.1f}", f"{found['rss_one']:.0f}", f"{found['rss_many']:.0f}", str(found["sessions"]))
    return _row(_titled(name), *sizes, _against(each, SESSION_AIM, 2))


def _redraw_table(browsers: Found) -> str:
    head = _row("page", *(f"{_titled(name)}, {what}" for name in browsers for what in (f"median (aim {REDRAW_AIM})", "95 %")))
    lines = [_row(page, *(cell for found in browsers.values() for cell in _redraw_cells(found["redraws"][page]))) for page in bench_scripts.PAGES]
    return "\n".join([head, _rule(1 + 2 * len(browsers)), *lines])


def _redraw_cells(times: tuple[float, float] | None) -> list[str]:
    return [_against(times[0], REDRAW_AIM), f"{times[1]:,.0f}"] if times else ["no chart", ""]


def _against(value: float, aim: float, digits: int = 0) -> str:
    return f"{value:,.{digits}f}{' *' if value > aim else ''}"


def _titled(name: str) -> str:
    return {"records": "The five documents", "synthetic": "Synthetic, a thousand times as large"}[name]


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _rule(columns: int) -> str:
    return f"|{' --- |' * columns}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
