"""A briefing on the projector: one slide fills the window and is turned by keys (see components/present.js).

Esc leaves full screen first, as browsers have it, and presenting at the second time.
"""

import contextlib
import datetime
import functools
import threading
from dataclasses import dataclass, replace

import streamlit as st

import queries
from briefing.made import Made, made
from briefing.model import Briefing, Slide
from charts.slide import slide as draw_slide
from charts.theme import palette
from text.catalogue import t
from text.languages import LANGUAGES
from ui import card, plot, settings, url
from ui.components import source
from ui.guard import standing
from views.context import Context

PLACE, GROUND = "present", "ground"
GROUNDS = ("light", "dark")
KEY = "present_keys"
# Slides at hand: a briefing's in two languages and two grounds, of some visitors.
REMEMBERED = 256
MOST_DIGITS = 20

_keys = st.components.v2.component(
    "atlas_present", html='<nav></nav>\n<div class="black" hidden></div>', css=source("present.css"), js=source("present.js")
)


@dataclass(frozen=True)
class Deck:
    """What all slides of one showing share."""

    briefing: Briefing
    lang: str
    ground: str
    today: datetime.date

    @property
    def of(self) -> int:
        """Return how many slides there are."""
        return len(self.briefing.slides)


@dataclass(frozen=True)
class Projected:
    """A slide as it is drawn: plotly's JSON, its words for those who do not see it, and the context that it was made in."""

    spec: str
    words: str
    context: Context | None = None


def present(briefing: Briefing, place: int, *, lang: str, mode: str, today: datetime.date) -> None:
    """Draw one slide, the nearest to a place from 1 on, and nothing else; mode is the app's, the address may name another ground."""
    deck = Deck(briefing, lang, ground(mode), today)
    place = max(1, min(deck.of, place))
    st.html(f"<style>:root{{--slide-ground:{palette(deck.ground).ground}}}{source('slide.css')}</style>")
    with standing("slide", lang):
        shown = _at(deck, place) if deck.of else _nothing(lang, deck.ground)
        plot.draw("slide", shown.spec, alt=shown.words, lang=lang, fixed=True)
        if shown.context:
            card.open_if_asked(replace(shown.context, mode=mode))
    _listen(deck, place)
    threading.Thread(target=queries.carried(_make_ahead), args=(deck, place), daemon=True).start()


def named_place() -> int | None:
    """Return the place that the address names, None where it names none."""
    named = "".join(url.values(PLACE)[-1:])
    # isdigit() is true of ² as well, and a number of thousands of digits is none for int().
    return int(named) if named.isdecimal() and len(named) < MOST_DIGITS else None


def ground(mode: str) -> str:
    """Return the slide's ground: the address's, else the app's mode."""
    named = "".join(url.values(GROUND)[-1:])
    return named if named in GROUNDS else mode


def _at(deck: Deck, place: int) -> Projected:
    return _projected(queries.connection_path(), deck.briefing.slides[place - 1], place, deck.of, deck.lang, deck.ground, deck.today)


def _make_ahead(deck: Deck, place: int) -> None:
    """Make the next and the previous slide, so that they are at hand when they are turned to."""
    for near in (place + 1, place - 1):
        if 1 <= near <= deck.of:
            # One that fails does so again, and is told, when it is turned to.
            with contextlib.suppress(Exception):
                _at(deck, near)


@functools.lru_cache(maxsize=REMEMBERED)
def _projected(_build: str, slide: Slide, place: int, of: int, lang: str, mode: str, today: datetime.date) -> Projected:
    drawn = made(slide, lang=lang, today=today, mode=mode)
    page = t(lang, "briefing.present.page", place=place, of=of)
    draw = functools.partial(_chart, drawn) if drawn.rows else None
    name = t(lang, "common.name")
    figure = draw_slide(draw, title=drawn.headline, subtitle=drawn.subtitle, source=drawn.source, name=name, page=page, mode=mode)
    words = "\n".join(filter(None, (drawn.headline, drawn.subtitle, drawn.source, page)))
    return Projected(figure.to_json(), words, drawn.context)


def _chart(drawn: Made, width: int, height: int | None):
    return drawn.view.figure(drawn.rows, drawn.context.at(width, height))


def _nothing(lang: str, mode: str) -> Projected:
    """Return the slide of a briefing that has none."""
    title, hint = t(lang, "briefing.present.empty"), t(lang, "briefing.present.empty_hint")
    figure = draw_slide(None, title=title, subtitle=hint, source="", name=t(lang, "common.name"), page="", mode=mode)
    return Projected(figure.to_json(), f"{title}\n{hint}")


def _listen(deck: Deck, place: int) -> None:
    """Have keys and the row of controls heard; what they ask for goes into the address."""
    labels = {"previous": "previous", "next": "next", "language": "language", "ground": _other(deck.ground), "full": "full", "leave": "leave"}
    data = {
        "place": place,
        "of": max(1, deck.of),
        "colours": {name: getattr(palette(deck.ground), name) for name in ("ground", "ink", "border")},
        "label": t(deck.lang, "briefing.present.controls"),
        "items": [[act, t(deck.lang, f"briefing.present.{label}")] for act, label in labels.items()],
    }
    _keys(key=KEY, data=data, on_place_change=_turn, on_act_change=_act, height="content")


def _other(one: str) -> str:
    return GROUNDS[1 - GROUNDS.index(one)]


def _turn() -> None:
    place = st.session_state[KEY].place
    if place:
        url.write(PLACE, (str(int(place)),))


def _act() -> None:
    asked = st.session_state[KEY].act
    if asked == "leave":
        url.write(PLACE, ())
        url.write(GROUND, ())
    elif asked == "language":
        url.write("lang", (LANGUAGES[(LANGUAGES.index(settings.language()) + 1) % len(LANGUAGES)],))
    elif asked == "ground":
        url.write(GROUND, (_other(ground(settings.mode())),))
