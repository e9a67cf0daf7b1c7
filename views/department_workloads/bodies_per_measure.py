"""How many bodies share a measure, and how many measures have a single owner?"""

import plotly.graph_objects as go

from charts import concentration
from text import numbers
from views.context import Context
from views.department_workloads.wording import regions_named
from views.view import Rows, View

KEY = "department_workloads.bodies_per_measure"


def finding(rows: Rows, context: Context) -> str:
    """Return where a measure names most bodies, and where most measures have a single owner."""
    most = max(row["bodies_per_measure"] for row in rows)
    high = [row for row in rows if row["bodies_per_measure"] == most]
    mean = context.t(f"{KEY}.mean", regions=regions_named(high, context), number=numbers.plain(most, context.lang))
    share = max(row["single_share"] for row in rows)
    single = [row for row in rows if row["single_share"] == share]
    if not share:
        return mean + context.t(f"{KEY}.no_single")
    if len(single) > 1:
        return mean + context.t(
            f"{KEY}.single_many", regions=regions_named(single, context), percent=numbers.percent(single[0]["single_percent"], context.lang)
        )
    wording = "single_left" if single[0]["measures"] == 1 else "single_same" if single == high else "single_one"
    return mean + context.t(
        f"{KEY}.{wording}", regions=regions_named(single, context), number=single[0]["single_owner"], measures=single[0]["measures"]
    )


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the dots."""
    return concentration.bodies_per_measure(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="bodies_per_measure",
    page="department_workloads",
    query="concentration_by_region",
    finding=finding,
    figure=figure,
    ranking="regions_by_measures",
    half=True,
    columns=("region", "namings", "measures", "bodies_per_measure", "most_bodies", "single_owner", "single_percent"),
)
