"""Findings of other pages' views, computed from what the filters leave; each links to the view that shows it."""

from itertools import islice

from views import scope
from views.context import Context
from views.cultivation_funnels import giants_by_region, goals_by_indicator, pace_by_goal
from views.department_workloads import workloads
from views.shown import fetch
from views.subsidy_caps import awards_by_event
from views.view import View

# In order of choice: later ones step in where the filters leave earlier ones without rows.
VIEWS: tuple[View, ...] = (awards_by_event.VIEW, workloads.VIEW, giants_by_region.VIEW, pace_by_goal.VIEW, goals_by_indicator.VIEW)
MOST_FINDINGS = 4


def findings(context: Context) -> list[tuple[View, str]]:
    """Return up to four views with their findings; views without rows are left out, later ones are asked only if needed."""
    fetch(VIEWS[:MOST_FINDINGS], context)
    found = ((view, view.rows(context)) for view in VIEWS)
    kept = islice(((view, rows) for view, rows in found if rows), MOST_FINDINGS)
    return [(view, scope.said(view.finding(rows, context), context, view.ranking)) for view, rows in kept]
