"""What do the measures work on: what firms get, who buys from them, or the rules and markets around them?"""

import plotly.graph_objects as go

from charts.instrument_sides import SIDES, instrument_sides
from text.languages import pick
from views.context import Context
from views.view import Row, Rows, View


def finding(rows: Rows, context: Context) -> str:
    """Return the side that is used least over the regions, and where most and least of it is found."""
    side = min(SIDES, key=lambda one: sum(row["using_measures"] for row in rows if row["side"] == one))
    own = sorted((row for row in rows if row["side"] == side), key=lambda row: -row["share"])
    words = {"side": context.t(f"measures.instrument_sides.{side}"), **_named("most", own[0], context), **_named("least", own[-1], context)}
    return context.t(f"measures.instrument_sides.{_wording(own)}", **words, measures=sum(row["measures"] for row in own))


def _wording(own: Rows) -> str:
    """Return which sentence is true; of all regions only where all are listed."""
    if len(own) == 1:
        return "one"
    if own[0]["share"] > own[-1]["share"] or own[0]["regions"] > len(own):
        return "many"
    return "even" if own[0]["using_measures"] else "nowhere"


def _named(place: str, row: Row, context: Context) -> dict[str, str]:
    return {place: pick(row, "region", context.lang), f"{place}_part": f"{row['using_measures']:,}", f"{place}_whole": f"{row['measures']:,}"}


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the bars."""
    return instrument_sides(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="instrument_sides",
    page="measures",
    query="measures_by_side",
    finding=finding,
    figure=figure,
    columns=("region", "side", "using_measures", "measures", "share"),
)
