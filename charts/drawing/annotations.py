"""Texts that stand on paper or on axes, shifted, turned, on a ground."""

import math
from collections.abc import Iterator
from typing import Any

from charts.drawing.lines import LEADING, Line, lines, words
from charts.drawing.part import MIDDLE, Words
from charts.drawing.space import Space

# A line of the product's fonts is this much of its size above and below the line of writing; plotly anchors the box that this makes.
ASCENT, DESCENT = 1.16, 0.288
# px that plotly leaves around a text beside its padding, and the padding where none is said.
BORDER, PADDING = 1, 1
ANCHORS = {"left": "left", "center": "middle", "right": "right"}
SHARES = {"left": 0.0, "center": 0.5, "right": 1.0}


def drawn(space: Space) -> Iterator[Words]:
    """Yield every annotation's lines."""
    for one in space.layout.get("annotations", ()):
        yield from _drawn(one, space)


def _drawn(one: dict[str, Any], space: Space) -> Iterator[Words]:
    font = space.font | one.get("font", {})
    found = lines(one["text"], font["size"], font["color"])
    x = space.place("x", one.get("xref"), one["x"]) + one.get("xshift", 0)
    y = space.place("y", one.get("yref"), one["y"]) - one.get("yshift", 0)
    inset = BORDER + one.get("borderpad", PADDING)
    across, anchor = _across(one, found, inset)
    first = _first(one.get("yanchor", "middle"), len(found), font["size"], inset)
    for number, line in enumerate(found):
        place = _turned(x, y, across, first + number * LEADING * font["size"], one.get("textangle", 0))
        yield from words(line, *place, anchor=anchor, angle=one.get("textangle", 0), ground=one.get("bgcolor", ""))


def _across(one: dict[str, Any], found: list[Line], inset: float) -> tuple[float, str]:
    """Return how far right of its place a text's lines start, stand or end, and which of the three; by their width where they must."""
    anchor, align = one.get("xanchor", "center"), one.get("align", "center")
    if len(found) == 1 or anchor == align:
        return inset * (1 - 2 * SHARES[anchor]), ANCHORS[anchor]
    wide = max(sum(piece.width for piece in line) for line in found)
    left = -SHARES[anchor] * (wide + 2 * inset) + inset
    return left + SHARES[align] * wide, ANCHORS[align]


def _first(anchor: str, many: int, size: float, inset: float) -> float:
    """Return how far below its place the middle of a text's first line is."""
    tall = (many - 1) * LEADING * size + (ASCENT + DESCENT) * size
    top = {"top": inset, "middle": -tall / 2, "bottom": -inset - tall}[anchor]
    return top + (ASCENT - MIDDLE) * size


def _turned(x: float, y: float, across: float, down: float, angle: float) -> tuple[float, float]:
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return x + across * cos - down * sin, y + across * sin + down * cos
