"""What can be done with the document: compare it as a draft, keep it, publish it."""

import os

import streamlit as st

from publishing import AlreadyThere, PublishingError, may_publish, packed, publish
from ui.added import drafts, login
from ui.added.held import Held, held
from views.context import Context


def show(context: Context) -> None:
    """Draw the three ways on."""
    document = held()
    st.markdown(f"## {context.t('add_document.next')}", anchors=False)
    with st.container(horizontal=True, vertical_alignment="center", key="added_next"):
        if drafts.is_compared():
            st.button(context.t("add_document.stop"), key="stop_here", on_click=drafts.stop)
        else:
            st.button(context.t("add_document.compare"), key="compare", type="primary", on_click=drafts.compare)
        st.download_button(
            context.t("add_document.keep"), packed(document.folder()), f"{document.document_id}.zip", "application/zip", key="keep", on_click="ignore"
        )
        if allowed():
            st.button(context.t("add_document.publish"), key="publish", on_click=_publish, args=(document, False))
    if not allowed():
        st.markdown(f":gray[{context.t('add_document.may_not')}]")
    if drafts.is_compared():
        st.success(context.t("add_document.compared"))
    drafts.show_problem(context.lang)
    _say_what_happened(document, context)


def allowed() -> bool:
    """Return whether this visitor may publish, withdraw and restore."""
    return may_publish(
        os.environ.get("ATLAS_PUBLISH"), address=st.context.ip_address, headers=st.context.headers.to_dict(), user=login.claims(),
        editor_claim=os.environ.get("ATLAS_EDITOR_CLAIM"),
    )  # fmt: skip


def _publish(document: Held, replace: bool) -> None:
    if not allowed():
        return
    try:
        change = publish(document.folder(), by=login.who(), replace=replace)
        drafts.stop()
        st.session_state["published_now"] = ("change", change.what, {"title": change.title_zh, "document": change.document_id})
    except AlreadyThere as problem:
        st.session_state["published_now"] = ("replace", problem.problem, problem.fields)
    except PublishingError as problem:
        st.session_state["published_now"] = ("problem", problem.problem, problem.fields)


def _say_what_happened(document: Held, context: Context) -> None:
    kind, name, fields = st.session_state.get("published_now", ("", "", {}))
    if kind == "change":
        st.success(context.t(f"publishing.change.{name}", **fields))
    elif kind:
        st.warning(context.t(f"publishing.problem.{name}", **fields))
    if kind == "replace" and allowed():
        st.button(context.t("add_document.replace"), key="replace", on_click=_publish, args=(document, True))
