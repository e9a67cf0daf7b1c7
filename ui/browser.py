"""What only the browser can do or know: the page's language, the window's width."""

import streamlit as st

from ui.components import source
from ui.settings import SCREENS, screen

_browser = st.components.v2.component("atlas_browser", js=source("browser.js"))


def settle(lang: str) -> None:
    """Set the page's language and learn the window's width class (one more run where it differs from the assumed)."""
    _browser(key="browser", data={"lang": lang, "classes": list(SCREENS), "assumed": screen()}, on_screen_change=_remember, height="content")


def _remember() -> None:
    reported = st.session_state["browser"].screen
    if reported in SCREENS:
        if st.session_state.get("screen", reported) == reported:
            # The first run took another width, and the next one closes its dialog: the record that the URL names opens again.
            st.session_state.pop("record_shown", None)
        st.session_state["screen"] = reported
