"""Ticks: round, no closer than their texts allow, and past the last dot where marks have no length."""

import pytest

from charts.axes import past, spaced, stand_apart


@pytest.mark.parametrize(("scale", "shown"), [(1.0, ["0", "100", "200", "300", "400 yuan"]), (0.4, ["0", "200", "400 yuan"]), (0.01, ["0"])])
def test_ticks_are_dropped_until_they_stand_apart(scale, shown):
    found = spaced(400, scale, lambda value: f"{value:.0f} yuan", lambda value: f"{value:.0f}")
    assert found["ticktext"][: len(shown) - 1] == shown[:-1]
    assert scale < 0.1 or found["ticktext"] == shown


def test_texts_that_touch_do_not_stand_apart():
    assert stand_apart([0, 60], ["0", "100"], 14)
    assert not stand_apart([0, 20], ["0", "100"], 14)


@pytest.mark.parametrize(("highest", "last"), [(14.3, 15), (15, 15), (7, 8), (0, 0)])
def test_an_axis_for_dots_reaches_beyond_the_last_one(highest, last):
    assert past(highest)[-1] == last
