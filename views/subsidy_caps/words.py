"""Small wordings that the findings of this page share."""

from collections.abc import Iterable, Sequence
from typing import Any

from text.languages import pick
from text.wording import join
from views.context import Context
from views.view import Row, Rows

# More names than these do not fit a title.
MOST_NAMED = 4


def say(context: Context, key: str, **values: Any) -> str:
    """Return one of the page's wordings."""
    return context.t(f"subsidy_caps.{key}", **values)


def regions(rows: Iterable[Row], context: Context) -> list[str]:
    """Return the names of the rows' regions, each once, in their order."""
    return list(dict.fromkeys(pick(row, "region", context.lang) for row in rows))


def listed(parts: Sequence[str], context: Context) -> str:
    """Return clauses in a row, by comma."""
    return say(context, "comma").join(parts)


def named(names: list[str], context: Context) -> str:
    """Return a few names, or how many they are."""
    return join(names, context.lang) if len(names) <= MOST_NAMED else say(context, "so_many_regions", number=len(names))


def one_or_many(rows: Sequence) -> str:
    """Return which wording a number of things takes."""
    return "one" if len(rows) == 1 else "many"


def so_many(noun: str, number: int, context: Context) -> str:
    """Return a number of schemes or clauses in words: ‘1 scheme’, ‘7 schemes’."""
    return say(context, f"{noun}_{'one' if number == 1 else 'many'}", number=number)


def of_state(rows: Rows, state: str) -> Rows:
    """Return the rows of one state: stated, silent, none."""
    return [row for row in rows if row["state"] == state]
