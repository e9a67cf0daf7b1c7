"""What do they pay?"""

from views.context import Context
from views.subsidy_caps import awards_by_event
from views.view import Page


def answer(context: Context) -> str:
    """Return who states sums and who does not."""
    return awards_by_event.VIEW.words("question", context)


PAGE = Page(id="subsidy_caps", group="compare", filters=("tier", "instrument", "beneficiary"), views=(awards_by_event.VIEW,), answer=answer)
