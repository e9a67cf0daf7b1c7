"""What is promised without a figure?"""

from collections import Counter

import plotly.graph_objects as go

from charts.promises import promises_by_item
from text.languages import pick
from text.wording import join
from views.context import Context
from views.subsidy_caps.words import MOST_NAMED, named, one_or_many, regions, say, so_many
from views.view import Rows, View


def finding(rows: Rows, context: Context) -> str:
    """Return how many schemes name no figure, and whose documents state no sum at all."""
    if len(rows) == 1:
        [row] = rows
        words = {name: pick(row, name, context.lang) for name in ("region", "scheme")}
        return say(context, "promises_by_item.one", clause=row["clause"], **words)
    if len({row["region_id"] for row in rows}) == 1:
        wording = "one_region" if rows[0]["figures_in_document"] else "one_silent_region"
        clauses = len({(row["document_number"], row["clause"]) for row in rows})
        words = {"total": so_many("schemes", len(rows), context), "clauses": so_many("clauses", clauses, context)}
        return say(context, f"promises_by_item.{wording}", region=pick(rows[0], "region", context.lang), **words)
    ordered = sorted(rows, key=lambda row: (row["region_adcode"] is None, row["region_adcode"] or 0, row["region_id"]))
    silent = [row for row in ordered if not row["figures_in_document"]]
    if silent:
        return _silent(silent, len(rows), context)
    counted = _counted(ordered, context)
    return say(context, "promises_by_item.some", total=len(rows), regions=join(counted[:MOST_NAMED], context.lang))


def _silent(silent: Rows, total: int, context: Context) -> str:
    """Return how many of the schemes without a figure stand in documents without any sum."""
    names = regions(silent, context)
    wording = "all" if len(silent) == total else "number" if len(names) > MOST_NAMED else one_or_many(names)
    words = {"total": total, "schemes": len(silent), "number": len(names), "regions": named(names, context)}
    return say(context, f"promises_by_item.silent_{wording}", **words)


def _counted(rows: Rows, context: Context) -> list[str]:
    """Return each region with its number of schemes."""
    counted = Counter(pick(row, "region", context.lang) for row in rows)
    return [say(context, "promises_by_item.count", region=name, number=number) for name, number in counted.items()]


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the table as a figure."""
    return promises_by_item(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="promises_by_item",
    page="subsidy_caps",
    query="promises_by_scheme",
    finding=finding,
    figure=figure,
    ranking="regions_by_amounts",
    columns=("region", "money_group", "item", "scheme", "instrument", "beneficiary", "condition", "state"),
)
