"""Where do the figures come from, and can they be relied on?"""

from text.wording import capital, spell
from views.context import Context
from views.documents import accounting, dictionary, leftovers
from views.view import Page, Rows


def answer(context: Context) -> str:
    """Return how many numbers the chosen documents hold and what became of them, and whose records changed since the audit."""
    rows = accounting.VIEW.rows(context)
    changed = accounting.changed(rows, context)
    sentences = [_counted(rows, context), context.t("sources.answer_changed", changed=capital(changed)) if changed else ""]
    return context.t("sources.answer_joiner").join(one for one in sentences if one) or context.t("sources.answer_none")


def _counted(rows: Rows, context: Context) -> str:
    audited = rows[0]["documents_audited"] if rows else 0
    if not audited:
        return ""
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
