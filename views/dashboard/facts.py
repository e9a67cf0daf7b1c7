"""The rows behind key figures and cards, as the filters leave them."""

import queries
from views.context import Context
from views.view import Row, Rows


def totals(context: Context) -> Row:
    """Return the one row of what the selection holds."""
    return _asked("totals_by_selection", context)[0]


def documents(context: Context) -> Rows:
    """Return one row per document of the chosen regions, in fixed order."""
    return _asked("documents_by_region", context)


def scoped(sentence: str, context: Context) -> str:
    """Return a sentence that speaks of whole documents with the fields that it is limited to."""
    return context.t("dashboard.scope", sentence=sentence) if context.selection.categories else sentence


def _asked(query: str, context: Context) -> Rows:
    given = context.selection.parameters(queries.parameters(query))
    return queries.rows(query, **given, today=context.today)
