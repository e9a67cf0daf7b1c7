"""Findings of other pages' views, computed from what the filters leave; each links to the view that shows it."""

from views.context import Context
from views.subsidy_caps import awards_by_event
from views.view import View

VIEWS: tuple[View, ...] = (awards_by_event.VIEW,)


def findings(context: Context) -> list[tuple[View, str]]:
    """Return each view with its finding; views without rows are left out."""
    found = [(view, view.rows(context)) for view in VIEWS]
    return [(view, view.finding(rows, context)) for view, rows in found if rows]
