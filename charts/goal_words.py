"""What goals are called, and how their figures and years are written in plots."""

from typing import Any

from text import dates, numbers
from text.catalogue import has, t
from text.languages import pick

Row = dict[str, Any]


def brief_figure(comparator: str, value: float, lang: str) -> str:
    """Return a figure without its unit: ‘≥ 1,400’; an exact one without its sign."""
    if comparator == "=":
        return numbers.count(value, lang)
    return f"{numbers.sign(comparator)}{numbers.THIN}{numbers.count(value, lang)}"


def year_words(year: int | None, status: str | None, lang: str) -> str:
    """Return the target year, and that it has passed where it has."""
    if year is None:
        return t(lang, "charts.goals.undated")
    return dates.year(year, lang) + (t(lang, "charts.goals.and_passed") if status == "passed" else "")


def goal_name(row: Row, lang: str) -> str:
    """Return what a goal counts: firms of a tier by the tier's name, else the indicator."""
    if row["indicator_id"] == "firms_in_tier":
        return pick(row, "tier", lang)
    return pick(row, "indicator", lang)


def goal_figure(row: Row, lang: str, *, spoken: bool = False) -> str:
    """Return a goal's figure with unit and what it is counted per: ‘1–2 firms a year’, ‘× 2’; spoken is for sentences."""
    figure = numbers.figure(row, lang, named=row["comparator"] != "double", spoken=spoken)
    key = f"charts.goals.per_{row['per']}"
    return t(lang, key, figure=figure) if row["per"] and has(key) else figure
