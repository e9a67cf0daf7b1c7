"""Annual pools in words: the sum, and how many full awards it covers, with the division."""

from typing import Any

import plotly.graph_objects as go

from charts import money
from charts.words_table import Cell, Heading, TableRow, some, words_table
from text import numbers
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]
MOST = 14


def pools_by_scheme(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return a table of pools, fourteen at most; rows carry value (yuan a year), full_award (yuan), full_awards, percent, band_high."""
    headings = [Heading(t(lang, f"charts.pools.{name}"), share) for name, share in (("pool", 1.4), ("sum", 1.1), ("covers", 2.0))]
    lines = [_line(row, lang) for row in some(rows, MOST)]
    return words_table(headings, lines, lang=lang, mode=mode, width=width, height=height, total=len(rows))


def _line(row: Row, lang: str) -> TableRow:
    records = tuple(row["record_ids"])
    subject = Cell(pick(row, "item", lang), pick(row, "region", lang), region_id=row["region_id"], records=records)
    pool = Cell(money.figure_with_rider(row, lang), row["clause"], strong=True, records=records)
    return TableRow((subject, pool, _covers(row, lang, records)))


def _covers(row: Row, lang: str, records: tuple[str, ...]) -> Cell:
    if row["full_award"] is None:
        return Cell(t(lang, "charts.pools.undivided"), tone="faint", records=records)
    number = numbers.count(row["full_awards"], lang)
    return Cell(t(lang, "charts.pools.full_awards", number=number), derivation(row, lang), strong=True, records=records)


def derivation(row: Row, lang: str) -> str:
    """Return the division in figures: pool ÷ (rate × upper end of the band = full award) = whole awards."""
    award = numbers.money(row["full_award"], lang)
    if row["percent"] is not None:
        rate, band = numbers.percent(row["percent"], lang), numbers.money(row["band_high"], lang)
        award = t(lang, "charts.pools.rate_times_band", rate=rate, band=band, award=award)
    return t(lang, "charts.pools.division", pool=numbers.money(row["value"], lang), award=award, number=numbers.count(row["full_awards"], lang))
