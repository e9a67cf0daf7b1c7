"""Streamlit's uploader in the reader's words: its own are English."""

import streamlit as st

from views.context import Context


def word(key: str, context: Context) -> None:
    """Give the uploader of a key its words; what it takes and how much stands in its label."""
    st.html(
        f"<style>.st-key-{key} button p{{font-size:0}}.st-key-{key} [data-testid=stFileUploaderDropzoneInstructions]{{display:none}}"
        f".st-key-{key} button p::after{{content:'{context.t('common.choose_file')}';font-size:1rem}}</style>"
    )
