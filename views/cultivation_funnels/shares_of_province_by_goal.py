"""What share of its province's goal does a city take on?"""

import plotly.graph_objects as go

from charts.shares import shares
from text.languages import pick
from text.wording import capital, spell
from views.context import Context
from views.cultivation_funnels import wording
from views.view import Row, Rows, View

KEY = "cultivation_funnels.shares_of_province_by_goal"


def finding(rows: Rows, context: Context) -> str:
    """Return the highest and the lowest share of the first goal of a province that its cities share."""
    stated = [row for row in rows if row["state"] == "stated"]
    if not stated:
        return capital(_none(rows, context))
    ranked = sorted((row for row in stated if row["province_target_id"] == stated[0]["province_target_id"]), key=lambda row: -row["value"])
    first, last = ranked[0], ranked[-1]
    values = {"province": pick(first, "province", context.lang), "firms": wording.firms(first, context), "figure": wording.goal(first, context)}
    name, other = (pick(row, "region", context.lang) for row in (first, last))
    if len(ranked) == 1:
        return capital(context.t(f"{KEY}.one", first=name, **values, **_operands(first, context)))
    if first["value"] == last["value"]:
        return capital(context.t(f"{KEY}.tie", regions=wording.names(ranked, context), **values))
    return capital(context.t(f"{KEY}.many", first=name, last=other, lowest=wording.goal(last, context), **values))


def _operands(row: Row, context: Context) -> dict[str, str]:
    return {
        "city": wording.figure(row["city_comparator"], row["city_value"], context),
        "whole": wording.figure(row["province_comparator"], row["province_value"], context),
    }


def _none(rows: Rows, context: Context) -> str:
    goals = len({row["province_target_id"] for row in rows if row["region_id"] == rows[0]["region_id"]})
    return context.t(
        f"{KEY}.none_{wording.number_of(rows)}",
        regions=wording.names(rows, context),
        number=spell(goals, context.lang),
        province=pick(rows[0], "province", context.lang),
    )


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the dots."""
    return shares(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="shares_of_province_by_goal",
    page="cultivation_funnels",
    query="shares_of_province_by_goal",
    finding=finding,
    figure=figure,
    ranking="cities_by_goals",
    columns=(
        "province",
        "indicator",
        "tier",
        "region",
        "comparator",
        "value",
        "city_comparator",
        "city_value",
        "city_year",
        "province_comparator",
        "province_value",
        "province_year",
        "is_aspirational",
        "goal_state",
        "state",
    ),
)
