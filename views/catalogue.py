"""All pages and views of the product, by id."""

import functools

from views import cultivation_funnels, dashboard, department_workloads, documents, measures, subsidy_caps
from views.view import Page, View

PAGES: tuple[Page, ...] = (
    dashboard.PAGE,
    subsidy_caps.PAGE,
    department_workloads.PAGE,
    cultivation_funnels.PAGE,
    measures.PAGE,
    documents.PAGE,
)


@functools.cache
def _by_id() -> dict[str, View]:
    return {view.id: view for page in PAGES for view in page.views}


def view_by_id(view_id: str) -> View | None:
    """Return the view of that id, or None."""
    return _by_id().get(view_id)


def page_of(view: View) -> Page:
    """Return the page that a view stands on."""
    return next(page for page in PAGES if view in page.views)
