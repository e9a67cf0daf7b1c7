"""Decks to test: made once per language and mode, opened by python-pptx."""

import datetime
import functools
import io
import re

from pptx import Presentation

from briefing.model import Briefing, Slide
from briefing.slides import slides
from views.catalogue import PAGES

TODAY = datetime.date(2026, 11, 22)
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
VIEWS = [view.id for page in PAGES for view in page.views]


@functools.cache
def content(lang: str = "en", mode: str = "light") -> bytes:
    """Return a deck of every view."""
    return slides(
        Briefing("Every view", tuple(Slide(view, note="Say: ≤ & <b>" if view == "workloads" else "") for view in VIEWS)),
        lang=lang,
        today=TODAY,
        mode=mode,
    )


@functools.cache
def opened(lang: str = "en", mode: str = "light"):
    """Return the deck."""
    return Presentation(io.BytesIO(content(lang, mode)))


@functools.cache
def of_view(view: str, lang: str = "en", mode: str = "light"):
    """Return a view's slide in the deck of every view."""
    deck = opened(lang, mode)
    first = next(i for i, slide in enumerate(deck.slides) if slide.slide_layout.name in ("Chart", "Table"))
    return list(deck.slides)[first + VIEWS.index(view)]


def texts(slide) -> str:
    """Return all words of a slide's shapes and tables."""
    return "\n".join(one.text or "" for one in slide._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}t"))


def plain(text: str) -> str:
    """Return a text without spaces, as two programs break lines differently."""
    return re.sub(r"\s|\u200b", "", text)
