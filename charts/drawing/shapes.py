"""Lines, areas and outlines that belong to no trace."""

import re
from collections.abc import Iterator
from typing import Any

from charts.drawing.part import Line, area
from charts.drawing.space import Space

STEP = re.compile(r"[MLZ]|-?[\d.]+(?:e-?\d+)?")


def drawn(space: Space, *, below: bool) -> Iterator[Line]:
    """Yield the shapes that lie below the marks, or the others."""
    for one in space.layout.get("shapes", ()):
        if (one.get("layer") == "below") is below:
            yield _drawn(one, space)


def _drawn(one: dict[str, Any], space: Space) -> Line:
    line = one.get("line", {})
    colour, width = line.get("color", space.font["color"]), line.get("width", 2)
    if one["type"] == "path":
        return Line(_path(one, space), colour if width else "", width, line.get("dash", ""), one.get("fillcolor", ""), closed=True)
    (x0, y0), (x1, y1) = ((_px(one, "x", end, space), _px(one, "y", end, space)) for end in "01")
    if one["type"] == "rect":
        return area(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1), fill=one.get("fillcolor", ""), colour=colour, width=width)
    return Line(((x0, y0), (x1, y1)), colour, width, line.get("dash", ""))


def _px(one: dict[str, Any], letter: str, end: str, space: Space) -> float:
    """Return the px of one end; what is measured on an axis ends where the axis does."""
    ref, value = one.get(f"{letter}ref"), one[f"{letter}{end}"]
    if one.get(f"{letter}sizemode") == "pixel":
        return _anchored(one, letter, value, space)
    place = space.place(letter, ref, value)
    return place if ref == "paper" or (ref or "").endswith("domain") else space.axis(letter, ref).within(place)


def _anchored(one: dict[str, Any], letter: str, px: float, space: Space) -> float:
    """Return the px of a length in px from an anchor: to the right, and up."""
    anchor = space.place(letter, one.get(f"{letter}ref"), one[f"{letter}anchor"])
    return anchor + px if letter == "x" else anchor - px


def _path(one: dict[str, Any], space: Space) -> tuple[tuple[float, float], ...]:
    """Return the corners of a path of straight lines (M, L, Z) in px from its anchor."""
    numbers = [float(step) for step in STEP.findall(one["path"]) if step not in "MLZ"]
    return tuple((_anchored(one, "x", x, space), _anchored(one, "y", y, space)) for x, y in zip(numbers[::2], numbers[1::2], strict=True))
