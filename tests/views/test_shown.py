"""A view made for a context: on a phone its subtitle does not promise what only the table holds there."""

import pytest

from views.context import Context
from views.cultivation_funnels import PAGE as FUNNELS
from views.shown import shown
from views.subsidy_caps import PAGE as CAPS
from views.subsidy_caps import awards_by_event, pools_by_scheme

PHONE = 340


@pytest.mark.parametrize(
    ("lang", "wide", "narrow"),
    [("en", "after each figure its clause", "clauses in the table"), ("zh-Hant", "數額後為條款", "條款見表格")],
)
def test_a_narrow_chart_without_clauses_says_where_they_are(lang, wide, narrow):
    assert wide in shown(awards_by_event.VIEW, Context(lang=lang)).subtitle
    said = shown(awards_by_event.VIEW, Context(lang=lang, width=PHONE)).subtitle
    assert narrow in said
    assert wide not in said


def test_a_view_without_a_subtitle_of_its_own_for_a_phone_keeps_its_one():
    assert shown(pools_by_scheme.VIEW, Context(width=PHONE)).subtitle == shown(pools_by_scheme.VIEW, Context()).subtitle


def test_only_views_that_leave_something_out_have_one():
    views = [view for page in (CAPS, FUNNELS) for view in page.views]
    assert sum(bool(view.words("subtitle_narrow", Context())) for view in views) == 2
