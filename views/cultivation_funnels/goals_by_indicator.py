"""Where do the other goals stand today?"""

import plotly.graph_objects as go

from charts.goal_list import goal_list, sum_words
from charts.goal_words import goal_figure, goal_name
from text import dates, numbers
from text.languages import pick
from text.wording import capital, join, spell
from views.context import Context
from views.cultivation_funnels.wording import names, number_of
from views.view import Row, Rows, View

KEY = "cultivation_funnels.goals_by_indicator"


def finding(rows: Rows, context: Context) -> str:
    """Return a sum that misses its goal, and whose goals are past or due; else how many are for later or undated."""
    return capital(said(rows, context))


def said(rows: Rows, context: Context) -> str:
    """Return the finding as part of a sentence."""
    parts = [_difference(row, context) for row in rows if row["arithmetic"] == "differs"][:1]
    parts += [_most(rows, state, context) for state in ("passed", "due") if any(row["goal_state"] == state for row in rows)]
    if parts:
        return context.t(f"{KEY}.joiner").join(parts[:2])
    return _only(rows[0], context) if len(rows) == 1 else _counted(rows, context)


def _difference(row: Row, context: Context) -> str:
    """Return what a yearly figure adds up to, against the goal for all years."""
    return context.t(
        f"{KEY}.differs",
        region=pick(row, "region", context.lang),
        figure=goal_figure(row, context.lang, spoken=True),
        indicator=_name(row, context),
        sum=sum_words(row, context.lang, spoken=True),
        period=dates.period(row["base_year"], row["total_year"], context.lang),
        total=numbers.count(row["total_value"], context.lang),
    )


def _most(rows: Rows, state: str, context: Context) -> str:
    """Return the region with most goals past or due, and how many these are."""
    found = [row for row in rows if row["goal_state"] == state]
    regions = [row["region_id"] for row in found]
    most = max(dict.fromkeys(regions), key=regions.count)
    own = [row for row in found if row["region_id"] == most]
    years = [dates.year(year, context.lang) for year in sorted({row["target_year"] for row in own})]
    values = {
        "region": pick(own[0], "region", context.lang),
        "number": spell(len(own), context.lang),
        "days": own[0]["days_left"],
        "years": join(years, context.lang),
    }
    return context.t(f"{KEY}.{state}_{'one' if len(own) == 1 else 'many'}", **values)


def _counted(rows: Rows, context: Context) -> str:
    """Return how many goals have a year to come and how many none."""
    later = [row for row in rows if row["goal_state"] == "later"]
    years = [dates.year(year, context.lang) for year in sorted({row["target_year"] for row in later})]
    wording = "undated_all" if not later else "later_all" if len(later) == len(rows) else "counted"
    counts = {"number": len(rows), "later": len(later), "undated": len(rows) - len(later)}
    words = {name: spell(value, context.lang) for name, value in counts.items()}
    return context.t(f"{KEY}.{wording}_{number_of(rows)}", regions=names(rows, context), years=join(years, context.lang), **words)


def _only(row: Row, context: Context) -> str:
    values = {
        "region": pick(row, "region", context.lang),
        "indicator": _name(row, context),
        "figure": goal_figure(row, context.lang, spoken=True).removeprefix("=\u2009"),
    }
    if row["target_year"] is None:
        return context.t(f"{KEY}.undated", **values)
    return context.t(f"{KEY}.later", year=dates.year(row["target_year"], context.lang), **values)


def _name(row: Row, context: Context) -> str:
    name = goal_name(row, context.lang)
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the table."""
    return goal_list(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="goals_by_indicator",
    page="cultivation_funnels",
    query="goals_by_indicator",
    finding=finding,
    figure=figure,
    ranking="regions_by_goals",
    columns=(
        "indicator",
        "region",
        "figure",
        "tier",
        "comparator",
        "value",
        "value_high",
        "unit",
        "per",
        "is_aspirational",
        "is_cumulative",
        "target_year",
        "goal_state",
        "days_left",
        "arithmetic",
        "sum_low",
        "sum_high",
        "total_value",
    ),
)
