"""The ledger of money: items by region in words, grouped by kind of money."""

from itertools import groupby
from typing import Any

import plotly.graph_objects as go

from charts import money
from charts.words_table import Cell, Heading, TableRow, stacks, words_table
from text.catalogue import t
from text.languages import in_script, pick
from text.wording import join

Row = dict[str, Any]
MOST_REGIONS = 6
# A figure never parts from its unit.
NO_BREAK = "\u00a0"


def ledger_by_item(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return a table of items × regions, six regions at most; rows: one per kind of money, item, region, scheme and amount."""
    regions = _regions(rows)
    shown = list(regions)[:MOST_REGIONS] if len(regions) <= MOST_REGIONS else _most_stating(regions)
    headings = [Heading(t(lang, "columns.item"), 1.75)]
    headings += [Heading(pick(regions[one][0], "region", lang), _share(regions[one]), one) for one in shown]
    lines = _lines(rows, shown, lang, stacked=False)
    stacked = stacks(headings, lines, width)
    lines = _lines(rows, shown, lang, stacked=True) if stacked else lines
    note = t(lang, "charts.some_regions", shown=len(shown), all=len(regions)) if len(regions) > len(shown) else ""
    return words_table(headings, lines, lang=lang, mode=mode, width=width, height=height, note=note, stacked=stacked)


def _lines(rows: list[Row], shown: list[str], lang: str, *, stacked: bool) -> list[TableRow]:
    lines = []
    for group, in_group in groupby(rows, key=lambda row: row["money_group"]):
        lines.append(TableRow(group=t(lang, f"value.money_group.{group}")))
        lines += [_line(list(of_item), shown, lang, stacked=stacked) for _, of_item in groupby(in_group, key=lambda row: row["item_id"])]
    return lines


def _regions(rows: list[Row]) -> dict[str, list[Row]]:
    order = sorted({(row["region_adcode"] is None, row["region_adcode"] or 0, row["region_id"]) for row in rows})
    found: dict[str, list[Row]] = {region_id: [] for *_, region_id in order}
    for row in rows:
        found[row["region_id"]].append(row)
    return found


def _most_stating(regions: dict[str, list[Row]]) -> list[str]:
    ranked = sorted(regions, key=lambda one: -sum(row["state"] != "none" for row in regions[one]))[:MOST_REGIONS]
    return [one for one in regions if one in ranked]


def _share(rows: list[Row]) -> float:
    """Return a column's share of the width: where many figures stand, words need room."""
    return 1 + min(1.3, 0.06 * sum(row["state"] == "stated" for row in rows))


def _line(rows: list[Row], shown: list[str], lang: str, *, stacked: bool) -> TableRow:
    """Return an item's row; in a stack the regions without it share one line under its name."""
    by_region = {one: [row for row in rows if row["region_id"] == one] for one in shown}
    absent = [pick(found[0], "region", lang) for found in by_region.values() if found and found[0]["state"] == "none"] if stacked else []
    second = t(lang, "charts.ledger.absent", regions=join(absent, lang)) if absent else ""
    cells = (Cell("") if stacked and (not found or found[0]["state"] == "none") else _cell(found, lang) for found in by_region.values())
    return TableRow((Cell(pick(rows[0], "item", lang), second), *cells))


def _cell(rows: list[Row], lang: str) -> Cell:
    if not rows:
        return Cell(t(lang, "charts.ledger.filtered"), tone="faint")
    stated = [row for row in rows if row["state"] == "stated"]
    records = tuple(dict.fromkeys(one for row in stated or rows for one in row["record_ids"]))
    clauses = t(lang, "common.source.separator").join(dict.fromkeys(row["clause"] for row in stated or rows if row["clause"]))
    if stated:
        return Cell(_figures(stated, lang), " · ".join([*_conditions(stated, lang), clauses]), strong=True, records=records)
    if rows[0]["state"] == "silent":
        return Cell(t(lang, "common.not_stated"), clauses, tone="muted", records=records)
    return Cell(t(lang, "common.none_found"), tone="faint")


def _figures(rows: list[Row], lang: str) -> str:
    """Return all sums and rates of a cell; thresholds are conditions, unless nothing else is stated."""
    sums = [row for row in rows if row["kind"] != "threshold"] or rows
    return t(lang, "charts.money.comma").join(_figure(row, lang) for row in sums)


def _figure(row: Row, lang: str) -> str:
    words = _unbroken(row, lang)
    if row["is_aspirational"]:
        words = t(lang, "charts.money.aims_for", figure=words)
    if row["variant"]:
        words = t(lang, "charts.money.of_variant", figure=words, variant=money.variant(row, lang))
    return words


def _unbroken(row: Row, lang: str) -> str:
    return money.figure(row, lang).replace(" ", NO_BREAK)


def _conditions(rows: list[Row], lang: str) -> list[str]:
    """Return what a cell's figures are subject to: rider, threshold, per what, lifetime, application."""
    words = [t(lang, "charts.money.rider_for", figure=money.figure(row, lang)) for row in rows if row["capped_by_rider"]]
    words += [f"{pick(row, 'base', lang)} {_unbroken(row, lang)}".strip() for row in rows if row["kind"] == "threshold"]
    bounded = {row["base_zh"] for row in rows if row["kind"] == "threshold"}
    words += [t(lang, "charts.money.of_base", base=pick(row, "base", lang)) for row in rows if row["base_zh"] and row["base_zh"] not in bounded]
    per = [row["per"] for row in rows if row["per"] and not row["variant"] and row["kind"] != "threshold"]
    words += [t(lang, "charts.money.per", per=t(lang, f"value.per.{one}")) for one in per]
    words += [t(lang, "charts.money.lifetime")] if any(row["is_lifetime"] for row in rows) else []
    words += [t(lang, "charts.money.no_application")] if any(row["no_application"] for row in rows) else []
    return list(dict.fromkeys(in_script(one, lang) for one in words))
