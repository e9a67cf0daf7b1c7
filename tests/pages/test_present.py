"""Presenting as the page draws it: the slide that the address names, in the language and on the ground that it names."""

import pytest

from briefing.file import to_value
from briefing.model import Briefing, Slide
from tests.pages.conftest import charts, opener, said
from views.selection import Selection

opened = opener("briefing")
SLIDES = (Slide("awards_by_event"), Slide("workloads", Selection(regions=("gansu",))), Slide("timeline", headline="Our own headline"))
THREE = to_value(Briefing("Three", SLIDES))


def presented(**query):
    app = opened(**{"lang": "en", "briefing": THREE} | query)
    [figure] = charts(app)
    return app, figure


def texts(figure):
    return " | ".join(one["text"].replace("<br>", " ") for one in figure["layout"]["annotations"])


def test_the_address_names_the_slide():
    app, figure = presented(present="3")
    assert "<b>Our own headline</b>" in texts(figure)
    assert "3 / 3" in texts(figure)
    assert "# Briefing" not in said(app), "nothing but the slide"


@pytest.mark.parametrize(("named", "shown"), [("0", "1 / 3"), ("4", "3 / 3"), ("99999999999", "3 / 3"), ("02", "2 / 3")])
def test_a_number_out_of_range_shows_the_nearest_slide(named, shown):
    assert shown in texts(presented(present=named)[1])


@pytest.mark.parametrize("named", ["", "x", "-1", "²", "9" * 5000])
def test_what_is_no_number_presents_nothing(named):
    app = opened(lang="en", briefing=THREE, present=named)
    assert "# Briefing: pick, order, present, hand over" in said(app)


@pytest.mark.parametrize(("lang", "words"), [("en", "Records of"), ("zh-Hans", "资料："), ("zh-Hant", "資料：")])
def test_the_language_is_the_addresss(lang, words):
    assert words in texts(presented(present="1", lang=lang)[1])


@pytest.mark.parametrize(("named", "colour"), [("dark", "#0F1A20"), ("light", "#FFFFFF"), ("none", "#FFFFFF")])
def test_the_ground_is_the_addresss_else_the_apps(named, colour):
    app, figure = presented(present="1", ground=named)
    assert figure["layout"]["template"]["layout"]["paper_bgcolor"] == colour
    assert any(f"--slide-ground:{colour}" in one.proto.body for one in app.get("html"))


def test_filters_are_the_slides_own():
    figure = presented(present="2", region="guangzhou")[1]
    assert "Gansu · all fields" in texts(figure)
    assert "穗府办规" not in texts(figure)


def test_a_slide_whose_filters_leave_nothing_says_so():
    empty = to_value(Briefing("", (Slide("pools_by_scheme", Selection(regions=("jiangmen",))),)))
    figure = presented(briefing=empty, present="1")[1]
    assert "Jiangmen" in texts(figure)
    assert figure["data"] == []
    assert "1 / 1" in texts(figure)


def test_a_briefing_without_slides_presents_nothing():
    app = opened(lang="en", present="1")
    assert "# Briefing: pick, order, present, hand over" in said(app)


def test_the_next_and_the_previous_slide_are_made_ahead(monkeypatch):
    from ui import present

    asked = []
    monkeypatch.setattr(present, "_at", lambda deck, place: asked.append(place))
    deck = present.Deck(Briefing("", SLIDES), "en", "light", None)
    for place in (1, 2, 3):
        present._make_ahead(deck, place)
    assert asked == [2, 3, 1, 2]


def test_a_slide_that_cannot_be_made_ahead_fails_where_it_is_shown(monkeypatch):
    from ui import present

    def fail(deck, place):
        raise ValueError

    monkeypatch.setattr(present, "_at", fail)
    present._make_ahead(present.Deck(Briefing("", SLIDES), "en", "light", None), 2)
