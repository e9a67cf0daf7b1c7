"""What was published: every document with withdraw and restore for those who may, and the change log."""

import streamlit as st

import queries
from publishing import SHIPPED, PublishingError, history, published, restore, shown, withdraw
from text.languages import pick
from ui.added.given import plain
from ui.added.handed_on import allowed
from ui.added.login import who
from views.context import Context

MOST_CHANGES = 20


def show(context: Context) -> None:
    """Draw the documents that can be withdrawn or restored, and the changes so far; nothing where there is nothing to show."""
    changes = history()
    if not changes and not allowed():
        return
    st.markdown(f"## {context.t('add_document.shelf')}", anchors=False)
    if allowed():
        _show_documents(context, [change.document_id for change in changes])
    for change in changes[:MOST_CHANGES]:
        words = context.t(f"publishing.change.{change.what}", title=change.title_zh, document=change.document_id)
        st.markdown(f":small[:gray[{change.at[:16].replace('T', ' ')} · {plain(change.by)}]] {plain(words)}")
    _say_problem(context)


def _show_documents(context: Context, changed: list[str]) -> None:
    present = {one.document_id for one in shown()}
    titles = {
        row["document_id"]: pick(row, "title", context.lang) for row in queries.rows("documents_by_number", regions=None, documents=None, most=None)
    }
    for document_id in dict.fromkeys([*changed, *sorted(present)]):
        with st.container(horizontal=True, vertical_alignment="center"):
            title = titles.get(document_id, context.t("add_document.withdrawn"))
            st.markdown(f"{plain(title)}  \n:small[:gray[{plain(document_id)}]]", width="stretch")
            for version in published(document_id).versions[:3]:
                words = context.t("add_document.shipped") if version == SHIPPED else version[:6]
                label = context.t("add_document.restore", version=words)
                st.button(label, key=f"restore_{document_id}_{version}", on_click=_do, args=(restore, document_id, version))
            if document_id in present:
                st.button(context.t("add_document.withdraw"), key=f"withdraw_{document_id}", on_click=_do, args=(withdraw, document_id))


def _do(what, *given: str) -> None:
    if not allowed():
        return
    st.session_state.pop("published_now", None)
    try:
        what(*given, by=who())
    except PublishingError as problem:
        st.session_state["shelf_problem"] = (problem.problem, problem.fields)


def _say_problem(context: Context) -> None:
    name, fields = st.session_state.pop("shelf_problem", ("", {}))
    if name:
        st.warning(context.t(f"publishing.problem.{name}", **fields))
