"""Terms explain themselves: which words of the glossary a text uses, and what they mean."""

import queries
from text.languages import pick
from views.context import Context


def explained(text: str, context: Context) -> str | None:
    """Return the meanings of the glossary's terms in a text, one a line; None where it uses none."""
    found = [row for row in queries.rows("glossary_by_term") if _uses(text, pick(row, "term", context.lang))]
    return (
        "\n\n".join(f"**{pick(row, 'term', context.lang)}**{context.t('common.source.meaning')}{pick(row, 'meaning', context.lang)}" for row in found)
        or None
    )


def _uses(text: str, term: str) -> bool:
    # In running text the Chinese titles are shortened, and plain plurals are English.
    short = term.removesuffix("企业").removesuffix("（统称）").removesuffix("企業").removesuffix("（統稱）")
    return short.lower() in text.lower()
