"""The records as tables that can be corrected: typed by the closed lists, one row to look at with its phrase and how sure it is."""

import streamlit as st

from ingest.records import TABLES, Records
from ingest.sentences import rule
from ui.added import places, regions
from ui.added.columns import columns, order
from ui.added.given import plain
from ui.added.held import Held
from views.context import Context

SHOWN = ("document", "measures", "assignments", "amounts", "targets", "leftovers", "schemes", "regions", "departments", "indicators")
KEYS = {"measures": "measure_id", "amounts": "amount_id", "targets": "target_id", "leftovers": "leftover_id", "schemes": "scheme_id"}
KINDS = ("guideline", "plan", "measures")


def show(document: Held, context: Context) -> None:
    """Draw the choice of table, the record that was chosen, and the table."""
    st.markdown(f"### {context.t('add_document.records')}", anchors=False)
    names = [name for name in SHOWN if name == "document" or document.records.tables[name]]
    if st.session_state.get(places.TABLE) not in names:
        st.session_state[places.TABLE] = "document"
    table = st.segmented_control(
        context.t("add_document.table"), names, key=places.TABLE, required=True, label_visibility="collapsed",
        format_func=lambda name: _named(name, document.records, context),
    )  # fmt: skip
    if table == "document":
        _edit_document(document, context)
        return
    if table == "regions":
        regions.edit(document, context)
        return
    _show_chosen(document, table, context)
    _edit(document, table, context)


def _named(name: str, records: Records, context: Context) -> str:
    words = context.t(f"add_document.tables.{name}")
    return words if name == "document" else f"{words} {len(records.tables[name])}"


def _show_chosen(document: Held, table: str, context: Context) -> None:
    """Draw the choice of a record, its phrase, and by which rules its cells were filled."""
    key = KEYS.get(table)
    if not key or "phrase_zh" not in TABLES[table]:
        return
    rows = {f"{table}/{row[key]}": row for row in document.records.tables[table]}
    shown = f"added_shown_{table}"
    st.session_state[shown] = places.chosen() if places.chosen() in rows else None
    st.selectbox(
        context.t("add_document.show_in_text"), list(rows), index=None, key=shown, format_func=lambda one: rows[one]["phrase_zh"],
        placeholder=context.t("add_document.show_in_text"), on_change=lambda: places.choose(st.session_state[shown] or f"{table}/"),
    )  # fmt: skip
    row = rows.get(places.chosen())
    if row:
        said = [_guessed(one, context) for one in document.records.guesses if one["record_id"] == row[key]]
        st.markdown(f"> {plain(row['phrase_zh'])}  \n:small[:gray[{' · '.join([plain(row[key]), *said])}]]")


def _guessed(one: dict[str, str], context: Context) -> str:
    sure = context.t(f"add_document.sure.{one['sureness']}")
    return f"{plain(one['field'])}: {sure}, {plain(rule(context.lang, one['rule']))}"


def _edit(document: Held, table: str, context: Context) -> None:
    """Draw a table; what is changed, added or removed becomes the records at once."""
    base = _base(document, table, places.chosen())
    edited = st.data_editor(
        base, key=f"added_{table}_{document.version}_{places.chosen()}", num_rows="dynamic", hide_index=True, width="stretch", height=460,
        column_config=columns(document, table, context), column_order=order(table),
    )  # fmt: skip
    rows = [{name: _text(value) for name, value in row.items()} for row in edited]
    key, places_before = TABLES[table][0], [row[TABLES[table][0]] for row in document.records.tables[table]]
    kept = [row for row in rows if any(row.values())]
    # The chosen row stands first on the screen only.
    document.records.tables[table] = sorted(kept, key=lambda row: places_before.index(row[key]) if row[key] in places_before else len(places_before))


def _base(document: Held, table: str, chosen: str | None) -> list[dict[str, str]]:
    """Return the rows that editing began with, the chosen one first: the editor keeps what was changed since by itself."""
    begun, rows = st.session_state.get("added_base", (None, []))
    if begun != (document.version, table, chosen):
        key = TABLES[table][0]
        rows = sorted((dict(row) for row in document.records.tables[table]), key=lambda row: f"{table}/{row[key]}" != chosen)
        st.session_state["added_base"] = ((document.version, table, chosen), rows)
    return rows


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def _edit_document(document: Held, context: Context) -> None:
    """Draw document.toml as fields, and the new region where there is one."""
    fields = document.records.document
    left, right = st.columns(2)
    for place, name in enumerate(name for name in fields if name not in ("content_sha256", "recorded_on", "tier_scheme", "document_id")):
        with left if place % 2 == 0 else right:
            key = f"added_document_{name}_{document.version}"
            if name == "kind":
                fields[name] = st.selectbox(
                    context.t("add_document.field.kind"), KINDS, KINDS.index(fields[name]), key=key,
                    format_func=lambda kind: context.t(f"value.document_kind.{kind}"),
                )  # fmt: skip
                continue
            fields[name] = st.text_input(context.t(f"add_document.field.{name}"), str(fields[name]), key=key).strip() or fields[name]
