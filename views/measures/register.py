"""Which measures are there?"""

import plotly.graph_objects as go

import queries
from charts.words_table import Cell, Heading, TableRow, some, words_table
from text.languages import in_script, pick
from text.wording import capital
from views.context import Context
from views.table import cell
from views.view import Row, Rows, View

# A picture or slide holds so many rows that can be read.
MOST_DRAWN = 14


def finding(rows: Rows, context: Context) -> str:
    """Return how many of the measures name actions only; of a single one where it stands."""
    first, found = rows[0], rows[0]["found"]
    region = pick(first, "region", context.lang)
    if found == 1:
        return context.t("measures.register.one", region=region, heading=pick(first, "heading", context.lang), clause=first["clause"])
    counted = queries.rows("measures_by_content", **context.selection.parameters(queries.parameters("measures_by_content")))[0]
    alone = found == len(rows) and len({row["region_id"] for row in rows}) == 1
    whole = context.t("measures.register.whole_of" if alone else "measures.register.whole", found=f"{found:,}", region=region)
    said = context.t(f"measures.register.{_wording(counted)}", number=f"{counted['with_neither']:,}", whole=whole)
    return capital(said + (context.t("measures.register.listed", listed=len(rows)) if found > len(rows) else ""))


def _wording(counted: Row) -> str:
    if counted["with_neither"] in (0, counted["measures"]):
        return "actions_all" if counted["with_neither"] else "actions_none"
    return "actions_one" if counted["with_neither"] == 1 else "actions_some"


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the first rows as a table to look at."""
    headings = [
        Heading(context.t(f"columns.{name}"), share) for name, share in (("region", 0.9), ("heading", 2.4), ("category", 1.3), ("content", 1.3))
    ]
    lines = [TableRow(cells=_cells(row, context)) for row in some(rows, MOST_DRAWN)]
    return words_table(headings, lines, lang=context.lang, mode=context.mode, width=context.width, height=context.height, total=rows[0]["found"])


def _cells(row: Row, context: Context) -> tuple[Cell, ...]:
    records = tuple(row["record_ids"])
    source = in_script(f"{row['document_number']} {row['clause']}", context.lang)
    return (
        Cell(pick(row, "region", context.lang), region_id=row["region_id"], records=records),
        Cell(pick(row, "heading", context.lang), second=source, strong=True, records=records),
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
