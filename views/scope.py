"""Which regions a chart is made of: all that are chosen; of more than it can draw, those that state most of what it shows."""

from dataclasses import replace

import queries
from text import numbers
from views.context import Context
from views.selection import Selection

# A chart draws so many regions at most.
MOST_REGIONS = 12


def narrowed(selection: Selection, ranking: str) -> Selection:
    """Return the selection with the regions that the ranking, a statement, puts first; the same one where all can be drawn."""
    if not is_narrowed(selection, ranking):
        return selection
    given = selection.parameters(queries.parameters(ranking)) | {"most": MOST_REGIONS}
    first = tuple(row["region_id"] for row in queries.rows(ranking, **given))
    return replace(selection, regions=first or selection.regions)


def is_narrowed(selection: Selection, ranking: str) -> bool:
    """Return whether more regions are on than a chart can draw."""
    return bool(ranking) and len(selection.regions or queries.rows("regions_by_order")) > MOST_REGIONS


def in_words(context: Context, ranking: str) -> str:
    """Return ‘12 of 3,200 regions, those with most measures’; empty where all are drawn."""
    if not is_narrowed(context.selection, ranking):
        return ""
    every = len(context.selection.regions or queries.rows("regions_by_order"))
    return context.t(f"common.scope.{ranking}", shown=MOST_REGIONS, every=numbers.plain(every, context.lang))


def said(sentence: str, context: Context, ranking: str) -> str:
    """Return a sentence with the regions that it speaks of before it, where these are not all."""
    words = in_words(context, ranking)
    return context.t("common.scope.sentence", scope=words, sentence=sentence) if words else sentence
