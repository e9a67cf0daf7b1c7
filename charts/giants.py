"""Little giants per 100 SRDI SMEs, by region."""

from functools import partial
from typing import Any

import plotly.graph_objects as go

from charts import first_regions, first_rows
from charts.goal_words import brief_figure, year_words
from charts.quotients import Dot, Group, quotients
from text import numbers
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]


def giants(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return one dot per region, in the rows' order (by quotient); regions without one are named with a dotted line.

    rows: one per region with state (stated, none), value, comparator, giants, srdi_smes and their comparators, target_year.
    """
    return first_rows.fitting_rows(partial(_drawn, lang=lang, mode=mode, width=width), rows, "region_id", height, lang=lang, mode=mode)


def _drawn(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    shown = first_regions.first_regions(rows)
    dots = [Dot(row, pick(row, "region", lang), _operands(row, lang), row["goal_state"] == "passed") for row in shown if row["state"] == "stated"]
    silent = [(pick(row, "region", lang), t(lang, "charts.giants.none")) for row in shown if row["state"] == "none"]
    return quotients(
        [Group(dots, silent=silent)],
        tick_text=lambda value, _: numbers.plain(value, lang),
        note=first_regions.note_words(rows, shown, lang),
        lang=lang,
        mode=mode,
        width=width,
    )


def _operands(row: Row, lang: str) -> tuple[str, ...]:
    division = f"{brief_figure(row['giants_comparator'], row['giants'], lang)} / {brief_figure(row['srdi_comparator'], row['srdi_smes'], lang)}"
    return division, year_words(row["target_year"], row["goal_state"], lang)
