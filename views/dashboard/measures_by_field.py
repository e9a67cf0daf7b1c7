"""Which field has how many measures, where; and where money figures and numbered goals stand."""

from collections import Counter

import plotly.graph_objects as go

from charts.measures_by_field import measures_by_field
from text import numbers
from text.languages import pick
from text.wording import capital, join, plural, spell
from views.context import Context
from views.view import Row, Rows, View

# More names than these are counted, not named.
MOST_NAMED = 3


def finding(rows: Rows, context: Context) -> str:
    """Return how many fields all documents share and how many only a few; of one region or one field, what it has."""
    names = {row["category_id"]: pick(row, "category", context.lang) for row in rows}
    documents = len({row["document_id"] for row in rows})
    if len(names) == 1:
        return _one_field(rows, context) if documents > 1 else _one_cell(rows[0], context)
    return _one_region(rows, context) if documents == 1 else _all(rows, len(names), documents, context)


def _all(rows: Rows, fields_on: int, documents: int, context: Context) -> str:
    spread = Counter({row["category_id"]: row["documents_with"] for row in rows}.values())
    full, fewest = spread[documents], min(spread)
    whole = "both" if fields_on == 2 else "all"
    words = "none" if not full else whole if full == fields_on else plural(full, "one", "some")
    everywhere = _everywhere(documents, context)
    head = _t(context, words, **_counted(full, context), fields=spell(fields_on, context.lang), everywhere=everywhere)
    few = _t(context, "fewest" if fewest else "nowhere", **_counted(spread[fewest], context), documents=spell(fewest, context.lang))
    return capital(head + few if fewest < documents else head)


def _counted(number: int, context: Context) -> dict[str, object]:
    return {"number": spell(number, context.lang), "count": number}


def _everywhere(documents: int, context: Context) -> str:
    return _t(context, "both_documents" if documents == 2 else "all_documents", number=spell(documents, context.lang))


def _one_region(rows: Rows, context: Context) -> str:
    region = pick(rows[0], "region", context.lang)
    most = max(row["measures"] for row in rows)
    having = sum(row["measures"] > 0 for row in rows)
    if most < 2:
        goals = _goals(sum(row["goals"] for row in rows), context)
        return _t(context, "region_one_each" if most else "region_none", region=region, number=having, fields=len(rows), goals=goals)
    top = [pick(row, "category", context.lang) for row in rows if row["measures"] == most]
    named = join(top, context.lang) if len(top) <= MOST_NAMED else _t(context, "so_many_fields", number=spell(len(top), context.lang))
    return _t(context, "region" if len(top) == 1 else "region_ties", region=region, number=having, fields=len(rows), top=named, most=most)


def _one_field(rows: Rows, context: Context) -> str:
    field, measures = pick(rows[0], "category", context.lang), sum(row["measures"] for row in rows)
    having = sum(row["measures"] > 0 for row in rows)
    if not measures:
        return _t(context, "field_none", field=field, documents=len(rows), goals=_goals(sum(row["goals"] for row in rows), context))
    return _t(
        context,
        "field",
        field=field,
        measures=_measures(measures, context),
        having=numbers.plain(having, context.lang),
        documents=numbers.plain(len(rows), context.lang),
    ) + _money(rows, context)


def _money(rows: Rows, context: Context) -> str:
    stating = [pick(row, "region", context.lang) for row in rows if row["amounts"]]
    if not stating:
        return _t(context, "money_none")
    named = join(stating, context.lang) if len(stating) <= MOST_NAMED else _t(context, "so_many_documents", number=spell(len(stating), context.lang))
    return _t(context, "money_in", regions=named)


def _one_cell(row: Row, context: Context) -> str:
    amounts = _t(context, plural(row["amounts"], "one_amount", "amounts"), number=row["amounts"]) if row["amounts"] else _t(context, "no_amount")
    return _t(
        context,
        "cell",
        field=pick(row, "category", context.lang),
        region=pick(row, "region", context.lang),
        measures=_measures(row["measures"], context),
        amounts=amounts,
        goals=_goals(row["goals"], context),
    )


def _measures(number: int, context: Context) -> str:
    return _t(context, plural(number, "one_measure", "measures"), number=numbers.plain(number, context.lang)) if number else _t(context, "no_measure")


def _goals(number: int, context: Context) -> str:
    return _t(context, plural(number, "one_goal", "goals"), number=numbers.plain(number, context.lang)) if number else _t(context, "no_goal")


def _t(context: Context, wording: str, **values: object) -> str:
    return context.t(f"dashboard.measures_by_field.{wording}", **values)


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the heat map."""
    return measures_by_field(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="measures_by_field",
    page="dashboard",
    query="measures_by_category",
    finding=finding,
    figure=figure,
    ranking="regions_by_measures",
    columns=("category", "region", "measures", "amounts", "goals", "plain", "percent"),
    half=True,
)
