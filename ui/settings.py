"""What the surroundings say: language, mode, day, width of the screen."""

import datetime
import os

import streamlit as st

from text.languages import LANGUAGES, from_browser
from ui import url

# px: sidebar, padding left and right of the page, padding of a card, gap between two cards.
SIDEBAR, PAGE_PADDING, CARD_PADDING, PHONE_PADDING, GAP = 272, 80, 25, 13, 24
SCREENS = (390, 768, 1024, 1280, 1440, 1920)


def language() -> str:
    """Return the URL's language, else the browser's."""
    given = url.values("lang")
    return given[-1] if given and given[-1] in LANGUAGES else from_browser(st.context.locale)


def mode() -> str:
    """Return ‘light’ or ‘dark’."""
    return "dark" if st.context.theme.type == "dark" else "light"


def today() -> datetime.date:
    """Return the day of viewing; ATLAS_TODAY fixes it for tests and pictures."""
    given = os.environ.get("ATLAS_TODAY")
    return datetime.date.fromisoformat(given) if given else datetime.datetime.now().astimezone().date()


def screen() -> int:
    """Return the window's width class in px: what the browser reported, else a phone's or a desk's."""
    reported = st.session_state.get("screen")
    if reported:
        return reported
    return SCREENS[0] if "Mobile" in st.context.headers.get("User-Agent", "") else 1440


def plot_width(*, half: bool = False, alone: bool = False) -> int:
    """Return the width in px that a plot has on this screen; one view alone has no sidebar beside it."""
    wide = screen()
    page = wide - 24 if wide < 768 else wide - (0 if alone else SIDEBAR) - 2 * PAGE_PADDING
    room = (page - GAP) // 2 if half and stands_beside() else page
    return room - 2 * (CARD_PADDING if wide >= 768 else PHONE_PADDING)


def stands_beside() -> bool:
    """Return whether two cards fit beside each other; under 1280 they stack."""
    return screen() >= 1280
