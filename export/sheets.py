"""A workbook out of sheets: typed cells, a frozen head, filters; texts are never formulas."""

import datetime
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from text.cells import columns_wide

# A sheet's limits in the format: rows with the head, characters of a cell and of a sheet's name.
MOST_ROWS, MOST_TEXT, MOST_NAME = 1_048_575, 32_767, 31
NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
NARROWEST, WIDEST = 8, 60
# Widths are taken from the first rows: a column's later cells look like its first.
LOOKED_AT = 200
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, the headings of its columns, and rows of cells."""

    name: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Any]]


def workbook(sheets: Iterable[Sheet]) -> bytes:
    """Return an XLSX file of the sheets; rows that a sheet cannot hold are left out (see MOST_ROWS)."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, OPTIONS) as book:
        styles = {
            "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
            "text": book.add_format({"text_wrap": True, "valign": "top"}),
            "number": book.add_format({"valign": "top"}),
            "time": book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top", "align": "left"}),
            "day": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"}),
        }
        for sheet in sheets:
            _write(book.add_worksheet(NOT_IN_NAMES.sub(" ", sheet.name)[:MOST_NAME]), sheet, styles)
    return out.getvalue()


def _write(page: Worksheet, sheet: Sheet, styles: dict) -> None:
    rows = sheet.rows[:MOST_ROWS]
    for place, heading in enumerate(sheet.headings):
        page.write_string(0, place, heading, styles["head"])
        page.set_column(place, place, _width([heading, *(row[place] for row in rows[:LOOKED_AT])]))
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(rows), len(sheet.headings) - 1)
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row):
            _write_cell(page, number, place, value, styles)


def _write_cell(page: Worksheet, number: int, place: int, value: Any, styles: dict) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        page.write_boolean(number, place, value, styles["number"])
    elif isinstance(value, int | float):
        page.write_number(number, place, value, styles["number"])
    elif isinstance(value, datetime.date):
        page.write_datetime(number, place, value, styles["time" if isinstance(value, datetime.datetime) else "day"])
    else:
        page.write_string(number, place, plain_text(value)[:MOST_TEXT], styles["text"])


def plain_text(value: Any) -> str:
    """Return a cell of several values as one text."""
    if isinstance(value, dict):
        value = list(value.items())
    if isinstance(value, list | tuple):
        return "; ".join(f"{one[0]} {one[1]}" if isinstance(one, tuple) else str(one) for one in value)
    return str(value)


def _width(values: Sequence[Any]) -> float:
    return min(WIDEST, max(NARROWEST, 2 + max(columns_wide(plain_text(value)) for value in values if value is not None)))
