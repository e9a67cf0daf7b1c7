"""The columns of the tables that can be corrected: named in the reader's words, closed lists as choices, what is said first."""

from collections.abc import Callable

import streamlit as st

from ingest.records import TABLES
from text.languages import pick
from ui.added.given import known
from ui.added.held import Held
from views.context import Context

FLAGS = ("is_explicit", "is_lifetime", "is_cumulative", "is_aspirational", "numeric_in_text", "no_application", "is_vertical")
FIRST = (
    "path",
    "phrase_zh",
    "name_zh",
    "heading_zh",
    "comparator",
    "value",
    "value_high",
    "unit",
    "kind",
    "per",
    "indicator_id",
    "tier_id",
    "target_year",
)
LONG = ("phrase_zh", "summary_zh", "summary_en", "heading_zh")
# What a cell may hold, where a list is closed; an empty cell is none of it.
CLOSED = {
    "comparator": ("<=", "<", ">=", ">", "=", "~", "range", "double"),
    "kind": ("award", "rate", "rate_cap", "interest_subsidy", "annual_pool", "fee_rate_cap", "threshold", "relaxation", "other"),
    "per": ("", "firm", "project", "set", "unit", "batch", "cluster", "park", "platform", "year"),
    "role": ("lead", "support", "responsible"),
    "beneficiary": ("firm", "platform", "cluster", "park", "public"),
    "level": ("national", "province", "prefecture", "county", "park"),
    **dict.fromkeys(FLAGS, ("true", "false")),
}  # fmt: skip


def columns(document: Held, table: str, context: Context) -> dict:
    """Return a table's columns as the editor takes them."""
    names = {
        "indicator_id": _names(document, "indicators", "indicator_id", context),
        "department_id": _names(document, "departments", "department_id", context),
    }
    names = {} if table in ("departments", "indicators") else names
    return {name: _column(name, names.get(name), context) for name in TABLES[table]}


def order(table: str) -> list[str]:
    """Return the columns in the order of who corrects: what is said first, the ids last."""
    names = TABLES[table]
    said = [name for name in FIRST if name in names]
    ids = [name for name in names if name.endswith("_id") and name not in said]
    return [*said, *(name for name in names if name not in said and name not in ids), *ids]


def _column(name: str, listed: dict[str, str] | None, context: Context) -> dict:
    label = context.t(f"add_document.cell.{name}")
    if listed is not None:
        return st.column_config.SelectboxColumn(label, options=list(listed), format_func=lambda one: listed.get(one, one))
    if name in CLOSED:
        return st.column_config.SelectboxColumn(label, options=list(CLOSED[name]), format_func=_worded(name, context))
    return st.column_config.TextColumn(label, width="medium" if name in LONG else None)


def _worded(name: str, context: Context) -> Callable[[str], str]:
    """Return how a closed list's value is shown: in the reader's words."""
    if name in FLAGS:
        return lambda one: context.t(f"common.{'yes' if one == 'true' else 'no'}")
    if name == "level":
        return lambda one: context.t(f"add_document.level.{one}") if one else ""
    return lambda one: context.t(f"value.{name}.{one}") if one else ""


def _names(document: Held, table: str, key: str, context: Context) -> dict[str, str]:
    """Return what an id may be and its name, listed or proposed."""
    return {row[key]: pick(row, "name", context.lang) for row in [*getattr(known(), table), *document.records.tables[table]]}
