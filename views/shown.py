"""A view made for a context: its words, its figure, its source line. Made once per build and context, then remembered."""

import functools
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

import queries
from views import scope
from views.context import Context
from views.sources import source_line
from views.terms import explained
from views.view import Rows, View

# Some dozens of kB each: what several readers look at in several languages and filters stays at hand.
REMEMBERED = 256
AT_ONCE = 4
_POOL = ThreadPoolExecutor(AT_ONCE, "statements")


@dataclass(frozen=True)
class Shown:
    """What a page needs of one view; spec is the figure as plotly's JSON, height its px. Empty rows have no words beside the question."""

    rows: Rows
    title: str = ""
    subtitle: str = ""
    terms: str | None = None
    spec: str = ""
    source: str = ""
    height: int = 0


def shown(view: View, context: Context) -> Shown:
    """Return the view for the context; callers do not change what they get."""
    return _made(queries.connection_path(), view, replace(context, link=""))


def fetch(views: Sequence[View], context: Context) -> list[Future]:
    """Begin to ask the statements of several views at once, so that their rows are at hand when each is made: queries leave Python's lock.

    One that fails does so again, and is told, where its view is made.
    """
    return [_POOL.submit(queries.carried(view.rows), context) for view in views]


def _subtitle(view: View, context: Context) -> str:
    """Return the view's subtitle; on a phone the one that leaves out what stands in the table only, where the view has such a one."""
    return (view.words("subtitle_narrow", context) if context.narrow else "") or view.words("subtitle", context)


def forget() -> None:
    """Forget all views that were made."""
    _made.cache_clear()


@functools.lru_cache(maxsize=REMEMBERED)
def _made(_build: str, view: View, context: Context) -> Shown:
    rows = view.rows(context)
    if not rows:
        return Shown(rows)
    title = view.finding(rows, context)
    subtitle = " · ".join(filter(None, (_subtitle(view, context), scope.in_words(context, view.ranking))))
    figure = None if view.widths else view.figure(rows, context)
    spec, height = (figure.to_json(), figure.layout.height) if figure else ("", 0)
    return Shown(rows, title, subtitle, explained(f"{title} {subtitle}", context), spec, source_line(view, rows, context), height)
