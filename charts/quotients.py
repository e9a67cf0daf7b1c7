"""Quotients of two goals as dots on hairlines, ranked or grouped, with both operands in grey."""

from dataclasses import dataclass, field
from typing import Any

import plotly.graph_objects as go

from charts import first_regions, parts, theme
from charts.axes import past, range_for_labels
from charts.canvas import scatter
from charts.lettering import longest, wrap
from charts.lettering import width as text_width
from text import numbers

Row = dict[str, Any]
FIGURE, SECOND, DOT = 16, 13, 15
NARROW, EDGE = 400, 6
STEP = 26
# Heights in rows: a dot's, a name's above it, a heading's, words alone.
DOT_ROW, NAME_ROW, HEADING_ROW = 1.2, 0.6, 1.0


@dataclass(frozen=True)
class Dot:
    """One region's quotient: its row (value, comparator, unit, is_aspirational, record_ids), and operands in one or two lines."""

    row: Row
    name: str
    operands: tuple[str, ...] = ()
    amber: bool = False


@dataclass(frozen=True)
class Group:
    """Dots under a heading with a second text; then regions without a quotient, as (name, sentence)."""

    dots: list[Dot]
    heading: str = ""
    second: str = ""
    silent: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class _Pen:
    chart: go.Figure
    mode: str
    lang: str
    end: float
    left: float
    width: float
    narrow: bool
    y: float = 0.0


def quotients(groups: list[Group], *, tick_text, note: str, lang: str, mode: str, width: int) -> go.Figure:
    """Return dots from a zero line, hollow where the text only strives; tick_text(value, is_last) words a tick."""
    narrow = width < NARROW
    names = [dot.name for group in groups for dot in group.dots] + [name for group in groups for name, _ in group.silent]
    left = EDGE if narrow else longest(names, theme.LABEL) + 20
    right = 0 if narrow else longest([line for group in groups for dot in group.dots for line in dot.operands], SECOND) + 12
    dots = [dot for group in groups for dot in group.dots]
    room = width - left - right
    end = range_for_labels([dot.row["value"] for dot in dots], [_label_width(dot, lang) for dot in dots], room - 8) if dots else 1.0
    bottom = 8 + (first_regions.NOTE_ROOM if note else 0)
    height = sum(_height(group, narrow=narrow) for group in groups)
    chart = theme.figure(mode, round(height * theme.ROW + 34 + bottom), left=left, right=right, top=34 if dots else 6, bottom=bottom)
    values = past(max((dot.row["value"] for dot in dots), default=1))
    texts = [tick_text(value, i == len(values) - 1) for i, value in enumerate(values)]
    end = max(end, values[-1] * room / (room - text_width(texts[-1], theme.AXIS) / 2 - 2))
    chart.update_xaxes(range=[0, end], tickvals=values, ticktext=texts, visible=bool(dots))
    chart.update_yaxes(range=[height, 0], autorange=False, showticklabels=False)
    pen = _Pen(chart, mode, lang, end, left, width, narrow)
    for group in groups:
        _draw_group(pen, group)
    first_regions.note(chart, note, mode)
    return theme.finish(chart)


def _height(group: Group, *, narrow: bool) -> float:
    heading = HEADING_ROW * (bool(group.heading) + (narrow and bool(group.second)) * 0.7)
    return heading + len(group.dots) * (DOT_ROW + NAME_ROW * narrow) + len(group.silent) * (1 + NAME_ROW * narrow)


def _label_width(dot: Dot, lang: str) -> float:
    return text_width(numbers.figure(dot.row, lang, named=False), FIGURE, bold=True) + 24


def _draw_group(pen: _Pen, group: Group) -> None:
    if group.heading:
        _write_heading(pen, group)
    start = pen.y
    places = []
    for dot in group.dots:
        y = pen.y + DOT_ROW / 2 + (NAME_ROW if pen.narrow else 0)
        _write_dot(pen, dot, y)
        places.append((y, dot))
        pen.y += DOT_ROW + (NAME_ROW if pen.narrow else 0)
    if places:
        parts.zero_line(pen.chart, start + 0.5, pen.y - 0.5, pen.mode)
        _draw_dots(pen, places)
    for name, sentence in group.silent:
        _write_silence(pen, name, sentence)


def _write_heading(pen: _Pen, group: Group) -> None:
    grey = {"size": SECOND, "color": theme.palette(pen.mode).muted}
    y = pen.y + HEADING_ROW * 0.56
    parts.place_text(pen.chart, f"<b>{group.heading}</b>", 0, y, xref="paper", xshift=-pen.left)
    shift = text_width(group.heading, theme.LABEL, bold=True) + 14
    pen.y += HEADING_ROW
    if group.second and pen.narrow:
        parts.place_text(pen.chart, group.second, 0, pen.y + 0.2, xref="paper", xshift=-pen.left, font=grey)
        pen.y += HEADING_ROW * 0.7
    elif group.second:
        parts.place_text(pen.chart, group.second, 0, y, xref="paper", xshift=shift - pen.left, font=grey)


def _write_dot(pen: _Pen, dot: Dot, y: float) -> None:
    colours = theme.palette(pen.mode)
    value = dot.row["value"]
    pen.chart.add_shape(type="line", x0=0, x1=value, y0=y, y1=y, line={"color": colours.faint, "width": 1}, layer="below")
    _write_name(pen, dot.name, y)
    figure = numbers.figure(dot.row, pen.lang, named=False)
    parts.place_text(pen.chart, f"<b>{figure}</b>", value, y, xshift=DOT / 2 + 7, font={"size": FIGURE}, bgcolor=colours.ground)
    if pen.narrow:
        return
    for i, line in enumerate(dot.operands):
        up = 0 if len(dot.operands) == 1 else 9 - 18 * i
        grey = {"size": SECOND, "color": colours.passed if i and dot.amber else colours.muted}
        parts.place_text(pen.chart, line, 1, y, xref="paper", xanchor="right", align="right", xshift=pen.chart.layout.margin.r, yshift=up, font=grey)


def _write_name(pen: _Pen, name: str, y: float) -> None:
    if pen.narrow:
        parts.place_text(pen.chart, name, 0, y - 0.62, xshift=5)
    else:
        parts.place_name(pen.chart, name, y)


def _draw_dots(pen: _Pen, places: list[tuple[float, Dot]]) -> None:
    """Draw the dots, and under them places to click along hairline and figure."""
    rows = [dot.row for _, dot in places]
    colours = [theme.region_colour(row["region_id"], pen.mode) for row in rows]
    ground = theme.palette(pen.mode).ground
    points = [(x, y, dot.row) for y, dot in places for x in _steps(pen, dot)]
    parts.clickable(
        pen.chart,
        [x for x, *_ in points],
        [y for _, y, _ in points],
        [row["record_ids"] for *_, row in points],
        [row["phrase_zh"] for *_, row in points],
    )
    pen.chart.add_trace(
        scatter(
            x=[row["value"] for row in rows],
            y=[y for y, _ in places],
            mode="markers",
            cliponaxis=False,
            marker={
                "size": DOT,
                "opacity": 1,
                "color": [ground if row["is_aspirational"] else colour for row, colour in zip(rows, colours, strict=True)],
                "line": {"color": colours, "width": 3},
            },
            customdata=parts.customdata([row["record_ids"] for row in rows], [row["phrase_zh"] for row in rows]),
            hovertemplate="%{customdata[1]}<extra></extra>",
        )
    )


def _steps(pen: _Pen, dot: Dot) -> list[float]:
    room = pen.width - pen.left - (pen.chart.layout.margin.r or 0)
    reach = dot.row["value"] + _label_width(dot, pen.lang) * pen.end / room
    count = max(1, round(reach / pen.end * room / STEP))
    return [reach * (i + 0.5) / count for i in range(count)]


def _write_silence(pen: _Pen, name: str, sentence: str) -> None:
    colours = theme.palette(pen.mode)
    y = pen.y + 0.5 + (NAME_ROW if pen.narrow else 0)
    _write_name(pen, name, y)
    parts.silence(pen.chart, y, pen.end, pen.mode)
    room = pen.width - pen.left - 12
    words = wrap(sentence, room, theme.AXIS)[0]
    parts.place_text(pen.chart, words, 0, y, xshift=6, bgcolor=colours.ground, font={"color": colours.faint, "size": theme.AXIS})
    pen.y += 1 + (NAME_ROW if pen.narrow else 0)
