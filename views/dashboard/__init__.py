"""What do the documents say, at a glance?"""

from text import numbers
from text.languages import pick
from text.wording import capital, join, plural, spell
from views.context import Context
from views.dashboard import findings, measures_by_field, timeline
from views.dashboard.facts import documents, scoped, totals
from views.view import Page


def answer(context: Context) -> str:
    """Return how many measures and goals the documents hold, and which of them say in yuan what a firm can get."""
    held = totals(context)
    number = spell(held["documents"], context.lang)
    words = plural(held["documents"], "one_document", "many_documents")
    measures, goals = _counted("measure", held["measures"], context), _counted("goal", held["goals"], context)
    sentence = context.t(f"dashboard.answer.{words}", number=number, measures=measures, goals=goals) + _who_says(context)
    return context.t("dashboard.answer.sentence", words=capital(scoped(sentence, context)))


def _counted(noun: str, number: int, context: Context) -> str:
    words = plural(number, f"one_{noun}", f"many_{noun}s") if number else f"no_{noun}"
    return context.t(f"dashboard.answer.{words}", number=numbers.plain(number, context.lang))


def _who_says(context: Context) -> str:
    rows = documents(context)
    named = [pick(row, "region", context.lang) for row in rows if row["firm_sums"]]
    if len(rows) == 1:
        return context.t(f"dashboard.answer.{'it_says' if named else 'it_does_not_say'}", region=pick(rows[0], "region", context.lang))
    if len(named) > measures_by_field.MOST_NAMED:
        return context.t("dashboard.answer.several_say", number=spell(len(named), context.lang))
    words = "none_says" if not named else "all_say" if len(named) == len(rows) else "one_says" if len(named) == 1 else "some_say"
    return context.t(f"dashboard.answer.{words}", regions=join(named, context.lang))


PAGE = Page(
    id="dashboard", group="compare", filters=(), views=(measures_by_field.VIEW, timeline.VIEW), answer=answer,
    told=findings.VIEWS[: findings.MOST_FINDINGS],
)  # fmt: skip
