"""What the page of sources says beside its charts: citations, downloads, method, terms, licence, changes."""

import pathlib

import streamlit as st

import queries
from text.languages import pick
from ui.downloads import offer_everything
from ui.show import shown_alone
from views.context import Context
from views.documents import PAGE, citations
from views.downloads import LICENCE, LICENCE_ADDRESS

CHANGES = pathlib.Path(__file__).parents[1] / "CHANGELOG.md"
# The recording rules in the order in which a reader meets them.
METHOD = ("measure", "department", "scheme", "amount", "goal", "comparators", "phrase", "leftover", "unknown", "translation", "audit")


def show_citations(context: Context) -> None:
    """Show each chosen document with its full citation, then the downloads; nothing beside a view shown alone."""
    if shown_alone(PAGE):
        return
    rows = citations.documents(context)
    st.markdown(f"## {context.t('sources.documents')}", anchors=False)
    for row in rows:
        with st.container(border=True):
            st.markdown(citations.block(row, context), anchors=False)
    if rows and rows[0]["found"] > len(rows):
        st.markdown(context.t("common.drawn", drawn=len(rows), found=f"{rows[0]['found']:,}"))
    st.markdown(f"## {context.t('sources.downloads')}", anchors=False)
    st.markdown(context.t("sources.download.note"))
    offer_everything(context)
    st.markdown(f"## {context.t('sources.proof')}", anchors=False)


def show_method(context: Context) -> None:
    """Show the recording rules, the terms, the licence and the changes; nothing beside a view shown alone."""
    if shown_alone(PAGE):
        return
    st.markdown(f"## {context.t('sources.method_title')}", anchors=False)
    st.markdown("\n".join(f"- {context.t(f'sources.method.{name}')}" for name in METHOD))
    st.markdown(f"## {context.t('sources.terms')}", anchors=False)
    st.markdown(
        "\n".join(
            f"- **{pick(row, 'term', context.lang)}**{context.t('common.source.meaning')}{pick(row, 'meaning', context.lang)}"
            for row in queries.rows("glossary_by_term")
        )
    )
    st.markdown(f"## {context.t('sources.sheet.licence')}", anchors=False)
    # A bare address would take in the Chinese words after it.
    st.markdown(context.t("sources.licence", records=f"[{LICENCE}]({LICENCE_ADDRESS})"))
    if CHANGES.is_file():
        st.markdown(f"## {context.t('sources.changes')}", anchors=False)
        with st.expander(context.t("sources.changes_open")):
            # Its own title would be a second one on the page.
            st.markdown(CHANGES.read_text(encoding="utf-8").partition("\n")[2], anchors=False)
