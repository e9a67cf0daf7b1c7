"""Dots over their names on lines from zero, and ranges between two dots."""

from dataclasses import replace

from briefing.made import Made
from briefing.native import Chart, Series
from briefing.slides import chart_xml
from briefing.slides.chart_xml import NO_LINE, Axis, Label, Marks
from briefing.slides.panel import Written, add, alt
from briefing.slides.runs import Fitted, Run, fill, fitted
from briefing.slides.shapes import Pen
from briefing.slides.sizes import EMU, Box
from charts.theme import CEILING, palette, tint

NAME, FIGURE, SECOND = 30, 38, 24
# Points of a dot; px above the highest one for its figure, between columns, between names and what stands under them.
DOT, ABOVE, BETWEEN, UNDER = 15, 76, 36, 8
WIDEST = 420


def draw(pen: Pen, chart: Chart, made: Made, box: Box) -> None:
    """Draw the native chart, and under the names what belongs to them."""
    number = len(chart.categories)
    column = min(WIDEST, box.w / number)
    names, seconds = _names(chart, column), _seconds(chart, column)
    heads = _heads(chart, column)
    below = [max((one.height for one in texts), default=0) for texts in (names, seconds, [one for *_, one in heads])]
    plot = Box(box.x, box.y, column * number, box.h - sum(below) - 3 * UNDER)
    frame = Box(box.x, box.y, plot.w, plot.h)
    data = _data(chart)
    inner = chart_xml.dots(_marks(data, chart, made), data.labels, data.cells, _axes(chart, plot, made), made.context.lang, looks=chart.number_format)
    data.xml = chart_xml.chart_space(inner, plot, frame, made.context.lang, palette(made.context.mode).ink)
    add(pen, data, frame, made.headline, alt(made))
    _silence(pen, chart, plot, column, made)
    _under(pen, plot, column, names, seconds, heads, below, made)


def _names(chart: Chart, column: float) -> list[Fitted]:
    return [fitted(name, column - BETWEEN / 2, ((NAME, 1), (26, 2), (24, 2)), bold=True) for name in chart.names or chart.categories]


def _seconds(chart: Chart, column: float) -> list[Fitted]:
    return [fitted(words, column - BETWEEN, ((SECOND, 4),)) for words in chart.series[-1].seconds]


def _heads(chart: Chart, column: float) -> list[tuple[int, int, Fitted]]:
    """Return first place, number of columns and words of each heading."""
    found = []
    for place, head in enumerate(chart.heads):
        if place and chart.heads[place - 1] == head:
            continue
        many = next((i for i, other in enumerate(chart.heads[place:]) if other != head), len(chart.heads) - place)
        found.append((place, many, fitted(head, column * many - BETWEEN, ((26, 2), (24, 3)))))
    return found


def _data(chart: Chart) -> Written:
    data = Written(number_format=chart.number_format)
    data.labels = chart.names or chart.categories
    if chart.heads:
        for place, (head, name) in enumerate(zip(chart.heads, chart.names, strict=True)):
            if not place or chart.heads[place - 1] != head:
                group = data.add_category(head)
            group.add_sub_category(name)
    else:
        data.categories = chart.categories
    letter = "B" if chart.heads else "A"
    data.cells = f"Sheet1!${letter}$2:${letter}${len(chart.categories) + 1}"
    for series, _ in _alike(chart):
        data.add_series(series.name, series.values)
    return data


def _axes(chart: Chart, plot: Box, made: Made) -> tuple[Axis, Axis]:
    colours = palette(made.context.mode)
    highest = max((value or 0 for series in chart.series for value in series.values), default=0) or 1
    end = highest * plot.h / max(40.0, plot.h - ABOVE)
    grid = colours.grid if chart.kind == "ranges" else ""
    names = Axis(size=NAME, colour=colours.ink, line=colours.ink, shown=False)
    return names, Axis(chart.number_format, 24, colours.muted, grid=grid, shown=False, end=end, step=1 if chart.kind == "ranges" else None)


def _alike(chart: Chart) -> list[tuple[Series, Series]]:
    """Return the chart's series, each parted by the look of its marks, with the whole one: some programs give all marks of one a look."""
    names = chart.names or chart.categories
    found = []
    for series in chart.series:
        groups: dict[tuple[str, str], list[int]] = {}
        for place, colour in enumerate(series.colours):
            if series.values[place] is not None:
                groups.setdefault((colour, series.looks[place] if series.looks else ""), []).append(place)
        for places in groups.values():
            called = {names[place] for place in places}
            values = tuple(value if place in places else None for place, value in enumerate(series.values))
            found.append((replace(series, values=values, name=called.pop() if len(called) == len(chart.series) == 1 else series.name), series))
    return found or [(series, series) for series in chart.series]


def _stems(chart: Chart, part: Series, whole: Series, made: Made) -> str:
    """Return the lines from dots to zero or to the other dot: error bars, which every office program draws and which move with the numbers."""
    if chart.kind == "ranges" and whole is chart.series[0]:
        return ""
    kind = '<c:errValType val="percentage"/><c:noEndCap val="1"/><c:val val="100"/>'
    if chart.kind == "ranges":
        lengths = [(top or 0) - (bottom or 0) if top else 0 for bottom, top in zip(chart.series[0].values, part.values, strict=True)]
        kept = "".join(f'<c:pt idx="{place}"><c:v>{length:.10g}</c:v></c:pt>' for place, length in enumerate(lengths))
        literal = f'<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="{len(lengths)}"/>{kept}</c:numLit>'
        kind = f'<c:errValType val="cust"/><c:noEndCap val="1"/><c:minus>{literal}</c:minus>'
    look = f'<c:spPr><a:ln w="{EMU * (6 if chart.kind == "ranges" else 3)}">{fill(palette(made.context.mode).faint)}</a:ln></c:spPr>'
    return f'<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/>{kind}{look}</c:errBars>'


def _marks(data: Written, chart: Chart, made: Made) -> list[Marks]:
    found = []
    for number, (part, whole) in enumerate(_alike(chart)):
        position = "b" if chart.kind == "ranges" and whole is chart.series[0] else "t"
        shown = [place for place, value in enumerate(part.values) if value is not None]
        labels = tuple(_label(part, place, made, position) for place in shown if part.labels[place])
        look = f"<c:spPr>{NO_LINE}</c:spPr>{_dot(part, shown[0], made) if shown else ''}"
        own = data[number]
        found.append(Marks(part.name, own.name_ref, own.values_ref, part.values, look, {}, labels, _stems(chart, part, whole, made)))
    return found


def _dot(series: Series, place: int, made: Made) -> str:
    """Return a dot's look: hollow for an aim."""
    colour = series.colours[place % len(series.colours)]
    hollow = bool(series.looks) and series.looks[place] == "aims"
    # Not the ground alone: some programs draw a mark without its outline.
    inside = tint(colour, CEILING, palette(made.context.mode).ground) if hollow else colour
    look = f'<c:spPr>{fill(inside)}<a:ln w="{EMU * 6}">{fill(colour)}</a:ln></c:spPr>'
    return f'<c:marker><c:symbol val="circle"/><c:size val="{DOT}"/>{look}</c:marker>'


def _label(series: Series, place: int, made: Made, position: str) -> Label:
    figure = Run(series.labels[place], FIGURE, palette(made.context.mode).ink, bold=position == "t")
    return Label(place, (chart_xml.words([figure], made.context.lang, "ctr"),), position)


def _silence(pen: Pen, chart: Chart, plot: Box, column: float, made: Made) -> None:
    """Write in place of dots that nothing is stated."""
    series, colours = chart.series[-1], palette(made.context.mode)
    for place, value in enumerate(series.values):
        if value is None:
            words = fitted(series.labels[place], column - BETWEEN, ((26, 3),))
            box = Box(plot.x + column * place + BETWEEN / 2, plot.y + plot.h - words.height - 14, column - BETWEEN, words.height)
            pen.text([Run(words.text, words.size, colours.muted)], box, name="Silence", align="ctr", anchor="b")


def _under(
    pen: Pen,
    plot: Box,
    column: float,
    names: list[Fitted],
    seconds: list[Fitted],
    heads: list[tuple[int, int, Fitted]],
    below: list[float],
    made: Made,
) -> None:
    """Write names, what stands in grey under them, and headings of several columns under a rule."""
    colours = palette(made.context.mode)
    y = plot.y + plot.h + UNDER
    for texts, colour, bold, height in ((names, colours.ink, True, below[0]), (seconds, colours.muted, False, below[1])):
        for place, words in enumerate(texts):
            box = Box(plot.x + column * place + BETWEEN / 4, y, column - BETWEEN / 2, words.height)
            if words.text:
                pen.text([Run(words.text, words.size, colour, bold)], box, name="Name" if bold else "Operands", align="ctr")
        y += height + UNDER / 2
    for place, many, words in heads:
        left = plot.x + column * place + BETWEEN / 2
        pen.line((left, y), (left + column * many - BETWEEN, y), colours.border, 2, name="Under")
        pen.text([Run(words.text, words.size, colours.muted)], Box(left, y + 4, column * many - BETWEEN, words.height), name="Heading", align="ctr")
