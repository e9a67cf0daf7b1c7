"""How many firms do they mean to have on each tier?"""

import plotly.graph_objects as go

from charts.ladder import ladder
from text import dates
from text.languages import pick
from text.wording import capital, join
from views.context import Context
from views.cultivation_funnels.wording import firms, goal, names, number_of
from views.view import Rows, View

KEY = "cultivation_funnels.stocks_by_tier"


def finding(rows: Rows, context: Context) -> str:
    """Return who goes how far on one tier, whose figures are aims, and who states none."""
    stated = [row for row in rows if row["state"] == "stated"]
    silent = [row for row in rows if row["state"] == "none"]
    if not stated:
        return capital(context.t(f"{KEY}.none_{number_of(rows)}", regions=names(rows, context)))
    words = _alone(stated, context) if number_of(stated) == "one" else compared(stated, context) + _aims(stated, context)
    tail = context.t(f"{KEY}.silent_{number_of(silent)}", regions=names(silent, context)) if silent else ""
    return capital(words + tail)


def compared(stated: Rows, context: Context) -> str:
    """Return the highest and the lowest number of firms on the tier that most regions set."""
    tier = leading_tier(stated)
    ranked = sorted((row for row in stated if row["tier_id"] == tier), key=lambda row: -row["value"])
    top, bottom = ([row for row in ranked if row["value"] == ranked[i]["value"]] for i in (0, -1))
    verb = context.t(f"{KEY}.{'aims' if all(row['is_aspirational'] for row in stated) else 'sets'}_{number_of(top)}")
    lowest = (
        context.t(f"{KEY}.lowest", regions=names(bottom, context), figure=goal(bottom[0], context)) if bottom[0]["value"] < top[0]["value"] else ""
    )
    return context.t(f"{KEY}.some", regions=names(top, context), verb=verb, figure=goal(top[0], context), firms=firms(top[0], context), lowest=lowest)


def leading_tier(stated: Rows) -> str:
    """Return the tier that most regions set a number for; SRDI SMEs where several are level."""
    found = [row["tier_id"] for row in stated]
    return max(dict.fromkeys(found), key=lambda tier: (found.count(tier), tier == "srdi_sme"))


def _alone(stated: Rows, context: Context) -> str:
    """Return all numbers of the only region that states any."""
    first = stated[0]
    verb = context.t(f"{KEY}.{'aims' if all(row['is_aspirational'] for row in stated) else 'sets'}_one")
    figures = join([context.t(f"{KEY}.of_firms", figure=goal(row, context), firms=firms(row, context)) for row in stated], context.lang)
    year = context.t(f"{KEY}.year", year=dates.year(first["target_year"], context.lang)) if first["target_year"] else ""
    return context.t(f"{KEY}.alone", region=pick(first, "region", context.lang), verb=verb, figures=figures, year=year)


def _aims(stated: Rows, context: Context) -> str:
    aims = [row for row in stated if row["is_aspirational"]]
    if not aims or len(aims) == len(stated):
        return ""
    return context.t(f"{KEY}.aims_of_{number_of(aims)}", regions=names(aims, context))


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the ladder."""
    return ladder(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="stocks_by_tier",
    page="cultivation_funnels",
    query="stocks_by_tier",
    finding=finding,
    figure=figure,
    ranking="regions_by_goals",
    columns=(
        "region",
        "tier",
        "figure",
        "comparator",
        "value",
        "value_high",
        "unit",
        "is_aspirational",
        "is_cumulative",
        "target_year",
        "goal_state",
        "days_left",
        "own_share",
        "state",
    ),
)
