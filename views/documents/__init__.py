"""Where do the figures come from, and can they be relied on?"""

import queries
from text.wording import spell
from views.context import Context
from views.documents import accounting, dictionary, leftovers
from views.view import Page


def answer(context: Context) -> str:
    """Return how many numbers the chosen documents hold and what became of them."""
    rows = queries.rows("audits_by_document", **context.selection.parameters(queries.parameters("audits_by_document")))
    audited = [row for row in rows if row["numbers_found"] is not None]
    if not audited:
        return context.t("sources.answer_none")
    wording = "answer_one" if len(audited) == 1 else "answer_many"
    return context.t(f"sources.{wording}", documents=spell(len(audited), context.lang), **accounting.totals(audited))


PAGE = Page(
    id="sources", group="data", filters=("document",), views=(accounting.VIEW, leftovers.VIEW, dictionary.VIEW), answer=answer, counted="documents",
)
