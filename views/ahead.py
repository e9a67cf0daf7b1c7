"""What readers are likely to ask next: all views of everything, then of one region or one field. It is answered while nobody waits."""

import atexit
import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import queries
from queries.answers import Question
from views import catalogue
from views.context import Context
from views.selection import Selection

LOG = logging.getLogger(__name__)
# Rests so many times as long as it asks: it takes a fifth of one core at most, for some seconds after what was asked first.
RESTS, IDLE_SECONDS = 4, 2.0
# Where there are more regions than a chart draws, none is likelier than another.
MOST_REGIONS = 12

_begun, _ended = threading.Lock(), threading.Event()


def begin(context: Context) -> None:
    """Start answering ahead, once in a process, in a thread that ends with it; of the context only the day counts."""
    if _begun.acquire(blocking=False):
        thread = threading.Thread(target=_go_on, args=(replace(context, selection=Selection()),), name="ahead", daemon=True)
        # A thread that is in the midst of a statement when the interpreter goes brings the process down.
        atexit.register(_end, thread)
        thread.start()


def _end(thread: threading.Thread) -> None:
    _ended.set()
    thread.join()


def answer(context: Context, done: set[Question | str]) -> Iterator[float]:
    """Answer what is likely to be asked and was not done before; yield the seconds that each answer took.

    done holds the builds whose views were asked of everything, and the questions that were narrowed.
    """
    path = queries.connection_path()
    if path not in done:
        done.add(path)
        for view in (view for page in catalogue.PAGES for view in page.views):
            yield _timed(lambda view=view: view.rows(context))
    for name, given in likely(done):
        yield _timed(lambda name=name, given=given: queries.rows(name, **given))


def likely(done: set[Question | str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what is likely to be asked of one region or one field, as it was of everything; questions done before are left out, these added."""
    path = queries.connection_path()
    for asked in queries.remembered.questions():
        if asked[0] == path and asked not in done and _is_of_everything(dict(asked[2])):
            done.add(asked)
            yield from _narrowed(asked)


def _is_of_everything(given: dict[str, Any]) -> bool:
    asked = [given[name] for name in ("regions", "categories") if name in given]
    return bool(asked) and not any(asked)


def _narrowed(asked: Question) -> Iterator[tuple[str, dict[str, Any]]]:
    _, name, frozen = asked
    given = {key: list(value) if isinstance(value, tuple) else value for key, value in frozen}
    regions = [row["region_id"] for row in queries.rows("regions_by_order")]
    fields = [row["option_id"] for row in queries.rows("options_by_filter") if row["filter"] == "category"]
    for key, options in (("categories", fields), ("regions", regions if len(regions) <= MOST_REGIONS else [])):
        if key in given:
            yield from ((name, given | {key: [option]}) for option in options)


def _go_on(context: Context) -> None:
    done: set[Question | str] = set()
    while not _ended.wait(IDLE_SECONDS):
        try:
            for took in answer(context, done):
                if _ended.wait(RESTS * took):
                    return
        except queries.Unreadable:
            # Whoever asks himself is told why there is no answer; this is tried again until there is one.
            continue
        except Exception:
            LOG.exception("an answer was not made ahead")


def _timed(ask: Callable[[], Any]) -> float:
    began = time.perf_counter()
    ask()
    return time.perf_counter() - began
