"""A figure as SVG, made without a browser: for previews, pictures and paper."""

from collections.abc import Iterator
from html import escape

import plotly.graph_objects as go

from charts.drawing import MIDDLE, Line, Part, Words, parts
from charts.theme import FONT

ANCHORS = {"left": "start", "middle": "middle", "right": "end"}
# The share of a text's width that is left of its place, and how tall the ground behind it is, as a share of its size.
LEFT, TALL = {"left": 0.0, "middle": 0.5, "right": 1.0}, 1.3
# A dash is never shorter than of a line of this width (px), as plotly has it.
LEAST_DASH = 3
DASHES = {"dot": (1, 1), "dash": (3, 3)}


def svg(figure: go.Figure, width: float, height: float, *, font: str = FONT) -> str:
    """Return the figure as an SVG document of that size in px on its own ground; texts are texts in the font stack."""
    ground = figure.layout.template.layout.paper_bgcolor or "#FFFFFF"
    drawn = "".join(mark for part in parts(figure, width, height) for mark in _marks(part))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(width)}" height="{_n(height)}" viewBox="0 0 {_n(width)} {_n(height)}" '
        f'font-family="{escape(font)}" xml:space="preserve">'
        f'<rect width="100%" height="100%" fill="{escape(ground)}"/>{drawn}</svg>'
    )


def _marks(part: Part) -> Iterator[str]:
    if isinstance(part, Line):
        yield _line(part)
        return
    if part.ground:
        yield _ground(part)
    yield _words(part)


def _line(line: Line) -> str:
    path = "M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in line.points) + ("Z" if line.closed else "")
    stroke = f' stroke="{escape(line.colour)}" stroke-width="{_n(line.width)}"' if line.colour and line.width else ""
    dash = DASHES.get(line.dash)
    stroke += ' stroke-dasharray="{}"'.format(" ".join(_n(one * max(LEAST_DASH, line.width)) for one in dash)) if stroke and dash else ""
    return f'<path d="{path}" fill="{escape(line.fill) or "none"}"{stroke}/>'


def _words(words: Words) -> str:
    turn = f' transform="rotate({_n(words.angle)} {_n(words.x)} {_n(words.y)})"' if words.angle else ""
    anchor = f' text-anchor="{ANCHORS[words.anchor]}"' if words.anchor != "left" else ""
    # The line of writing is said outright: programs differ in what they take for a text's middle.
    place = f'x="{_n(words.x)}" y="{_n(words.y + MIDDLE * words.size)}" font-size="{_n(words.size)}"'
    return f'<text {place} fill="{escape(words.colour)}"{anchor}{turn}>{_runs(words)}</text>'


def _runs(words: Words) -> str:
    if len(words.runs) == 1 and not words.runs[0][1]:
        return escape(words.runs[0][0])
    return "".join(f'<tspan font-weight="{700 if bold else 400}">{escape(text)}</tspan>' for text, bold in words.runs)


def _ground(words: Words) -> str:
    left, tall = words.x - LEFT[words.anchor] * words.width, TALL * words.size
    turn = f' transform="rotate({_n(words.angle)} {_n(words.x)} {_n(words.y)})"' if words.angle else ""
    place = f'x="{_n(left - 2)}" y="{_n(words.y - tall / 2)}" width="{_n(words.width + 4)}" height="{_n(tall)}"'
    return f'<rect {place} fill="{escape(words.ground)}"{turn}/>'


def _n(number: float) -> str:
    """Return a number with two decimals at most."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
