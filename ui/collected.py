"""The briefing that a visitor is putting together: in the address where it is short enough, else in this session alone."""

from collections.abc import Callable

import streamlit as st

from briefing.file import Opened, from_value, to_value
from briefing.model import Briefing, Slide
from ui import url

KEY, HELD = "briefing", "briefing_held"


def opened() -> Opened:
    """Return the visitor's briefing as far as it could be read, and what was left out."""
    value = "".join(url.values(KEY)[-1:])
    return from_value(value) if value else Opened(st.session_state.get(HELD, Briefing()))


def keep(briefing: Briefing) -> None:
    """Put the briefing into the address; one that is too long stays in this session, until it is saved to a file."""
    value = to_value(briefing) if briefing != Briefing() else ""
    st.session_state[HELD] = Briefing() if value is not None else briefing
    url.write(KEY, (value,) if value else ())


def is_linked() -> bool:
    """Return whether the address holds the whole briefing."""
    return bool(url.values(KEY))


def add(slide: Slide) -> None:
    """Add a slide to the visitor's briefing and say so."""
    before = opened().briefing
    keep(before.with_slide(slide))
    st.session_state["collected_now"] = len(opened().briefing.slides) - len(before.slides)


def change(how: Callable[[Briefing], Briefing]) -> None:
    """Change the visitor's briefing."""
    keep(how(opened().briefing))
