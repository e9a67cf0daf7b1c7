"""In how many of a region's measures does its busiest body appear?"""

import plotly.graph_objects as go

from charts import concentration
from text import numbers
from views.context import Context
from views.department_workloads.wording import regions_named
from views.view import Rows, View

KEY = "department_workloads.busiest_bodies"


def finding(rows: Rows, context: Context) -> str:
    """Return the highest share and, where it differs, the lowest among regions that name a body."""
    stated = [row for row in rows if row["busiest_bodies"]]
    shares = [row["busiest_share"] for row in stated]
    high, low = ([row for row in stated if row["busiest_share"] == share] for share in (max(shares), min(shares)))
    words = context.t(f"{KEY}.most", regions=regions_named(high, context), share=_share(high, context))
    return words if high == low else words + context.t(f"{KEY}.least", regions=regions_named(low, context), share=_share(low, context, brief=True))


def _share(rows: Rows, context: Context, *, brief: bool = False) -> str:
    """Return the operands of one region, the percentage of several."""
    if len(rows) > 1 and rows[0]["busiest_share"] == 1:
        return context.t(f"{KEY}.every")
    if len(rows) > 1:
        return context.t(f"{KEY}.percent{'_brief' if brief else ''}", percent=numbers.percent(rows[0]["busiest_percent"], context.lang))
    one = rows[0]
    wording = "of_brief" if brief else "of_one" if one["measures"] == 1 else "of_many"
    return context.t(f"{KEY}.{wording}", number=one["busiest_measures"], measures=one["measures"])


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the dots."""
    return concentration.busiest_bodies(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="busiest_bodies",
    page="department_workloads",
    query="concentration_by_region",
    finding=finding,
    figure=figure,
    ranking="regions_by_measures",
    half=True,
    columns=("region", "department", "busiest_measures", "measures", "busiest_percent"),
)
