"""A workbook out of sheets: typed cells, a frozen head, filters; texts are never formulas."""

import datetime
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from export.charts import SheetChart, draw, height
from text.cells import columns_wide

# A sheet's limits in the format: rows with the head, characters of a cell and of a sheet's name.
MOST_ROWS, MOST_TEXT, MOST_NAME = 1_048_575, 32_767, 31
NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
NARROWEST, WIDEST = 8, 60
# Widths are taken from the first rows: a column's later cells look like its first.
LOOKED_AT = 200
# px from one chart to the next.
BETWEEN = 16
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, the headings of its columns, rows of cells, its columns' number formats, and charts right of the cells."""

    name: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Any]]
    formats: Sequence[str] = ()
    charts: Sequence[SheetChart] = ()


def workbook(sheets: Iterable[Sheet], chart_data: str = "chart data") -> bytes:
    """Return an XLSX file of the sheets; rows that a sheet cannot hold are left out (see MOST_ROWS).

    chart_data names the last sheet, on which the values of charts stand where there are any.
    """
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, OPTIONS) as book:
        styles = _Styles(book)
        pages = [(book.add_worksheet(_name(sheet.name)), sheet) for sheet in sheets]
        for page, sheet in pages:
            _write(page, sheet, styles)
        if any(sheet.charts for _, sheet in pages):
            _draw(book, pages, book.add_worksheet(_name(chart_data)))
    return out.getvalue()


def _draw(book: xlsxwriter.Workbook, pages: Sequence[tuple[Worksheet, Sheet]], data: Worksheet) -> None:
    """Draw every sheet's charts below each other, one column right of its cells."""
    row = 0
    for page, sheet in pages:
        above = 0
        for chart in sheet.charts:
            row = draw(book, page, (len(sheet.headings) + 1, above), chart, data, row)
            above += height(chart) + BETWEEN


class _Styles(dict):
    """The formats of a workbook's cells, by name or by what numbers look like; each is made once."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        super().__init__(
            head=book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
            text=book.add_format({"text_wrap": True, "valign": "top"}),
            number=book.add_format({"valign": "top"}),
            time=book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top", "align": "left"}),
            day=book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"}),
        )

    def __missing__(self, looks: str) -> Any:
        self[looks] = self._book.add_format({"num_format": looks, "valign": "top"})
        return self[looks]


def _name(name: str) -> str:
    return NOT_IN_NAMES.sub(" ", name)[:MOST_NAME]


def _write(page: Worksheet, sheet: Sheet, styles: _Styles) -> None:
    rows = sheet.rows[:MOST_ROWS]
    for place, heading in enumerate(sheet.headings):
        page.write_string(0, place, heading, styles["head"])
        page.set_column(place, place, _width([heading, *(row[place] for row in rows[:LOOKED_AT])]))
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(rows), len(sheet.headings) - 1)
    numbers = [styles[looks or "number"] for looks in sheet.formats or [""] * len(sheet.headings)]
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row):
            _write_cell(page, number, place, value, styles, numbers[place])


def _write_cell(page: Worksheet, number: int, place: int, value: Any, styles: _Styles, looks: Any) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        page.write_boolean(number, place, value, styles["number"])
    elif isinstance(value, int | float):
        page.write_number(number, place, value, looks)
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
