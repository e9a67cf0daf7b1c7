"""What stands in place of a view that a selection leaves without rows."""

from views.context import Context
from views.filters import named, pairs


def nothing_found(context: Context) -> str:
    """Return a sentence that says for what nothing is found; it names the field where one is chosen, and other filters where they are on."""
    chosen = context.selection
    if not chosen.categories:
        return context.t("common.empty", filters=context.filters_in_words)
    words = {"fields": named("category", chosen.categories, context.lang), "regions": named("region", chosen.regions, context.lang)}
    further = set(pairs(chosen)) - {"region", "category", "sort"}
    return context.t("common.empty_further" if further else "common.empty_in_fields", filters=context.filters_in_words, **words)
