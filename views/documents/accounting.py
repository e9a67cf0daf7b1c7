"""What became of every number in the texts?"""

import plotly.graph_objects as go

from charts.accounting import accounting as draw
from text.languages import pick
from text.wording import join
from views.context import Context
from views.view import Rows, View


def totals(rows: Rows) -> dict[str, int]:
    """Return numbers found, recorded, explained and unexplained over all audited documents."""
    names = ("found", "recorded", "explained", "unexplained")
    return {name: sum(row[f"numbers_{name}"] or 0 for row in rows) for name in names}


def finding(rows: Rows, context: Context) -> str:
    """Return how many numbers were found, recorded, explained and left over; documents without an audit are named."""
    audited = [row for row in rows if row["numbers_found"] is not None]
    missing = join([pick(row, "region", context.lang) for row in rows if row["numbers_found"] is None], context.lang)
    if not audited:
        return context.t("sources.accounting.none", regions=missing)
    where = pick(audited[0], "region", context.lang) if len(audited) == 1 else context.t("sources.accounting.documents", number=len(audited))
    said = context.t("sources.accounting.some", where=where, **totals(audited))
    return said + (context.t("sources.accounting.missing", regions=missing) if missing else "")


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the bars."""
    return draw(rows, lang=context.lang, mode=context.mode, width=context.width)


VIEW = View(
    id="accounting", page="sources", query="audits_by_document", finding=finding, figure=figure,
    columns=(
        "region", "document_number", "numbers_found", "numbers_recorded", "numbers_explained", "numbers_unexplained", "amounts", "targets", "leftovers",
        "brackets", "names", "headings", "phrases", "same_text", "audited_on", "content_sha256", "records_sha256",
    ),
)
