"""What a figure looks like, as plain parts in px: for paper, slides and pictures that are made without a browser."""

from dataclasses import dataclass

import plotly.graph_objects as go


@dataclass(frozen=True)
class Line:
    """A line through points; closed and filled it is an area."""

    points: tuple[tuple[float, float], ...]
    colour: str = ""
    width: float = 1
    dash: str = ""
    fill: str = ""
    closed: bool = False


@dataclass(frozen=True)
class Words:
    """One line of text: runs of (text, bold), its left, middle or right end at x, its middle line at y, turned by an angle in degrees."""

    runs: tuple[tuple[str, bool], ...]
    x: float
    y: float
    size: float
    colour: str
    anchor: str = "left"
    angle: float = 0
    ground: str = ""


Part = Line | Words


def parts(figure: go.Figure, width: float, height: float) -> list[Part]:
    """Return what the figure draws on a ground of that size, from the back to the front."""
    raise NotImplementedError
