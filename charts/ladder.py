"""The ladder: target stocks per tier, one block per region, on a common scale and on each region's own."""

from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts import first_regions, first_rows, parts, stock_bars, theme
from charts.axes import labelled, range_for_labels, ticks
from charts.lettering import longest
from charts.lettering import width as text_width
from charts.stock_bars import Bar
from text import dates, numbers
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]
FIGURE, YEAR = 16, 14
# Rows between two blocks; px of a line in a region's label; the narrowest plot that holds both scales side by side.
GAP, YEAR_LINE, SIDE_BY_SIDE = 0.5, 19, 700
# Where the two scales stand, in shares of the plot.
LEFT, RIGHT = (0.0, 0.54), (0.62, 1.0)
STEP = 26


class Block(NamedTuple):
    """One region: where its block starts, its rungs with their places, where it ends. All in rows."""

    rungs: list[tuple[float, Row]]
    start: float
    end: float


class Scale(NamedTuple):
    """One of the two scales: its axis, the rows that it lies below the top, its px, and the length of a rung on it."""

    axis: str
    down: float
    room: float
    key: str


def ladder(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return bars of stocks per region and tier, twice: common scale and own scale (side by side, or one after the other).

    rows: one per region × tier in order of display, with state (stated, silent, none), comparator, value (firms), own_share,
    target_year, goal_state, days_left, is_aspirational, record_ids.
    """
    return first_rows.fitting_rows(partial(_drawn, lang=lang, mode=mode, width=width), rows, "region_id", height, lang=lang, mode=mode)


def _drawn(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    speaking = any(row["state"] == "stated" for row in rows)
    narrow = width < SIDE_BY_SIDE or not speaking
    shown = first_regions.first_regions(rows)
    note = first_regions.note_words(rows, shown, lang)
    blocks = _blocks(shown, narrow=narrow)
    left = _tier_width(shown, lang, narrow=narrow) + (0 if narrow else _region_width(shown, lang) + 18)
    top = (58 if speaking else 8) + parts.key_height([words for words, _ in _key(shown, lang, mode)], width)
    scales = _scales(blocks, width - left, narrow=narrow)[: 2 if speaking else 1]
    last = scales[-1].down + blocks[-1].end
    chart = theme.figure(
        mode,
        round(theme.ROW * last + top + 8 + (first_regions.NOTE_ROOM if note else 0)),
        left=left,
        top=top,
        bottom=8 + (first_regions.NOTE_ROOM if note else 0),
    )
    chart.update_yaxes(range=[last, 0], autorange=False, showticklabels=False)
    _set_axes(chart, shown, scales, lang, narrow=narrow)
    for scale in scales:
        _draw_scale(chart, blocks, scale, lang, mode, narrow=narrow, named=narrow or scale.axis == "x")
    parts.key_line(chart, _key(shown, lang, mode), mode, width)
    first_regions.note(chart, note, mode)
    return theme.finish(chart)


def _blocks(rows: list[Row], *, narrow: bool) -> list[Block]:
    """Return a block per region; side by side it is high enough for the region's name, year and status."""
    blocks, y = [], 0.0
    for _, group in groupby(rows, key=lambda row: row["region_id"]):
        rungs = list(group)
        drawn = rungs[:1] if rungs[0]["state"] == "none" else rungs
        head = 0.9 if narrow else 0.0
        lines = max(len(drawn), 1 if narrow else _label_rows(rungs))
        blocks.append(Block([(y + head + i + 0.5, row) for i, row in enumerate(drawn)], y, y + head + lines))
        y += head + lines + GAP
    return blocks


def _label_rows(rungs: list[Row]) -> float:
    lines = max((3 if row["goal_state"] in ("passed", "due") else 2) for row in rungs) if any(row["state"] == "stated" for row in rungs) else 1
    return (lines * YEAR_LINE + 8) / theme.ROW


def _scales(blocks: list[Block], room: float, *, narrow: bool) -> list[Scale]:
    if narrow:
        return [Scale("x", 0, room, "value"), Scale("x2", blocks[-1].end + 1.7, room, "own_share")]
    return [Scale("x", 0, room * (LEFT[1] - LEFT[0]), "value"), Scale("x2", 0, room * (RIGHT[1] - RIGHT[0]), "own_share")]


def _set_axes(chart: go.Figure, rows: list[Row], scales: list[Scale], lang: str, *, narrow: bool) -> None:
    stated = [row for row in rows if row["state"] == "stated"]
    if not stated:
        # Without bars there is nothing to read off.
        chart.update_layout(xaxis={"range": [0, 1], "showgrid": False, "showticklabels": False})
        return
    widths = [_label_width(row, lang) for row in stated]
    ends = [range_for_labels([_high(row, scale.key) for row in stated], widths, scale.room) for scale in scales]
    values = ticks(max(_high(row, "value") for row in stated), 2)
    unit = t(lang, "charts.ladder.firms")
    texts = labelled(values, lambda value: numbers.count(value, lang) + unit, lambda value: numbers.count(value, lang))
    plain = {"showgrid": False, "showticklabels": False, "anchor": "y"}
    chart.update_layout(
        xaxis={"range": [0, ends[0]], "domain": [0, 1] if narrow else LEFT, "showgrid": not narrow, **texts},
        xaxis2={"range": [0, ends[1]], "domain": [0, 1] if narrow else RIGHT, **({"overlaying": "x"} if narrow else {}), **plain},
    )


def _high(row: Row, key: str) -> float:
    return row[key] * ((row["value_high"] or row["value"]) / row["value"])


def _label_width(row: Row, lang: str) -> float:
    return text_width(_figure(row, lang), FIGURE, bold=True) + 26 if row.get("unit") else 60


def _figure(row: Row, lang: str) -> str:
    return numbers.figure(row, lang, named=False)


def _draw_scale(chart: go.Figure, blocks: list[Block], scale: Scale, lang: str, mode: str, *, narrow: bool, named: bool) -> None:
    colours = theme.palette(mode)
    bars = [Bar(row, y + scale.down, row[scale.key]) for block in blocks for y, row in block.rungs if row["state"] == "stated"]
    if bars:
        _heading(chart, scale, lang, mode, narrow=narrow)
    stock_bars.draw_stocks(chart, bars, scale.axis, mode)
    end = chart.layout["xaxis2" if scale.axis == "x2" else "xaxis"].range[1]
    for i, block in enumerate(blocks):
        if named:
            _name_block(chart, block, scale.down, lang, mode, narrow=narrow)
        if i and (named or not narrow):
            _separate(chart, block.start - GAP / 2 + scale.down, scale, colours.border)
        _zero_line(chart, block, scale, mode)
        for y, row in block.rungs:
            _write_rung(chart, row, y + scale.down, scale, end, lang, mode, narrow=narrow, named=named)
    _make_clickable(chart, bars, scale, end, lang)


def _heading(chart: go.Figure, scale: Scale, lang: str, mode: str, *, narrow: bool) -> None:
    name = "own" if scale.axis == "x2" else "common"
    words = f"<b>{t(lang, f'charts.ladder.{name}')}</b>"
    second = t(lang, "charts.ladder.own_second") if name == "own" else ""
    grey = {"size": YEAR, "color": theme.palette(mode).muted}
    if narrow and scale.down:
        parts.place_text(chart, words, 0, scale.down - 1.15, xshift=-chart.layout.margin.l)
        parts.place_text(chart, second, 0, scale.down - 0.55, xshift=-chart.layout.margin.l, font=grey)
        return
    shift = -chart.layout.margin.l if narrow else 0
    parts.place_text(chart, words, 0, 1, xref=scale.axis, yref="paper", xshift=shift, yshift=42)
    parts.place_text(chart, second, 0, 1, xref=scale.axis, yref="paper", yshift=18, font=grey)


def _name_block(chart: go.Figure, block: Block, down: float, lang: str, mode: str, *, narrow: bool) -> None:
    """Write the region's name, its target year and, in amber, that the year is past or due."""
    colours = theme.palette(mode)
    row = next((row for _, row in block.rungs if row["state"] == "stated"), block.rungs[0][1])
    left = -chart.layout.margin.l
    name = pick(row, "region", lang)
    y = block.start + down + (0.45 if narrow else 0.5)
    parts.place_text(chart, f"<b>{name}</b>", 0, y, xref="paper", xshift=left)
    amber = row["goal_state"] in ("passed", "due")
    grey = {"size": YEAR, "color": colours.passed if amber else colours.muted}
    lines = _year_lines(row, lang)
    if narrow:
        parts.place_text(chart, " · ".join(lines), 0, y, xref="paper", xshift=left + text_width(name, theme.LABEL, bold=True) + 12, font=grey)
        return
    for i, line in enumerate(lines):
        parts.place_text(chart, line, 0, y, xref="paper", xshift=left, yshift=-YEAR_LINE * (i + 1) - 1, font=grey)


def _year_lines(row: Row, lang: str) -> list[str]:
    if row["state"] != "stated":
        return []
    if row["target_year"] is None:
        return [t(lang, "charts.goals.undated")]
    status = {"passed": "charts.goals.passed_brief", "due": "charts.goals.due"}.get(row["goal_state"])
    return [dates.year(row["target_year"], lang), *([t(lang, status, days=row["days_left"])] if status else [])]


def _write_rung(chart: go.Figure, row: Row, y: float, scale: Scale, end: float, lang: str, mode: str, *, narrow: bool, named: bool) -> None:
    colours = theme.palette(mode)
    faint = {"color": colours.faint, "size": theme.AXIS}
    if row["state"] == "none":
        chart.add_shape(
            type="line", xref=scale.axis, x0=0, x1=end, y0=y, y1=y, line={"color": colours.faint, "width": 1, "dash": "dot"}, layer="below"
        )
        if named:
            parts.place_text(chart, t(lang, "charts.ladder.none"), 0, y, xref=scale.axis, xshift=6, bgcolor=colours.ground, font=faint)
        return
    if named:
        tier = t(lang, f"charts.tier_brief.{row['tier_id']}") if narrow else pick(row, "tier", lang)
        style = {"size": theme.AXIS, "color": colours.ink if row["state"] == "stated" else colours.faint}
        parts.place_name(chart, tier, y, font=style)
    if row["state"] == "silent":
        parts.place_text(chart, t(lang, "charts.ladder.silent"), 0, y, xref=scale.axis, xshift=6, font=faint, bgcolor=colours.ground)
        return
    ends_in_triangle = row["comparator"] in (">=", ">")
    parts.place_text(
        chart,
        f"<b>{_figure(row, lang)}</b>",
        _high(row, scale.key),
        y,
        xref=scale.axis,
        xshift=17 if ends_in_triangle else 9,
        font={"size": FIGURE},
        bgcolor=colours.ground,
    )


def _separate(chart: go.Figure, y: float, scale: Scale, colour: str) -> None:
    place = {"xref": "paper", "x0": 0, "x1": 1} if scale.axis == "x" else {"xref": "x2 domain", "x0": 0, "x1": 1}
    chart.add_shape(type="line", y0=y, y1=y, line={"color": colour, "width": 1}, layer="below", **place)


def _zero_line(chart: go.Figure, block: Block, scale: Scale, mode: str) -> None:
    stated = [y + scale.down for y, row in block.rungs if row["state"] == "stated"]
    if stated:
        chart.add_shape(
            type="line", xref=scale.axis, x0=0, x1=0, y0=stated[0] - 0.42, y1=stated[-1] + 0.42, line={"color": theme.palette(mode).ink, "width": 1.5}
        )


def _make_clickable(chart: go.Figure, bars: list[Bar], scale: Scale, end: float, lang: str) -> None:
    """Lay places to click over each bar and its figure: the shortest bars are thinner than a line."""
    places = []
    for bar in bars:
        reach = bar.length + (_label_width(bar.row, lang)) * end / scale.room
        steps = max(1, round(reach / end * scale.room / STEP))
        places += [(reach * (i + 0.5) / steps, bar) for i in range(steps)]
    parts.clickable(
        chart,
        [x for x, _ in places],
        [bar.y for _, bar in places],
        [bar.row["record_ids"] for _, bar in places],
        [bar.row["phrase_zh"] for _, bar in places],
    )
    chart.data[-1].xaxis = scale.axis


def _tier_width(rows: list[Row], lang: str, *, narrow: bool) -> float:
    names = [t(lang, f"charts.tier_brief.{row['tier_id']}") if narrow else pick(row, "tier", lang) for row in rows if row["state"] != "none"]
    return longest(names, theme.AXIS) + 14


def _region_width(rows: list[Row], lang: str) -> float:
    names = longest([pick(row, "region", lang) for row in rows], theme.LABEL, bold=True)
    return max(names, longest([line for row in rows for line in _year_lines(row, lang)], YEAR))


def _key(rows: list[Row], lang: str, mode: str) -> list[tuple[str, dict]]:
    """Return the key's entries for the textures that occur."""
    stated = [row for row in rows if row["state"] == "stated"]
    comparators = {row["comparator"] for row in stated}
    occurs = {
        "stated": any(not row["is_aspirational"] for row in stated),
        "aspirational": any(row["is_aspirational"] for row in stated),
        "about": "~" in comparators,
        "at_least": ">=" in comparators,
        "more": ">" in comparators,
    }
    return [(t(lang, f"charts.ladder.key_{name}"), swatch) for name, swatch in stock_bars.key_swatches(mode).items() if occurs[name]]
