"""The region that a document brings with it: its names, its level and the region that it belongs to."""

import streamlit as st

from text.languages import pick
from ui.added.given import known
from ui.added.held import Held
from views.context import Context

LEVELS = ("national", "province", "prefecture", "county", "park")


def edit(document: Held, context: Context) -> None:
    """Draw a form a new region; what is changed becomes the records at once."""
    for row in document.records.tables["regions"]:
        left, right = st.columns(2)
        with left:
            _text(row, "name_zh", document, context)
            _choice(row, "level", {level: context.t(f"add_document.level.{level}") for level in LEVELS}, document, context)
            _text(row, "adcode", document, context)
        with right:
            _text(row, "name_en", document, context)
            _choice(row, "parent_region_id", _parents(row, context), document, context)


def _text(row: dict[str, str], name: str, document: Held, context: Context) -> None:
    key = f"added_region_{row['region_id']}_{name}_{document.version}"
    row[name] = st.text_input(context.t(f"add_document.region.{name}"), row[name], key=key).strip()


def _choice(row: dict[str, str], name: str, options: dict[str, str], document: Held, context: Context) -> None:
    ids = list(options)
    row[name] = st.selectbox(
        context.t(f"add_document.region.{name}"), ids, ids.index(row[name]) if row[name] in ids else 0,
        key=f"added_region_{row['region_id']}_{name}_{document.version}", format_func=options.get,
    )  # fmt: skip


def _parents(row: dict[str, str], context: Context) -> dict[str, str]:
    """Return the regions that one may belong to: id → name; none first."""
    others = [one for one in known().regions if one["region_id"] != row["region_id"]]
    own = {row["parent_region_id"]: row["parent_region_id"]} if row["parent_region_id"] else {}
    return {"": context.t("add_document.region.none")} | own | {one["region_id"]: pick(one, "name", context.lang) for one in others}
