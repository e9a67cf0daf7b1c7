"""What do they pay?"""

from views.subsidy_caps import awards_by_event, ledger_by_item, pools_by_scheme, promises_by_item, rate_curves
from views.subsidy_caps.answer import answer
from views.view import Page

PAGE = Page(
    id="subsidy_caps",
    group="compare",
    filters=("tier", "instrument", "beneficiary"),
    answer=answer,
    views=(awards_by_event.VIEW, rate_curves.VIEW, ledger_by_item.VIEW, pools_by_scheme.VIEW, promises_by_item.VIEW),
)
