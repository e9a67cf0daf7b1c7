"""A chart on a slide: its panels beside each other or below each other, each a native chart with its numbers inside."""

from briefing.made import Made
from briefing.native import Chart, Series
from briefing.slides import bars, dots, lines
from briefing.slides.panel import Panel, heading_height, write_heading
from briefing.slides.runs import Run, fitted
from briefing.slides.shapes import Pen
from briefing.slides.sizes import SMALLEST, Box
from charts.lettering import longest
from charts.theme import palette

# px between panels; the widest share of a slide that names of categories may take; lines of notes at most.
GAP, WIDEST_NAMES, MOST_NOTES = 40, 0.26, 4


def draw(pen: Pen, chart: Chart, made: Made, box: Box) -> None:
    """Draw a chart with what stands under it."""
    box = _notes(pen, chart, made, box)
    grouped: dict[str, list[Series]] = {}
    for series in chart.series:
        grouped.setdefault(series.panel, []).append(series)
    if chart.kind == "lines":
        lines.draw(pen, chart, list(grouped.values()), made, box)
    elif chart.kind in ("dots", "ranges"):
        dots.draw(pen, chart, made, box)
    else:
        _bars(pen, chart, list(grouped.values()), made, box)


def _notes(pen: Pen, chart: Chart, made: Made, box: Box) -> Box:
    """Write notes and what is left out under the chart; return the room above."""
    said = [fitted(words, box.w, ((SMALLEST, 2),)) for words in (*chart.notes[:MOST_NOTES], chart.left_out) if words]
    height = sum(one.height for one in said)
    y = box.y + box.h - height
    for one in said:
        pen.text([Run(one.text, one.size, palette(made.context.mode).muted)], Box(box.x, y, box.w, one.height), name="Note")
        y += one.height
    return Box(box.x, box.y, box.w, box.h - height - (12 if said else 0))


def _bars(pen: Pen, chart: Chart, panels: list[list[Series]], made: Made, box: Box) -> None:
    """Draw panels beside each other; names stand at the first one only."""
    many = len(panels) > 1
    names = chart.names or chart.categories
    size = bars.NAME if not many else bars.SMALL_NAME
    beside = min(longest(list(names), size) + 26, WIDEST_NAMES * box.w)
    wide = (box.w - beside - bars.heads_width(chart, box) - GAP * (len(panels) - 1)) / len(panels)
    top = max(heading_height(series, wide) for series in panels) if many else 0
    x = box.x + bars.heads_width(chart, box)
    scale = None if chart.own_scales else bars.end(chart, [one for series in panels for one in series], wide, many=many)
    for place, series in enumerate(panels):
        left = beside if place == 0 else 0
        panel = Panel(chart, tuple(series), Box(x, box.y + top, left + wide, box.h - top), left, many, scale)
        if many:
            write_heading(pen, series[0], Box(x + left, box.y, wide, top), made)
        bars.draw(pen, panel, made)
        x += left + wide + GAP
