"""Which record a number of the text became, and which of them the visitor has chosen."""

import streamlit as st

from ingest.model import Span
from ingest.script import squeeze
from ui.added.held import Held

TABLES = {"amount": ("amounts", "amount_id"), "target": ("targets", "target_id"), "leftover": ("leftovers", "leftover_id")}
CHOSEN, TABLE = "added_chosen", "added_table"


def choose(record: str) -> None:
    """Show a record in the text and its table: <table>/<id>."""
    st.session_state[CHOSEN] = record
    st.session_state[TABLE] = record.split("/")[0]


def chosen() -> str | None:
    """Return the record that was chosen, as <table>/<id>."""
    return st.session_state.get(CHOSEN)


def record_at(document: Held, kind: str, span: Span) -> str:
    """Return the record that a number became, as <table>/<id>; of one that no record holds yet, leftovers/."""
    table, key = TABLES.get(kind, TABLES["leftover"])
    text = next((one.text for one in document.draft.clauses if one.path == span.path), "")
    for row in document.records.tables[table]:
        if _path(document, table, row) == span.path and _holds(text, squeeze(row["phrase_zh"]), span):
            return f"{table}/{row[key]}"
    return f"{table}/"


def _path(document: Held, table: str, row: dict[str, str]) -> str:
    if table != "amounts":
        return row["path"]
    measure_id = row["scheme_id"].rpartition("-s")[0]
    return next((one["path"] for one in document.records.tables["measures"] if one["measure_id"] == measure_id), "")


def _holds(text: str, phrase: str, span: Span) -> bool:
    place = text.find(phrase) if phrase else -1
    while place >= 0:
        if place <= span.start and span.end <= place + len(phrase):
            return True
        place = text.find(phrase, place + 1)
    return False
