"""Five ready-made briefings, told from the data: they stay true when records change."""

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

import queries
from briefing.made import made
from briefing.model import Briefing, Slide
from text.catalogue import t
from views.selection import Selection

SLIDES = 5

# The views of a story over all regions, in the order in which they are shown.
OVER_ALL = {
    "caps": ("awards_by_event", "rate_curves", "ledger_by_item", "pools_by_scheme", "promises_by_item"),
    "workloads": ("workloads", "fields", "busiest_bodies", "bodies_per_measure", "cooperation"),
    "funnels": ("stocks_by_tier", "giants_by_region", "pace_by_goal", "shares_of_province_by_goal", "goals_by_indicator"),
}
# Of a province and its cities that carry out its guideline.
GUIDELINE = ("measures_by_field", "shares_of_province_by_goal", "stocks_by_tier", "workloads", "promises_by_item")
# Of one region: what it does, pays, who carries it, how far it means to go; True compares with all regions. Later ones step in where
# the region's documents leave an earlier one without rows.
REGION = (
    ("measures_by_field", True),
    ("ledger_by_item", False),
    ("workloads", False),
    ("stocks_by_tier", True),
    ("goals_by_indicator", False),
    ("promises_by_item", False),
    ("department_measures", False),
    ("instrument_sides", False),
    ("timeline", False),
)


def story(name: str, *, lang: str, today: datetime.date, regions: Sequence[str] = ()) -> Briefing:
    """Return a ready-made briefing: over the regions (all where none is named), of one region for ‘region’. KeyError for an unknown name.

    Slides that the regions' documents leave without rows are not in it; lang does not matter to what it holds.
    """
    told = STORIES[name](tuple(regions))
    shown = (slide for slide in told if made(slide, lang=lang, today=today).rows)
    return Briefing(slides=tuple(islice(shown, SLIDES)), told=name)


def title(name: str, lang: str) -> str:
    """Return what a story is called in a list."""
    return t(lang, f"stories.{name}.menu")


def _over_all(name: str, regions: tuple[str, ...]) -> Iterator[Slide]:
    for view in OVER_ALL[name]:
        yield Slide(view, Selection(regions=regions), told=f"{name}.{view}")


def _guideline(regions: tuple[str, ...]) -> Iterator[Slide]:
    """Tell of the guideline of a named region, else of the one that most cities carry out."""
    found = [row for row in queries.rows("cities_by_guideline") if not regions or row["province_id"] in regions]
    for row in found[:1]:
        for view in GUIDELINE:
            yield Slide(view, Selection(regions=(row["province_id"], *row["city_ids"])), told=f"guideline.{view}")


def _region(regions: tuple[str, ...]) -> Iterator[Slide]:
    """Tell of the first region; where it is compared, all are shown."""
    own = Selection(regions=regions[:1])
    yield from (Slide(view, replace(own, regions=() if compared else own.regions), told=f"region.{view}") for view, compared in REGION)


STORIES: dict[str, Callable[[tuple[str, ...]], Iterator[Slide]]] = {
    "caps": lambda regions: _over_all("caps", regions),
    "workloads": lambda regions: _over_all("workloads", regions),
    "funnels": lambda regions: _over_all("funnels", regions),
    "guideline": _guideline,
    "region": _region,
}
