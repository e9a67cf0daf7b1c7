"""One-off awards per firm, by event: bars with ≤ and =, silence in its place."""

from itertools import groupby
from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts import money, parts, theme
from charts.axes import labelled, range_for_labels, ticks
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
# px that a phone leaves beside the zero line, for half of its tick.
EDGE = 8


class Line(NamedTuple):
    """One line of the chart: a heading, a region's name, its bar, or the regions without such an item; weight in rows."""

    kind: str
    text: str
    row: Row | None = None
    weight: float = 1.0


def awards_by_event(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    """Return bars of award per event and region, for twelve regions at most.

    rows: one per event × region × award in order of display, with state (stated, silent, none), comparator, value (yuan),
    clause, record_ids. Ceilings are pale to a lid, fixed sums solid; under a rider that caps all, a fixed sum is drawn as a ceiling.
    """
    narrow = width < 520
    lines = _lines(rows, lang, width, narrow=narrow)
    places = _places(lines)
    key = _key(rows, lang, mode)
    top = (34 if any(row["state"] == "stated" for row in rows) else 0) + parts.key_height([words for words, _ in key], width)
    left = EDGE if narrow else longest([line.text for line in lines if line.kind == "row"], theme.LABEL) + 22
    span = sum(line.weight for line in lines)
    chart = theme.figure(mode, round(theme.ROW * span + top + 8), left=left, top=top)
    stated = [line.row for line in lines if line.kind == "row" and line.row["state"] == "stated"]
    end = range_for_labels([row["value"] for row in stated], [_label_width(row, lang, narrow=narrow) for row in stated], width - left)
    values = ticks(max((row["value"] for row in stated), default=1), most=2 if narrow else 4) if stated else []
    texts = labelled(values, lambda value: numbers.money(value, lang), lambda value: money.brief(value, lang))
    chart.update_xaxes(range=[0, end], tickangle=0, **texts)
    chart.update_yaxes(range=[span, 0], autorange=False, showticklabels=False)
    _draw_bars(chart, lines, places, mode)
    _draw_texts(chart, lines, places, end, lang, mode, narrow=narrow)
    parts.key_line(chart, key, mode, width)
    return theme.finish(chart)


def _lines(rows: list[Row], lang: str, width: int, *, narrow: bool) -> list[Line]:
    lines = []
    drawn = _drawn_regions(rows)
    for _, group in groupby(rows, key=lambda row: row["item_id"]):
        event = list(group)
        lines.append(Line("heading", pick(event[0], "item", lang), None, HEADING))
        for row in event:
            if row["state"] != "none" and row["region_id"] in drawn:
                lines += [Line("name", pick(row, "region", lang), row, 0.7)] if narrow else []
                lines.append(Line("row", pick(row, "region", lang), row))
        absent = list(dict.fromkeys(pick(row, "region", lang) for row in event if row["state"] == "none" and row["region_id"] in drawn))
        if absent:
            words = wrap(t(lang, "charts.awards.absent", regions=join(absent, lang)), width - (12 if narrow else 110), theme.AXIS)
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


def _draw_texts(chart: go.Figure, lines: list[Line], places: list[float], end: float, lang: str, mode: str, *, narrow: bool) -> None:
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
            _label(chart, line, y, lang, colours, narrow=narrow)
        else:
            silent.append((y, line.row))
            _silent(chart, line.row, y, end, lang, mode, narrow=narrow)
        if line.kind == "row" and not narrow:
            parts.place_name(chart, line.text, y)
    steps = [end * part / 12 for part in range(1, 12)]
    points = [(x, y, row) for y, row in silent for x in steps]
    records, hover = [row["record_ids"] for *_, row in points], [pick(row, "scheme", lang) for *_, row in points]
    parts.clickable(chart, [x for x, _, _ in points], [y for _, y, _ in points], records, hover)


def _label(chart: go.Figure, line: Line, y: float, lang: str, colours: theme.Palette, *, narrow: bool) -> None:
    """Write figure and clause as one text, so that nothing estimated stands between them."""
    words = f"<b>{money.figure(line.row, lang)}</b>"
    if not narrow:
        words += f'<span style="font-size:{theme.AXIS}px;color:{colours.muted}">\u2003{_beside(line.row, lang)}</span>'
    parts.place_text(chart, words, line.row["value"], y, font={"size": FIGURE}, bgcolor=colours.ground, xshift=NEAR)


def _beside(row: Row, lang: str) -> str:
    words = [row["clause"]]
    words += [t(lang, "charts.money.rider")] if row["capped_by_rider"] else []
    words += [t(lang, "charts.money.no_application")] if row["no_application"] else []
    return " · ".join(words)


def _label_width(row: Row, lang: str, *, narrow: bool) -> float:
    wide = text_width(money.figure(row, lang), FIGURE, bold=True) + NEAR + 6
    return wide if narrow else wide + BESIDE + text_width(_beside(row, lang), theme.AXIS)


def _silent(chart: go.Figure, row: Row, y: float, end: float, lang: str, mode: str, *, narrow: bool) -> None:
    colours = theme.palette(mode)
    parts.silence(chart, y, end, mode)
    words = t(lang, "common.not_stated") if narrow else t(lang, "charts.awards.silent", scheme=pick(row, "scheme", lang))
    grey = {"color": colours.muted, "size": theme.AXIS}
    parts.place_text(chart, words, 0, y, xshift=4, borderpad=3, bgcolor=colours.ground, font=grey)
    if not narrow:
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
