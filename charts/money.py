"""How figures of money are worded and told apart in every chart of them."""

from typing import Any

from text import numbers
from text.catalogue import has, t

Row = dict[str, Any]


def is_ceiling(row: Row) -> bool:
    """Return whether a figure is the most that is paid, by its own words or by its document's rider."""
    return row["comparator"] in ("<=", "<") or bool(row["capped_by_rider"])


def figure(row: Row, lang: str) -> str:
    """Return a figure as quoted; one that only a rider makes a ceiling stands without the sign of a fixed sum."""
    return numbers.figure(row, lang)


def figure_with_rider(row: Row, lang: str) -> str:
    """Return a figure as quoted, with the words that the rider needs."""
    words = figure(row, lang)
    return t(lang, "charts.money.under_rider", figure=words) if row["capped_by_rider"] else words


def variant(row: Row, lang: str) -> str:
    """Return what one of several caps holds for; in the record's own word where the catalogue has none."""
    key = f"value.variant.{row['variant']}"
    return t(lang, key) if has(key) else row["variant"]


def brief(value: float, lang: str) -> str:
    """Return yuan without the unit, for ticks."""
    return numbers.money(value, lang).removesuffix("元").removeprefix("RMB ")


def rounded(value: float, lang: str) -> str:
    """Return yuan to the nearest 10,000, in English 100,000 (one decimal), with ≈ where that is not the value."""
    near = round(value, -5 if lang == "en" else -4) if value >= 1_000_000 else round(value)
    return ("" if near == value else "≈") + numbers.money(near, lang)


def short_ticks(values: list[float], lang: str) -> list[str]:
    """Return rounded yuan for ticks: the unit stands on the last one only, the scale on each: a bare 1.5 would read as yuan."""
    texts = [rounded(value, lang) for value in values]
    return [*(text.replace("RMB ", "").removesuffix("元") for text in texts[:-1]), texts[-1]]
