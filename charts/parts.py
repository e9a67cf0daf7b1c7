"""Marks that several charts share: key line, lids, silence, places to click."""

from typing import Any

import plotly.graph_objects as go

from charts import theme
from charts.canvas import scatter
from charts.lettering import width as text_width

KEY_SIZE, KEY_ROW = 14, 26
SWATCH = 28


def place_text(chart: go.Figure, text: str, x: float, y: float, **style: Any) -> None:
    """Write a text at data coordinates, left-aligned and centred on its row; style overrides."""
    chart.add_annotation({"x": x, "y": y, "text": text, "showarrow": False, "xanchor": "left", "yanchor": "middle", "align": "left"} | style)


def place_name(chart: go.Figure, text: str, y: float, **style: Any) -> None:
    """Write a row's name left of the plot, right-aligned to it."""
    place_text(chart, text, 0, y, **({"xref": "paper", "xanchor": "right", "xshift": -10, "align": "right"} | style))


def lid(chart: go.Figure, x: float, y: float, colour: str, half: float = 0.36) -> None:
    """Close a ceiling's pale bar with a 4 px line taller than the bar."""
    chart.add_shape(type="line", x0=x, x1=x, y0=y - half, y1=y + half, line={"color": colour, "width": 4})


def silence(chart: go.Figure, y: float, until: float, mode: str) -> None:
    """Draw the dotted line of a clause that states no figure."""
    chart.add_shape(type="line", x0=0, x1=until, y0=y, y1=y, line={"color": theme.palette(mode).faint, "width": 1, "dash": "dot"}, layer="below")


def zero_line(chart: go.Figure, first: float, last: float, mode: str) -> None:
    """Draw the ink line that a group of bars starts from."""
    chart.add_shape(type="line", x0=0, x1=0, y0=first - 0.5, y1=last + 0.5, line={"color": theme.palette(mode).ink, "width": 1.5})


def clickable(chart: go.Figure, xs: list, ys: list, records: list[list[str]], hover: list[str], *, size: float = 26, **axes: str) -> None:
    """Lay invisible squares over what plotly cannot select: cells, lines, texts. One square per record list; axes name a panel's own."""
    chart.add_trace(
        scatter(
            x=xs,
            y=ys,
            mode="markers",
            marker={"symbol": "square", "size": size, "opacity": 0},
            customdata=customdata(records, hover),
            hovertemplate="%{customdata[1]}<extra></extra>",
            **axes,
        )
    )


def customdata(records: list[list[str]], hover: list[str]) -> list[list[str]]:
    """Return what a mark carries: its record ids (space-separated) and its hover text."""
    return [[" ".join(ids), text] for ids, text in zip(records, hover, strict=True)]


def key_height(words: list[str], room: float) -> float:
    """Return the height in px that a key line of these words takes."""
    return KEY_ROW * (1 + max((row for row, _ in _key_places(words, room)), default=-1))


def key_line(chart: go.Figure, items: list[tuple[str, dict]], mode: str, room: float) -> None:
    """Write the key of textures at the figure's top, in grey, once.

    items are (words, swatch) with swatch keys fill, line, lid, dash, hatch, fades (colours) and point (its fill); the figure's
    top margin must hold key_height() above what the axis needs.
    """
    colours = theme.palette(mode)
    margin = chart.layout.margin
    for (words, swatch), (row, x) in zip(items, _key_places([words for words, _ in items], room), strict=True):
        up = margin.t - KEY_ROW * (row + 0.5)
        _swatch(chart, x, up, swatch, colours)
        chart.add_annotation(
            text=words,
            xref="paper",
            yref="paper",
            x=0,
            y=1,
            xanchor="left",
            yanchor="middle",
            showarrow=False,
            xshift=x - margin.l + SWATCH + 8,
            yshift=up,
            font={"size": KEY_SIZE, "color": colours.muted},
        )


def _key_places(words: list[str], room: float) -> list[tuple[int, float]]:
    """Return row and left edge in px of each entry."""
    places, row, x = [], 0, 0.0
    for word in words:
        wide = SWATCH + 8 + text_width(word, KEY_SIZE) + 22
        if x and x + wide > room:
            row, x = row + 1, 0.0
        places.append((row, x))
        x += wide
    return places


def _swatch(chart: go.Figure, x: float, up: float, swatch: dict, colours: theme.Palette) -> None:
    left = x - chart.layout.margin.l
    place = {"xref": "paper", "yref": "paper", "xsizemode": "pixel", "ysizemode": "pixel", "xanchor": 0, "yanchor": 1}
    if swatch.get("dash"):
        chart.add_shape(place, type="line", x0=left, x1=left + SWATCH, y0=up, y1=up, line={"color": colours.faint, "dash": "dot", "width": 1.5})
        return
    chart.add_shape(
        place,
        type="rect",
        x0=left,
        x1=left + SWATCH,
        y0=up - 6,
        y1=up + 6,
        fillcolor=swatch.get("fill", colours.muted),
        line={"color": swatch.get("line", colours.muted), "width": 1},
    )
    if swatch.get("lid"):
        chart.add_shape(place, type="line", x0=left + SWATCH, x1=left + SWATCH, y0=up - 9, y1=up + 9, line={"color": colours.muted, "width": 3})
    for i in range(5 if swatch.get("hatch") else 0):
        x0 = left + 5.6 * i
        chart.add_shape(place, type="line", x0=x0, x1=x0 + 5.6, y0=up - 6, y1=up + 6, line={"color": colours.muted, "width": 1.5})
    for i, fill in enumerate(swatch.get("fades", ())):
        x0 = left + i * SWATCH / 4
        chart.add_shape(place, type="rect", x0=x0, x1=x0 + SWATCH / 4, y0=up - 6, y1=up + 6, fillcolor=fill, line_width=0)
    if swatch.get("point"):
        tip = f"M {left + SWATCH - 6} {up - 7} L {left + SWATCH + 5} {up} L {left + SWATCH - 6} {up + 7} Z"
        chart.add_shape(place, type="path", path=tip, fillcolor=swatch["point"], line={"color": colours.muted, "width": 1.5})
