"""What is likely to be asked is answered ahead: all views of everything, of one region and of one field."""

import pytest

import queries
from views import ahead
from views.context import Context
from views.selection import Selection
from views.subsidy_caps import PAGE

EVERYTHING = {"regions": None, "categories": None, "also_secondary": False}


@pytest.fixture(autouse=True)
def nothing_remembered():
    queries.remembered.clear()
    yield
    queries.remembered.clear()


def test_what_was_asked_of_everything_is_likely_to_be_asked_of_each_field_and_each_region():
    queries.rows("measures_counted", **EVERYTHING)
    found = [(given["regions"], given["categories"]) for name, given in ahead.likely(set()) if name == "measures_counted"]
    assert len(found) == 15 + 5
    assert (None, ["finance"]) in found
    assert (["gansu"], None) in found
    assert all(given["also_secondary"] is False for _, given in ahead.likely(set()))


def test_it_is_found_once_and_what_was_asked_of_a_part_leads_to_nothing():
    queries.rows("measures_counted", **EVERYTHING)
    queries.rows("measures_counted", **EVERYTHING | {"regions": ["gansu"]})
    done = set()
    assert len(list(ahead.likely(done))) == 20
    assert list(ahead.likely(done)) == []


def test_a_page_of_one_field_asks_nothing_anew_once_it_was_answered_ahead(monkeypatch):
    queries.rows("measures_counted", **EVERYTHING)
    assert all(took > 0 for took in ahead.answer(Context(), set()))
    monkeypatch.setattr(queries, "_asked", lambda *_: pytest.fail("asked anew"))
    for selection in (Selection(), Selection(categories=("finance",)), Selection(regions=("gansu",))):
        for view in PAGE.views:
            assert view.rows(Context(selection=selection)) is not None
    assert queries.rows("measures_counted", **EVERYTHING | {"categories": ["finance"]})[0]["chosen"] == 11


def test_regions_are_left_out_where_there_are_more_than_a_chart_draws(monkeypatch):
    queries.rows("measures_counted", **EVERYTHING)
    monkeypatch.setattr(ahead, "MOST_REGIONS", 4)
    assert len(list(ahead.likely(set()))) == 15
