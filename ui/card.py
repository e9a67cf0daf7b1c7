"""The clause card: where a figure comes from. Opened by a click on a mark, a table's button, or ?record=."""

from collections.abc import Sequence

import streamlit as st

import queries
from text.catalogue import t
from ui import url
from views.context import Context

ASKED = "asked_records"


def ask(record_ids: Sequence[str]) -> None:
    """Have the card of these records opened at the end of this run, the first one in front."""
    st.session_state[ASKED] = tuple(record_ids)


def ask_from_plot(key: str) -> None:
    """Open the card of the clicked mark; clicking the same mark again empties the selection and means the same."""
    points = st.session_state[key].selection.points
    if points:
        st.session_state[f"last_{key}"] = points[0].get("customdata")
    named = st.session_state.get(f"last_{key}")
    ids = named[0] if isinstance(named, list | tuple) else named
    if ids:
        ask(str(ids).split())


def open_if_asked(context: Context) -> None:
    """Open the card once when a click asked for it, or when the URL names a record that was not shown yet."""
    asked = st.session_state.pop(ASKED, None) or _from_url()
    if asked:
        st.session_state["card_position"] = 0
        _dialog(context, tuple(asked))


def _from_url() -> tuple[str, ...]:
    named = tuple(url.values("record"))
    if named == st.session_state.get("record_shown", ()):
        return ()
    st.session_state["record_shown"] = named
    return named


def _dialog(context: Context, ids: tuple[str, ...]) -> None:
    st.dialog(t(context.lang, "card.title"), width="medium")(_card)(context, ids)


def _card(context: Context, ids: tuple[str, ...]) -> None:
    st.write(ids)
