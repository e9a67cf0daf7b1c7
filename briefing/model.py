"""A briefing: views with their filters in an order, language-neutral."""

from dataclasses import dataclass, field, replace

from views.selection import Selection

# What a briefing holds at most: more slides than anybody shows, more text than a slide or its notes can.
MOST_SLIDES, MOST_HEADLINE, MOST_NOTE = 60, 200, 2_000


@dataclass(frozen=True)
class Slide:
    """One view under its filters. An empty headline stands for the finding, made anew in the language shown.

    told names a ready-made story's own words for the slide (see stories.py), which stand while the presenter has no note.
    """

    view: str
    selection: Selection = field(default_factory=Selection)
    headline: str = ""
    note: str = ""
    told: str = ""


@dataclass(frozen=True)
class Briefing:
    """Slides in order under a title; told names the ready-made story that it is, whose title stands while the presenter gives none."""

    title: str = ""
    slides: tuple[Slide, ...] = ()
    told: str = ""

    def with_slide(self, slide: Slide, place: int | None = None) -> "Briefing":
        """Return the briefing with one more slide, last or at a place; a full one is returned as it is."""
        if len(self.slides) >= MOST_SLIDES:
            return self
        place = len(self.slides) if place is None else place
        return replace(self, slides=(*self.slides[:place], slide, *self.slides[place:]))

    def without(self, place: int) -> "Briefing":
        """Return the briefing without one slide."""
        return replace(self, slides=self.slides[:place] + self.slides[place + 1 :])

    def moved(self, place: int, to: int) -> "Briefing":
        """Return the briefing with one slide at another place; places outside are the nearest inside."""
        slides = list(self.slides)
        slides.insert(max(0, min(to, len(slides) - 1)), slides.pop(place))
        return replace(self, slides=tuple(slides))

    def changed(self, place: int, **changes: str | Selection) -> "Briefing":
        """Return the briefing with one slide's headline, note or selection changed."""
        return replace(self, slides=(*self.slides[:place], replace(self.slides[place], **changes), *self.slides[place + 1 :]))
