"""Lying bars, side by side or stacked: names left, figures at their ends, silence in its place."""

from collections.abc import Sequence

from briefing.made import Made
from briefing.native import Chart, Series
from briefing.slides import chart_xml
from briefing.slides.chart_xml import NO_LINE, NOTHING, Axis, Label, Marks
from briefing.slides.panel import Panel, Written, add, alt
from briefing.slides.runs import Run, fill, fitted
from briefing.slides.shapes import Pen
from briefing.slides.sizes import EDGE, EMU, LINE, Box
from charts.axes import range_for_labels, ticks
from charts.lettering import longest
from charts.lettering import width as text_width
from charts.theme import palette

NAME, SMALL_NAME, FIGURE, SMALL_FIGURE, SECOND, AXIS = 32, 28, 34, 28, 26, 24
# px: the least and the greatest height of a row, the thickest bar, what the axis takes above, what a label keeps.
LEAST_ROW, MOST_ROW, THICK, AXIS_ROOM, NEAR = 40, 104, 50, 44, 30
# The share of a slide for headings of several rows beside them.
HEADS, LEAST_HEAD = 0.26, 24


def heads_width(chart: Chart, box: Box) -> float:
    """Return what headings beside the names take; none where the chart has none."""
    if not chart.heads:
        return 0
    return min(HEADS * box.w, longest(list(chart.heads), SECOND, bold=True) + 30)


def end(chart: Chart, series: Sequence[Series], room: float, *, many: bool) -> float:
    """Return the axis's upper end, so that every label ends inside the room in px."""
    reached = [(_reach(chart, one, place), _label_width(one, place, many=many)) for one in series for place in range(len(one.values))]
    found = [(value, width) for value, width in reached if value]
    return range_for_labels([value for value, _ in found], [width for _, width in found], room) if found else 1.0


def _reach(chart: Chart, series: Series, place: int) -> float:
    """Return how far a category's bar reaches: of a stack, all parts of its panel."""
    if chart.kind != "stacked":
        return series.values[place] or 0
    return sum(one.values[place] or 0 for one in chart.series if one.panel == series.panel)


def _label_width(series: Series, place: int, *, many: bool) -> float:
    figure = text_width(_at(series.labels, place), SMALL_FIGURE if many else FIGURE, bold=True)
    second = text_width(_at(series.seconds, place), SECOND if not many else LEAST_HEAD)
    return NEAR + (max(figure, second) if many else figure + (second + 24 if second else 0))


def draw(pen: Pen, panel: Panel, made: Made) -> None:
    """Draw one native chart of bars and what a chart cannot hold: words of categories without a value, headings of several rows."""
    chart, box = panel.chart, panel.box
    shown = _rows(panel)
    axis = 0 if panel.many or chart.kind == "stacked" else AXIS_ROOM
    row = min(MOST_ROW, (box.h - axis - 6) / shown)
    plot = Box(box.x + panel.left, box.y + axis, box.w - panel.left, row * shown)
    frame = Box(box.x, box.y, box.w, axis + plot.h + 6)
    data, marks = _data(panel, shown, made)
    names = (chart.names or chart.categories)[:shown]
    axes = _axes(panel, plot, made, seen=bool(axis))
    gap = round(100 * max(0.5, row / min(THICK, row * 0.6) - 1))
    inner = chart_xml.bars(marks, names, data.name_cells, axes, made.context.lang, gap, looks=chart.number_format, stacked=chart.kind == "stacked")
    data.xml = chart_xml.chart_space(inner, plot, frame, made.context.lang, palette(made.context.mode).ink)
    add(pen, data, frame, panel.series[0].panel or made.headline, alt(made, panel.series[0].panel))
    _silence(pen, panel, plot, row, shown, made)
    _heads(pen, panel, plot, row, shown, made)


def _rows(panel: Panel) -> int:
    """Return how many categories there is room for."""
    number = len(panel.chart.categories)
    return max(1, min(number, int((panel.box.h - AXIS_ROOM) / LEAST_ROW)))


def _axes(panel: Panel, plot: Box, made: Made, *, seen: bool) -> tuple[Axis, Axis]:
    colours = palette(made.context.mode)
    chart = panel.chart
    stop = panel.end or end(chart, panel.series, plot.w, many=panel.many)
    highest = max((_reach(chart, one, place) for one in panel.series for place in range(len(one.values))), default=0)
    step, last = _steps(highest, stop, plot, chart)
    names = Axis(size=SMALL_NAME if panel.many else NAME, colour=colours.ink, line=colours.ink, shown=bool(panel.left))
    # Beyond the longest bar the axis says nothing.
    looks = f'[>{last:.10g}]"";[=0]0;{chart.number_format}' if seen else chart.number_format
    values = Axis(looks, AXIS, colours.muted, grid=colours.grid if seen else "", shown=seen, end=stop, step=step)
    return names, values


def _steps(highest: float, stop: float, plot: Box, chart: Chart) -> tuple[float | None, float]:
    """Return the axis's step, so large that its words stand apart, and the last value that it says."""
    room = text_width(f"{chart.unit} {highest:,.0f}", AXIS) + 24
    for most in (4, 3, 2, 1):
        found = ticks(highest, most)
        if len(found) > 1 and found[1] / stop * plot.w >= room:
            return found[1], found[-1]
    return (found[1], found[-1]) if len(found) > 1 else (None, highest)


def _data(panel: Panel, shown: int, made: Made) -> tuple[Written, list[Marks]]:
    """Return the chart's cells, and its series as they are drawn from them."""
    chart = panel.chart
    data = Written(number_format=chart.number_format)
    _name(data, chart, shown)
    series = _split(panel, made) if chart.kind == "bars" else list(panel.series)
    for one in series:
        data.add_series(one.name, one.values[:shown])
    if chart.kind == "stacked":
        totals = tuple(sum(one.values[place] or 0 for one in series) for place in range(shown))
        data.add_series(made.context.t("briefing.slides.total"), totals)
    marks = [_marks(data, place, one, panel, made) for place, one in enumerate(series)]
    if chart.kind == "stacked":
        marks = [*(_without_labels(one) for one in marks), _totals(data, panel, totals, made)]
    return data, marks


def _name(data: Written, chart: Chart, shown: int) -> None:
    """Write the categories; headings of several go into a column of their own."""
    if chart.heads:
        for head, name in zip(chart.heads[:shown], chart.names[:shown], strict=True):
            if not len(data.categories) or data.categories[len(data.categories) - 1].label != head:
                data.add_category(head)
            data.categories[len(data.categories) - 1].add_sub_category(name)
    else:
        data.categories = chart.categories[:shown]
    column = "B" if chart.heads else "A"
    data.name_cells = f"Sheet1!${column}$2:${column}${shown + 1}"


def _split(panel: Panel, made: Made) -> list[Series]:
    """Return ceilings and fixed sums as two series: each has a name of its own."""
    [series] = panel.series
    if "ceiling" not in series.looks:
        return [series]
    parts = []
    for name, wanted in (("fixed", False), ("ceiling", True)):
        values = tuple(value if (look == "ceiling") is wanted else None for value, look in zip(series.values, series.looks, strict=True))
        words = f"{series.name}: {made.context.t(f'charts.key.{name}')}"
        parts.append(Series(words, values, series.colours, (), series.labels, series.seconds, series.edges, series.looks, series.panel))
    return [one for one in parts if any(value is not None for value in one.values)]


def _marks(data: Written, place: int, series: Series, panel: Panel, made: Made) -> Marks:
    shown = len(data[place].values)
    colours = palette(made.context.mode)
    looks = {one: _look(series, one, colours.ground) for one in range(shown) if series.values[one] is not None}
    labels = tuple(_label(series, one, panel, made) for one in looks if _at(series.labels, one))
    plain = f'<c:spPr>{fill(series.colours[0] if series.colours else colours.muted)}</c:spPr><c:invertIfNegative val="0"/>'
    return Marks(
        series.name, data[place].name_ref, data[place].values_ref, series.values[:shown], plain,
        {one: f'<c:invertIfNegative val="0"/><c:bubble3D val="0"/>{look}' for one, look in looks.items()},labels,
    )  # fmt: skip


def _look(series: Series, place: int, ground: str) -> str:
    """Return a bar's fill and outline: hatched for an aim."""
    colour = series.colours[place % len(series.colours)]
    edge = _at(series.edges, place) or colour
    inside = fill(colour)
    if _at(series.looks, place) == "aims":
        inside = f'<a:pattFill prst="wdUpDiag"><a:fgClr>{_srgb(edge)}</a:fgClr><a:bgClr>{_srgb(ground)}</a:bgClr></a:pattFill>'
    return f'<c:spPr>{inside}<a:ln w="{EMU * 2}">{fill(edge)}</a:ln></c:spPr>'


def _srgb(colour: str) -> str:
    return f'<a:srgbClr val="{colour.lstrip("#")}"/>'


def _label(series: Series, place: int, panel: Panel, made: Made, position: str = "outEnd") -> Label:
    colours = palette(made.context.mode)
    figure = Run(f"\u00a0{_at(series.labels, place)}", SMALL_FIGURE if panel.many else FIGURE, colours.ink, bold=True)
    second = _at(series.seconds, place)
    lang = made.context.lang
    if panel.many and second:
        below = Run(f"\u00a0{second}", LEAST_HEAD, colours.muted)
        return Label(place, (chart_xml.words([figure], lang, "l"), chart_xml.words([below], lang, "l")), position)
    beside = [Run(f"\u2003{second}", SECOND, colours.muted)] if second else []
    return Label(place, (chart_xml.words([figure, *beside], lang, "l"),), position)


def _without_labels(marks: Marks) -> Marks:
    return Marks(marks.name, marks.name_ref, marks.value_ref, marks.values, marks.look, marks.points)


def _totals(data: Written, panel: Panel, totals: tuple[float, ...], made: Made) -> Marks:
    """Return a series that is not seen and begins where the stack ends: only there a chart writes a stack's figure."""
    said = next(one for one in reversed(panel.series) if one.labels)
    own = data[len(data) - 1]
    labels = tuple(_label(said, place, panel, made, "inBase") for place in range(len(totals)) if _at(said.labels, place) and totals[place])
    return Marks(own.name, own.name_ref, own.values_ref, totals, f'<c:spPr>{NOTHING}{NO_LINE}</c:spPr><c:invertIfNegative val="0"/>', {}, labels)


def _silence(pen: Pen, panel: Panel, plot: Box, row: float, shown: int, made: Made) -> None:
    """Write in place of bars that nothing is stated, over a dotted line; a true zero is written as one."""
    colours = palette(made.context.mode)
    series = next(one for one in reversed(panel.series) if one.labels)
    for place in range(shown):
        if _reach(panel.chart, series, place) or not _at(series.labels, place):
            continue
        y = plot.y + row * (place + 0.5)
        words = fitted(_at(series.labels, place), plot.w - 20, ((SECOND if not panel.many else LEAST_HEAD, 1),))
        wide = min(plot.w, text_width(words.text, words.size) + 24)
        second = _at(series.seconds, place)
        if panel.chart.kind == "bars":
            pen.line((plot.x + 8 + wide, y), (plot.x + plot.w, y), colours.faint, 2, name="Silence", dash="dot")
        box = Box(plot.x + 8, y - words.height / 2, wide, words.height)
        pen.text([Run(f" {words.text}", words.size, colours.muted)], box, name="Silence", anchor="ctr", wrap=False, ground=colours.ground)
        if second and panel.chart.kind == "bars" and not panel.many:
            room = text_width(second, SECOND) + 24
            far = Box(plot.x + plot.w - room, y - words.height / 2, room, words.height)
            pen.text([Run(second, SECOND, colours.muted)], far, name="Clause", align="r", anchor="ctr", wrap=False, ground=colours.ground)


def _heads(pen: Pen, panel: Panel, plot: Box, row: float, shown: int, made: Made) -> None:
    """Write what several rows have in common at their left, with a hairline between."""
    heads = panel.chart.heads[:shown]
    colours = palette(made.context.mode)
    left = EDGE
    for place, head in enumerate(heads):
        if place and heads[place - 1] == head:
            continue
        y = plot.y + row * place
        if place:
            pen.line((left, y), (plot.x + plot.w, y), colours.border, 2, name="Between")
        rows = next((i for i, other in enumerate(heads[place:]) if other != head), len(heads) - place)
        most = max(1, int(row * rows / (SECOND * LINE)))
        words = fitted(head, panel.box.x - left - 20, ((SECOND, most), (LEAST_HEAD, max(most, int(row * rows / (LEAST_HEAD * LINE))))), bold=True)
        pad = min(10.0, max(0.0, (row - words.size * LINE) / 2)) if words.lines == 1 else max(0.0, min(10.0, (row * rows - words.height) / 2))
        pen.text([Run(words.text, words.size, colours.ink, bold=True)], Box(left, y + pad, panel.box.x - left - 20, words.height), name="Heading")


def _at(texts: tuple, place: int) -> str:
    return texts[place] if place < len(texts) else ""
