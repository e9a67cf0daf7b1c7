"""How far is it from the baseline to the goal, and how fast a pace is that?"""

import plotly.graph_objects as go

from charts.baselines import baselines
from text import numbers
from text.languages import pick
from text.wording import capital
from views.context import Context
from views.cultivation_funnels import wording
from views.view import Row, Rows, View

KEY = "cultivation_funnels.pace_by_goal"


def finding(rows: Rows, context: Context) -> str:
    """Return the doubling that does not make the stated figure, else one that does, else who states no baseline."""
    row = leading(rows)
    if row:
        return capital(doubling(row, context))
    state = next(state for state in ("doubling", "stock", "none") if any(one["state"] == state for one in rows))
    alike = [one for one in rows if one["state"] == state]
    return capital(context.t(f"{KEY}.{state}_{wording.number_of(alike)}", regions=wording.names(alike, context)))


def leading(rows: Rows) -> Row | None:
    """Return the goal to speak of: one whose doubling makes another figure comes first; None without any baseline."""
    goals = [row for row in rows if row["state"] == "baseline"]
    return max(goals, key=lambda row: (abs(row["beyond_product"] or 0), row["product"] is not None), default=None)


def doubling(row: Row, context: Context, otherwise: str = "differs") -> str:
    """Return the goal against what the doubling of its baseline makes; otherwise is the wording where these differ."""
    values = {
        "region": pick(row, "region", context.lang),
        "baseline": numbers.count(row["baseline_value"], context.lang),
        "firms": wording.firms(row, context),
        "figure": wording.goal(row, context),
    }
    if row["product"] is None:
        return context.t(f"{KEY}.plain", pace=numbers.plain(round(row["pace"], 1), context.lang), **values)
    return context.t(f"{KEY}.{otherwise if row['beyond_product'] else 'agrees'}", product=numbers.count(row["product"], context.lang), **values)


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the lines from baseline to goal."""
    return baselines(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="pace_by_goal",
    page="cultivation_funnels",
    query="pace_by_goal",
    finding=finding,
    figure=figure,
    ranking="regions_by_goals",
    half=True,
    columns=(
        "region",
        "tier",
        "figure",
        "baseline_value",
        "baseline_label",
        "comparator",
        "value",
        "is_aspirational",
        "product",
        "ratio",
        "increase",
        "base_year",
        "target_year",
        "pace",
        "goal_state",
        "state",
    ),
)
