"""The page of the briefing: every language, stories, ordering, headlines, a briefing in the address, hostile addresses."""

import pytest

from briefing.file import from_value, to_value
from briefing.model import Briefing, Slide
from tests.pages.conftest import opener, said
from views.selection import Selection

opened = opener("briefing")
TWO = Briefing("Our round", (Slide("awards_by_event", Selection(regions=("gansu",)), note="Mind the clause"), Slide("fields", headline="Own words")))


def kept(app) -> Briefing:
    return from_value("".join(app.query_params["briefing"])).briefing


def views(app) -> list[str]:
    return [slide.view for slide in kept(app).slides]


@pytest.mark.parametrize(
    ("lang", "title", "story"),
    [
        ("en", "# Briefing: pick, order, present, hand over", "**What they pay**"),
        ("zh-Hans", "# 汇报：选、排、讲、交", "**谁给、给多少**"),
        ("zh-Hant", "# 匯報：選、排、講、交", "**誰給、給多少**"),
    ],
)
def test_it_opens_in_every_language_with_the_ready_made_stories(lang, title, story):
    app = opened(lang=lang)
    assert title in said(app)
    assert story in said(app)
    assert len([button for button in app.button if button.key.startswith("open_")]) == 5


def test_a_story_is_opened_into_the_address():
    app = opened(lang="en")
    app.button(key="open_caps").click().run()
    assert not app.exception
    assert views(app) == ["awards_by_event", "rate_curves", "ledger_by_item", "pools_by_scheme", "promises_by_item"]
    assert app.text_input(key="title").placeholder == "What they pay: subsidies for SRDI firms"


def test_the_story_of_one_region_takes_the_chosen_one():
    app = opened(lang="en")
    app.selectbox(key="story_region_of").set_value("qingyuan").run()
    app.button(key="open_region").click().run()
    assert {slide.selection.regions for slide in kept(app).slides} == {(), ("qingyuan",)}


def test_a_briefing_in_the_address_is_listed_with_what_was_written():
    app = opened(lang="en", briefing=to_value(TWO))
    assert app.text_input(key="title").value == "Our round"
    assert app.text_input(key="headline_0").value == ""
    assert app.text_input(key="headline_0").placeholder.startswith("Newly recognised SRDI SME: a fixed RMB 300,000 in Gansu")
    assert app.text_area(key="note_0").value == "Mind the clause"
    assert app.text_input(key="headline_1").value == "Own words"
    assert "**1 · Newly recognised SRDI SME: a fixed RMB 300,000 in Gansu" in said(app)
    assert ":gray[Subsidy caps · Gansu · all fields]" in said(app)
    assert "**2 · Own words**" in said(app)


def test_slides_are_ordered_renamed_noted_duplicated_and_taken_out():
    app = opened(lang="en", briefing=to_value(TWO))
    app.button(key="up_1").click().run()
    assert views(app) == ["fields", "awards_by_event"]
    app.text_input(key="headline_1").set_value("  Gansu pays  ").run()
    app.text_area(key="note_1").set_value("One line").run()
    assert (kept(app).slides[1].headline, kept(app).slides[1].note) == ("Gansu pays", "One line")
    app.selectbox(key="duplicate_1").set_value("guangzhou").run()
    assert kept(app).slides[2] == Slide("awards_by_event", Selection(regions=("guangzhou",)))
    app.button(key="remove_0").click().run()
    assert views(app) == ["awards_by_event", "awards_by_event"]
    assert not app.exception


def test_the_first_cannot_go_up_and_the_last_not_down():
    app = opened(lang="en", briefing=to_value(TWO))
    assert app.button(key="up_0").disabled
    assert app.button(key="down_1").disabled
    assert not app.button(key="down_0").disabled


def test_the_menu_counts_the_slides_and_carries_them_along():
    app = opened(lang="en", briefing=to_value(TWO))
    links = [link.proto for link in app.sidebar.get("page_link")]
    assert "Briefing (2)" in [link.label for link in links]
    assert all("briefing=" in link.query_string for link in links)


def test_a_slide_whose_filters_leave_nothing_says_so():
    app = opened(lang="en", briefing=to_value(Briefing("", (Slide("awards_by_event", Selection(regions=("jiangmen",), categories=("green",))),))))
    assert "Nothing in the records for this selection: Jiangmen · Green development." in said(app)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("nonsense", "The briefing could not be read: it is damaged. Nothing of it was opened."),
        ("'; drop table measures", "The briefing could not be read: it is damaged. Nothing of it was opened."),
        ("字" * 5_000, "The briefing could not be read: it is damaged. Nothing of it was opened."),
    ],
)
def test_a_damaged_address_opens_nothing_and_says_so(value, sentence):
    app = opened(lang="en", briefing=value, present="1")
    assert sentence in [warning.value for warning in app.warning]


@pytest.mark.parametrize("kind", ["slides", "workbook", "handout"])
def test_what_is_handed_over_is_made_when_asked_for_and_belongs_to_this_briefing(kind):
    app = opened(lang="en", briefing=to_value(TWO))
    app.button(key=f"make_{kind}").click().run()
    assert not app.exception
    saves = [button.proto.label for button in app.get("download_button")]
    assert any(label.startswith(f"Save the {kind}") for label in saves)
    app.button(key="remove_1").click().run()
    assert not any(button.proto.label.startswith(f"Save the {kind}") for button in app.get("download_button"))
