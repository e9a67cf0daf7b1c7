"""The page's question answered in one sentence: who states sums, who promises without."""

import queries
from text.languages import pick
from text.wording import spell
from views.context import Context
from views.subsidy_caps.words import MOST_NAMED, listed, named, one_or_many, regions, say, so_many
from views.view import Row, Rows


def answer(context: Context) -> str:
    """Return how many amounts each chosen document states, and which promise support without a sum."""
    rows = queries.rows("amounts_by_region", **context.selection.parameters(queries.parameters("amounts_by_region")))
    offering = [row for row in rows if row["schemes"]]
    if not offering:
        who = named(regions(rows, context), context)
        return say(context, f"answer.nothing_{one_or_many(rows)}", regions=who, documents=spell(len(rows), context.lang))
    stated = sorted((row for row in offering if row["amounts"]), key=lambda row: -row["amounts"])
    if len(rows) == 1:
        return _of_one(offering[0], context)
    if not stated:
        return _silent(offering, context)
    return _of_many(rows, stated, context)


def _of_one(row: Row, context: Context) -> str:
    if not row["amounts"]:
        return _silent([row], context)
    without = row["schemes"] - row["schemes_with_amounts"]
    tail = say(context, f"answer.rest_{_number(without)}", number=without) if without else ""
    return say(context, "answer.one", stated=_states(row, context), schemes=so_many("schemes", row["schemes_with_amounts"], context), rest=tail)


def _states(row: Row, context: Context) -> str:
    return say(context, f"answer.states_{_number(row['amounts'])}", region=pick(row, "region", context.lang), amounts=row["amounts"])


def _number(number: int) -> str:
    return "one" if number == 1 else "many"


def _silent(rows: Rows, context: Context) -> str:
    counts = {name: so_many(name, sum(row[name] for row in rows), context) for name in ("schemes", "clauses")}
    return say(context, f"answer.silent_{one_or_many(rows)}", regions=named(regions(rows, context), context), **counts)


def _of_many(rows: Rows, stated: Rows, context: Context) -> str:
    documents = spell(len(rows), context.lang)
    silent = [row for row in rows if row["schemes"] and not row["amounts"]]
    absent = [row for row in rows if not row["schemes"]]
    first = _states(stated[0], context)
    others = [say(context, "answer.also", region=pick(row, "region", context.lang), amounts=row["amounts"]) for row in stated[1:MOST_NAMED]]
    tail = say(context, f"answer.without_{one_or_many(silent)}", regions=named(regions(silent, context), context)) if silent else ""
    none = say(context, "answer.absent", regions=named(regions(absent, context), context)) if absent else ""
    return say(context, "answer.many", documents=documents, stated=listed([first, *others], context), without=tail, absent=none)
