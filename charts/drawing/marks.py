"""The outlines of marks: bars with their hatching, symbols, colours on a scale."""

import math
from collections.abc import Iterator
from itertools import pairwise

from charts.drawing.part import Line, area

Box = tuple[float, float, float, float]
Point = tuple[float, float]
# As plotly has them, in radii; a circle is drawn by so many corners.
DIAMOND, TRIANGLE, CORNERS = 1.3, 2 / math.sqrt(3), 40
OUTLINES: dict[str, tuple[Point, ...]] = {
    "circle": tuple((math.cos(2 * math.pi * i / CORNERS), math.sin(2 * math.pi * i / CORNERS)) for i in range(CORNERS)),
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "diamond": ((0, -DIAMOND), (DIAMOND, 0), (0, DIAMOND), (-DIAMOND, 0)),
    "triangle-down": ((-TRIANGLE, -0.5), (TRIANGLE, -0.5), (0, 1)),
}


def symbol(name: str, at: Point, radius: float, angle: float = 0, standoff: float = 0) -> tuple[Point, ...]:
    """Return a symbol's corners, turned clockwise by degrees; standoff moves it down before it is turned."""
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    moved = ((x * radius, y * radius + standoff) for x, y in OUTLINES[name])
    return tuple((at[0] + x * cos - y * sin, at[1] + x * sin + y * cos) for x, y in moved)


def bar(box: Box, colour: str, outline: str | None, width: float, pattern: tuple) -> Iterator[Line]:
    """Yield a bar: its area, its hatching, its outline."""
    shape, stroke, ground, size, solidity = pattern
    if not shape:
        yield area(*box, fill=colour, colour=outline or "", width=width)
        return
    yield area(*box, fill=ground or colour)
    for ends in hatching(box, size or 8):
        yield Line(ends, stroke or colour, (size or 8) * (solidity or 0.3))
    yield area(*box, colour=outline or stroke or colour, width=width)


def hatching(box: Box, step: float) -> Iterator[tuple[Point, Point]]:
    """Yield lines that rise through a box at 45 degrees, so many px apart."""
    left, top, right, bottom = box
    apart = step * math.sqrt(2)
    # On each line x + y is the same; they are counted from the drawing's corner, so that neighbouring bars match.
    for number in range(math.ceil((left + top) / apart), math.floor((right + bottom) / apart) + 1):
        total = number * apart
        low, high = max(left, total - bottom), min(right, total - top)
        if high > low:
            yield (low, total - low), (high, total - high)


def on_scale(share: float, scale: list) -> str:
    """Return the colour at a share of 0 to 1 of a scale of (share, colour)."""
    share = max(0.0, min(1.0, share))
    for (low, first), (high, last) in pairwise(scale):
        if share <= high and high > low:
            return _mixed(first, last, (share - low) / (high - low))
    return scale[-1][1]


def _mixed(first: str, last: str, part: float) -> str:
    if first == last:
        return first
    pairs = ((int(first[i : i + 2], 16), int(last[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * part):02X}" for a, b in pairs)
