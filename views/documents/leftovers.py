"""Which numbers are neither an amount nor a goal, and why?"""

import plotly.graph_objects as go

from charts.words_table import Cell, Heading, TableRow, some, words_table
from text import paths
from text.languages import in_script, pick
from views.context import Context
from views.view import Row, Rows, View

# A picture or slide holds so many rows that can be read.
MOST_DRAWN = 14


def finding(rows: Rows, context: Context) -> str:
    """Return how many phrases are explained, in how many documents, and the first of them."""
    first, found = rows[0], rows[0]["found"]
    example = {"phrase": in_script(first["phrase_zh"], context.lang), "why": pick(first, "why", context.lang)}
    if found == 1:
        return context.t("sources.leftovers.one", region=pick(first, "region", context.lang), **example)
    documents = len({row["document_number"] for row in rows})
    if found > len(rows):
        return context.t("sources.leftovers.some", found=f"{found:,}", listed=len(rows), **example)
    wording = "many_of_one" if documents == 1 else "many"
    return context.t(f"sources.leftovers.{wording}", found=f"{found:,}", documents=documents, region=pick(first, "region", context.lang), **example)


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the first rows as a table to look at."""
    headings = [Heading(context.t(f"columns.{name}"), share) for name, share in (("region", 1.0), ("clause", 1.0), ("phrase", 2.4), ("why", 2.4))]
    lines = [TableRow(cells=_cells(row, context)) for row in some(rows, MOST_DRAWN)]
    return words_table(headings, lines, lang=context.lang, mode=context.mode, width=context.width, height=context.height, total=rows[0]["found"])


def _cells(row: Row, context: Context) -> tuple[Cell, ...]:
    records = tuple(row["record_ids"])
    return (
        Cell(pick(row, "region", context.lang), region_id=row["region_id"], records=records),
        Cell(paths.shown(row["clause"], context.lang), records=records),
        Cell(in_script(row["phrase_zh"], context.lang), strong=True, records=records),
        Cell(pick(row, "why", context.lang), records=records),
    )


VIEW = View(
    id="leftovers",
    page="sources",
    query="leftovers_by_document",
    finding=finding,
    figure=figure,
    columns=("region", "clause", "phrase", "why", "document_number"),
    widths=(96, 92, 214, 356, 160),
)
