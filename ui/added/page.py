"""The page that takes a further document."""

import streamlit as st

from ui.added import given, handed_on, login, review, shelf
from ui.added.held import held
from views.context import Context


def show_adding(context: Context) -> None:
    """Draw the page: how a document is given, then what was read of it and what can be done with it."""
    st.markdown(f"# {context.t('add_document.title')}", anchors=False)
    with st.container(key="answer"):
        st.markdown(context.t("add_document.answer"))
    login.show(context)
    given.show(context)
    if held():
        review.show(context)
        handed_on.show(context)
    shelf.show(context)
