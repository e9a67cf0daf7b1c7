"""Cells of files that spreadsheets open: a text stays a text."""

import unicodedata
from typing import Any

# A cell that starts like this could run as a formula in a spreadsheet; the comparator alone could not.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
HARMLESS = ("=",)


def guarded(value: Any) -> Any:
    """Return a cell that a spreadsheet reads as text or number, never as a formula; empty for None."""
    if isinstance(value, str) and value.startswith(FORMULA) and value not in HARMLESS:
        return "'" + value
    return "" if value is None else value


def columns_wide(text: str) -> int:
    """Return a text's width in a spreadsheet's columns: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
