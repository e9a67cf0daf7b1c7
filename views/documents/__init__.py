"""Where do the figures come from, and can they be relied on?"""

from text.wording import spell
from views.context import Context
from views.documents import accounting, dictionary, leftovers
from views.view import Page


def answer(context: Context) -> str:
    """Return how many numbers the chosen documents hold and what became of them."""
    rows = accounting.VIEW.rows(context)
    audited = rows[0]["documents_audited"] if rows else 0
    if not audited:
        return context.t("sources.answer_none")
    wording = "answer_one" if audited == 1 else "answer_many"
    return context.t(f"sources.{wording}", documents=spell(audited, context.lang), **accounting.totals(rows[0]))


PAGE = Page(
    id="sources",
    group="data",
    filters=("document",),
    views=(accounting.VIEW, leftovers.VIEW, dictionary.VIEW),
    answer=answer,
    counted="documents",
)
