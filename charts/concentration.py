"""How a region's measures are spread over bodies: dots on a hairline from zero, operands in grey at the right."""

from functools import partial
from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts import first_rows, parts, theme
from charts.axes import ticks
from charts.canvas import scatter
from charts.families import shown_of
from charts.lettering import longest, wrap
from text import numbers
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]
MOST = 12
# px: a line with its dot, a heading's line, a body's name under its line, what lies between the texts at the right.
LINE, HEADING, SECOND, BETWEEN = 36, 40, 18, 16
SMALL = 13
# Names stand under their lines: these do not come as close as others.
CLOSEST = 0.85


class Dot(NamedTuple):
    """One region's line: where its dot stands between 0 and 1, its figure and operands, the records, the words below."""

    row: Row
    place: float
    figure: str
    operands: str
    records: list[str]
    below: str = ""


def busiest_bodies(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return a dot per region: the share of its measures in which its busiest body appears, with the body's name below."""
    return first_rows.fitting_rows(
        partial(_busiest, lang=lang, mode=mode, width=width), rows, "region_id", height, lang=lang, mode=mode, closest=CLOSEST
    )


def _busiest(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    dots = [
        Dot(
            row,
            row["busiest_share"],
            numbers.percent(row["busiest_percent"], lang),
            _of(row["busiest_measures"], row["measures"], lang),
            row["record_ids"],
            _body(row, lang),
        )
        for row in rows[:MOST]
    ]
    note = shown_of(len(dots), len(rows), "regions", lang)
    return _draw([("", dots)], note, lang, mode, width)


def bodies_per_measure(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return two groups of dots per region: bodies per measure (mean) and the share of measures with a single owner."""
    return first_rows.fitting_rows(
        partial(_spread, lang=lang, mode=mode, width=width), rows, "region_id", height, lang=lang, mode=mode, closest=CLOSEST
    )


def _spread(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    drawn = rows[:MOST]
    highest = max(row["bodies_per_measure"] for row in drawn) or 1
    most = max(ticks(highest * 1.1)[-1], highest)
    means = [
        Dot(
            row,
            row["bodies_per_measure"] / most,
            numbers.plain(row["bodies_per_measure"], lang),
            t(lang, "charts.concentration.over", namings=row["namings"], measures=row["measures"]),
            row["measure_ids"],
        )
        for row in drawn
    ]
    single = [
        Dot(
            row, row["single_share"], numbers.percent(row["single_percent"], lang), _of(row["single_owner"], row["measures"], lang), row["single_ids"]
        )
        for row in drawn
    ]
    groups = [(t(lang, "charts.concentration.mean"), means), (t(lang, "charts.concentration.single"), single)]
    return _draw(groups, shown_of(len(drawn), len(rows), "regions", lang), lang, mode, width)


def _body(row: Row, lang: str) -> str:
    """Return the busiest body, or how many share that place, or that none is named."""
    if not row["busiest_bodies"]:
        return t(lang, "charts.concentration.none")
    if row["busiest_bodies"] > 3:
        return t(lang, "charts.concentration.tied", number=row["busiest_bodies"])
    return pick(row, "department", lang)


def _of(part: int, whole: int, lang: str) -> str:
    return t(lang, "charts.concentration.of", part=part, whole=whole)


def _draw(groups: list[tuple[str, list[Dot]]], note: str, lang: str, mode: str, width: int) -> go.Figure:
    """Draw the groups one below the other; all coordinates are px from the top left."""
    chart = theme.figure(mode, LINE, top=4, bottom=4)
    left = longest([pick(dot.row, "region", lang) for _, dots in groups for dot in dots], theme.LABEL) + 32
    y, placed = 0.0, []
    for heading, dots in groups:
        if heading:
            parts.place_text(chart, f"<b>{heading}</b>", 0, y + HEADING / 2, font={"size": theme.LABEL})
            y += HEADING
        for dot in dots:
            placed.append((dot, y + LINE / 2))
            y = _below(chart, dot, y + LINE, mode, width)
    if note:
        parts.place_text(chart, note, 0, y + 14, font={"size": SMALL, "color": theme.palette(mode).muted})
        y += 28
    operands = longest([dot.operands for dot, _ in placed], SMALL)
    figures = operands + BETWEEN + longest([dot.figure for dot, _ in placed], theme.LABEL, bold=True)
    _lines(chart, placed, left, width - figures - BETWEEN, mode)
    _words(chart, placed, width, width - figures, lang, mode)
    chart.update_layout(height=round(y) + 8)
    chart.update_xaxes(range=[0, width], visible=False)
    chart.update_yaxes(range=[y, 0], autorange=False, visible=False)
    return theme.finish(chart)


def _below(chart: go.Figure, dot: Dot, y: float, mode: str, width: int) -> float:
    """Write the words under a dot's line and return where the next line starts."""
    lines = wrap(dot.below, width - 24, SMALL)
    for i, words in enumerate(lines):
        parts.place_text(chart, words, 18, y + SECOND * (i + 0.5) - 6, font={"size": SMALL, "color": theme.palette(mode).muted})
    return y + SECOND * len(lines)


def _lines(chart: go.Figure, placed: list[tuple[Dot, float]], left: float, right: float, mode: str) -> None:
    """Draw the whole scale as a pale line, the hairline from zero to the dot, the dot in the region's colour."""
    colours = theme.palette(mode)
    ends = [left + dot.place * (right - left) for dot, _ in placed]
    for colour, until in ((colours.grid, [right] * len(placed)), (colours.muted, ends)):
        xs = [x for end in until for x in (left, end, None)]
        ys = [one for _, y in placed for one in (y, y, None)]
        chart.add_trace(scatter(x=xs, y=ys, mode="lines", line={"color": colour, "width": 1.5}, hoverinfo="skip"))
    chart.add_trace(
        scatter(
            x=ends,
            y=[y for _, y in placed],
            mode="markers",
            hovertemplate="%{customdata[1]}<extra></extra>",
            marker={"size": 13, "color": [theme.region_colour(dot.row["region_id"], mode) for dot, _ in placed]},
            customdata=parts.customdata([dot.records for dot, _ in placed], [dot.operands for dot, _ in placed]),
        )
    )


def _words(chart: go.Figure, placed: list[tuple[Dot, float]], right: float, middle: float, lang: str, mode: str) -> None:
    colours = theme.palette(mode)
    _column(chart, placed, 0, "middle right", [f"   {pick(dot.row, 'region', lang)}" for dot, _ in placed], {"size": theme.LABEL})
    _column(chart, placed, middle, "middle right", [f"<b>{dot.figure}</b>" for dot, _ in placed], {"size": theme.LABEL, "color": colours.ink})
    _column(chart, placed, right, "middle left", [dot.operands for dot, _ in placed], {"size": SMALL, "color": colours.muted})


def _column(chart: go.Figure, placed: list[tuple[Dot, float]], x: float, where: str, words: list[str], font: dict) -> None:
    chart.add_trace(
        scatter(x=[x] * len(placed), y=[y for _, y in placed], mode="text", text=words, textposition=where, textfont=font, hoverinfo="skip")
    )
