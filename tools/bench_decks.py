"""What a briefing of twenty views costs to hand over: time and memory (part of tools.bench)."""

import datetime
import pathlib
import time
from itertools import islice

import psutil

SLIDES = 20
TODAY = datetime.date(2026, 11, 22)


def measure(kind: str) -> dict[str, float]:
    """Return seconds (first and again), the process's greatest memory and the file's size in MB; one kind a process: slides, workbook, handout."""
    from briefing.model import Briefing, Slide
    from views.catalogue import PAGES

    views = islice((view for page in PAGES for view in page.views), SLIDES)
    briefing = Briefing("Synthetic briefing of twenty views", tuple(Slide(view.id) for view in views))
    make = _maker(kind)
    first, content = _timed(make, briefing)
    again, _ = _timed(make, briefing)
    return {"first": first, "again": again, "memory": _greatest(), "size": len(content) / 2**20}


def _maker(kind: str):
    if kind == "slides":
        from briefing.slides import slides as make
    elif kind == "workbook":
        from briefing.workbook import book as make
    else:
        from briefing.handout import handout as make
    return make


def _timed(make, briefing) -> tuple[float, bytes]:
    start = time.perf_counter()
    content = make(briefing, lang="zh-Hans", today=TODAY)
    return time.perf_counter() - start, content


def _greatest() -> float:
    """Return the greatest memory that this process has had, in MB; where the system does not tell, what it has now."""
    status = pathlib.Path("/proc/self/status")
    if not status.exists():
        return psutil.Process().memory_info().rss / 2**20
    # Not what getrusage says: that counts what stood in memory before this program was started in its place.
    return next(int(line.split()[1]) / 1024 for line in status.read_text().splitlines() if line.startswith("VmHWM"))
