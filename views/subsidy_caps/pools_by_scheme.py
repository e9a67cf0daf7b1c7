"""How far does a year's money reach?"""

import plotly.graph_objects as go

from charts import money
from charts.pools import pools_by_scheme
from text import numbers
from text.languages import pick
from text.wording import capital, spell
from views.context import Context
from views.subsidy_caps.words import named, regions, say
from views.view import Row, Rows, View


def finding(rows: Rows, context: Context) -> str:
    """Return how many full awards the largest divisible pool covers, and how many pools state none to divide by."""
    divisible = [row for row in rows if row["full_awards"] is not None]
    if not divisible:
        return capital(_undivided(rows, context))
    first = max(divisible, key=lambda row: row["value"])
    words = {
        "region": pick(first, "region", context.lang),
        "pool": _pool(first, context),
        "number": numbers.count(first["full_awards"], context.lang),
        "award": numbers.money(first["full_award"], context.lang),
    }
    return capital(say(context, "pools_by_scheme.divided", rest=_rest(len(rows) - len(divisible), context), **words))


def _undivided(rows: Rows, context: Context) -> str:
    first = max(rows, key=lambda row: row["value"])
    if len(rows) == 1:
        region, item = (pick(first, name, context.lang) for name in ("region", "item"))
        return say(context, "pools_by_scheme.undivided_one", region=region, item=item, pool=_pool(first, context))
    who = named(regions(rows, context), context)
    return say(context, "pools_by_scheme.undivided_many", regions=who, number=spell(len(rows), context.lang), pool=_pool(first, context))


def _pool(row: Row, context: Context) -> str:
    words = numbers.money(row["value_high"] or row["value"], context.lang)
    return say(context, "pools_by_scheme.up_to", pool=words) if money.is_ceiling(row) else words


def _rest(number: int, context: Context) -> str:
    if not number:
        return ""
    return say(context, f"pools_by_scheme.rest_{'one' if number == 1 else 'many'}", number=spell(number, context.lang))


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the table as a figure."""
    return pools_by_scheme(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="pools_by_scheme",
    page="subsidy_caps",
    query="pools_by_scheme",
    finding=finding,
    figure=figure,
    ranking="regions_by_amounts",
    columns=("region", "item", "figure", "scheme", "comparator", "value", "unit", "per", "full_award", "full_awards", "condition"),
)
