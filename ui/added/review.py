"""What was read: the meter, what to look at, the text with every number marked, and the records as tables to correct."""

import streamlit as st

from ingest.sentences import warning
from ui import settings
from ui.added import clauses, tables
from ui.added.given import plain
from ui.added.held import Held, held
from views.context import Context

MOST_WARNINGS = 12


def show(context: Context) -> None:
    """Draw the review of the visitor's document."""
    document = held()
    if document.draft is not None:
        _show_meter(document, context)
        _show_warnings(document, context)
        beside = settings.stands_beside()
        left, right = st.columns([5, 6], gap="medium") if beside else (st.container(), st.container())
        with left:
            clauses.show(document, context)
    else:
        right = st.container()
    with right:
        tables.show(document, context)


def _show_meter(document: Held, context: Context) -> None:
    """Say what became of the numbers of the text: nothing is skipped in silence."""
    draft = document.draft
    open_numbers = len(draft.unexplained)
    found = max(1, draft.numbers)
    words = context.t(
        "add_document.meter", numbers=draft.numbers, amounts=len(draft.amounts), goals=len(draft.targets), explained=len(draft.leftovers),
        open=open_numbers, measures=len(draft.measures), bodies=len({body.name for one in draft.measures for body in one.departments}),
    )  # fmt: skip
    with st.container(key="added_meter"):
        st.progress((found - open_numbers) / found, words)


def _show_warnings(document: Held, context: Context) -> None:
    found = list(dict.fromkeys(_said(one, context) for one in document.draft.warnings))
    if not found:
        return
    with st.expander(context.t("add_document.warnings", number=len(found)), expanded=len(found) <= 3):
        st.markdown("\n".join(f"- {one}" for one in found[:MOST_WARNINGS]))
        if len(found) > MOST_WARNINGS:
            st.markdown(f":gray[{context.t('add_document.more_warnings', number=len(found) - MOST_WARNINGS)}]")


def _said(one, context: Context) -> str:
    where = "" if one.path == "title" else f"{plain(one.path)}: "
    return where + plain(warning(context.lang, one))
