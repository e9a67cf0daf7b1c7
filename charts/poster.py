"""A chart that stands alone as a picture of 1600 × 900: title, subtitle, plot and source in one frame."""

from collections.abc import Callable

import plotly.graph_objects as go

from charts.lettering import wrap
from charts.theme import palette

WIDTH, HEIGHT = 1600, 900
# The smallest frame a picture is laid out for; it is then drawn larger, so that text is readable on a projector.
FRAME = 1100
EDGE = 40
# Browsers cut off fractions of a pixel: what a division leaves a hair too small would lack a whole one.
HAIR = 1e-9
TITLE, SUBTITLE, SOURCE = 28, 17, 13


def poster(draw: Callable[[int, int], go.Figure], *, title: str, subtitle: str, source: str, mode: str) -> tuple[go.Figure, float]:
    """Return the framed figure and the scale that makes it 1600 px wide.

    draw(width, height) returns the chart for a plot of that width, of at most that height if it can leave something out; a tall
    chart gets a wider frame and so smaller text.
    """
    frame, room = float(FRAME), int(HEIGHT - sum(_heights(title, subtitle, source, WIDTH)))
    for _ in range(3):
        chart = draw(int(frame - 2 * EDGE), room)
        top, bottom = _heights(title, subtitle, source, frame)
        frame = max(FRAME, (chart.layout.height + top + bottom) * WIDTH / HEIGHT)
    return _framed(chart, title, subtitle, source, mode, frame), WIDTH / frame + HAIR


def _heights(title: str, subtitle: str, source: str, frame: float) -> tuple[float, float]:
    room = frame - 2 * EDGE
    top = EDGE + 1.3 * TITLE * len(wrap(title, room, TITLE, bold=True)) + 1.5 * SUBTITLE * len(wrap(subtitle, room, SUBTITLE)) + 14
    bottom = 20 + 1.5 * SOURCE * len(wrap(source, room, SOURCE)) + EDGE / 2
    return top, bottom


def _framed(chart: go.Figure, title: str, subtitle: str, source: str, mode: str, frame: float) -> go.Figure:
    framed = go.Figure(chart)
    room = frame - 2 * EDGE
    top, bottom = _heights(title, subtitle, source, frame)
    height = frame * HEIGHT / WIDTH
    inner = {side: chart.layout.margin[side] for side in ("l", "r", "t", "b")}
    spare = max(0, height - top - bottom - chart.layout.height)
    framed.update_layout(
        width=frame,
        height=height,
        margin={"l": inner["l"] + EDGE, "r": inner["r"] + EDGE, "t": inner["t"] + top, "b": inner["b"] + bottom + spare * 0.4},
    )
    place = {"xref": "paper", "yref": "paper", "showarrow": False, "xanchor": "left", "align": "left", "x": 0, "xshift": -inner["l"]}
    colours = palette(mode)
    lines = "<br>".join(wrap(title, room, TITLE, bold=True))
    framed.add_annotation(
        place, text=f"<b>{lines}</b>", y=1, yanchor="top", yshift=inner["t"] + top - EDGE / 2, font={"size": TITLE, "color": colours.ink}
    )
    lines = "<br>".join(wrap(subtitle, room, SUBTITLE))
    framed.add_annotation(place, text=lines, y=1, yanchor="bottom", yshift=inner["t"] + 10, font={"size": SUBTITLE, "color": colours.muted})
    lines = "<br>".join(wrap(source, room, SOURCE))
    framed.add_annotation(
        place, text=lines, y=0, yanchor="bottom", yshift=-(inner["b"] + bottom + spare * 0.4) + 14, font={"size": SOURCE, "color": colours.muted}
    )
    return framed
