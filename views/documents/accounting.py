"""What became of every number in the texts?"""

import plotly.graph_objects as go

from charts.accounting import accounting as draw
from text.languages import pick
from text.wording import join
from views.context import Context
from views.view import Row, Rows, View

# So many documents without an audit are named in a title.
MOST_NAMED = 3


def totals(row: Row) -> dict[str, str]:
    """Return numbers found, recorded, explained and unexplained over all audited documents; every row carries them."""
    return {name: f"{row[f'total_{name}']:,}" for name in ("found", "recorded", "explained", "unexplained")}


def finding(rows: Rows, context: Context) -> str:
    """Return how many numbers were found, recorded, explained and left over; documents without an audit are named."""
    audited = [row for row in rows if row["numbers_found"] is not None]
    missing = join([pick(row, "region", context.lang) for row in rows if row["numbers_found"] is None][:MOST_NAMED], context.lang)
    if not audited:
        return context.t("sources.accounting.none", regions=missing)
    number = rows[0]["documents_audited"]
    where = pick(audited[0], "region", context.lang) if number == 1 else context.t("sources.accounting.documents", number=f"{number:,}")
    said = context.t("sources.accounting.some", where=where, **totals(rows[0]))
    return said + (context.t("sources.accounting.missing", regions=missing) if missing else "")


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the bars."""
    return draw(rows, lang=context.lang, mode=context.mode, width=context.width)


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
        "content_sha256",
        "records_sha256",
    ),
)
