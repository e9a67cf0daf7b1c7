"""The visitor's draft on all pages: its database in place of the common one, a line that says so, and a way to drop it."""

import streamlit as st

import queries
from publishing import PublishingError, draft_database
from text.catalogue import t
from ui.added.held import held

COMPARED, PROBLEM = "draft_compared", "draft_problem"


def compare() -> None:
    """Have all pages of this visitor include the document; what its records lack is told beside the button."""
    st.session_state.pop(PROBLEM, None)
    try:
        draft_database([held().folder()])
        st.session_state[COMPARED] = True
    except PublishingError as problem:
        st.session_state[PROBLEM] = (problem.problem, problem.fields)


def show_problem(lang: str) -> None:
    """Say why the document could not be compared, until it can be."""
    name, fields = st.session_state.get(PROBLEM, ("", {}))
    if name:
        st.error(t(lang, f"publishing.problem.{name}", **fields))


def stop() -> None:
    """Show this visitor again what everybody sees."""
    st.session_state.pop(COMPARED, None)


def is_compared() -> bool:
    """Return whether all pages include the visitor's document."""
    return bool(st.session_state.get(COMPARED)) and held() is not None


def settle(lang: str) -> None:
    """Lead this run's queries to the visitor's draft where one is compared, else to what everybody sees; say what cannot be."""
    queries.use(None)
    document = held()
    if not document or not is_compared():
        return
    try:
        with st.spinner(t(lang, "add_document.building"), show_time=False):
            queries.use(draft_database([document.folder()]))
    except PublishingError as problem:
        stop()
        st.error(t(lang, f"publishing.problem.{problem.problem}", **problem.fields))


def mark(lang: str) -> None:
    """Say on a page that it includes a draft, and offer to drop it."""
    document = held()
    if document and is_compared():
        with st.container(horizontal=True, vertical_alignment="center", key="draft_mark"):
            st.markdown(t(lang, "add_document.mark", title=document.records.document["title_zh"]), width="stretch")
            st.button(t(lang, "add_document.stop"), key="stop_comparing", type="tertiary", on_click=stop)
