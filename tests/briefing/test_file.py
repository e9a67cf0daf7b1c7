"""A briefing as a file and as an address's value: the round trip, and what cannot be read."""

import base64
import json
import zlib

import pytest

from briefing.file import LONGEST_VALUE, Problem, from_json, from_value, to_json, to_value
from briefing.model import MOST_SLIDES, Briefing, Slide
from views.selection import Selection

FULL = Briefing(
    "专精特新 / SRDI",
    (
        Slide("awards_by_event", Selection(regions=("guangzhou", "gansu"), categories=("fiscal",), also_secondary=True, tiers=("little_giant",))),
        Slide("department_measures", Selection(departments=("gansu-city-governments",), throughout=True), "A headline", "A note\nin two lines"),
        Slide("register", Selection(search="小巨人", sort="issued"), told="caps.awards_by_event"),
    ),
    told="caps",
)


def saved(**changes) -> str:
    return json.dumps({"format": "srdi-policy-atlas/briefing", "version": 1, "title": "T", "slides": [{"view": "fields"}]} | changes)


def test_a_file_brings_the_same_briefing_back():
    assert from_json(to_json(FULL)).briefing == FULL
    assert from_json(to_json(FULL)).problems == ()


def test_a_value_brings_the_same_briefing_back():
    assert from_value(to_value(FULL)).briefing == FULL
    assert len(to_value(FULL)) < 500


def test_a_file_is_readable_and_says_what_it_is():
    written = json.loads(to_json(FULL))
    assert (written["format"], written["version"], written["title"]) == ("srdi-policy-atlas/briefing", 1, "专精特新 / SRDI")
    assert written["slides"][0] == {
        "view": "awards_by_event",
        "filters": {"region": ["guangzhou", "gansu"], "category": ["fiscal"], "tier": ["little_giant"], "secondary": ["1"]},
    }


def test_a_long_briefing_has_no_value():
    notes = (str(number) + base64.b85encode(bytes((number * step) % 251 for step in range(1, 900))).decode() for number in range(30))
    assert to_value(Briefing("", tuple(Slide("fields", note=note) for note in notes))) is None


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, b"\xff\xfe\x00", "null"])
def test_a_damaged_file_opens_as_nothing_and_says_so(text):
    opened = from_json(text)
    assert opened.briefing == Briefing()
    assert [problem.key for problem in opened.problems] in (["damaged"], ["no_briefing"])


def test_another_kind_of_file_is_no_briefing():
    assert from_json('{"slides": []}').problems == (Problem("no_briefing"),)


def test_another_version_opens_as_far_as_it_can():
    opened = from_json(saved(version=7, colours=["red"]))
    assert [slide.view for slide in opened.briefing.slides] == ["fields"]
    assert opened.problems == (Problem("version", "7"),)


def test_a_view_or_region_that_no_longer_exists_is_left_out_and_named():
    slides = [{"view": "gone"}, {"view": "fields", "filters": {"region": ["mars", "gansu"], "moon": ["1"]}}, 3, None]
    opened = from_json(saved(slides=slides))
    assert opened.briefing.slides == (Slide("fields", Selection(regions=("gansu",))),)
    assert opened.problems == (Problem("view", "gone"), Problem("filter", "moon"), Problem("filter", "mars"), Problem("view", "None"))


def test_values_of_another_type_are_read_as_nothing():
    slides = [{"view": "fields", "filters": "all", "headline": 3, "note": ["x"], "told": "../../etc"}, {"view": ["fields"]}]
    opened = from_json(saved(slides=slides, title={"a": 1}, told=4))
    assert opened.briefing == Briefing("", (Slide("fields"),))
    assert from_json(saved(slides="all")).problems == (Problem("no_slides"),)


def test_texts_lose_control_characters_and_what_is_too_long():
    opened = from_json(saved(slides=[{"view": "fields", "headline": "a\u0000b\u202ec" + "x" * 500, "note": "one\ntwo"}]))
    assert opened.briefing.slides[0].headline == "abc" + "x" * 197
    assert opened.briefing.slides[0].note == "one\ntwo"


def test_too_many_slides_are_cut_and_said():
    opened = from_json(saved(slides=[{"view": "fields"}] * (MOST_SLIDES + 5)))
    assert len(opened.briefing.slides) == MOST_SLIDES
    assert opened.problems == (Problem("too_many", "60"),)


@pytest.mark.parametrize("value", ["!!!", "abc", "字", "A" * 100_000, ""])
def test_a_damaged_value_opens_as_nothing(value):
    assert from_value(value).briefing == Briefing()
    assert from_value(value).problems == (Problem("damaged"),)


def test_a_small_value_cannot_unpack_to_a_large_one():
    bomb = base64.urlsafe_b64encode(zlib.compress(b'{"title": "' + b"0" * 4_000_000 + b'"}', 9)).decode()
    assert len(bomb) < LONGEST_VALUE
    assert from_value(bomb).problems == (Problem("damaged"),)
