"""The clause card: where a figure comes from. Opened by a click on a mark, a table's button, or ?record=."""

import os
import pathlib
from collections.abc import Sequence
from functools import partial
from urllib.parse import quote

import streamlit as st

from charts.theme import region_colour
from data.audit import clause_text
from text import phrases
from text.catalogue import t
from text.languages import pick
from ui import toolbar, url
from ui.guard import standing
from views import clause_card
from views.clause_card import Row
from views.context import Context

ASKED, SHOWN = "asked_records", "card_record"


def ask(record_ids: Sequence[str]) -> None:
    """Have the card of these records opened at the end of this run, the first one in front."""
    st.session_state[ASKED] = tuple(record_ids)


def open_if_asked(context: Context) -> None:
    """Open the card once when a click asked for it, or when the URL names a record that was not shown yet."""
    asked = st.session_state.pop(ASKED, None) or _from_url()
    known = [one for one in asked if clause_card.record(one)]
    if known:
        st.session_state[SHOWN] = known[0]
        st.dialog(t(context.lang, "card.title"), width="medium")(_card)(context, known)


def _from_url() -> tuple[str, ...]:
    named = tuple(url.values("record"))
    if named == st.session_state.get("record_shown", ()):
        return ()
    st.session_state["record_shown"] = named
    return named


def _card(context: Context, opened: list[str]) -> None:
    with standing("clause card", context.lang):
        _draw(context, opened)


def _draw(context: Context, opened: list[str]) -> None:
    row = clause_card.record(st.session_state[SHOWN])
    _head(row, context)
    _phrase(row, context)
    if row["rider_zh"] and row["kind"] not in ("target", "leftover"):
        with st.container(key="card_rider"):
            st.markdown(f"**{t(context.lang, 'card.rider')}** {pick(row, 'rider', context.lang)}")
    if row["summary_zh"] and row["kind"] == "measure":
        st.markdown(pick(row, "summary", context.lang))
    _facts(row, context)
    _others(row, context)
    _official_text(row, context)
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(clause_card.citation(row, context), width="stretch")
        toolbar.copy_text("citation", context.lang, clause_card.citation(row, context))
    _buttons(row, opened, context)
    _foot(row, context)


def _head(row: Row, context: Context) -> None:
    colour = region_colour(row["region_id"], context.mode)
    st.html(f"<style>.st-key-card_head p::before,.st-key-card_phrase{{--region:{colour}}}</style>")
    with st.container(key="card_head", gap=None):
        st.markdown(clause_card.head(row, context))
    with st.container(key="card_name"):
        st.markdown(f"### {clause_card.name(row, context)}", anchors=False)
    figure = clause_card.figure(row, context)
    if figure:
        with st.container(key="card_figure", horizontal=True, vertical_alignment="bottom"):
            st.markdown(f"**{figure}**", width="content")
            st.markdown(f":gray[{clause_card.per(row, context)}]", width="content")
        st.markdown(clause_card.comparator(row, context))


def _phrase(row: Row, context: Context) -> None:
    phrase = clause_card.phrase(row, context)
    if phrase:
        with st.container(key="card_phrase"):
            st.markdown(phrase)


def _facts(row: Row, context: Context) -> None:
    with st.container(gap="xsmall", key="card_facts"):
        for label, text in clause_card.facts(row, context):
            left, right = st.columns([1, 4.4], gap="small")
            left.markdown(f":gray[{label}]")
            right.markdown(text)


def _others(row: Row, context: Context) -> None:
    said, silent = clause_card.elsewhere(row, context)
    for label, records, sentence in (("same_block", clause_card.same_block(row, context), ""), ("elsewhere", said, silent)):
        if not records and not sentence:
            continue
        left, right = st.columns([1, 4.4], gap="small")
        left.markdown(f":gray[{t(context.lang, f'card.label.{label}')}]")
        with right.container(gap="xxsmall"):
            for record_id, words in records:
                st.button(words, key=f"to_{label}_{record_id}", type="tertiary", on_click=_turn_to, args=(record_id,))
            if sentence:
                st.markdown(f":gray[{sentence}]")


def _official_text(row: Row, context: Context) -> None:
    """Show the clause itself where the reader has the official texts (SOURCES_DIR), the figure highlighted."""
    folder = os.environ.get("SOURCES_DIR")
    text = clause_text(pathlib.Path(folder), row["document_id"], row["path"]) if folder and row["path"] else None
    if not text:
        return
    with st.expander(t(context.lang, "card.official_text")):
        st.markdown(phrases.found_in(text, row["phrase_zh"] or ""))


def _buttons(row: Row, opened: list[str], context: Context) -> None:
    lang = context.lang
    ids = opened if len(opened) > 1 and row["record_id"] in opened else clause_card.order(row["record_id"])
    here = ids.index(row["record_id"])
    with st.container(horizontal=True, vertical_alignment="center"):
        if row["measure_id"] and row["kind"] != "measure":
            st.button(t(lang, "card.whole_measure"), on_click=_turn_to, args=(row["measure_id"],))
        toolbar.copy_text("record", lang, url.record_link(row["record_id"]), label="common.tool.copy_link")
        st.space("stretch")
        _turning(ids, here, lang)


def _turning(ids: Sequence[str], here: int, lang: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", width="content"):
        st.button("‹", key="card_previous", help=t(lang, "card.previous"), disabled=here == 0, on_click=partial(_turn_to, ids[here - 1]))
        st.markdown(t(lang, "card.position", number=here + 1, total=len(ids)), width="content")
        st.button(
            "›", key="card_next", help=t(lang, "card.next"), disabled=here == len(ids) - 1, on_click=partial(_turn_to, ids[(here + 1) % len(ids)])
        )


def _turn_to(record_id: str) -> None:
    st.session_state[SHOWN] = record_id


def _foot(row: Row, context: Context) -> None:
    report = f"[{t(context.lang, 'card.report')}]({report_address(row, context)})"
    source = f" [{t(context.lang, 'card.official_page')}]({row['source_url']})" if row["source_url"] else ""
    unofficial = t(context.lang, "card.unofficial") if context.lang == "en" else ""
    st.markdown(f":small[:gray[{unofficial}] {report}{source}]")


def report_address(row: Row, context: Context) -> str:
    """Return a mail link that names the record; ATLAS_REPORT_TO says to whom, else the reader chooses."""
    subject = t(context.lang, "card.report_subject", record=row["record_id"])
    body = t(context.lang, "card.report_body", link=url.record_link(row["record_id"]), citation=clause_card.citation(row, context))
    return f"mailto:{os.environ.get('ATLAS_REPORT_TO', '')}?subject={quote(subject)}&body={quote(body)}"
