"""The text as a tree of clauses in which every number is marked by what became of it; a click on one finds its record."""

from collections.abc import Iterator

import streamlit as st

from ingest.model import Draft, Span
from ingest.script import squeeze
from ui.added import places
from ui.added.held import Held
from ui.components import source
from views.context import Context

KINDS = ("amount", "target", "leftover", "unexplained")
_text = st.components.v2.component(
    "atlas_clauses", html='<div class="atlas-clauses"></div>', css=source("clauses.css"), js=source("clauses.js"), isolate_styles=False
)


def show(document: Held, context: Context) -> None:
    """Draw legend and text; the record that was chosen is shown in its place."""
    st.markdown(f"### {context.t('add_document.text')}", anchors=False)
    data = {
        "legend": [[kind, context.t(f"add_document.kind.{kind}")] for kind in KINDS],
        "clauses": list(_clauses(document, context)),
        "chosen": places.chosen() or "",
        "label": context.t("add_document.text"),
    }
    _text(key=f"added_clauses_{document.version}", data=data, on_picked_change=_pick, height=720)


def _pick() -> None:
    document = st.session_state["added_document"]
    picked = st.session_state[f"added_clauses_{document.version}"].picked
    if picked:
        places.choose(picked)


def _clauses(document: Held, context: Context) -> Iterator[dict]:
    """Yield a clause as the browser draws it: path, depth, heading, and its text in parts of which some are numbers."""
    marks = _marks(document)
    for one in document.draft.clauses:
        head = len(squeeze(one.heading)) if one.heading and one.text.startswith(squeeze(one.heading)) else 0
        yield {
            "path": "" if one.path in ("title", "preamble", "tail") else one.path,
            "name": context.t(f"add_document.part.{one.path}") if one.path in ("title", "preamble", "tail") else "",
            "measure": one.is_measure,
            "depth": one.path.count(".") + one.path.count("#"),
            "parts": list(_parts(one.text, marks.get(one.path, []), head)),
        }


def _parts(text: str, marks: list[tuple[int, int, str, str]], head: int) -> Iterator[list]:
    """Yield [text, kind, record]: kind is head for the heading, a number's kind, or empty."""
    place = 0
    for start, end, kind, record in sorted(marks):
        if start < place:
            continue
        yield from _plain(text, place, start, head)
        yield [text[start:end], kind, record]
        place = end
    yield from _plain(text, place, len(text), head)


def _plain(text: str, start: int, end: int, head: int) -> Iterator[list]:
    if start < min(head, end):
        yield [text[start : min(head, end)], "head", ""]
    if max(start, head) < end:
        yield [text[max(start, head) : end], "", ""]


def _marks(document: Held) -> dict[str, list[tuple[int, int, str, str]]]:
    found: dict[str, list[tuple[int, int, str, str]]] = {}
    for kind, span in _spans(document.draft):
        record = places.record_at(document, kind, span)
        found.setdefault(span.path, []).append((span.start, span.end, kind, record))
    return found


def _spans(draft: Draft) -> Iterator[tuple[str, Span]]:
    for kind, rows in zip(KINDS, (draft.amounts, draft.targets, draft.leftovers, draft.unexplained), strict=True):
        yield from ((kind, one.span) for one in rows)
