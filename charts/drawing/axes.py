"""Grid lines, and the texts of ticks."""

from collections.abc import Iterator

from charts.drawing.lines import lines, words
from charts.drawing.part import MIDDLE, Line, Words
from charts.drawing.space import Axis, Space

# Half an axis's own line, which plotly keeps free between the plot and a tick's text.
CLEAR = 0.5
# How far above a plot a text's line of writing is, as a share of its size; below, it is one size.
ABOVE = 0.2
SHOWN = True


def grid(space: Space) -> Iterator[Line]:
    """Yield the grid lines of every axis that has some, across the plot of the axis that it is anchored to."""
    for axis in space.axes:
        if _is_shown(axis) and axis.spec.get("showgrid", SHOWN):
            low, high = _across(axis, space)
            for value in _values(axis):
                at = axis.px(value)
                ends = ((at, low), (at, high)) if axis.name[0] == "x" else ((low, at), (high, at))
                yield Line(ends, axis.spec.get("gridcolor", "#E6EBED"), 1)


def labels(space: Space) -> Iterator[Words]:
    """Yield the texts of every axis's ticks."""
    for axis in space.axes:
        if _is_shown(axis) and axis.spec.get("showticklabels", SHOWN):
            texts = axis.spec.get("ticktext") or [f"{value:g}" for value in axis.spec.get("tickvals", ())]
            for value, text in zip(axis.spec.get("tickvals", ()), texts, strict=True):
                if axis.holds(value) and text:
                    yield from _label(axis, space, axis.px(value), text)


def _label(axis: Axis, space: Space, at: float, text: str) -> Iterator[Words]:
    font = {"color": axis.spec.get("color")} | axis.spec["tickfont"]
    away = CLEAR + axis.spec.get("ticklabelstandoff", 0)
    found = lines(text, font["size"], font["color"])
    for number, line in enumerate(found):
        down = number * 1.3 * font["size"]
        if axis.name[0] == "y":
            yield from words(line, space.edge(axis) - away, at + down, anchor="right")
            continue
        writing = -away - ABOVE * font["size"] if axis.spec.get("side") == "top" else away + font["size"]
        yield from words(line, at, space.edge(axis) + writing - MIDDLE * font["size"] + down, anchor="middle")


def _values(axis: Axis) -> list[float]:
    return [value for value in axis.spec.get("tickvals", ()) if axis.holds(value)]


def _is_shown(axis: Axis) -> bool:
    return axis.spec.get("visible", SHOWN)


def _across(axis: Axis, space: Space) -> tuple[float, float]:
    other = space.across(axis)
    return (other.start, other.end) if other else ((space.top, space.bottom) if axis.name[0] == "x" else (space.left, space.right))
