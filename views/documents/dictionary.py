"""What does each column of the file mean?"""

import plotly.graph_objects as go

from charts.words_table import Cell, Heading, TableRow, words_table
from views.context import Context
from views.view import Rows, View

# A picture or slide holds so many rows that can be read.
MOST_DRAWN = 14
NAMES = ("table_name", "column_name", "column_type", "meaning")


def finding(rows: Rows, context: Context) -> str:
    """Return how many tables and columns the file has."""
    return context.t("sources.dictionary.finding", tables=len({row["table_name"] for row in rows}), columns=rows[0]["found"])


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the first columns as a table to look at."""
    headings = [Heading(context.t(f"columns.{name}"), share) for name, share in zip(NAMES, (1.2, 1.4, 0.8, 3.6), strict=True)]
    lines = [TableRow(cells=tuple(Cell(row[name]) for name in NAMES)) for row in rows[:MOST_DRAWN]]
    return words_table(headings, lines, lang=context.lang, mode=context.mode, width=context.width, height=context.height, total=rows[0]["found"])


VIEW = View(
    id="dictionary",
    page="sources",
    query="columns_by_table",
    finding=finding,
    figure=figure,
    columns=("table_name", "column_name", "column_type", "meaning", "grain"),
    widths=(130, 150, 100, 330, 236),
)
