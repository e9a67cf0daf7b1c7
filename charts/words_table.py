"""A table drawn as a figure, so that it is clicked, pictured and presented like every other chart. All coordinates are px."""

from dataclasses import dataclass, field, replace
from itertools import accumulate

import plotly.graph_objects as go

from charts import parts, theme
from charts.lettering import longest_part, wrap
from charts.lettering import width as text_width
from text.catalogue import t

SIZE, SECOND = 15, 13
LINE, SECOND_LINE = 21, 18
PADDING, GUTTER, GROUP_GAP = 7, 14, 8
# What the last line needs that says how many rows are drawn (px).
END = 2 * PADDING + LINE
SWATCH = 10
# A longer text gets at least so many px before it breaks: Chinese breaks anywhere.
READABLE = 5 * SIZE
# Invisible squares this far apart make a cell clickable all over.
STEP = 28


@dataclass(frozen=True)
class Cell:
    """One cell: a text in one tone (ink, muted, faint, passed), a smaller grey second text, and the records behind it."""

    text: str
    second: str = ""
    strong: bool = False
    tone: str = "ink"
    region_id: str | None = None
    records: tuple[str, ...] = ()


@dataclass(frozen=True)
class TableRow:
    """One row of cells, or a group's heading where only `group` is given."""

    cells: tuple[Cell, ...] = ()
    group: str = ""


@dataclass(frozen=True)
class Heading:
    """A column's heading, its share of the width, the region it stands for, and a smaller grey second text."""

    text: str
    share: float = 1.0
    region_id: str | None = None
    second: str = ""


def some(rows: list, most: int) -> list:
    """Return the first rows of a list that is cut; a line that names a single further one takes the room of that one."""
    return rows if len(rows) <= most + 1 else rows[:most]


@dataclass
class _Pen:
    """Where the next row starts, and what is drawn at the end in one trace."""

    chart: go.Figure
    mode: str
    y: float = 0.0
    xs: list[float] = field(default_factory=list)
    ys: list[float] = field(default_factory=list)
    records: list[list[str]] = field(default_factory=list)
    hover: list[str] = field(default_factory=list)


def words_table(
    headings: list[Heading],
    rows: list[TableRow],
    *,
    lang: str,
    mode: str,
    width: int,
    height: int | None = None,
    total: int = 0,
    note: str = "",
    stacked: bool | None = None,
) -> go.Figure:
    """Return the table as a figure of the given width; stacked, each row is a block of labelled lines (None: see stacks()).

    height is what a picture has room for: further rows are left out. total is how many rows there are, where the caller gives only
    the first; where fewer are drawn the last line says so, before the note.
    """
    chart = theme.figure(mode, 100, top=0, bottom=4)
    pen = _Pen(chart, mode)
    edges = _edges(headings, rows, width)
    if stacks(headings, rows, width) if stacked is None else stacked:
        shown = rows if height is None else _fitting(rows, 0, [_block_height(row, headings, width, lang) for row in rows], height)
        _draw_blocks(pen, headings, shown, width, lang)
    else:
        heights = [_row_height(row, edges) for row in rows]
        shown = rows if height is None else _fitting(rows, _head_height(headings, edges), heights, height)
        _draw_head(pen, headings, edges, width)
        for row in shown:
            _draw_group(pen, row.group, width) if row.group else _draw_row(pen, row, edges, width)
    _draw_end(pen, [_left_out(shown, rows, total, lang), note], width)
    parts.clickable(chart, pen.xs, pen.ys, pen.records, pen.hover, size=STEP)
    chart.update_layout(height=round(pen.y) + 4)
    chart.update_xaxes(range=[0, width], visible=False)
    chart.update_yaxes(range=[pen.y, 0], autorange=False, visible=False)
    return theme.finish(chart)


def _left_out(shown: list[TableRow], rows: list[TableRow], total: int, lang: str) -> str:
    """Return how many rows are drawn of how many, empty where all are."""
    drawn, of = (sum(not row.group for row in some) for some in (shown, rows))
    return t(lang, "charts.table_rows", shown=drawn, all=max(of, total)) if drawn < max(of, total) else ""


def stacks(headings: list[Heading], rows: list[TableRow], width: float) -> bool:
    """Return whether columns are too narrow to be read: for a longest word, or a few characters of Chinese."""
    return sum(_least(headings, rows)) > width


def _fitting(rows: list[TableRow], head: float, heights: list[float], height: float) -> list[TableRow]:
    """Return the first rows that fit the height together with the head and a last line; a group's heading never stands last."""
    room = height - head - 4
    for place, high in enumerate(heights):
        room -= high
        if room < (END if place + 1 < len(rows) else 0):
            return rows[: place - 1] if place and rows[place - 1].group else rows[:place]
    return rows


def _edges(headings: list[Heading], rows: list[TableRow], width: float) -> list[float]:
    """Return where columns begin and end: they share the width, each no narrower than its longest word where all can be so."""
    least = _least(headings, rows)
    fixed: dict[int, float] = {}
    while True:
        left = width - sum(fixed.values())
        total = sum(heading.share for i, heading in enumerate(headings) if i not in fixed)
        wide = [fixed.get(i, left * heading.share / total if total else 0) for i, heading in enumerate(headings)]
        short = {i: least[i] for i in range(len(wide)) if i not in fixed and wide[i] < least[i]}
        if not short or sum(least) > width:
            return list(accumulate(wide, initial=0.0))
        fixed |= short


def _least(headings: list[Heading], rows: list[TableRow]) -> list[float]:
    """Return the px that each column needs to be read."""
    columns = [[_head_cell(heading), *(row.cells[i] for row in rows if not row.group)] for i, heading in enumerate(headings)]
    return [max(map(_readable, cells)) for cells in columns]


def _readable(cell: Cell) -> float:
    words = max(longest_part(cell.text, SIZE, bold=cell.strong), longest_part(cell.second, SECOND))
    return max(words, min(READABLE, text_width(cell.text, SIZE, bold=cell.strong))) + GUTTER + _indent(cell.region_id)


def _head_height(headings: list[Heading], edges: list[float]) -> float:
    return _row_height(TableRow(tuple(_head_cell(heading) for heading in headings)), edges)


def _head_cell(heading: Heading) -> Cell:
    return Cell(heading.text, heading.second, strong=True, region_id=heading.region_id)


def _draw_head(pen: _Pen, headings: list[Heading], edges: list[float], width: float) -> None:
    for i, heading in enumerate(headings):
        _write(pen, _head_cell(heading), edges[i], edges[i + 1], pen.y + PADDING)
    pen.y += _head_height(headings, edges)
    _rule(pen, width, theme.palette(pen.mode).ink, 1.5)


def _draw_group(pen: _Pen, text: str, width: float) -> None:
    pen.y += GROUP_GAP
    pen.y += 2 * PADDING + _write(pen, Cell(text, strong=True), 0, width, pen.y + PADDING)
    _rule(pen, width, theme.palette(pen.mode).border, 1)


def _draw_row(pen: _Pen, row: TableRow, edges: list[float], width: float) -> None:
    height = _row_height(row, edges)
    for i, cell in enumerate(row.cells):
        _write(pen, cell, edges[i], edges[i + 1], pen.y + PADDING)
        _make_clickable(pen, cell, edges[i], edges[i + 1], height)
    pen.y += height
    _rule(pen, width, theme.palette(pen.mode).grid, 1)


def _row_height(row: TableRow, edges: list[float]) -> float:
    if row.group:
        return GROUP_GAP + 2 * PADDING + LINE
    return 2 * PADDING + max(sum(step for *_, step in _lines(cell, edges[i + 1] - edges[i])) for i, cell in enumerate(row.cells))


def _draw_end(pen: _Pen, words: list[str], width: float) -> None:
    """Write in grey what is not drawn."""
    said = Cell(" · ".join(word for word in words if word), tone="muted")
    if said.text:
        pen.y += 2 * PADDING + _write(pen, said, 0, width, pen.y + PADDING)


def _block(row: TableRow, headings: list[Heading], lang: str) -> list[Cell]:
    """Return a row's cells for below each other: each but the first with its column's heading before it, empty ones left out."""
    first, *others = zip(row.cells, headings, strict=True)
    found = [first[0]]
    for cell, heading in others:
        words = t(lang, "charts.labelled", label=heading.text, text=cell.text)
        found.append(replace(cell, text=words if cell.text else "", region_id=heading.region_id or cell.region_id))
    return [cell for cell in found if cell.text]


def _block_height(row: TableRow, headings: list[Heading], width: float, lang: str) -> float:
    if row.group:
        return _row_height(row, [0.0, width])
    return 2 * PADDING + sum(step for cell in _block(row, headings, lang) for *_, step in _lines(cell, width))


def _draw_blocks(pen: _Pen, headings: list[Heading], rows: list[TableRow], width: float, lang: str) -> None:
    counted = " · ".join(f"{heading.text} {heading.second}" for heading in headings if heading.second)
    if counted:
        pen.y += PADDING + _write(pen, Cell(counted, tone="muted"), 0, width, pen.y)
    for row in rows:
        if row.group:
            _draw_group(pen, row.group, width)
            continue
        pen.y += PADDING
        for cell in _block(row, headings, lang):
            top = pen.y
            pen.y += _write(pen, cell, 0, width, top)
            pen.y, top = top, pen.y
            _make_clickable(pen, cell, 0, width, top - pen.y)
            pen.y = top
        pen.y += PADDING
        _rule(pen, width, theme.palette(pen.mode).grid, 1)


def _write(pen: _Pen, cell: Cell, left: float, right: float, top: float) -> float:
    """Write a cell's lines from the top; return their height."""
    colours = theme.palette(pen.mode)
    indent = _indent(cell.region_id)
    if cell.region_id:
        pen.chart.add_shape(
            type="rect",
            x0=left,
            x1=left + SWATCH,
            y0=top + 5,
            y1=top + 5 + SWATCH,
            line_width=0,
            fillcolor=theme.region_colour(cell.region_id, pen.mode),
        )
    tone = {"ink": colours.ink, "muted": colours.muted, "faint": colours.faint, "passed": colours.passed}[cell.tone]
    height = 0.0
    for line, size, step in _lines(cell, right - left):
        words = f"<b>{line}</b>" if cell.strong and size == SIZE else line
        colour = tone if size == SIZE else colours.muted
        parts.place_text(pen.chart, words, left + indent, top + height + step / 2, font={"size": size, "color": colour})
        height += step
    return height


def _lines(cell: Cell, width: float) -> list[tuple[str, int, int]]:
    """Return a cell's lines with their size and height in px: its text, then its second text."""
    room = width - GUTTER - _indent(cell.region_id)
    first = [(line, SIZE, LINE) for line in wrap(cell.text, room, SIZE, bold=cell.strong)]
    return first + [(line, SECOND, SECOND_LINE) for line in wrap(cell.second, room, SECOND)]


def _make_clickable(pen: _Pen, cell: Cell, left: float, right: float, height: float) -> None:
    if not cell.records:
        return
    for y in _steps(pen.y, pen.y + height):
        for x in _steps(left, right - 10):
            pen.xs.append(x)
            pen.ys.append(y)
            pen.records.append(list(cell.records))
            pen.hover.append(cell.text)


def _steps(start: float, end: float) -> list[float]:
    count = max(1, round((end - start) / STEP))
    return [start + (i + 0.5) * (end - start) / count for i in range(count)]


def _indent(region_id: str | None) -> float:
    return SWATCH + 8 if region_id else 0


def _rule(pen: _Pen, width: float, colour: str, thick: float) -> None:
    pen.chart.add_shape(type="line", x0=0, x1=width, y0=pen.y, y1=pen.y, line={"color": colour, "width": thick}, layer="below")
