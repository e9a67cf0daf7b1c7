"""The department page: every language, its filters in the address, an empty selection, hostile addresses."""

import pytest
from streamlit.testing.v1 import AppTest


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch):
    monkeypatch.setenv("ATLAS_TODAY", "2026-11-22")


def opened(**query):
    app = AppTest.from_file("../../dashboard.py", default_timeout=60).run()
    # A simulated page change would send the first page's empty filters along: the address is set after it.
    app.switch_page("pages/department_workloads.py")
    for key, value in query.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app


def said(app):
    return "\n".join(element.value for element in app.markdown)


@pytest.mark.parametrize(
    ("lang", "title"), [("en", "# Department workloads: who does the work"), ("zh-Hans", "# 部门分工：谁来做"), ("zh-Hant", "# 部門分工：誰來做")]
)
def test_it_opens_in_every_language(lang, title):
    app = opened(lang=lang)
    assert title in said(app)
    assert len(app.get("plotly_chart")) == 6


def test_filters_in_the_address_are_on_and_in_words():
    app = opened(lang="en", throughout="1", department="gansu-city-governments", role="responsible")
    assert "**25 of 95 measures** · all regions · all fields" in said(app)
    assert "City governments of Gansu: named in 25 of 25 measures" in said(app)


def test_the_switch_changes_all_views():
    app = opened(lang="en")
    before = [chart.proto.spec for chart in app.get("plotly_chart")]
    app.toggle(key="filter_throughout").set_value(True).run()
    assert app.query_params["throughout"] in ("1", ["1"])
    after = [chart.proto.spec for chart in app.get("plotly_chart")]
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_an_empty_selection_keeps_the_questions_and_offers_to_widen():
    app = opened(lang="en", region="gansu", role="lead")
    assert "No body is named under these filters: Gansu · all fields · Lead." in said(app)
    assert "### How many measures does each function of government carry?" in said(app)
    app.button(key="widen_workloads").click().run()
    assert len(app.get("plotly_chart")) == 6


def test_hostile_values_are_ignored():
    app = opened(lang="en", region="'; drop table measures", role="king", department="<script>", throughout="yes", view="../x")
    assert "**95 of 95 measures** · all regions · all fields" in said(app)
    assert len(app.get("plotly_chart")) == 6


def test_one_view_alone():
    app = opened(lang="en", view="cooperation")
    assert len(app.get("plotly_chart")) == 1
