"""The page's question answered in one sentence: who states sums, who promises without."""

import queries
from text.languages import pick
from text.wording import spell
from views.context import Context
from views.subsidy_caps.words import MOST_NAMED, listed, named, one_or_many, regions, say
from views.view import Row, Rows


def answer(context: Context) -> str:
    """Return how many amounts each chosen document states, and which promise support without a sum."""
    rows = queries.rows("amounts_by_region", **context.selection.parameters(queries.parameters("amounts_by_region")))
    offering = [row for row in rows if row["schemes"]]
    if not offering:
        return say(context, f"answer.nothing_{one_or_many(rows)}", regions=named(regions(rows, context), context), documents=spell(len(rows), context.lang))
    stated = sorted((row for row in offering if row["amounts"]), key=lambda row: -row["amounts"])
    if len(rows) == 1:
        return _of_one(offering[0], context)
    if not stated:
        schemes = sum(row["schemes"] for row in offering)
        return say(context, f"answer.silent_{one_or_many(offering)}", regions=named(regions(offering, context), context), schemes=schemes)
    return _of_many(rows, stated, [row for row in offering if not row["amounts"]], context)


def _of_one(row: Row, context: Context) -> str:
    region = pick(row, "region", context.lang)
    without = row["schemes"] - row["schemes_with_amounts"]
    if not row["amounts"]:
        return say(context, "answer.silent_one", regions=region, schemes=row["schemes"])
    tail = say(context, f"answer.rest_{'one' if without == 1 else 'many'}", number=without) if without else ""
    return say(context, "answer.one", region=region, amounts=row["amounts"], schemes=row["schemes_with_amounts"], rest=tail)


def _of_many(rows: Rows, stated: Rows, silent: Rows, context: Context) -> str:
    documents = spell(len(rows), context.lang)
    first = say(context, "answer.states", region=pick(stated[0], "region", context.lang), amounts=stated[0]["amounts"])
    others = [say(context, "answer.also", region=pick(row, "region", context.lang), amounts=row["amounts"]) for row in stated[1:MOST_NAMED]]
    tail = say(context, f"answer.without_{one_or_many(silent)}", regions=named(regions(silent, context), context)) if silent else ""
    return say(context, "answer.many", documents=documents, stated=listed([first, *others], context), without=tail)
