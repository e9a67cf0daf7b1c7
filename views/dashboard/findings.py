"""Findings of other pages' views, computed from what the filters leave; each links to the view that shows it."""

import logging
from itertools import islice

from views import scope
from views.context import Context
from views.cultivation_funnels import giants_by_region, goals_by_indicator, pace_by_goal, stocks_by_tier
from views.department_workloads import bodies_per_measure, fields, workloads
from views.measures import instrument_sides
from views.subsidy_caps import awards_by_event, promises_by_item
from views.view import View

LOG = logging.getLogger(__name__)
# In order of choice: later ones step in where the filters leave earlier ones without rows.
VIEWS: tuple[View, ...] = (
    awards_by_event.VIEW,
    workloads.VIEW,
    giants_by_region.VIEW,
    pace_by_goal.VIEW,
    goals_by_indicator.VIEW,
    promises_by_item.VIEW,
    bodies_per_measure.VIEW,
    fields.VIEW,
    stocks_by_tier.VIEW,
    instrument_sides.VIEW,
)
MOST_FINDINGS = 4


def findings(context: Context) -> list[tuple[View, str]]:
    """Return up to four views with their findings; views without rows are left out, later ones are asked only if needed."""
    found = ((view, _said(view, context)) for view in VIEWS)
    return list(islice(((view, sentence) for view, sentence in found if sentence), MOST_FINDINGS))


def _said(view: View, context: Context) -> str:
    """Return a view's finding; empty where it has no rows, or fails: the page on which it stands tells that."""
    try:
        rows = view.rows(context)
        return scope.said(view.finding(rows, context), context, view.ranking) if rows else ""
    except Exception:
        LOG.exception("%s has no finding", view.id)
        return ""
