"""The words of ready-made stories, by name: titles, and what a presenter may say to a slide; computed where they hold figures."""

from typing import Any

from briefing.model import Briefing, Slide
from text import catalogue
from text.catalogue import t
from views import filters
from views.catalogue import page_of, view_by_id
from views.context import Context


def told(given: Any, part: str) -> str:
    """Return a name of words that there are, else nothing: a file may hold any text. part is ‘title’ or ‘note’."""
    return given if isinstance(given, str) and catalogue.has(_key(given, part)) else ""


def title(briefing: Briefing, lang: str) -> str:
    """Return the briefing's own title, else its story's, else what any briefing is called."""
    if briefing.title or not briefing.told:
        return briefing.title or t(lang, "briefing.untitled")
    regions = next((slide.selection.regions for slide in briefing.slides if slide.selection.regions), ())
    return t(lang, _key(briefing.told, "title"), regions=filters.named("region", regions, lang))


def note(slide: Slide, context: Context) -> str:
    """Return what a story says to a slide; its page's answer, computed under the slide's filters, is filled in where it is asked for."""
    if not slide.told:
        return ""
    key = _key(slide.told, "note")
    # The answer asks the database: only words that have a place for it need it.
    said = context.t(key)
    return context.t(key, answer=page_of(view_by_id(slide.view)).answer(context)) if "{answer}" in said else said


def _key(name: str, part: str) -> str:
    return f"stories.{name}.{part}"
