"""Which measures does one body carry?"""

import plotly.graph_objects as go

from charts import department_measures as chart
from charts.families import department_name
from text.wording import capital, spell
from views.context import Context
from views.view import Row, Rows, View

KEY = "department_workloads.department_measures"
# How many bodies the finding speaks of.
MOST_BODIES = 2


def finding(rows: Rows, context: Context) -> str:
    """Return how many measures each body leads, supports or is named in; further bodies are counted."""
    found = list({row["department_id"]: row for row in rows}.values())
    pieces = [_piece(row, context) for row in found[:MOST_BODIES]]
    further = len(found) - MOST_BODIES
    if further > 0:
        pieces.append(context.t(f"{KEY}.further_{'one' if further == 1 else 'many'}", number=spell(further, context.lang)))
    return capital(context.t(f"{KEY}.pieces").join(pieces))


def _piece(row: Row, context: Context) -> str:
    wording = "both" if row["lead"] and row["support"] else "lead" if row["lead"] else "support" if row["support"] else "named"
    number = row["support"] if wording == "both" else row[wording]
    part = context.t(f"{KEY}.of_one" if row["measures"] == 1 else f"{KEY}.of_many", number=number, measures=row["measures"])
    return context.t(f"{KEY}.{wording}", body=department_name(row, context.lang), lead=row["lead"], of=part)


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the list."""
    return chart.department_measures(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="department_measures",
    page="department_workloads",
    query="measures_by_department",
    finding=finding,
    figure=figure,
    columns=("region", "department", "heading", "category", "role", "is_named_once"),
)
