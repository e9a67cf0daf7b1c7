"""Dates, years and periods in the words of a language."""

import datetime

from babel.dates import format_date

PATTERNS = {("en", True): "d MMMM y", ("en", False): "d MMM y", ("zh", True): "y年M月d日", ("zh", False): "y年M月d日"}


def date(day: datetime.date, lang: str, *, long: bool = True) -> str:
    """Return a day as ‘23 August 2025’ (or ‘23 Aug 2025’) or ‘2025年8月23日’."""
    family = "en" if lang == "en" else "zh"
    return format_date(day, PATTERNS[family, long], locale="en" if family == "en" else "zh_Hans")


def year(value: int, lang: str) -> str:
    """Return a year, with 年 in Chinese."""
    return str(value) if lang == "en" else f"{value}年"


def period(start: int, end: int, lang: str) -> str:
    """Return ‘2024–2026’ or ‘2024—2026年’."""
    return f"{start}–{end}" if lang == "en" else f"{start}—{end}年"
