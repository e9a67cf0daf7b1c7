"""Counts in a matrix on the neutral ramp: shade is a share, the count is printed, a cell without measures stays blank."""

from dataclasses import dataclass

import plotly.graph_objects as go

from charts import parts, theme
from charts.canvas import heatmap, scatter
from charts.lettering import longest
from charts.lettering import width as width_of

SECOND = 12
# px: a cell's greatest width, its least one beside names, its height.
WIDEST, LEAST, TALL = 58, 27, 32
SLANT = -40
# How far a slanted text goes up and to the right, in parts of its length.
RISE, REACH = 0.66, 0.77
NAME_ABOVE = 20


@dataclass(frozen=True)
class Count:
    """One cell: places in names and heads, the count, its share from 0 to 1 (None: outside the ramp), records, hover text."""

    row: int
    column: int
    count: int
    share: float | None
    records: tuple[str, ...] = ()
    hover: str = ""


def count_matrix(names: list[str], heads: list[tuple[str, str]], cells: list[Count], *, note: str, mode: str, width: int) -> go.Figure:
    """Return the matrix. heads are (heading, figure under it).

    Where names beside the cells leave too little room for them, they stand above their row and headings upright.
    """
    beside = longest(names, theme.LABEL) + 20
    room = (width - beside - _overhang([head for head, _ in heads])) / len(heads)
    narrow = width < 520 or room < LEAST
    left = 0 if narrow else beside
    wide = min(WIDEST, width / len(heads) if narrow else room)
    seconds = any(second for _, second in heads)
    top = longest([head for head, _ in heads], theme.AXIS) * (1 if narrow else RISE) + 22 + (18 if seconds else 0)
    tall = TALL + NAME_ABOVE if narrow else TALL
    chart = theme.figure(
        mode,
        round(tall * len(names) + top + (30 if note else 6)),
        left=left,
        right=max(0, width - left - wide * len(heads)),
        top=top,
        bottom=30 if note else 6,
    )
    chart.update_xaxes(range=[-0.5, len(heads) - 0.5], visible=False)
    chart.update_yaxes(range=[len(names) - 0.5, -0.5], autorange=False, showticklabels=False, ticks="", ticklabelstandoff=8)
    _shades(chart, len(names), len(heads), cells, mode, narrow=narrow)
    _counts(chart, cells, mode, min(wide, TALL), narrow=narrow)
    _names(chart, names, mode, left, narrow=narrow)
    _heads(chart, heads, mode, narrow=narrow)
    if note:
        parts.place_text(
            chart, note, 0, 0, xref="paper", yref="paper", xshift=-left, yshift=-18, font={"size": 13, "color": theme.palette(mode).muted}
        )
    return theme.finish(chart)


def _overhang(heads: list[str]) -> float:
    """Return how far slanted headings reach beyond the last column."""
    return max(width_of(head, theme.AXIS) * REACH - (len(heads) - 1 - i) * LEAST for i, head in enumerate(heads))


def _shades(chart: go.Figure, rows: int, columns: int, cells: list[Count], mode: str, *, narrow: bool) -> None:
    """Fill all cells in one heat map: step 0 is blank, 1 lies outside the ramp, then the ramp."""
    colours = theme.palette(mode)
    fills = (colours.ground, colours.quiet, *colours.ramp)
    steps = [[0] * columns for _ in range(rows)]
    for cell in cells:
        steps[cell.row][cell.column] = 1 if cell.share is None else 2 + colours.ramp.index(theme.ramp(cell.share, mode)[0])
    last = len(fills) - 1
    scale = [[edge, colour] for i, colour in enumerate(fills) for edge in (i / len(fills), (i + 1) / len(fills))]
    chart.add_shape(
        type="rect",
        x0=-0.5,
        x1=columns - 0.5,
        y0=-0.5,
        y1=rows - 0.5,
        fillcolor=colours.ground if narrow else colours.grid,
        line_width=0,
        layer="below",
    )
    chart.add_trace(
        heatmap(
            z=steps,
            x=list(range(columns)),
            y=[_middle(row, narrow=narrow) for row in range(rows)],
            zmin=-0.5,
            zmax=last + 0.5,
            colorscale=scale,
            xgap=1,
            ygap=NAME_ABOVE if narrow else 1,
            showscale=False,
            hoverinfo="skip",
        )
    )


def _counts(chart: go.Figure, cells: list[Count], mode: str, room: float, *, narrow: bool) -> None:
    colours = theme.palette(mode)
    tones = [colours.muted if cell.share is None else theme.ramp(cell.share, mode)[1] for cell in cells]
    ys = [_middle(cell.row, narrow=narrow) for cell in cells]
    chart.add_trace(
        scatter(
            x=[cell.column for cell in cells],
            y=ys,
            mode="text",
            hoverinfo="skip",
            text=[str(cell.count) if cell.share is None else f"<b>{cell.count}</b>" for cell in cells],
            textfont={"size": 12 if narrow else theme.AXIS, "color": tones},
        )
    )
    open_ones = [(cell, y) for cell, y in zip(cells, ys, strict=True) if cell.records]
    parts.clickable(
        chart,
        [cell.column for cell, _ in open_ones],
        [y for _, y in open_ones],
        [list(cell.records) for cell, _ in open_ones],
        [cell.hover for cell, _ in open_ones],
        size=room,
    )


def _names(chart: go.Figure, names: list[str], mode: str, left: float, *, narrow: bool) -> None:
    if not narrow:
        chart.update_yaxes(
            showticklabels=True, tickvals=list(range(len(names))), ticktext=names, tickfont={"size": theme.LABEL, "color": theme.palette(mode).ink}
        )
        return
    for row, name in enumerate(names):
        parts.place_text(chart, name, 0, row - 0.5, xref="paper", xshift=-left, yshift=-NAME_ABOVE / 2, font={"size": theme.AXIS})


def _heads(chart: go.Figure, heads: list[tuple[str, str]], mode: str, *, narrow: bool) -> None:
    colours = theme.palette(mode)
    top = {"yref": "paper", "yanchor": "bottom"}
    seconds = any(second for _, second in heads)
    for column, (head, second) in enumerate(heads):
        slant = {"textangle": -90, "xanchor": "center"} if narrow else {"textangle": SLANT, "xanchor": "left", "xshift": -8}
        parts.place_text(chart, head, column, 1, **top, **slant, yshift=22 if seconds else 4, font={"size": theme.AXIS})
        if second:
            parts.place_text(chart, second, column, 1, **top, xanchor="center", yshift=2, font={"size": SECOND, "color": colours.muted})


def _middle(row: int, *, narrow: bool) -> float:
    """Return where a row's cells lie on the axis: under their name where that stands above."""
    return row + NAME_ABOVE / 2 / (TALL + NAME_ABOVE) if narrow else row
