"""Which measures are there, and where does one read them?"""

import queries
from text.wording import spell
from views.context import Context
from views.measures import instrument_sides, register
from views.view import Page


def answer(context: Context) -> str:
    """Return how many measures are found, and how many of them state a sum or a numbered goal."""
    found = queries.rows("measures_by_content", **context.selection.parameters(queries.parameters("measures_by_content")))[0]
    if not found["measures"]:
        return context.t("measures.answer_none")
    wording = "answer_one" if found["measures"] == 1 else "answer_in_one" if found["documents"] == 1 else "answer_many"
    both = found["with_money"] + found["with_goal"] + found["with_neither"] - found["measures"]
    shown = {name: f"{number:,}" for name, number in found.items()}
    shown["both"] = context.t(f"measures.answer_both_{'one' if both == 1 else 'many'}", number=f"{both:,}") if both else ""
    shown["documents"] = spell(found["documents"], context.lang)
    return context.t(f"measures.{wording}", **shown)


PAGE = Page(
    id="measures",
    group="explore",
    filters=("q", "sort", "content", "way"),
    views=(register.VIEW, instrument_sides.VIEW),
    answer=answer,
    counted="found",
)
