"""The department page: every language, its filters in the address, an empty selection, hostile addresses."""

import pytest

from tests.pages.conftest import charts, opener, said

opened = opener("department_workloads")


@pytest.mark.parametrize(
    ("lang", "title"), [("en", "# Department workloads: who does the work"), ("zh-Hans", "# 部门分工：谁来做"), ("zh-Hant", "# 部門分工：誰來做")]
)
def test_it_opens_in_every_language(lang, title):
    app = opened(lang=lang)
    assert title in said(app)
    assert len(charts(app)) == 6


def test_filters_in_the_address_are_on_and_in_words():
    app = opened(lang="en", throughout="1", department="gansu-city-governments", role="responsible")
    assert "**25 of 95 measures** · all regions · all fields" in said(app)
    assert "City governments of Gansu: named in 25 of 25 measures" in said(app)


def test_the_switch_changes_all_views():
    app = opened(lang="en")
    before = charts(app)
    app.toggle(key="filter_throughout").set_value(True).run()
    assert app.query_params["throughout"] in ("1", ["1"])
    after = charts(app)
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_an_empty_selection_keeps_the_questions_and_offers_to_widen():
    app = opened(lang="en", region="gansu", role="lead")
    assert "No body is named under these filters: Gansu · all fields · Lead." in said(app)
    assert "### How many measures does each function of government carry?" in said(app)
    app.button(key="widen_workloads").click().run()
    assert len(charts(app)) == 6


def test_hostile_values_are_ignored():
    app = opened(lang="en", region="'; drop table measures", role="king", department="<script>", throughout="yes", view="../x")
    assert "**95 of 95 measures** · all regions · all fields" in said(app)
    assert len(charts(app)) == 6


def test_one_view_alone():
    app = opened(lang="en", view="cooperation")
    assert len(charts(app)) == 1
