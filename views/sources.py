"""Where a view's figures come from: document numbers with clauses, regions and filters, dates, riders."""

from text import dates, paths
from text.languages import in_script, pick
from text.wording import capital
from views import scope
from views.context import Context
from views.drafts import marked
from views.view import Rows, View

# More clauses are not given, more documents not named.
MOST_CLAUSES, MOST_DOCUMENTS = 12, 24


def source_line(view: View, rows: Rows, context: Context) -> str:
    """Return the line under a chart: sources, filters, as-of dates, riders, method."""
    parts = [
        context.t("common.source.sources", sources=cited(rows, context)) if any(row.get("document_number") for row in rows) else "",
        context.filters_in_words,
        scope.in_words(context, view.ranking),
        as_of(context),
        riders(rows, context),
        view.words("note", context),
    ]
    return context.t("common.source.joiner").join(capital(part.rstrip(".。")) for part in parts if part) + context.t("common.source.end")


def cited(rows: Rows, context: Context) -> str:
    """Return document numbers with their clauses; without clauses where they would be too many to read; of very many, the first."""
    found: dict[str, dict[str, None]] = {}
    for row in rows:
        for document, clause in _pairs(row):
            found.setdefault(document, {})[clause] = None
    brief = sum(len(clauses) for clauses in found.values()) > MOST_CLAUSES
    separator = context.t("common.source.separator")
    named = {document: marked(document, context) for document in found}
    numbered = [named[document] if brief else f"{named[document]} {_joined(clauses, context)}".strip() for document, clauses in found.items()]
    if len(numbered) > MOST_DOCUMENTS or any(row.get("cites_all") is False for row in rows):
        numbered = [*numbered[:MOST_DOCUMENTS], context.t("common.source.further")]
    return in_script(separator.join(numbered), context.lang)


def as_of(context: Context) -> str:
    """Return what ‘as of’ means: the records' last change and the day of viewing."""
    recorded = dates.date(context.records_as_of or context.today, context.lang)
    return context.t("common.source.as_of", recorded=recorded, viewed=dates.date(context.today, context.lang))


def riders(rows: Rows, context: Context) -> str:
    """Return the riders that hold for the rows' documents, each once; rows that carry rider_zh only."""
    found = {pick(row, "rider", context.lang): pick(row, "region", context.lang) for row in rows if row.get("rider_zh")}
    return context.t("common.source.joiner").join(
        context.t("common.source.rider", region=region, rider=rider.rstrip(".。")) for rider, region in found.items()
    )


def _pairs(row: dict) -> list[tuple[str, str]]:
    documents = [part for part in (row.get("document_number") or "").split("; ") if part]
    if len(documents) != 1:
        return [(document, "") for document in documents]
    return [(documents[0], clause) for clause in (row.get("clause") or "").split("; ")]


def _joined(clauses: dict[str, None], context: Context) -> str:
    return context.t("common.source.clauses").join(paths.shown(clause, context.lang) for clause in clauses if clause)
