"""Of more regions than a chart can draw, views show those that state most, and say so; files hold all."""

import datetime

import pytest

import queries
from tools import synthetic
from views import cultivation_funnels, dashboard, department_workloads, scope, subsidy_caps
from views.context import Context
from views.selection import Selection
from views.shown import shown

PAGES = (dashboard.PAGE, subsidy_caps.PAGE, department_workloads.PAGE, cultivation_funnels.PAGE)
VIEWS = [view for page in PAGES for view in page.views]
RANKED = [view for view in VIEWS if view.ranking]


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """Thirty-five regions: seven copies of the five."""
    path = tmp_path_factory.mktemp("synthetic") / "many.duckdb"
    synthetic.make(path, 11)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("POLICY_DB", str(path))
        yield Context(today=datetime.date(2026, 11, 22), filters_in_words="all regions · all fields")


def regions(rows):
    return {row["region_id"] for row in rows}


def test_five_regions_are_all_drawn():
    for view in RANKED:
        assert scope.narrowed(Selection(), view.ranking) == Selection()
        assert scope.in_words(Context(), view.ranking) == ""


def test_views_by_region_are_ranked():
    assert len(RANKED) == 15
    assert {view.id for view in VIEWS} - {view.id for view in RANKED} == {"fields", "cooperation", "department_measures"}


@pytest.mark.parametrize("view", RANKED, ids=lambda view: view.id)
def test_a_chart_has_twelve_regions_and_a_file_all(view, many):
    assert len(queries.rows("regions_by_order")) == 35
    drawn, every = view.rows(many), view.rows(many, most=None)
    assert 1 <= len(regions(drawn)) <= 12
    # Of the five documents one states rates and pools; the file has all seven copies of it.
    assert len(regions(every)) > 12 or (view.id in ("rate_curves", "pools_by_scheme") and len(regions(every)) == 7)
    assert "of 35 regions" in shown(view, many).subtitle
    assert "of 35 regions" in shown(view, many).source


def test_the_regions_with_most_measures_are_drawn(many):
    rows = queries.rows("regions_by_measures", regions=None, categories=None, also_secondary=False, most=12)
    # Gansu and Guangzhou have 25 measures each; four of their copies hold two rounds of them.
    assert [row["records"] for row in rows].count(50) == 8
    assert [row["records"] for row in rows].count(34) == 4
    assert rows[0]["found"] == 35


def test_a_chart_without_any_of_those_regions_falls_back_to_the_others(many):
    ranked = queries.rows("regions_by_goals", regions=None, categories=None, tiers=None, aims=None, most=12)
    assert len(ranked) == 12
    view = next(view for view in RANKED if view.id == "shares_of_province_by_goal")
    assert view.rows(many)


def test_an_answer_says_of_which_regions_it_speaks(many):
    assert department_workloads.PAGE.answer(many).startswith("12 of 35 regions, those with most measures; the CSV holds all. ")
    assert cultivation_funnels.PAGE.answer(many).startswith("12 of 35 regions, those with most goals; the CSV holds all. ")


def test_the_chosen_regions_are_narrowed_only_beyond_twelve(many):
    twelve = tuple(row["region_id"] for row in queries.rows("regions_by_order"))[:12]
    assert scope.narrowed(Selection(regions=twelve), "regions_by_measures").regions == twelve
