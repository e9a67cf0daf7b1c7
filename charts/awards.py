"""One-off awards per firm, by event: bars with ≤ and =, silence in its place."""

from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts import first_rows, money, parts, theme
from charts.axes import range_for_labels, spaced
from charts.canvas import bar
from charts.lettering import longest, wrap
from charts.lettering import width as text_width
from text import numbers
from text.catalogue import t
from text.languages import pick
from text.wording import join

Row = dict[str, Any]
FIGURE = 16
MOST_REGIONS = 12
# Rows that a heading takes: it stands nearer to what it heads.
HEADING = 1.2
# px: what a label keeps from its bar, and the clause from the figure.
NEAR, BESIDE = 10, 14
# px left beside the zero line where names stand above, for half of its tick; and the least length of the longest bar.
EDGE, LEAST_BAR = 8, 150


class Layout(NamedTuple):
    """How much stands beside the bars: px left of the zero line, whether names stand above instead, whether second words are left to the table."""

    left: float
    above: bool
    brief: bool


class Line(NamedTuple):
    """One line of the chart: a heading, a region's name, its bar, or the regions without such an item; weight in rows."""

    kind: str
    text: str
    row: Row | None = None
    weight: float = 1.0


def awards_by_event(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return bars of award per event and region, for twelve regions at most.

    rows: one per event × region × award in order of display, with state (stated, silent, none), comparator, value (yuan),
    clause, record_ids. Ceilings are pale to a lid, fixed sums solid; under a rider that caps all, a fixed sum is drawn as a ceiling.
    """
    return first_rows.fitting_rows(partial(_drawn, lang=lang, mode=mode, width=width), rows, "item_id", height, lang=lang, mode=mode)


def _drawn(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    regions = _drawn_regions(rows)
    layout = _layout([row for row in rows if row["region_id"] in regions], lang, width)
    lines = _lines(rows, lang, width, layout)
    places = _places(lines)
    key = _key(rows, lang, mode)
    top = (34 if any(row["state"] == "stated" for row in rows) else 0) + parts.key_height([words for words, _ in key], width)
    left = layout.left
    span = sum(line.weight for line in lines)
    chart = theme.figure(mode, round(theme.ROW * span + top + 8), left=left, top=top)
    stated = [line.row for line in lines if line.kind == "row" and line.row["state"] == "stated"]
    end = _end(stated, lang, width - left, brief=layout.brief)
    highest = max((row["value"] for row in stated), default=0)
    full, brief = (lambda value: numbers.money(value, lang)), (lambda value: money.brief(value, lang))
    chart.update_xaxes(range=[0, end], tickangle=0, **(spaced(highest, (width - left) / end, full, brief) if stated else {"tickvals": []}))
    chart.update_yaxes(range=[span, 0], autorange=False, showticklabels=False)
    _draw_bars(chart, lines, places, mode)
    _draw_texts(chart, lines, places, end, lang, mode, layout)
    parts.key_line(chart, key, mode, width)
    return theme.finish(chart)


def _layout(rows: list[Row], lang: str, width: int) -> Layout:
    """Return the layout with most words beside the bars that leaves the bars their length and keeps texts apart."""
    beside = longest([pick(row, "region", lang) for row in rows if row["state"] != "none"], theme.LABEL) + 22
    wide = (Layout(beside, above=False, brief=False), Layout(EDGE, above=True, brief=False))
    return next((layout for layout in wide if _fits(rows, lang, width - layout.left)), Layout(EDGE, above=True, brief=True))


def _fits(rows: list[Row], lang: str, room: float) -> bool:
    """Return whether bars with all their words, and a silent scheme's sentence with its clause, fit the room in px."""
    stated = [row for row in rows if row["state"] == "stated"]
    bar_room = max((row["value"] for row in stated), default=1) / _end(stated, lang, room, brief=False) * room if stated else LEAST_BAR
    sentences = [_sentence(row, lang, brief=False) + row["clause"] for row in rows if row["state"] == "silent"]
    return bar_room >= LEAST_BAR and longest(sentences, theme.AXIS) + 4 * BESIDE <= room


def _end(stated: list[Row], lang: str, room: float, *, brief: bool) -> float:
    """Return the axis's upper end, so that each bar's words end inside the room in px."""
    return range_for_labels([row["value"] for row in stated], [_label_width(row, lang, brief=brief) for row in stated], room)


def _lines(rows: list[Row], lang: str, width: int, layout: Layout) -> list[Line]:
    lines = []
    drawn = _drawn_regions(rows)
    for _, group in groupby(rows, key=lambda row: row["item_id"]):
        event = list(group)
        lines.append(Line("heading", pick(event[0], "item", lang), None, HEADING))
        for row in event:
            if row["state"] != "none" and row["region_id"] in drawn:
                lines += [Line("name", pick(row, "region", lang), row, 0.7)] if layout.above else []
                lines.append(Line("row", pick(row, "region", lang), row))
        absent = list(dict.fromkeys(pick(row, "region", lang) for row in event if row["state"] == "none" and row["region_id"] in drawn))
        if absent:
            words = wrap(t(lang, "charts.awards.absent", regions=join(absent, lang)), width - layout.left - 12, theme.AXIS)
            lines.append(Line("absent", "<br>".join(words), None, 0.45 + 0.55 * len(words)))
    regions = len({row["region_id"] for row in rows})
    if regions > len(drawn):
        lines.append(Line("absent", t(lang, "charts.some_regions", shown=len(drawn), all=regions)))
    return lines


def _drawn_regions(rows: list[Row]) -> set[str]:
    """Return the regions to draw where there are too many: those that state a sum first, then silent ones."""
    rank = {"stated": 0, "silent": 1, "none": 2}
    return set(list(dict.fromkeys(row["region_id"] for row in sorted(rows, key=lambda row: rank[row["state"]])))[:MOST_REGIONS])


def _places(lines: list[Line]) -> list[float]:
    places, y = [], 0.0
    for line in lines:
        places.append(y + line.weight / 2)
        y += line.weight
    return places


def _draw_bars(chart: go.Figure, lines: list[Line], places: list[float], mode: str) -> None:
    colours = theme.palette(mode)
    bars = [(y, line.row) for y, line in zip(places, lines, strict=True) if line.kind == "row" and line.row["state"] == "stated"]
    fills, edges = [], []
    for y, row in bars:
        colour = theme.region_colour(row["region_id"], mode)
        edges.append(colour)
        fills.append(theme.tint(colour, theme.CEILING, colours.ground) if money.is_ceiling(row) else colour)
        if money.is_ceiling(row):
            parts.lid(chart, row["value"], y, colour)
    chart.add_trace(
        bar(
            x=[row["value"] for _, row in bars],
            y=[y for y, _ in bars],
            orientation="h",
            width=0.56,
            marker={"color": fills, "line": {"color": edges, "width": 1}},
            customdata=parts.customdata([row["record_ids"] for _, row in bars], [row["phrase_zh"] for _, row in bars]),
            hovertemplate="%{customdata[1]}<extra></extra>",
        )
    )
    for kind, group in groupby(zip(places, lines, strict=True), key=lambda placed: placed[1].kind == "heading"):
        inside = list(group)
        if not kind:
            (first, opening), (last, closing) = inside[0], inside[-1]
            parts.zero_line(chart, first - opening.weight / 2 + 0.5, last + closing.weight / 2 - 0.5, mode)


def _draw_texts(chart: go.Figure, lines: list[Line], places: list[float], end: float, lang: str, mode: str, layout: Layout) -> None:
    colours = theme.palette(mode)
    silent = []
    for y, line in zip(places, lines, strict=True):
        if line.kind == "heading":
            parts.place_text(chart, f"<b>{line.text}</b>", 0, y, xref="paper", xshift=-chart.layout.margin.l, yshift=-5, bgcolor=colours.ground)
        elif line.kind == "absent":
            parts.place_text(chart, line.text, 0, y, xshift=4, borderpad=2, bgcolor=colours.ground, font={"color": colours.faint, "size": theme.AXIS})
        elif line.kind == "name":
            parts.place_text(chart, line.text, 0, y, xshift=4, yshift=-3, bgcolor=colours.ground)
        elif line.row["state"] == "stated":
            _label(chart, line, y, lang, colours, brief=layout.brief)
        else:
            silent.append((y, line.row))
            _silent(chart, line.row, y, end, lang, mode, brief=layout.brief)
        if line.kind == "row" and not layout.above:
            parts.place_name(chart, line.text, y)
    steps = [end * part / 12 for part in range(1, 12)]
    points = [(x, y, row) for y, row in silent for x in steps]
    records, hover = [row["record_ids"] for *_, row in points], [pick(row, "scheme", lang) for *_, row in points]
    parts.clickable(chart, [x for x, _, _ in points], [y for _, y, _ in points], records, hover)


def _label(chart: go.Figure, line: Line, y: float, lang: str, colours: theme.Palette, *, brief: bool) -> None:
    """Write figure and clause as one text, so that nothing estimated stands between them."""
    words = f"<b>{money.figure(line.row, lang)}</b>"
    if not brief:
        words += f'<span style="font-size:{theme.AXIS}px;color:{colours.muted}">\u2003{_beside(line.row, lang)}</span>'
    parts.place_text(chart, words, line.row["value"], y, font={"size": FIGURE}, bgcolor=colours.ground, xshift=NEAR)


def _beside(row: Row, lang: str) -> str:
    words = [row["clause"]]
    words += [t(lang, "charts.money.rider")] if row["capped_by_rider"] else []
    words += [t(lang, "charts.money.no_application")] if row["no_application"] else []
    return " · ".join(words)


def _label_width(row: Row, lang: str, *, brief: bool) -> float:
    wide = text_width(money.figure(row, lang), FIGURE, bold=True) + NEAR + 6
    return wide if brief else wide + BESIDE + text_width(_beside(row, lang), theme.AXIS)


def _sentence(row: Row, lang: str, *, brief: bool) -> str:
    return t(lang, "common.not_stated") if brief else t(lang, "charts.awards.silent", scheme=pick(row, "scheme", lang))


def _silent(chart: go.Figure, row: Row, y: float, end: float, lang: str, mode: str, *, brief: bool) -> None:
    colours = theme.palette(mode)
    parts.silence(chart, y, end, mode)
    words = _sentence(row, lang, brief=brief)
    grey = {"color": colours.muted, "size": theme.AXIS}
    parts.place_text(chart, words, 0, y, xshift=4, borderpad=3, bgcolor=colours.ground, font=grey)
    if not brief:
        parts.place_text(chart, row["clause"], end, y, xanchor="right", borderpad=3, bgcolor=colours.ground, font=grey)


def _key(rows: list[Row], lang: str, mode: str) -> list[tuple[str, dict]]:
    """Return the key of those textures that occur."""
    colours = theme.palette(mode)
    pale = theme.tint(colours.muted, theme.CEILING, colours.ground)
    stated = [row for row in rows if row["state"] == "stated"]
    entries = [
        (any(not money.is_ceiling(row) for row in stated), "fixed", {}),
        (any(money.is_ceiling(row) for row in stated), "ceiling", {"fill": pale, "lid": True}),
        (any(row["state"] == "silent" for row in rows), "silent", {"dash": True}),
    ]
    return [(t(lang, f"charts.key.{name}"), swatch) for occurs, name, swatch in entries if occurs]
