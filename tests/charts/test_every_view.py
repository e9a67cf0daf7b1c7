"""Every view of every page: valid for plotly, clickable, and a picture of 16:9 that keeps its words."""

import plotly.graph_objects as go
import pytest

from charts.poster import poster
from views import cultivation_funnels, dashboard, department_workloads, documents, measures, subsidy_caps
from views.context import Context
from views.shown import shown

VIEWS = [view for page in (dashboard, subsidy_caps, department_workloads, cultivation_funnels, measures, documents) for view in page.PAGE.views]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_property_is_one_that_plotly_knows(view):
    context = Context(lang="en")
    go.Figure(view.figure(view.rows(context), context).to_plotly_json())


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_view_has_a_finding_a_subtitle_and_sources(view, lang):
    made = shown(view, Context(lang=lang))
    assert len(made.title) > 8
    assert not made.title.endswith((".", "。"))
    assert made.subtitle
    # The data dictionary describes the file, not a document.
    assert "〔20" in made.source or view.id == "dictionary"


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_picture_is_16_to_9_with_title_and_source_inside(view, mode):
    context = Context(lang="zh-Hans", mode=mode)
    made = shown(view, context)
    chart, scale = poster(
        lambda width, height: view.figure(made.rows, context.at(width, height)),
        title=made.title,
        subtitle=made.subtitle,
        source=made.source,
        mode=mode,
    )
    # As a browser does it: fractions of a pixel are cut off.
    assert (int(chart.layout.width * scale), int(chart.layout.height * scale)) == (1600, 900)
    words = "".join(annotation.text for annotation in chart.layout.annotations).replace("<br>", "")
    assert made.title[:10] in words
    assert made.source[:10] in words
