"""What does a firm get once, for which event?"""

import plotly.graph_objects as go

from charts.awards import awards_by_event
from text import numbers
from text.languages import pick
from text.wording import capital, join, spell
from views.context import Context
from views.view import Row, Rows, View

# The event that the finding is about, where several are on: the most contested title first.
FIRST = ("new_little_giant", "new_srdi_sme", "new_single_champion", "giant_expansion", "green_factory")


def finding(rows: Rows, context: Context) -> str:
    """Return who pays how much for the leading event, and how many documents state no sum."""
    event = next(([row for row in rows if row["item_id"] == item] for item in FIRST if any(row["item_id"] == item for row in rows)), rows)
    stated = [row for row in event if row["state"] == "stated"]
    silent = [row for row in event if row["state"] == "silent"]
    name = pick(event[0], "item", context.lang)
    if not stated:
        return capital(context.t("subsidy_caps.awards_by_event.none", event=name, regions=join([pick(row, "region", context.lang) for row in event], context.lang)))
    sums = [_sum(row, context) for row in stated]
    tail = _tail(silent, context)
    return capital(context.t("subsidy_caps.awards_by_event.some", event=name, sums=context.t("subsidy_caps.comma").join(sums), silent=tail))


def _sum(row: Row, context: Context) -> str:
    wording = "ceiling" if row["comparator"] == "<=" or row["capped_by_rider"] else "fixed"
    return context.t(f"subsidy_caps.awards_by_event.{wording}", region=pick(row, "region", context.lang), sum=numbers.money(row["value"], context.lang))


def _tail(silent: Rows, context: Context) -> str:
    if not silent:
        return ""
    names = [pick(row, "region", context.lang) for row in silent]
    return context.t("subsidy_caps.awards_by_event.silent_one" if len(silent) == 1 else "subsidy_caps.awards_by_event.silent_many", region=names[0], number=spell(len(silent), context.lang))


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the bars."""
    return awards_by_event(rows, lang=context.lang, mode=context.mode, width=context.width)


VIEW = View(
    id="awards_by_event", page="subsidy_caps", query="awards_by_event", finding=finding, figure=figure,
    columns=("region", "item", "scheme", "figure", "comparator", "value", "unit", "per", "no_application", "state"),
)
