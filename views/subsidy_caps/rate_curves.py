"""What does a rate really pay, once caps and bands hold?"""

import plotly.graph_objects as go

from charts import money
from charts.rate_curves import rate_curves
from text import numbers
from text.languages import pick
from text.wording import capital, spell
from views.context import Context
from views.subsidy_caps.words import named, one_or_many, regions, say
from views.view import Row, Rows, View


def finding(rows: Rows, context: Context) -> str:
    """Return how many schemes a cap or a band bounds, or for a single one where it binds."""
    schemes = {row["scheme_id"]: row for row in rows}
    if len(schemes) == 1:
        return _of_one(rows, context)
    capped = sum(row["cap"] is not None for row in schemes.values())
    banded = len(schemes) - capped
    wording = "only_capped" if not banded else "only_banded" if not capped else "both"
    names = regions(rows, context)
    bound = say(context, f"rate_curves.{wording}", capped=_so_many("capped", capped, context), banded=_so_many("banded", banded, context))
    number = spell(len(schemes), context.lang)
    return capital(say(context, f"rate_curves.{one_or_many(names)}", regions=named(names, context), number=number, bound=bound))


def _so_many(what: str, number: int, context: Context) -> str:
    return say(context, f"rate_curves.{what}_{'one' if number == 1 else 'many'}", number=spell(number, context.lang))


def _of_one(rows: Rows, context: Context) -> str:
    lang = context.lang
    first = rows[0]
    breaks = sorted((row for row in rows if row["is_break"]), key=lambda row: row["invested"])
    words = {
        "region": pick(first, "region", lang),
        "rate": _rate(first, lang),
        "base": pick(first, "base", lang),
        "start": money.rounded(breaks[0]["invested"], lang),
        "until": money.rounded(breaks[-1]["invested"], lang),
        "low": money.rounded(breaks[0]["support"], lang),
        "high": money.rounded(breaks[-1]["support"], lang),
        "cap": numbers.money(first["cap"] or 0, lang),
    }
    lines = {row["cap"] for row in rows}
    if len(lines) > 1:
        return say(context, "rate_curves.caps", number=spell(len(lines), lang), **words)
    return say(context, "rate_curves.cap" if first["cap"] is not None else "rate_curves.band", **words)


def _rate(row: Row, lang: str) -> str:
    return numbers.percent(row["value_high"] or row["value"], lang)


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return one panel per scheme."""
    return rate_curves(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="rate_curves",
    page="subsidy_caps",
    query="rate_curves_by_scheme",
    finding=finding,
    figure=figure,
    ranking="regions_by_amounts",
    columns=("region", "scheme", "figure", "comparator", "capped_by_rider", "base", "cap", "per", "is_lifetime", "invested", "support", "is_break"),
)
