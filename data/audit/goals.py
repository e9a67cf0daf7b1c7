"""What the sentence around a target says of its year and its baseline, and whether the figure itself stands there."""

import re
from collections.abc import Iterator
from typing import Any

from data.audit.numbers import Figure

FIVE_YEAR_PLANS = {"十三五": 2020, "十四五": 2025, "十五五": 2030}


def check_goal(row: dict[str, Any], own: list[Figure], figures: list[Figure], span: tuple[int, int], body: str) -> Iterator[str]:
    """Yield a sentence for each of numeric_in_text, target_year and baseline_value that the text does not bear out.

    own are the figures that the target records, figures all of its passage, span the place of its phrase in body.
    """
    in_text = not all(figure.is_wording and figure.comparator == "=" for figure in own)
    if own and row["numeric_in_text"] != in_text:
        yield f"numeric_in_text is {str(row['numeric_in_text']).lower()}, its phrase {row['phrase_zh']!r} says {str(in_text).lower()}"
    start, end = sentence(body, *span)
    years = _years(body[start:end])
    if row["target_year"] not in (years or {None}):
        yield f"target_year is {row['target_year'] or 'empty'}, its sentence states {', '.join(map(str, sorted(years))) or 'no year'}"
    base = row["baseline_value"]
    if base is not None and not any(start <= figure.start < end and figure.value == base for figure in figures):
        yield f"baseline_value is {base:g}, which its sentence does not state"


def sentence(body: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the sentence around a phrase: from full stop to full stop, semicolons do not end it."""
    stop = body.find("。", end)
    return body.rfind("。", 0, start) + 1, len(body) if stop < 0 else stop


def _years(text: str) -> set[int]:
    """Return the years by which a sentence sets its goals."""
    named = {year for plan, year in FIVE_YEAR_PLANS.items() if re.search(f"{plan}[”’]?(?:时期|期)?末", text)}
    return named | {int(year) for year in re.findall(r"[到至](\d{4})年", text)}
