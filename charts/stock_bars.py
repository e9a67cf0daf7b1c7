"""Bars of stocks whose texture says how firm a figure is: hatched where the text strives, a fading end for about, ▸ for at least."""

from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts import parts, theme
from charts.canvas import bar, scatter

Row = dict[str, Any]
THICK = 0.56
# The last tenth of a bar that means ‘about’: shares of its length and of its colour.
FADE = ((0.0, 0.9, 1.0), (0.9, 0.034, 0.7), (0.934, 0.033, 0.46), (0.967, 0.033, theme.CEILING))
TRIANGLE = 13


class Bar(NamedTuple):
    """One bar: its row, its place, its length on the axis that it is drawn on."""

    row: Row
    y: float
    length: float


class _Piece(NamedTuple):
    bar: Bar
    start: float
    length: float
    share: float


def draw_stocks(chart: go.Figure, bars: list[Bar], axis: str, mode: str) -> None:
    """Draw bars, and the mark at the end of those that bound the figure from one side, on axis ‘x’ or ‘x2’."""
    pieces = [piece for bar in bars for piece in _pieces(bar)]
    ground = theme.palette(mode).ground
    full = [theme.region_colour(piece.bar.row["region_id"], mode) for piece in pieces]
    fills = [theme.tint(colour, piece.share, ground) for colour, piece in zip(full, pieces, strict=True)]
    hatched = [bool(piece.bar.row["is_aspirational"]) for piece in pieces]
    chart.add_trace(
        bar(
            x=[piece.length for piece in pieces],
            base=[piece.start for piece in pieces],
            y=[piece.bar.y for piece in pieces],
            orientation="h",
            width=THICK,
            xaxis=axis,
            hovertemplate="%{customdata[1]}<extra></extra>",
            customdata=parts.customdata([piece.bar.row["record_ids"] for piece in pieces], [piece.bar.row["phrase_zh"] for piece in pieces]),
            marker={
                "color": fills,
                "line": {
                    "color": full,
                    "width": [
                        1 if hatch or (piece.share == theme.CEILING and piece.start == 0) else 0 for hatch, piece in zip(hatched, pieces, strict=True)
                    ],
                },
                "pattern": {"shape": ["/" if hatch else "" for hatch in hatched], "fgcolor": fills, "bgcolor": ground, "size": 6, "solidity": 0.3},
            },
        )
    )
    chart.update_layout(barmode="overlay")
    _draw_ends(chart, bars, axis, mode)


def _pieces(bar: Bar) -> list[_Piece]:
    comparator = bar.row["comparator"]
    if comparator == "~":
        return [_Piece(bar, bar.length * start, bar.length * length, share) for start, length, share in FADE]
    return [_Piece(bar, 0, bar.length, theme.CEILING if comparator in ("<=", "<") else 1.0)]


def _draw_ends(chart: go.Figure, bars: list[Bar], axis: str, mode: str) -> None:
    ground = theme.palette(mode).ground
    bounded = [bar for bar in bars if bar.row["comparator"] in (">=", ">")]
    colours = [theme.region_colour(bar.row["region_id"], mode) for bar in bounded]
    chart.add_trace(
        scatter(
            x=[bar.length for bar in bounded],
            y=[bar.y for bar in bounded],
            mode="markers",
            xaxis=axis,
            cliponaxis=False,
            marker={
                "symbol": "triangle-down",
                "angle": -90,
                "standoff": TRIANGLE / 3,
                "size": TRIANGLE,
                "opacity": 1,
                "color": [colour if bar.row["comparator"] == ">=" else ground for bar, colour in zip(bounded, colours, strict=True)],
                "line": {"color": colours, "width": 1.5},
            },
            customdata=parts.customdata([bar.row["record_ids"] for bar in bounded], [bar.row["phrase_zh"] for bar in bounded]),
            hovertemplate="%{customdata[1]}<extra></extra>",
        )
    )
    for one in bars:
        if one.row["comparator"] in ("<=", "<"):
            _lid(chart, one, axis, mode)
        elif one.row["comparator"] == "range":
            _span(chart, one, axis, mode)


def _lid(chart: go.Figure, bar: Bar, axis: str, mode: str) -> None:
    colour = theme.region_colour(bar.row["region_id"], mode)
    chart.add_shape(type="line", xref=axis, x0=bar.length, x1=bar.length, y0=bar.y - 0.36, y1=bar.y + 0.36, line={"color": colour, "width": 4})


def _span(chart: go.Figure, bar: Bar, axis: str, mode: str) -> None:
    """Draw what lies between the two ends of a range as a line."""
    colour = theme.region_colour(bar.row["region_id"], mode)
    end = bar.length * bar.row["value_high"] / bar.row["value"]
    chart.add_shape(type="line", xref=axis, x0=bar.length, x1=end, y0=bar.y, y1=bar.y, line={"color": colour, "width": 3})


def key_swatches(mode: str) -> dict[str, dict]:
    """Return what the key shows for each texture; see parts.key_line."""
    colours = theme.palette(mode)
    return {
        "stated": {},
        "aspirational": {"fill": colours.ground, "hatch": True},
        "about": {"fades": [theme.tint(colours.muted, share, colours.ground) for *_, share in FADE]},
        "at_least": {"point": colours.muted},
        "more": {"point": colours.ground},
    }
