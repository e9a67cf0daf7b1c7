"""What became of every number in the texts?"""

import plotly.graph_objects as go

from charts.accounting import accounting as draw
from text import dates
from text.languages import pick
from text.wording import capital, join
from views.context import Context
from views.view import Row, Rows, View

# So many documents without an audit that holds are named in a title.
MOST_NAMED = 3


def totals(row: Row) -> dict[str, str]:
    """Return numbers found, recorded, explained and unexplained over all audited documents; every row carries them."""
    return {name: f"{row[f'total_{name}']:,}" for name in ("found", "recorded", "explained", "unexplained")}


def finding(rows: Rows, context: Context) -> str:
    """Return how many numbers were found, recorded, explained and left over; documents whose audit is lacking or no longer holds are named."""
    parts = [_counted(rows, context), _missing(rows, context), changed(rows, context)]
    return capital(context.t("sources.accounting.joiner").join(part for part in parts if part))


def changed(rows: Rows, context: Context) -> str:
    """Return the documents whose records were changed after the audit; empty where there are none."""
    found = [row for row in rows if row["records_changed"]]
    if not found:
        return ""
    return context.t("sources.accounting.changed", day=dates.date(found[0]["audited_on"], context.lang), regions=_named(found, context))


def _counted(rows: Rows, context: Context) -> str:
    audited = [row for row in rows if row["numbers_found"] is not None]
    if not audited:
        return ""
    number = rows[0]["documents_audited"]
    where = pick(audited[0], "region", context.lang) if number == 1 else context.t("sources.accounting.documents", number=f"{number:,}")
    return context.t("sources.accounting.some", where=where, **totals(rows[0]))


def _missing(rows: Rows, context: Context) -> str:
    found = [row for row in rows if row["audited_on"] is None]
    return context.t("sources.accounting.missing", regions=_named(found, context)) if found else ""


def _named(rows: Rows, context: Context) -> str:
    return join([pick(row, "region", context.lang) for row in rows[:MOST_NAMED]], context.lang)


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the bars."""
    return draw(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="accounting",
    page="sources",
    query="audits_by_document",
    finding=finding,
    figure=figure,
    columns=(
        "region",
        "document_number",
        "numbers_found",
        "numbers_recorded",
        "numbers_explained",
        "numbers_unexplained",
        "amounts",
        "targets",
        "leftovers",
        "brackets",
        "names",
        "headings",
        "phrases",
        "same_text",
        "audited_on",
        "records_changed",
        "content_sha256",
        "records_sha256",
    ),
)
