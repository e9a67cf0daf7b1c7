"""Families × regions: how many of a region's measures each family of departments carries, and in which part."""

from functools import partial
from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts import canvas, first_rows, parts, theme
from charts.families import family_name, most, shown_of
from charts.lettering import longest
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]
PARTS = ("leading", "supporting", "responsible", "named_once")
MOST_REGIONS = 12
# px: a column's least width, what its longest figure needs, and the head above it.
LEAST_COLUMN, FIGURE, HEAD = 100, 58, 70
# px: the head's second text, and what it is where a column is no wider than ROOMY.
SECOND, SMALL, ROOMY = 13, 12, 118
NAME_NARROW = 92
BAR = 0.56
# Beside so many regions' columns names may stand; where columns would be too narrow for it they stand above: px of such a row,
# and how far its bars lie below its middle.
MOST_BESIDE, TALL, LOWER = 5, 54, 0.2


class Slot(NamedTuple):
    """Where one family × region is drawn: left end and room of its bar in px, row of the axis."""

    row: Row
    x: float
    room: float
    y: float


def workloads(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return bars of share per family and region, split by part; a figure beside each.

    rows: one per family × region, families in order of display, with measures, names_leads, leading, supporting, responsible,
    named_once and the record ids of each. Under 520 px each family is a block with a line per region.
    """
    return first_rows.fitting_rows(partial(_drawn, lang=lang, mode=mode, width=width, height=height), rows, "family_id", height, lang=lang, mode=mode)


def _drawn(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None) -> go.Figure:
    families = list(dict.fromkeys(row["family_id"] for row in rows))
    regions = list({row["region_id"]: row for row in rows}.values())
    drawn = families[: most(narrow=width < 520, height=height)]
    draw = _blocks if width < 520 else _columns
    return theme.finish(draw(rows, families, drawn, regions, lang, mode, width))


def _columns(rows: list[Row], families: list[str], drawn: list[str], regions: list[Row], lang: str, mode: str, width: int) -> go.Figure:
    names = {row["family_id"]: family_name(row, lang) for row in rows}
    beside = longest([names[one] for one in drawn], theme.LABEL) + 20
    above = (width - beside) / min(len(regions), MOST_BESIDE) < LEAST_COLUMN
    left = 0 if above else beside
    columns = regions[: max(1, min(MOST_REGIONS, int((width - left) // LEAST_COLUMN)))]
    wide = (width - left) / len(columns)
    place = {row["region_id"]: i for i, row in enumerate(columns)}
    slots = [
        Slot(row, place[row["region_id"]] * wide, wide - FIGURE, drawn.index(row["family_id"]))
        for row in rows
        if row["family_id"] in drawn and row["region_id"] in place
    ]
    notes = _notes(len(drawn), len(families), len(columns), len(regions), lang)
    slots = [slot._replace(y=slot.y + LOWER) for slot in slots] if above else slots
    chart = _frame(slots, len(drawn), left, HEAD, notes, lang, mode, width, tall=TALL if above else theme.ROW)
    _names(chart, [names[one] for one in drawn], mode, above=above)
    _rules(chart, [y + 0.5 for y in range(len(drawn))], width - left, mode)
    for row in columns:
        _head(chart, row, place[row["region_id"]] * wide, wide, lang, mode)
    return chart


def _names(chart: go.Figure, names: list[str], mode: str, *, above: bool) -> None:
    """Write the families beside their rows, or above them."""
    if not above:
        chart.update_yaxes(tickvals=list(range(len(names))), ticktext=names, tickfont={"size": theme.LABEL, "color": theme.palette(mode).ink})
        return
    chart.update_yaxes(showticklabels=False)
    for y, name in enumerate(names):
        parts.place_text(chart, name, 0, y - 0.5, yshift=-13)


def _blocks(rows: list[Row], families: list[str], drawn: list[str], regions: list[Row], lang: str, mode: str, width: int) -> go.Figure:
    columns = regions[:MOST_REGIONS]
    kept = {row["region_id"] for row in columns}
    block = len(columns) + 1
    order = {row["region_id"]: i for i, row in enumerate(columns)}
    slots = [
        Slot(row, 0, width - NAME_NARROW - FIGURE - 10, drawn.index(row["family_id"]) * block + 1 + order[row["region_id"]])
        for row in rows
        if row["family_id"] in drawn and row["region_id"] in kept
    ]
    notes = _notes(len(drawn), len(families), len(columns), len(regions), lang)
    chart = _frame(slots, len(drawn) * block, NAME_NARROW, 0, notes, lang, mode, width, tall=28)
    ticks = [(slot.y, pick(slot.row, "region", lang)) for slot in slots]
    chart.update_yaxes(tickvals=[y for y, _ in ticks], ticktext=[name for _, name in ticks], tickfont={"size": theme.AXIS})
    names = {row["family_id"]: family_name(row, lang) for row in rows}
    for i, one in enumerate(drawn):
        parts.place_text(chart, f"<b>{names[one]}</b>", 0, i * block, xref="paper", xshift=-NAME_NARROW, yshift=-3)
    return chart


def _frame(slots: list[Slot], lines: int, left: float, head: float, notes: str, lang: str, mode: str, width: int, *, tall: float) -> go.Figure:
    """Return the figure with bars, figures, key and the note of what is not drawn."""
    key = _key([slot.row for slot in slots], lang, mode)
    top = head + parts.key_height([words for words, _ in key], width) + 6
    chart = theme.figure(mode, round(tall * lines + top + (30 if notes else 6)), left=left, top=top, bottom=30 if notes else 6)
    chart.update_xaxes(range=[0, width - left], visible=False)
    chart.update_yaxes(range=[lines - 0.5, -0.5], autorange=False, ticks="", ticklabelstandoff=8)
    _bars(chart, slots, lang, mode)
    _figures(chart, slots, lang, mode)
    parts.key_line(chart, key, mode, width)
    if notes:
        parts.place_text(
            chart, notes, 0, 0, xref="paper", yref="paper", xshift=-left, yshift=-18, font={"size": SECOND, "color": theme.palette(mode).muted}
        )
    return chart


def _bars(chart: go.Figure, slots: list[Slot], lang: str, mode: str) -> None:
    """Draw every part of every bar in one trace, each clickable by itself."""
    pieces = [(slot, part, start, count) for slot in slots for part, start, count in _pieces(slot)]
    colours = [theme.region_colour(slot.row["region_id"], mode) for slot, *_ in pieces]
    bar = BAR * (theme.ROW / TALL if any(slot.y % 1 for slot in slots) else 1)
    chart.add_trace(
        canvas.bar(
            x=[count * _step(slot) for slot, _, _, count in pieces],
            base=[slot.x + start * _step(slot) for slot, _, start, _ in pieces],
            y=[slot.y for slot, *_ in pieces],
            orientation="h",
            width=bar,
            marker={
                "color": [_fill(part, colour, mode) for (_, part, *_), colour in zip(pieces, colours, strict=True)],
                "line": {"color": colours, "width": 1},
            },
            customdata=parts.customdata(
                [slot.row[f"{part}_ids"] for slot, part, *_ in pieces], [_hover(slot.row, part, lang) for slot, part, *_ in pieces]
            ),
            hovertemplate="%{customdata[1]}<extra></extra>",
        )
    )


def _pieces(slot: Slot) -> list[tuple[str, int, int]]:
    """Return part, start and length in measures of what the bar is made of."""
    pieces, start = [], 0
    for part in PARTS:
        if slot.row[part]:
            pieces.append((part, start, slot.row[part]))
            start += slot.row[part]
    return pieces


def _step(slot: Slot) -> float:
    return slot.room / slot.row["measures"]


def _fill(part: str, colour: str, mode: str) -> str:
    ground = theme.palette(mode).ground
    shares = {"leading": 1.0, "supporting": theme.SUPPORT, "responsible": theme.RESPONSIBLE, "named_once": 0.0}
    return theme.tint(colour, shares[part], ground)


def _figures(chart: go.Figure, slots: list[Slot], lang: str, mode: str) -> None:
    colours = theme.palette(mode)
    ends = [slot.x + slot.row["named"] * _step(slot) + 5 for slot in slots]
    chart.add_trace(
        canvas.scatter(
            x=ends,
            y=[slot.y for slot in slots],
            mode="text",
            text=[figure(slot.row) for slot in slots],
            textposition="middle right",
            hoverinfo="skip",
            textfont={"size": theme.LABEL, "color": [colours.ink if slot.row["named"] else colours.faint for slot in slots]},
        )
    )
    named = [(end, slot) for end, slot in zip(ends, slots, strict=True) if slot.row["named"]]
    parts.clickable(
        chart,
        [end + 18 for end, _ in named],
        [slot.y for _, slot in named],
        [slot.row["record_ids"] for _, slot in named],
        [_whole_hover(slot.row, lang) for _, slot in named],
        size=30,
    )


def figure(row: Row) -> str:
    """Return a bar's figure: 23+2 for lead and support, 1+16 with bodies named once for all measures in light type."""
    listed = [row[part] for part in PARTS[:3] if row[part]] or [0]
    words = "+".join(map(str, listed))
    bold = f"<b>{words}</b>" if row["named"] else words
    return f"{bold}+{row['named_once']}" if row["named_once"] else bold


def _hover(row: Row, part: str, lang: str) -> str:
    return t(
        lang,
        "charts.families.hover",
        region=pick(row, "region", lang),
        family=family_name(row, lang),
        part=t(lang, f"charts.families.{part}"),
        count=row[part],
        measures=row["measures"],
    )


def _whole_hover(row: Row, lang: str) -> str:
    return t(
        lang, "charts.families.whole", region=pick(row, "region", lang), family=family_name(row, lang), count=row["named"], measures=row["measures"]
    )


def _head(chart: go.Figure, row: Row, x: float, wide: float, lang: str, mode: str) -> None:
    """Write a column's region, number of measures and whether leads are named, over a rule in the region's colour."""
    colours = theme.palette(mode)
    top = {"yref": "paper", "yanchor": "bottom"}
    measures = t(lang, "charts.families.measures_one" if row["measures"] == 1 else "charts.families.measures_many", number=row["measures"])
    told = t(lang, "charts.families.leads" if row["names_leads"] else "charts.families.no_leads")
    parts.place_text(chart, f"<b>{pick(row, 'region', lang)}</b>", x, 1, **top, yshift=44)
    parts.place_text(chart, f"{measures}<br>{told}", x, 1, **top, yshift=6, font={"size": SECOND if wide > ROOMY else SMALL, "color": colours.muted})
    chart.add_shape(
        type="rect",
        xref="x",
        yref="paper",
        ysizemode="pixel",
        yanchor=1,
        x0=x,
        x1=x + wide - 14,
        y0=1,
        y1=4,
        line_width=0,
        fillcolor=theme.region_colour(row["region_id"], mode),
    )


def _rules(chart: go.Figure, ys: list[float], end: float, mode: str) -> None:
    """Draw a hairline under every row, all in one trace."""
    xs = [x for _ in ys for x in (0, end, None)]
    lines = [y for one in ys for y in (one, one, None)]
    chart.add_trace(canvas.scatter(x=xs, y=lines, mode="lines", line={"color": theme.palette(mode).grid, "width": 1}, hoverinfo="skip"))


def _key(rows: list[Row], lang: str, mode: str) -> list[tuple[str, dict]]:
    """Return the key of the parts that occur."""
    colour = theme.palette(mode).muted
    return [(t(lang, f"charts.families.{part}"), {"fill": _fill(part, colour, mode)}) for part in PARTS if any(row[part] for row in rows)]


def _notes(families: int, all_families: int, regions: int, all_regions: int, lang: str) -> str:
    said = [shown_of(families, all_families, "families", lang), shown_of(regions, all_regions, "regions", lang)]
    return " · ".join(words for words in said if words)
