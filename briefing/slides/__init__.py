"""A briefing as slides for office programs: native charts and tables on a master of its own."""

import datetime
import io
from collections.abc import Callable

import queries
from briefing import words
from briefing.made import all_made
from briefing.model import Briefing
from briefing.slides import pages
from briefing.slides.master import empty
from views.context import Context


def slides(
    briefing: Briefing,
    *,
    lang: str,
    today: datetime.date,
    mode: str = "light",
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> bytes:
    """Return the briefing as a PPTX file: title, contents, a slide a view, sources. progress may raise to cancel."""
    deck = empty(lang, mode)
    context = Context(lang=lang, mode=mode, today=today, records_as_of=queries.rows("build_by_itself")[0]["records_as_of"])
    drawn = all_made(briefing, lang=lang, today=today, mode=mode)
    pages.cover(deck, words.title(briefing, lang), context)
    pages.contents(deck, [one.headline for one in drawn], context)
    for place, one in enumerate(drawn, 1):
        pages.view(deck, one)
        progress(place, len(drawn))
    pages.sources(deck, drawn, context)
    pages.number(deck, context)
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()
