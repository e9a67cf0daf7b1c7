"""How many little giants per 100 SRDI SMEs do the goals make?"""

import plotly.graph_objects as go

from charts.giants import giants
from text.languages import pick
from text.wording import capital
from views.context import Context
from views.cultivation_funnels import wording
from views.view import Row, Rows, View

KEY = "cultivation_funnels.giants_by_region"


def finding(rows: Rows, context: Context) -> str:
    """Return the highest and the lowest quotient."""
    stated = [row for row in rows if row["state"] == "stated"]
    if not stated:
        return capital(context.t(f"{KEY}.none_{wording.number_of(rows)}", regions=wording.names(rows, context)))
    first, last = stated[0], stated[-1]
    if len(stated) == 1:
        return capital(
            context.t(f"{KEY}.one", first=pick(first, "region", context.lang), figure=wording.goal(first, context), **_operands(first, context))
        )
    if first["value"] == last["value"]:
        return capital(context.t(f"{KEY}.tie", regions=wording.names(stated, context), figure=wording.goal(first, context)))
    regions = {"first": pick(first, "region", context.lang), "last": pick(last, "region", context.lang)}
    return capital(context.t(f"{KEY}.many", figure=wording.goal(first, context), lowest=wording.goal(last, context), **regions))


def _operands(row: Row, context: Context) -> dict[str, str]:
    return {
        "giants": wording.figure(row["giants_comparator"], row["giants"], context),
        "smes": wording.figure(row["srdi_comparator"], row["srdi_smes"], context),
    }


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the dots."""
    return giants(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="giants_by_region",
    page="cultivation_funnels",
    query="giants_by_region",
    finding=finding,
    figure=figure,
    ranking="regions_by_goals",
    half=True,
    columns=(
        "region",
        "comparator",
        "value",
        "giants_comparator",
        "giants",
        "srdi_comparator",
        "srdi_smes",
        "is_aspirational",
        "target_year",
        "goal_state",
        "state",
    ),
)
