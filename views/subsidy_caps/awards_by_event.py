"""What does a firm get once, for which event?"""

from itertools import groupby

import plotly.graph_objects as go

from charts import money
from charts.awards import awards_by_event
from text import numbers
from text.languages import pick
from text.wording import capital, spell
from views.context import Context
from views.subsidy_caps.words import MOST_NAMED, listed, named, of_state, one_or_many, regions, say
from views.view import Row, Rows, View

# Awards of documents that were added and that no listed item names.
UNNAMED = "other_award"


def finding(rows: Rows, context: Context) -> str:
    """Return who pays how much for the event that most documents state or promise, and how many state no sum."""
    event = _most_contested(rows)
    name = pick(event[0], "item", context.lang)
    stated, silent = of_state(event, "stated"), of_state(event, "silent")
    if not stated:
        who = named(regions(silent, context), context)
        words = say(context, f"awards_by_event.none_{one_or_many(silent)}", event=name, regions=who, clause=silent[0]["clause"])
    elif len(stated) > MOST_NAMED:
        words = _range(stated, name, context)
    elif len(stated) == 1 and not silent:
        words = say(context, "awards_by_event.one", event=name, sums=_sum(stated[0], context), clause=stated[0]["clause"])
    else:
        sums = listed([_sum(row, context) for row in stated], context)
        words = say(context, "awards_by_event.some", event=name, sums=sums, silent=_tail(silent, context))
    return capital(words)


def _most_contested(rows: Rows) -> Rows:
    """Return the event that most regions state a sum for, then promise one for; what no list names is no one event."""
    events = [list(group) for _, group in groupby(rows, key=lambda row: row["item_id"])]
    return max(events, key=lambda event: (event[0]["item_id"] != UNNAMED, *(_spread(event, state) for state in ("stated", "silent"))))


def _spread(event: Rows, state: str) -> int:
    return len({row["region_id"] for row in of_state(event, state)})


def _sum(row: Row, context: Context) -> str:
    wording = "ceiling" if money.is_ceiling(row) else "fixed" if row["comparator"] == "=" else "other"
    figure = numbers.figure(row, context.lang, spoken=True) if wording == "other" else numbers.money(row["value"], context.lang)
    return say(context, f"awards_by_event.{wording}", region=pick(row, "region", context.lang), sum=figure)


def _range(stated: Rows, name: str, context: Context) -> str:
    sums = [row["value_high"] or row["value"] for row in stated]
    low, high = (numbers.money(value, context.lang) for value in (min(sums), max(sums)))
    return say(context, "awards_by_event.range", event=name, number=len(regions(stated, context)), low=low, high=high)


def _tail(silent: Rows, context: Context) -> str:
    names = regions(silent, context)
    if not names:
        return ""
    return say(context, f"awards_by_event.silent_{one_or_many(names)}", region=names[0], number=spell(len(names), context.lang))


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the bars."""
    return awards_by_event(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="awards_by_event",
    page="subsidy_caps",
    query="awards_by_event",
    finding=finding,
    figure=figure,
    ranking="regions_by_amounts",
    columns=("region", "item", "figure", "scheme", "comparator", "value", "unit", "per", "capped_by_rider", "no_application", "state"),
)
