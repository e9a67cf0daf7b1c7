"""Which measures are there?"""

import plotly.graph_objects as go

from charts.words_table import Cell, Heading, TableRow, words_table
from text.languages import pick
from views.context import Context
from views.table import cell
from views.view import Row, Rows, View

# A picture or slide holds so many rows that can be read.
MOST_DRAWN = 14


def finding(rows: Rows, context: Context) -> str:
    """Return how many measures are listed, and where the first one stands."""
    first, found = rows[0], rows[0]["found"]
    names = {"region": pick(first, "region", context.lang), "heading": pick(first, "heading", context.lang), "clause": first["clause"]}
    if found == 1:
        return context.t("measures.register.one", **names)
    wording = "some" if found > len(rows) else "many"
    regions = len({row["region_id"] for row in rows})
    return context.t(
        f"measures.register.{wording}" if regions > 1 or found > len(rows) else "measures.register.many_of_one",
        found=f"{found:,}",
        listed=len(rows),
        regions=regions,
        **names,
    )


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the first rows as a table to look at."""
    headings = [
        Heading(context.t(f"columns.{name}"), share) for name, share in (("region", 0.9), ("heading", 2.4), ("category", 1.3), ("content", 1.3))
    ]
    lines = [TableRow(cells=_cells(row, context)) for row in rows[:MOST_DRAWN]]
    return words_table(headings, lines, lang=context.lang, mode=context.mode, width=context.width, height=context.height, total=rows[0]["found"])


def _cells(row: Row, context: Context) -> tuple[Cell, ...]:
    records = tuple(row["record_ids"])
    return (
        Cell(pick(row, "region", context.lang), region_id=row["region_id"], records=records),
        Cell(pick(row, "heading", context.lang), second=f"{row['document_number']} {row['clause']}", strong=True, records=records),
        Cell(pick(row, "category", context.lang), records=records),
        Cell(cell(row, "content", context), records=records),
    )


VIEW = View(
    id="register",
    page="measures",
    query="measures_by_search",
    finding=finding,
    figure=figure,
    columns=("region", "clause", "heading", "summary", "category", "content", "instruments", "departments", "document_number"),
    widths=(92, 92, 180, 394, 160, 150, 190, 300, 180),
)
