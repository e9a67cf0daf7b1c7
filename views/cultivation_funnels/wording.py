"""Parts that this page's sentences are made of: figures in words, names of firms, lists that stay short."""

from text import numbers
from text.languages import pick
from text.wording import join, spell
from views.context import Context
from views.view import Row, Rows

WORDS = {"=": "exact", "~": "about", ">=": "at_least", ">": "more", "<=": "at_most", "<": "less", "range": "range"}
# More regions than these are counted, not named.
MOST_NAMED = 3


def figure(comparator: str, value: float, context: Context, *, high: float | None = None, unit: str = "firms") -> str:
    """Return a figure with its comparator in words: ‘1,400 or more’, ‘about 20,000’."""
    shown = numbers.quantity(value, unit, context.lang)
    if unit == "firms" and context.lang != "en":
        shown += context.t("cultivation_funnels.counter")
    words = {"value": shown} | ({"high": numbers.quantity(high, unit, context.lang)} if high is not None else {})
    return context.t(f"cultivation_funnels.figure.{WORDS[comparator]}", **words)


def goal(row: Row, context: Context) -> str:
    """Return a goal's figure in words."""
    return figure(row["comparator"], row["value"], context, high=row["value_high"], unit=row["unit"])


def firms(row: Row, context: Context) -> str:
    """Return what a goal's firms are called in running text."""
    return context.t(
        f"cultivation_funnels.firms.{row['tier_id'] if row.get('indicator_id', 'firms_in_tier') == 'firms_in_tier' else row['indicator_id']}"
    )


def names(rows: Rows, context: Context) -> str:
    """Return the rows' regions, each once, as a list; counted where they are many."""
    found = list(dict.fromkeys(pick(row, "region", context.lang) for row in rows))
    return join(found, context.lang) if len(found) <= MOST_NAMED else context.t("cultivation_funnels.few", number=spell(len(found), context.lang))


def number_of(rows: Rows) -> str:
    """Return ‘one’ or ‘many’: the form of a verb for the rows' regions."""
    return "one" if len({row["region_id"] for row in rows}) == 1 else "many"
