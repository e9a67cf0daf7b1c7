"""For what is a figure stated, by whom, and on what conditions?"""

import plotly.graph_objects as go

from charts.ledger import ledger_by_item
from text import numbers
from text.languages import pick
from text.wording import capital, join, spell
from views.context import Context
from views.subsidy_caps.words import MOST_NAMED, listed, named, of_state, regions, say
from views.view import Rows, View


def finding(rows: Rows, context: Context) -> str:
    """Return for how many items each region states figures, and which items have figures from several."""
    stated = of_state(rows, "stated")
    by_region: dict[str, set[str]] = {}
    for row in stated:
        by_region.setdefault(pick(row, "region", context.lang), set()).add(row["item_id"])
    if not by_region:
        return _none(rows, context)
    if len(by_region) == 1:
        return _of_one(stated, context)
    ranked = sorted(by_region, key=lambda region: -len(by_region[region]))
    if len(ranked) > MOST_NAMED:
        counts = {"number": len(ranked), "region": ranked[0], "most": len(by_region[ranked[0]]), "items": len({row["item_id"] for row in stated})}
        return say(context, "ledger_by_item.many", **counts)
    every = len({row["item_id"] for row in stated})
    first = say(context, "ledger_by_item.states", region=ranked[0], items=len(by_region[ranked[0]]), all=every)
    others = [say(context, "ledger_by_item.also", region=region, items=len(by_region[region])) for region in ranked[1:]]
    return capital(listed([first, *others], context) + _shared(stated, by_region, context))


def _of_one(stated: Rows, context: Context) -> str:
    region, item = (pick(stated[0], name, context.lang) for name in ("region", "item"))
    items = {row["item_id"] for row in stated}
    if len(stated) == 1:
        [row] = stated
        return say(
            context,
            "ledger_by_item.one_figure",
            region=region,
            item=item,
            figure=numbers.figure(row, context.lang, spoken=True),
            clause=row["clause"],
        )
    if len(items) == 1:
        return say(context, "ledger_by_item.one_item", region=region, item=item, amounts=len(stated))
    return say(context, "ledger_by_item.one", region=region, items=len(items), amounts=len(stated))


def _shared(stated: Rows, by_region: dict[str, set[str]], context: Context) -> str:
    """Return which items several regions put a figure on."""
    names = {row["item_id"]: pick(row, "item", context.lang) for row in stated}
    shared = [item for item in names if sum(item in items for items in by_region.values()) > 1]
    if len(shared) == 1:
        return say(context, "ledger_by_item.shared_one", item=names[shared[0]])
    return say(context, "ledger_by_item.shared_many" if shared else "ledger_by_item.shared_none", number=spell(len(shared), context.lang))


def _none(rows: Rows, context: Context) -> str:
    silent = of_state(rows, "silent")
    items = list(dict.fromkeys(pick(row, "item", context.lang) for row in silent))
    names = regions(silent, context)
    if len(items) == 1 and len(silent) <= MOST_NAMED:
        clauses = [say(context, "ledger_by_item.silent_region", region=pick(row, "region", context.lang), clause=row["clause"]) for row in silent]
        return say(context, "ledger_by_item.silent_item", item=items[0], regions=join(clauses, context.lang))
    words = {"regions": named(names, context), "items": join(items[:MOST_NAMED], context.lang), "number": spell(len(items), context.lang)}
    return capital(say(context, "ledger_by_item.silent_items", **words))


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the table as a figure."""
    return ledger_by_item(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="ledger_by_item",
    page="subsidy_caps",
    query="ledger_by_item",
    finding=finding,
    figure=figure,
    ranking="regions_by_amounts",
    columns=(
        "region",
        "item",
        "figure",
        "money_group",
        "scheme",
        "kind",
        "comparator",
        "value",
        "value_high",
        "unit",
        "per",
        "variant",
        "base",
        "is_lifetime",
        "capped_by_rider",
        "no_application",
        "condition",
        "state",
    ),
)
