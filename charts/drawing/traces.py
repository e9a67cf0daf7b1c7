"""Bars, cells, lines, dots and texts."""

from collections.abc import Iterator
from typing import Any

from charts.drawing import marks
from charts.drawing.lines import LEADING, lines, words
from charts.drawing.part import MIDDLE, Line, Part, area
from charts.drawing.space import Space

Trace = dict[str, Any]
# Plotly draws kinds in this order, whatever the order of the traces.
ORDER = ("heatmap", "bar", "scatter")
# A text in the middle of its mark has its line of writing this much of its size below.
WRITING = 0.75


def drawn(space: Space) -> Iterator[Part]:
    """Yield the marks of every trace."""
    for trace in sorted(space.data, key=lambda trace: ORDER.index(trace["type"])):
        if trace.get("visible", True) is True:
            yield from {"heatmap": _cells, "bar": _bars, "scatter": _scatter}[trace["type"]](trace, space)


def each(value: Any, many: int) -> list[Any]:
    """Return one value per mark of what is given for all or for each."""
    return list(value) if isinstance(value, list | tuple) else [value] * many


def _bars(trace: Trace, space: Space) -> Iterator[Line]:
    lying = trace.get("orientation") == "h"
    along, across = (space.axis("x", trace.get("xaxis")), space.axis("y", trace.get("yaxis")))[:: 1 if lying else -1]
    lengths, places = (trace["x"], trace["y"])[:: 1 if lying else -1]
    many = len(places)
    gap = space.layout.get("bargap", space.template.get("bargap", 0.2))
    styles = zip(*(each(trace.get(name), many) for name in ("base", "width")), _bar_styles(trace, many), strict=True)
    for length, place, (base, width, style) in zip(lengths, places, styles, strict=True):
        if length:
            half = (1 - gap if width is None else width) / 2
            ends = sorted(along.within(along.px(value)) for value in ((base or 0), (base or 0) + length))
            sides = sorted(across.px(place + side * half) for side in (-1, 1))
            (left, right), (top, bottom) = (ends, sides) if lying else (sides, ends)
            yield from marks.bar((left, top, right, bottom), *style)


def _bar_styles(trace: Trace, many: int) -> list[tuple]:
    """Return each bar's colour, its outline's colour and width, and its pattern (shape, colour, ground, size, solidity)."""
    marker = trace.get("marker", {})
    line, pattern = marker.get("line", {}), marker.get("pattern", {})
    names = ("shape", "fgcolor", "bgcolor", "size", "solidity")
    patterns = zip(*(each(pattern.get(name), many) for name in names), strict=True)
    outline = (each(line.get("color"), many), each(line.get("width", 0), many))
    return list(zip(each(marker.get("color"), many), *outline, patterns, strict=True))


def _cells(trace: Trace, space: Space) -> Iterator[Line]:
    xaxis, yaxis = space.axis("x", trace.get("xaxis")), space.axis("y", trace.get("yaxis"))
    across, down = trace.get("xgap", 0) / 2, trace.get("ygap", 0) / 2
    low, high = trace["zmin"], trace["zmax"]
    for y, row in zip(trace["y"], trace["z"], strict=True):
        for x, z in zip(trace["x"], row, strict=True):
            if z is not None:
                left, right = sorted(xaxis.px(x + side) for side in (-0.5, 0.5))
                top, bottom = sorted(yaxis.px(y + side) for side in (-0.5, 0.5))
                fill = marks.on_scale((z - low) / (high - low), trace["colorscale"])
                yield area(left + across, top + down, right - across, bottom - down, fill=fill)


def _scatter(trace: Trace, space: Space) -> Iterator[Part]:
    xaxis, yaxis = space.axis("x", trace.get("xaxis")), space.axis("y", trace.get("yaxis"))
    points = [None if x is None or y is None else (xaxis.px(x), yaxis.px(y)) for x, y in zip(trace["x"], trace["y"], strict=True)]
    mode = trace.get("mode", "markers")
    yield from _fills(trace, points, yaxis.px(0)) if trace.get("fill") == "tozeroy" else ()
    yield from _lines(trace, points) if "lines" in mode else ()
    yield from _dots(trace, points) if "markers" in mode else ()
    yield from _texts(trace, points, space) if "text" in mode else ()


def _runs(points: list) -> Iterator[tuple]:
    """Yield the points that stand together: a missing one breaks a line."""
    run: list = []
    for point in [*points, None]:
        if point is not None:
            run.append(point)
        elif run:
            yield tuple(run)
            run = []


def _fills(trace: Trace, points: list, zero: float) -> Iterator[Line]:
    for run in _runs(points):
        yield Line(((run[0][0], zero), *run, (run[-1][0], zero)), "", 0, "", trace["fillcolor"], closed=True)


def _lines(trace: Trace, points: list) -> Iterator[Line]:
    line = trace.get("line", {})
    if line.get("width", 2):
        for run in _runs(points):
            yield Line(run, line.get("color", ""), line.get("width", 2), line.get("dash", ""))


def _dots(trace: Trace, points: list) -> Iterator[Line]:
    marker, many = trace.get("marker", {}), len(points)
    line = marker.get("line", {})
    wanted = (marker.get("symbol", "circle"), marker.get("size", 6), marker.get("angle", 0), marker.get("standoff", 0))
    wanted += (marker.get("color", ""), line.get("color", ""), line.get("width", 0), marker.get("opacity", 1))
    for point, symbol, size, angle, standoff, fill, colour, width, opacity in zip(points, *(each(one, many) for one in wanted), strict=True):
        if point and opacity:
            outline = marks.symbol(symbol, point, size / 2, angle, standoff)
            yield Line(outline, colour if width else "", width, "", fill, closed=True)


def _texts(trace: Trace, points: list, space: Space) -> Iterator[Part]:
    font = space.font | trace.get("textfont", {})
    marker = trace.get("marker", {}) if "markers" in trace["mode"] else {}
    wanted = (trace["text"], trace.get("textposition", "middle center"), font["size"], font["color"], marker.get("size", 0))
    for point, text, position, size, colour, around in zip(points, *(each(one, len(points)) for one in wanted), strict=True):
        if point and text:
            yield from _text(point, text, position, size, colour, around)


def _text(point: tuple, text: str, position: str, size: float, colour: str, around: float) -> Iterator[Part]:
    """Yield a text beside its point, off its mark's edge."""
    vertical, _, horizontal = position.partition(" ")
    away = around / 1.6 + 1 if around else 0
    side = {"left": -1, "right": 1}.get(horizontal, 0)
    sign = {"top": -1, "bottom": 1}.get(vertical, 0)
    found = lines(text, size, colour)
    tall = (len(found) - 1) * LEADING + 1
    down = (WRITING - MIDDLE) * size + sign * away + (sign - 1) * tall * size / 2
    for number, line in enumerate(found):
        anchor = {-1: "right", 1: "left"}.get(side, "middle")
        yield from words(line, point[0] + side * away, point[1] + down + number * LEADING * size, anchor=anchor)
