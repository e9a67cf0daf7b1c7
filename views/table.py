"""The table behind a chart: labelled columns for the eye, and a rectangular CSV for a spreadsheet."""

import csv
import io
from typing import Any

from text import catalogue, dates, numbers, paths
from text.cells import guarded
from text.languages import in_script
from views.context import Context
from views.drafts import marked
from views.sources import as_of
from views.view import Row, Rows, View

# What every download ends with, so that a row can be cited by itself.
PROOF = ("document_number", "clause", "phrase_zh", "filters", "as_of", "link")
# What is cited as the documents write it; a table shows it in the reader's script.
CITED = ("document_number", "clause")
BOM = "\ufeff"
# What a document may leave open: the eye reads that it is not stated, a spreadsheet finds an empty cell.
DAYS = ("issued_on", "printed_on", "effective_on", "expires_on", "period_start", "period_end")
LEFT_OPEN = (*DAYS, "base_year", "target_year", "city_year", "province_year")


def columns(view: View) -> tuple[str, ...]:
    """Return the columns that are shown: the view's own, then document and clause."""
    return (*view.columns, *(name for name in ("document_number", "clause") if name not in view.columns))


def label(column: str, context: Context) -> str:
    """Return a column's heading."""
    return context.t(f"columns.{column}")


def cell(row: Row, column: str, context: Context) -> Any:
    """Return a cell's value: a name in the reader's language, a figure in words, a number as a number."""
    if column == "figure":
        return _figure(row, context)
    if f"{column}_zh" in row:
        return (row[f"{column}_en"] if context.lang == "en" and f"{column}_en" in row else in_script(row[f"{column}_zh"], context.lang)) or None
    return _plain(row.get(column), column, context)


def table(view: View, rows: Rows, context: Context) -> list[dict[str, Any]]:
    """Return one dict per row: heading → cell."""
    return [{label(column, context): _read(row, column, context) for column in columns(view)} for row in rows]


def _read(row: Row, column: str, context: Context) -> Any:
    if column in LEFT_OPEN and row.get(column) is None:
        return context.t("sources.not_stated")
    if column in CITED and row.get(column):
        said = marked(row[column], context) if column == "document_number" else row[column]
        return context.t("common.source.separator").join(paths.shown(one, context.lang) for one in said.split("; "))
    return str(row[column]) if column in LEFT_OPEN and isinstance(row[column], int) else cell(row, column, context)


def csv_text(view: View, rows: Rows, context: Context) -> str:
    """Return the view as CSV with BOM; the last columns prove each row."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    own = [column for column in view.columns if column not in PROOF]
    writer.writerow([*(label(column, context) for column in own), *PROOF])
    shared = {"filters": context.filters_in_words, "as_of": as_of(context), "link": context.link}
    for row in rows:
        proof = row | shared | {"clause": _clauses(row.get("clause"), context), "document_number": marked(row.get("document_number") or "", context)}
        cells = [cell(row, column, context) for column in own] + [proof.get(column) for column in PROOF]
        writer.writerow([guarded(value) for value in cells])
    return BOM + out.getvalue()


def _clauses(text: str | None, context: Context) -> str | None:
    """Return the clauses with places outside the parts by name; document numbers before them stay as they are."""
    if not text:
        return text
    parts = (one.rpartition(" ") for one in text.split("; "))
    return "; ".join(f"{number}{space}{paths.shown(path, context.lang)}" for number, space, path in parts)


def _figure(row: Row, context: Context) -> str:
    if row.get("value") is not None:
        return numbers.figure(row, context.lang, spoken=True)
    return context.t("common.none_found" if row.get("state") == "none" else "common.not_stated")


def _plain(value: Any, column: str, context: Context) -> Any:
    if isinstance(value, str) and catalogue.has(f"value.{column}.{value}"):
        return context.t(f"value.{column}.{value}")
    if isinstance(value, bool):
        return context.t(f"common.{'yes' if value else 'no'}")
    if isinstance(value, list):
        return context.t("common.source.separator").join(map(str, value))
    if hasattr(value, "year"):
        return dates.date(value, context.lang)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
