"""The row of key figures: a value, its noun, and what it is made of."""

from typing import NamedTuple

from text import numbers
from text.languages import pick
from text.wording import capital, join, plural, spell
from views.context import Context
from views.dashboard.facts import documents, totals
from views.view import Row, Rows

# More regions than these are counted, not named.
MOST_NAMED = 3


# The page that lists what is counted, and the view where one of its views holds all of it.
LISTED = {
    "documents": ("sources", None),
    "measures": ("measures", "register"),
    "assignments": ("department_workloads", "department_measures"),
    "amounts": ("subsidy_caps", "ledger_by_item"),
    "goals": ("cultivation_funnels", None),
}


class KeyFigure(NamedTuple):
    """One key figure as texts, and the page, or view of it, that lists what it counts."""

    value: str
    noun: str
    detail: str
    page: str
    view: str | None


def key_figures(context: Context) -> list[KeyFigure]:
    """Return documents, measures, assignments, money figures and numbered goals."""
    held, rows = totals(context), documents(context)
    details = {
        "documents": _kinds(held, context),
        "measures": _spread(rows, context),
        "assignments": _assignments(held, context),
        "amounts": _amounts(rows, context),
        "goals": _goals(held, context),
    }
    return [_key_figure(name, held[name], detail, context) for name, detail in details.items()]


def _key_figure(name: str, value: int, detail: str, context: Context) -> KeyFigure:
    shown = numbers.plain(value, context.lang) if value or name in ("documents", "measures", "assignments") else context.t("dashboard.key.none")
    return KeyFigure(shown, context.t(f"dashboard.key.{name}{plural(value, '_one', '')}"), detail, *LISTED[name])


def _kinds(held: Row, context: Context) -> str:
    """Return ‘one guideline, two plans and two sets of measures’."""
    found = [(name, held[name]) for name in ("guidelines", "plans", "sets_of_measures") if held[name]]
    words = [context.t(f"dashboard.key.{name}{plural(number, '_one', '')}", number=spell(number, context.lang)) for name, number in found]
    return join(words, context.lang)


def _spread(rows: Rows, context: Context) -> str:
    """Return ‘from 11 in Jiangmen to 25 in Guangzhou and Gansu’."""
    counts = [row["measures"] for row in rows]
    fewest, most = min(counts, default=0), max(counts, default=0)
    if len(rows) < 2:
        return context.t("dashboard.key.in_one", region=_named(rows, context))
    if fewest == most:
        return context.t("dashboard.key.in_each", number=most)
    low, high = ([row for row in rows if row["measures"] == count] for count in (fewest, most))
    return context.t("dashboard.key.spread", fewest=fewest, low=_named(low, context), most=most, high=_named(high, context))


def _assignments(held: Row, context: Context) -> str:
    once = context.t("dashboard.key.stated_once", number=numbers.plain(held["stated_once"], context.lang)) if held["stated_once"] else ""
    return context.t("dashboard.key.to_measures") + once


def _amounts(rows: Rows, context: Context) -> str:
    """Return ‘21 Guangzhou, 4 Gansu’, largest first; silence is named."""
    stating = sorted((row for row in rows if row["amounts"]), key=lambda row: -row["amounts"])
    if not stating:
        return context.t("dashboard.key.no_amount")
    parts = [
        context.t("dashboard.key.amounts_in", number=numbers.plain(row["amounts"], context.lang), region=pick(row, "region", context.lang))
        for row in stating[:MOST_NAMED]
    ]
    rest = len(stating) - MOST_NAMED
    parts += [context.t("dashboard.key.amounts_rest", number=numbers.plain(rest, context.lang))] if rest > 0 else []
    return context.t("dashboard.comma").join(parts)


def _goals(held: Row, context: Context) -> str:
    """Return how many were due and how many fall due; else how many are for later years or without one."""
    parts = [
        context.t(f"dashboard.key.{name}{plural(held[name], '_one', '')}", number=numbers.plain(held[name], context.lang), year=held["passed_year"])
        for name in ("passed", "due", "later", "undated")
        if held[name]
    ]
    return capital(context.t("dashboard.comma").join(parts[:2])) or context.t("dashboard.key.no_goal")


def _named(rows: Rows, context: Context) -> str:
    if len(rows) > MOST_NAMED:
        return context.t("dashboard.key.so_many", number=spell(len(rows), context.lang))
    return join([pick(row, "region", context.lang) for row in rows], context.lang)
