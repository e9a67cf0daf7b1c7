"""The year by which a sentence sets its goals."""

import re

from data.audit.place import STOP, Place
from data.audit.reading import Reading, read_as

FIVE_YEAR_PLANS = {"十三五": 2020, "十四五": 2025, "十五五": 2030}
PLAN_END = re.compile(f"({'|'.join(FIVE_YEAR_PLANS)})[”’]?(?:时期|期)?末")
# A year is a goal's only where the text says by when: dates, periods, years of a title and base years are none.
BY_YEAR = re.compile(r"[到至](\d{4})年(?!\d{1,2}月)|(?<!\d)(\d{4})年(?:年?底|末|以?前)")


def read_target_year(place: Place) -> Reading:
    """One year in the sentence holds for all its goals, wherever it stands; of several, the last before the figure."""
    years = stated_years(place.sentence)
    found = sorted(set(years.values()))
    if len(found) < 2:
        return read_as(found[0] if found else None, "the only year in the sentence" if found else "no year in the sentence")
    earlier = [year for start, year in years.items() if start < len(place.before(STOP))]
    if earlier:
        return read_as(earlier[-1], "the last year before the figure")
    return Reading(tuple(found), "the sentence states several years, all of them after the figure")


def stated_years(sentence: str) -> dict[int, int]:
    """Return the years by which a sentence sets goals, by where they stand, in reading order."""
    plans = {match.start(): FIVE_YEAR_PLANS[match[1]] for match in PLAN_END.finditer(sentence)}
    years = {match.start(): int(match[1] or match[2]) for match in BY_YEAR.finditer(sentence)}
    return dict(sorted((plans | years).items()))
