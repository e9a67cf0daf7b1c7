"""Who is logged in, where a login is set up: by Streamlit's own OIDC login, so that the server knows who publishes."""

import os

import streamlit as st

from ui.added.given import plain
from views.context import Context


def claims() -> dict:
    """Return the checked claims of the login; is_logged_in is among them only where a login is set up."""
    return st.user.to_dict()


def who() -> str:
    """Return the name for the change log: who is logged in, else that it was this machine."""
    user = claims()
    return str(user.get("name") or user.get("email") or user.get("sub") or "local")


def show(context: Context) -> None:
    """Draw who is logged in and the way out, or the way in; nothing where editors do not publish or no login is set up."""
    if os.environ.get("ATLAS_PUBLISH") != "editors" or "is_logged_in" not in claims():
        return
    with st.container(horizontal=True, vertical_alignment="center", key="login"):
        if claims()["is_logged_in"]:
            st.markdown(f":small[:gray[{context.t('add_document.logged_in', name=plain(who()))}]]", width="stretch")
            st.button(context.t("add_document.log_out"), key="log_out", type="tertiary", on_click=st.logout)
        else:
            # Logging in leads through another page: a document that was given before is not kept.
            st.markdown(f":small[:gray[{context.t('add_document.log_in_first')}]]", width="stretch")
            st.button(context.t("add_document.log_in"), key="log_in", on_click=st.login)
