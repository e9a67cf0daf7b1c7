"""Fields × regions: how many measures, with marks where money figures and numbered goals stand."""

from functools import partial
from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts import first_rows, parts, theme
from charts.canvas import scatter
from charts.lettering import longest, wrap, wrapped
from charts.lettering import width as text_width
from text import numbers
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]
MOST_REGIONS = 12
HEAD, HEAD_LINE, KEY, KEY_LINE = 13, 20, 14, 20
GAP, RULE = 2, 3
# px of a column at most: few of them are no wider for that.
WIDEST = 240
# Names of regions are of wide letters: they take more than lettering's estimate.
WIDE = 1.14
BETWEEN = "\u2003"


class Grid(NamedTuple):
    """Where cells lie: documents are columns, fields rows, one unit each; px for what is measured.

    heads is how regions' names stand over the columns: level, staggered (every other one a line higher) or turned.
    """

    columns: dict[str, Row]
    names: dict[str, str]
    name_size: int
    left: float
    column: float
    heads: str
    head_height: float


def measures_by_field(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return the heat map.

    rows: one per field × document in order of display, with measures, amounts, goals, depth (0 to 1), record_ids. The shade is
    depth; a square marks a money figure, a diamond a numbered goal. At most 12 documents are drawn.
    """
    return first_rows.fitting_rows(partial(_drawn, lang=lang, mode=mode, width=width), rows, "category_id", height, lang=lang, mode=mode, closest=1)


def _drawn(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    every = len({row["document_id"] for row in rows})
    grid = _grid(rows, lang, width)
    shown = [row for row in rows if row["document_id"] in grid.columns]
    key = _key(len(grid.columns), every, lang, width)
    top = grid.head_height + KEY_LINE * len(key) + 10
    right = max(0, width - grid.left - grid.column * len(grid.columns))
    chart = theme.figure(mode, round(theme.ROW * len(grid.names) + top + 4), left=grid.left, right=right, top=top, bottom=4)
    chart.update_xaxes(range=[0, len(grid.columns)], visible=False)
    chart.update_yaxes(range=[len(grid.names), 0], autorange=False, visible=False)
    _heads(chart, grid, lang, mode)
    _names(chart, grid)
    _cells(chart, shown, grid, lang, mode)
    parts.place_text(
        chart,
        "<br>".join(key),
        0,
        1,
        xref="paper",
        yref="paper",
        yanchor="top",
        xshift=-grid.left,
        yshift=top,
        font={"size": KEY, "color": theme.palette(mode).muted},
    )
    return theme.finish(chart)


def _grid(rows: list[Row], lang: str, width: int) -> Grid:
    columns: dict[str, Row] = {}
    for row in rows:
        if row["document_id"] in columns or len(columns) < MOST_REGIONS:
            columns.setdefault(row["document_id"], row)
    names = {row["category_id"]: pick(row, "category", lang) for row in rows}
    size = 13 if width < 520 else theme.LABEL
    left = min(longest(list(names.values()), size) + 16, 0.3 * width)
    column = min(WIDEST, (width - left) / len(columns))
    widest = longest([pick(row, "region", lang) for row in columns.values()], HEAD) * WIDE
    heads = "level" if widest + 6 <= column else "staggered" if widest + 6 <= 2 * column else "turned"
    heights = {"level": HEAD_LINE, "staggered": 2 * HEAD_LINE, "turned": widest + 10}
    return Grid(columns, names, size, left, column, heads, RULE + 6 + heights[heads])


def _heads(chart: go.Figure, grid: Grid, lang: str, mode: str) -> None:
    """Write each region's name over a rule in its colour; a higher name has a thin line down to its rule."""
    grey = theme.palette(mode).border
    for i, row in enumerate(grid.columns.values()):
        lift = RULE + (HEAD_LINE if grid.heads == "staggered" and i % 2 == 0 else 0)
        turn = {"textangle": -90} if grid.heads == "turned" else {}
        parts.place_text(chart, pick(row, "region", lang), i + 0.5, 0, xanchor="center", yanchor="bottom", yshift=lift, font={"size": HEAD}, **turn)
        # Measured from the plot's edge: what hangs on an axis is cut off there.
        pixels = {"yref": "paper", "ysizemode": "pixel", "yanchor": 1}
        if lift > RULE:
            chart.add_shape(pixels, type="line", x0=i + 0.5, x1=i + 0.5, y0=RULE, y1=lift + 1, line={"color": grey, "width": 1})
        gap = GAP / 2 / grid.column
        colour = theme.region_colour(row["region_id"], mode)
        chart.add_shape(pixels, type="rect", x0=i + gap, x1=i + 1 - gap, y0=0, y1=RULE, fillcolor=colour, line={"width": 0})


def _names(chart: go.Figure, grid: Grid) -> None:
    for y, name in enumerate(grid.names.values()):
        parts.place_name(chart, wrapped(name, grid.left - 12, grid.name_size), y + 0.5, font={"size": grid.name_size})


def _cells(chart: go.Figure, rows: list[Row], grid: Grid, lang: str, mode: str) -> None:
    colours = theme.palette(mode)
    places = {document: x for x, document in enumerate(grid.columns)}
    lines = {category: y for y, category in enumerate(grid.names)}
    marks: list[tuple[float, float, str, str]] = []
    for row in rows:
        x, y = places[row["document_id"]], lines[row["category_id"]]
        fill, ink = theme.ramp(row["depth"], mode) if row["measures"] else (colours.ground, colours.faint)
        gap = GAP / 2 / grid.column, GAP / 2 / theme.ROW
        chart.add_shape(
            type="rect",
            x0=x + gap[0],
            x1=x + 1 - gap[0],
            y0=y + 2 * gap[1],
            y1=y + 1 - gap[1],
            fillcolor=fill,
            layer="below",
            line={"width": 0 if row["measures"] else 1, "color": colours.grid},
        )
        _count(chart, row, x + 0.5, y + 0.5, ink)
        marks += _marks(row, x + 0.5, y + 0.5, ink, grid)
    _draw_marks(chart, marks)
    _click(chart, rows, [(places[row["document_id"]] + 0.5, lines[row["category_id"]] + 0.5) for row in rows], lang)


def _count(chart: go.Figure, row: Row, x: float, y: float, ink: str) -> None:
    words = f"<b>{row['measures']}</b>" if row["measures"] else "0"
    lift = 5 if row["amounts"] or row["goals"] else 0
    parts.place_text(chart, words, x, y, xanchor="center", yshift=lift, font={"size": theme.LABEL, "color": ink})


def _marks(row: Row, x: float, y: float, ink: str, grid: Grid) -> list[tuple[float, float, str, str]]:
    """Return place, symbol and colour of a cell's marks: under the count, side by side where both occur."""
    apart = 7 / grid.column if row["amounts"] and row["goals"] else 0
    low = y + 10 / theme.ROW
    found = [(x - apart, low, "square", ink)] if row["amounts"] else []
    return found + ([(x + apart, low, "diamond", ink)] if row["goals"] else [])


def _draw_marks(chart: go.Figure, marks: list[tuple[float, float, str, str]]) -> None:
    chart.add_trace(
        scatter(
            x=[x for x, *_ in marks],
            y=[y for _, y, *_ in marks],
            mode="markers",
            hoverinfo="skip",
            marker={"symbol": [symbol for *_, symbol, _ in marks], "color": [ink for *_, ink in marks], "size": 8, "line": {"width": 0}},
        )
    )


def _click(chart: go.Figure, rows: list[Row], places: list[tuple[float, float]], lang: str) -> None:
    filled = [(row, place) for row, place in zip(rows, places, strict=True) if row["record_ids"]]
    xs, ys = [x for _, (x, _) in filled], [y for _, (_, y) in filled]
    records, hover = [row["record_ids"] for row, _ in filled], [_hover(row, lang) for row, _ in filled]
    parts.clickable(chart, xs, ys, records, hover, size=theme.ROW - 2)


def _hover(row: Row, lang: str) -> str:
    counts = {name: row[name] for name in ("measures", "amounts", "goals")}
    return t(lang, "charts.measures_by_field.hover", region=pick(row, "region", lang), field=pick(row, "category", lang), **counts)


def _key(shown: int, every: int, lang: str, width: int) -> list[str]:
    """Return the key's lines: an entry never breaks."""
    words = [t(lang, f"charts.measures_by_field.{name}") for name in ("money", "goal", "plain")]
    words += [t(lang, "charts.measures_by_field.shown", shown=shown, every=numbers.plain(every, lang))] if shown < every else []
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]}{BETWEEN}{word}"
        lines = [*lines[:-1], longer] if text_width(longer, KEY) + 16 <= width else [*lines, word]
    return [part for line in lines for part in wrap(line, width, KEY)]
