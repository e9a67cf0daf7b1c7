"""What a figure looks like, as plain parts in px: for paper, slides and pictures that are made without a browser.

Only what charts/canvas.py makes is known: bars, dots, lines, texts, cells, shapes and annotations on axes with stated ranges.
"""

import plotly.graph_objects as go

from charts.drawing import annotations, axes, shapes, traces
from charts.drawing.part import MIDDLE, Line, Part, Words
from charts.drawing.space import Space

__all__ = ["MIDDLE", "Line", "Part", "Words", "parts"]


def parts(figure: go.Figure, width: float, height: float) -> list[Part]:
    """Return what the figure draws on a ground of that size, from the back to the front; the ground itself is not among them."""
    space = Space(figure.to_plotly_json(), width, height)
    return [
        *shapes.drawn(space, below=True),
        *axes.grid(space),
        *traces.drawn(space),
        *axes.labels(space),
        *shapes.drawn(space, below=False),
        *annotations.drawn(space),
    ]
