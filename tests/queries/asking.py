"""How a test asks a question: what it does not choose is bound as an unfiltered page binds it."""

import datetime
from typing import Any

import queries
from views.selection import Selection

TODAY = datetime.date(2026, 11, 22)
# What no reader's selection holds.
OTHERS: dict[str, Any] = {"today": TODAY, "most": None, "record": None, "records": None, "measure": None}
# What a reader of the page of money can choose.
MONEY_FILTERS = {"regions", "categories", "also_secondary", "tiers", "instruments", "beneficiaries"}
# Jiangmen has no measure in this field, hence no scheme either.
NO_SCHEMES = {"regions": ("jiangmen",), "categories": ("green",)}


def bound(name: str, **chosen: Any) -> dict[str, Any]:
    """Return all parameters of a query; fails on a choice that the query does not know."""
    wanted = queries.parameters(name)
    assert set(chosen) <= wanted, f"{name} has no {sorted(set(chosen) - wanted)}"
    others = {key: chosen.pop(key, value) for key, value in OTHERS.items() if key in wanted}
    return Selection(**chosen).parameters(wanted) | others


def ask(name: str, **chosen: Any) -> list[queries.Row]:
    """Return a query's rows of the project's own records."""
    return queries.rows(name, **bound(name, **chosen))


def values(rows: list[queries.Row], *names: str) -> list[tuple]:
    """Return some columns of the rows."""
    return [tuple(row[name] for name in names) for row in rows]
