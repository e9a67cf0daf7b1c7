"""A briefing's slides are added, moved, changed and taken out without touching the others."""

from briefing.model import MOST_SLIDES, Briefing, Slide
from views.selection import Selection

A, B, C = Slide("awards_by_event"), Slide("fields"), Slide("timeline")
THREE = Briefing("Title", (A, B, C))


def test_a_slide_is_added_last_or_at_a_place():
    assert THREE.with_slide(A).slides == (A, B, C, A)
    assert THREE.with_slide(C, 1).slides == (A, C, B, C)


def test_a_full_briefing_takes_no_more():
    full = Briefing("", (A,) * MOST_SLIDES)
    assert full.with_slide(B) is full


def test_a_slide_moves_and_stops_at_the_ends():
    assert THREE.moved(2, 0).slides == (C, A, B)
    assert THREE.moved(0, 9).slides == (B, C, A)
    assert THREE.moved(0, -1).slides == (A, B, C)


def test_a_slide_is_taken_out_and_changed():
    assert THREE.without(1).slides == (A, C)
    changed = THREE.changed(1, headline="New", selection=Selection(regions=("gansu",)))
    assert changed.slides == (A, Slide("fields", Selection(regions=("gansu",)), "New"), C)
    assert changed.title == "Title"
