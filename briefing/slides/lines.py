"""Lines with break points, a panel per scheme: one scale upwards, each its own along."""

from briefing.made import Made
from briefing.native import Chart, Series
from briefing.slides import chart_xml
from briefing.slides.chart_xml import Axis, Label, Marks
from briefing.slides.panel import WrittenXy, add, alt, heading_height, write_heading
from briefing.slides.runs import Run, fill
from briefing.slides.shapes import Pen
from briefing.slides.sizes import EMU, Box
from charts.axes import ticks
from charts.theme import palette

FIGURE, AXIS, DOT, MILLION = 25, 24, 9, 1_000_000
# px: letters of the upward axis take so much, those of the other, what lies between panels; the scale goes on above its highest value,
# and words that stand under a level are so much lower.
GUTTER, FOOT, GAP, HEADROOM, LOWER = 190, 46, 50, 1.25, 17


def draw(pen: Pen, chart: Chart, panels: list[list[Series]], made: Made, box: Box) -> None:
    """Draw a native chart per panel, two beside each other."""
    columns = 1 if len(panels) == 1 else 2
    rows = -(-len(panels) // columns)
    wide, tall = (box.w - GAP * (columns - 1)) / columns, (box.h - 20 * (rows - 1)) / rows
    for place, series in enumerate(panels):
        row, column = divmod(place, columns)
        _panel(pen, chart, series, Box(box.x + column * (wide + GAP), box.y + row * (tall + 20), wide, tall), made)


def _panel(pen: Pen, chart: Chart, series: list[Series], box: Box, made: Made) -> None:
    top = heading_height(series, box.w)
    write_heading(pen, series[0], Box(box.x, box.y, box.w, top), made)
    frame = Box(box.x, box.y + top, box.w, box.h - top)
    plot = Box(box.x + GUTTER, frame.y + 8, box.w - GUTTER - 70, frame.h - FOOT - 8)
    data = WrittenXy(number_format=chart.number_format)
    for one in series:
        line = data.add_series(one.name)
        for x, y in zip(one.xs, one.values, strict=True):
            line.add_data_point(x, y)
    marks = [_marks(data, place, one, frame.h, made) for place, one in enumerate(series)]
    inner = chart_xml.lines(marks, _axes(chart, series, made), made.context.lang, looks=chart.number_format)
    data.xml = chart_xml.chart_space(inner, plot, frame, made.context.lang, palette(made.context.mode).ink)
    add(pen, data, frame, series[0].panel, alt(made, series[0].panel))


def _marks(data: WrittenXy, place: int, series: Series, tall: float, made: Made) -> Marks:
    """Return a line with hollow dots where it breaks, and the words there."""
    colours = palette(made.context.mode)
    colour = series.colours[0]
    breaks = [one for one, words in enumerate(series.labels) if words]
    dot = f'<c:spPr>{fill(colours.ground)}<a:ln w="{EMU * 4}">{fill(colour)}</a:ln></c:spPr>'
    points = {one: f'<c:marker><c:symbol val="circle"/><c:size val="{DOT}"/>{dot}</c:marker><c:bubble3D val="0"/>{_stroke(colour)}' for one in breaks}
    # Of several lines the highest has its words above; under the others' level nothing runs.
    lower = {"position": "r", "down": LOWER / tall} if place else {"position": "t"}
    labels = tuple(Label(one, (_words(series.labels[one], made),), **lower) for one in breaks)
    look = f'{_stroke(colour)}<c:marker><c:symbol val="none"/></c:marker>'
    own = data[place]
    return Marks(own.name, own.name_ref, own.y_values_ref, series.values, look, points, labels, xs=series.xs, x_ref=own.x_values_ref)


def _stroke(colour: str) -> str:
    return f'<c:spPr><a:ln w="{EMU * 5}" cap="rnd">{fill(colour)}<a:round/></a:ln></c:spPr>'


def _words(text: str, made: Made) -> str:
    return chart_xml.words([Run(text, FIGURE, palette(made.context.mode).ink, bold=True)], made.context.lang, "ctr")


def _axes(chart: Chart, series: list[Series], made: Made) -> tuple[Axis, Axis]:
    """Return the axes: along, a step as long as the furthest break; upwards the same for all panels."""
    colours = palette(made.context.mode)
    highest = max(value for one in chart.series if not chart.own_scales or one in series for value in one.values if value is not None)
    found = ticks(highest, most=2)
    furthest = max(x for one in series for x in one.xs)
    breaks = [x for one in series for x, words in zip(one.xs, one.labels, strict=True) if words]
    step = max(breaks, default=furthest)
    along = Axis(_of_axis(chart.x_format, step), AXIS, colours.muted, line=colours.ink, end=max(furthest, step * 1.3), step=step)
    rise = found[1] if len(found) > 1 else highest
    return along, Axis(_of_axis(chart.number_format, rise), AXIS, colours.muted, grid=colours.grid, end=highest * HEADROOM, step=rise)


def _of_axis(number_format: str, step: float) -> str:
    """Return the format for an axis with that step: a bare zero, no decimals where the step has none."""
    whole = float(step / (MILLION if ",," in number_format else 1)).is_integer()
    return f"[=0]0;{number_format.replace('0.0', '0') if whole else number_format}"
