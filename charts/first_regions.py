"""At most twelve regions a chart; the rest is in its table, and the chart says so."""

from typing import Any

import plotly.graph_objects as go

from charts import parts, theme
from text.catalogue import t

MOST_REGIONS = 12
NOTE_ROOM = 26

Row = dict[str, Any]


def first_regions(rows: list[Row], silent: tuple[str, ...] = ("none", "silent")) -> list[Row]:
    """Return the rows of twelve regions in their given order; regions with a stated figure come before silent ones."""
    speaking = [row["region_id"] for row in rows if row["state"] not in silent]
    kept = set(list(dict.fromkeys([*speaking, *(row["region_id"] for row in rows)]))[:MOST_REGIONS])
    return [row for row in rows if row["region_id"] in kept]


def note_words(rows: list[Row], shown: list[Row], lang: str) -> str:
    """Return ‘12 of N regions …’, empty where all are drawn."""
    of, number = (len({row["region_id"] for row in some}) for some in (rows, shown))
    return "" if number == of else t(lang, "charts.some_regions", shown=number, all=of)


def note(chart: go.Figure, words: str, mode: str) -> None:
    """Write a note under the plot; the figure's bottom margin must hold NOTE_ROOM for it."""
    if words:
        grey = {"size": theme.AXIS, "color": theme.palette(mode).muted}
        parts.place_text(
            chart, words, 0, 0, xref="paper", yref="paper", xshift=-(chart.layout.margin.l or 0), yshift=8 - NOTE_ROOM / 2 - 4, font=grey
        )
