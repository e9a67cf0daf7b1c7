"""Downloads: files are made when a reader asks for them, not on every run."""

from functools import partial

import streamlit as st

import queries
from export import KINDS, whole, workbook
from text.catalogue import t
from views.context import Context
from views.downloads import cited_numbers, data_sheet, notes_sheet, readme, source_sheet
from views.view import View

MIME = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "application/zip",
    "parquet": "application/zip",
    "duckdb": "application/octet-stream",
}
ENDINGS = {"csv": "csv.zip", "parquet": "parquet.zip"}


def offer_workbook(view: View, context: Context) -> None:
    """Draw the button for all rows of a list as a workbook of data, sources and notes."""
    st.download_button(
        t(context.lang, "sources.download.list"),
        queries.carried(partial(_list, view, context)),
        f"{view.id}-{context.today:%Y%m%d}.xlsx",
        MIME["xlsx"],
        key=f"xlsx_{view.id}",
        on_click="ignore",
        type="tertiary",
    )


def offer_everything(context: Context) -> None:
    """Draw the buttons for the whole database in each kind of file."""
    with st.container(horizontal=True, key="downloads"):
        for kind in KINDS:
            name = f"srdi-policy-atlas-{context.records_as_of or context.today:%Y%m%d}.{ENDINGS.get(kind, kind)}"
            st.download_button(
                t(context.lang, f"sources.download.{kind}"),
                queries.carried(partial(_whole, kind, context)),
                name,
                MIME[kind],
                key=f"download_{kind}",
                on_click="ignore",
            )


def _list(view: View, context: Context) -> bytes:
    rows = view.rows(context, most=None)
    title = view.finding(rows, context) if rows else view.words("question", context)
    return workbook([data_sheet(view, rows, context), source_sheet(context, cited_numbers(rows)), notes_sheet(context, title)])


def _whole(kind: str, context: Context) -> bytes:
    sheets = [source_sheet(context), notes_sheet(context, context.t("common.name"), filtered=False)] if kind == "xlsx" else []
    return whole(kind, sheets, {"README.txt": readme(context)})
