"""What stands on the overview above its charts: key figures, findings of other pages, a card per document."""

from collections.abc import Callable

import streamlit as st

from charts.theme import region_colour
from text import numbers
from text.languages import in_script, pick
from ui import card, settings, url
from ui.guard import standing
from views.context import Context
from views.dashboard import document_cards, facts
from views.dashboard.findings import findings
from views.dashboard.key_figures import key_figures
from views.drafts import marked
from views.view import Page, Row, View

MOST_CARDS = 12
# A new line within a paragraph.
BREAK = "  \n"
# Cards side by side from a width of window in px; below, one.
BESIDE = ((1440, 5), (1024, 3), (768, 2))


def show_overview(page: Page, context: Context) -> None:
    """Draw all that stands above the charts, unless the URL names one view of the page alone."""
    if page.view((url.values("view") or [None])[-1]):
        return
    for part in (show_key_figures, show_findings, show_documents):
        with standing(part.__name__, context.lang):
            part(context)


def show_key_figures(context: Context) -> None:
    """Draw a value with its noun, what it is made of and a link to its list, side by side; on a phone one under the other."""
    found = key_figures(context)
    with st.container(key="key_figures"):
        for column, figure in zip(st.columns(len(found), gap="small"), found, strict=True):
            column.markdown(f"**{figure.value}**\n\n**{figure.noun}**\n\n:gray[{figure.detail}]")
            query = url.query_for({"view": figure.view} if figure.view else {})
            column.page_link(f"pages/{figure.page}.py", label=context.t(f"{figure.page}.menu"), query_params=query)


def show_findings(context: Context) -> None:
    """Draw sentences computed from other pages' views, each over a link to the view that shows it."""
    with st.container(key="findings"):
        _in_rows(findings(context), 2 if settings.stands_beside() else 1, lambda one: _finding(*one, context))


def show_documents(context: Context) -> None:
    """Draw a card per document; of many, the first twelve."""
    rows = facts.documents(context)
    shown = rows[:MOST_CARDS]
    st.markdown(f"## {context.t('dashboard.documents.heading')}", anchors=False)
    st.markdown(f":gray[{context.t('dashboard.documents.subtitle')}]")
    if len(shown) < len(rows):
        st.markdown(f":gray[{context.t('dashboard.documents.shown', shown=len(shown), every=numbers.plain(len(rows), context.lang))}]")
    colours = "".join(f".st-key-document_{row['document_id']}{{--region:{region_colour(row['region_id'], context.mode)}}}" for row in shown)
    st.html(f"<style>{colours}</style>")
    _in_rows(shown, _beside(), lambda row: _document(row, context))


def _in_rows(items: list, beside: int, draw: Callable) -> None:
    """Draw items in rows of so many columns, all as wide as in a full row."""
    for start in range(0, len(items), beside):
        for column, item in zip(st.columns(beside, gap="small"), items[start : start + beside], strict=False):
            with column:
                draw(item)


def _beside() -> int:
    return next((number for width, number in BESIDE if settings.screen() >= width), 1)


def _finding(view: View, sentence: str, context: Context) -> None:
    with st.container(key=f"finding_{view.id}", gap="xsmall"):
        st.markdown(f"**{sentence}**")
        label = f"{context.t(f'{view.page}.menu')}{context.t('dashboard.findings.colon')}{context.t(f'dashboard.findings.{view.id}')}"
        st.page_link(f"pages/{view.page}.py", label=label, query_params=url.query_for({"view": view.id}))


def _document(row: Row, context: Context) -> None:
    with st.container(border=True, key=f"document_{row['document_id']}", height="stretch", gap="xsmall"):
        st.markdown(_card(row, context), anchors=False)
        label = context.t("dashboard.card.record")
        st.button(label, key=f"record_{row['document_id']}", type="tertiary", on_click=card.ask, args=((row["document_id"],),))


def _card(row: Row, context: Context) -> str:
    """Return the card as one text: name, kind, number, counts, validity, what is stated and what not."""
    silent = f":gray[{context.t('dashboard.card.not_stated')}]"
    lines = [f"| {label} | {f'**{text}**' if text else silent} |" for label, text in document_cards.counts(row, context)]
    passed = document_cards.passed(row, context)
    parts = [
        f"### {pick(row, 'region', context.lang)}",
        f":gray[{BREAK.join(document_cards.kind(row, context))}]",
        in_script(marked(row["document_number"], context), context.lang),
        "\n".join(["| | |", "|:--|--:|", *lines]),
        document_cards.force(row, context) + (f"{context.t('dashboard.card.semicolon')}:orange[{passed}]" if passed else ""),
        f":small[{document_cards.states(row, context)}]",
        f":small[:gray[{document_cards.leaves_open(row, context)}]]",
    ]
    return "\n\n".join(part for part in parts if "[]" not in part)
