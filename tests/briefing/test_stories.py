"""The ready-made stories: their slides, for any region, and their words in three languages."""

import datetime

import pytest

from briefing import words
from briefing.file import from_value, to_value
from briefing.made import made
from briefing.stories import STORIES, story, title

TODAY = datetime.date(2026, 11, 22)
REGIONS = ("guangdong", "guangzhou", "jiangmen", "qingyuan", "gansu")


def told(name, lang="en", regions=()):
    return story(name, lang=lang, today=TODAY, regions=regions)


def views(briefing):
    return [slide.view for slide in briefing.slides]


def test_there_are_five_stories_of_five_slides():
    assert tuple(STORIES) == ("caps", "workloads", "funnels", "guideline", "region")
    assert {name: len(told(name, regions=("gansu",) if name == "region" else ()).slides) for name in STORIES} == dict.fromkeys(STORIES, 5)


def test_the_guideline_is_told_of_guangdong_and_the_two_cities_that_carry_it_out():
    briefing = told("guideline")
    assert {slide.selection.regions for slide in briefing.slides} == {("guangdong", "jiangmen", "qingyuan")}
    assert words.title(briefing, "en") == "How cities carry out their guideline: Guangdong, Jiangmen and Qingyuan"
    assert words.title(briefing, "zh-Hant") == "市裏怎麼落實：廣東、江門、清遠"


@pytest.mark.parametrize("region", REGIONS)
def test_any_region_has_five_slides_with_rows_and_is_compared_with_the_others(region):
    briefing = told("region", regions=(region,))
    made_slides = [made(slide, lang="en", today=TODAY) for slide in briefing.slides]
    assert len(made_slides) == 5
    assert all(one.rows for one in made_slides)
    assert {slide.selection.regions for slide in briefing.slides} == {(), (region,)}


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("name", STORIES)
def test_every_slide_has_a_finding_and_words_to_say(name, lang):
    briefing = told(name, lang, ("jiangmen",) if name == "region" else ())
    for slide in briefing.slides:
        drawn = made(slide, lang=lang, today=TODAY)
        assert drawn.headline
        assert len(drawn.note) > 10
        assert "{" not in drawn.note
    assert "{" not in words.title(briefing, lang)
    assert title(name, lang)


def test_a_story_is_the_same_in_every_language_and_fits_an_address():
    for name in STORIES:
        briefing = told(name, "en", ("gansu",))
        assert briefing == told(name, "zh-Hant", ("gansu",))
        assert from_value(to_value(briefing)).briefing == briefing


def test_words_that_hold_figures_are_computed_from_the_data():
    slide = told("funnels").slides[0]
    assert made(slide, lang="zh-Hans", today=TODAY).note.startswith("广东要约2万家专精特新中小企业")
    only_gansu = told("workloads", regions=("gansu",)).slides[0]
    assert "25" in made(only_gansu, lang="en", today=TODAY).note


def test_an_unknown_story_is_an_error():
    with pytest.raises(KeyError):
        told("gossip")
