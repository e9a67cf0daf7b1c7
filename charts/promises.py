"""What is promised without a figure: items by region, each cell the clauses."""

from collections import Counter
from itertools import groupby
from typing import Any

import plotly.graph_objects as go

from charts.words_table import Cell, Heading, TableRow, words_table
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]
MOST_REGIONS = 6
# With so few columns a scheme's own name fits into its cell.
NAMED = 2


def promises_by_item(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return a table of items × regions, six regions at most; rows: one per scheme without an amount."""
    regions = {row["region_id"]: row for row in sorted(rows, key=_place)}
    counts = Counter(row["region_id"] for row in rows)
    most = sorted(regions, key=lambda one: -counts[one])[:MOST_REGIONS]
    shown = [one for one in regions if one in most]
    names = {one: pick(regions[one], "region", lang) for one in shown}
    headings = [Heading(t(lang, "columns.item"), 2.4)]
    headings += [Heading(names[one], 1, one, str(counts[one])) for one in shown]
    lines = _lines(rows, shown, lang)
    note = t(lang, "charts.some_regions", shown=len(shown), all=len(regions)) if len(regions) > len(shown) else ""
    return words_table(headings, lines, lang=lang, mode=mode, width=width, height=height, note=note)


def _place(row: Row) -> tuple:
    return row["region_adcode"] is None, row["region_adcode"] or 0, row["region_id"]


def _lines(rows: list[Row], shown: list[str], lang: str) -> list[TableRow]:
    lines = []
    for group, in_group in groupby(rows, key=lambda row: row["money_group"]):
        lines.append(TableRow(group=t(lang, f"value.money_group.{group}")))
        for _, of_item in groupby(in_group, key=lambda row: row["item_id"]):
            lines.append(_line(list(of_item), shown, lang))
    return lines


def _line(rows: list[Row], shown: list[str], lang: str) -> TableRow:
    by_region = ([row for row in rows if row["region_id"] == one] for one in shown)
    return TableRow((Cell(pick(rows[0], "item", lang)), *(_cell(of_region, lang, named=len(shown) <= NAMED) for of_region in by_region)))


def _cell(rows: list[Row], lang: str, *, named: bool) -> Cell:
    if not rows:
        return Cell("")
    records = tuple(one for row in rows for one in row["record_ids"])
    counted = Counter(row["clause"] for row in rows)
    semicolon = t(lang, "common.source.separator")
    clauses = semicolon.join(clause if number == 1 else f"{clause} × {number}" for clause, number in counted.items())
    if named:
        return Cell(semicolon.join(pick(row, "scheme", lang) for row in rows), clauses, records=records)
    return Cell(clauses, records=records)
