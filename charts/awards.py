"""One-off awards per firm, by event: bars with ≤ and =, silence in its place."""

from itertools import groupby
from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts import parts, theme
from charts.axes import labelled, range_for_labels, ticks
from charts.lettering import longest
from charts.lettering import width as text_width
from text import numbers
from text.catalogue import t
from text.languages import pick
from text.wording import join

Row = dict[str, Any]
FIGURE = 16


class Line(NamedTuple):
    """One line of the chart: a heading, a region's row, or the regions without such an item."""

    kind: str
    text: str
    row: Row | None = None


def awards_by_event(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    """Return bars of award per event and region.

    rows: one per event × region in order of display, with state (stated, silent, none), comparator, value (yuan), clause,
    record_ids. Ceilings are pale to a lid, fixed sums solid; under a rider that caps all, a fixed sum is drawn as a ceiling.
    """
    narrow = width < 520
    lines = _lines(rows, lang, narrow=narrow)
    top = 30 + parts.key_height([words for words, _ in _key(lang, mode)], width)
    left = 0 if narrow else longest([line.text for line in lines if line.kind == "row"], theme.LABEL) + 22
    chart = theme.figure(mode, round(theme.ROW * len(lines) + top + 8), left=left, top=top)
    stated = [row for row in rows if row["state"] == "stated"]
    end = range_for_labels([row["value"] for row in stated], [_label_width(row, lang, narrow=narrow) for row in stated], width - left)
    values = ticks(max((row["value"] for row in stated), default=1))
    chart.update_xaxes(range=[0, end], **labelled(values, lambda value: numbers.money(value, lang), lambda value: _brief(value, lang)))
    chart.update_yaxes(range=[len(lines) - 0.5, -0.5], showticklabels=False)
    _draw_bars(chart, lines, mode)
    _draw_texts(chart, lines, end, lang, mode, narrow=narrow)
    parts.key_line(chart, _key(lang, mode), mode, width)
    return theme.finish(chart)


def _lines(rows: list[Row], lang: str, *, narrow: bool) -> list[Line]:
    lines = []
    for _, group in groupby(rows, key=lambda row: row["item_id"]):
        event = list(group)
        lines.append(Line("heading", pick(event[0], "item", lang)))
        for row in event:
            if row["state"] != "none":
                lines += [Line("name", pick(row, "region", lang), row)] if narrow else []
                lines.append(Line("row", pick(row, "region", lang), row))
        absent = [pick(row, "region", lang) for row in event if row["state"] == "none"]
        if absent:
            lines.append(Line("absent", t(lang, "charts.awards.absent", regions=join(absent, lang))))
    return lines


def _draw_bars(chart: go.Figure, lines: list[Line], mode: str) -> None:
    colours = theme.palette(mode)
    bars = [(y, line.row) for y, line in enumerate(lines) if line.kind == "row" and line.row["state"] == "stated"]
    fills, edges = [], []
    for y, row in bars:
        colour = theme.region_colour(row["region_id"], mode)
        edges.append(colour)
        fills.append(theme.tint(colour, theme.CEILING, colours.ground) if is_ceiling(row) else colour)
        if is_ceiling(row):
            parts.lid(chart, row["value"], y, colour)
    chart.add_trace(
        go.Bar(
            x=[row["value"] for _, row in bars], y=[y for y, _ in bars], orientation="h", width=0.56, marker={"color": fills, "line": {"color": edges, "width": 1}},
            customdata=parts.customdata([row["record_ids"] for _, row in bars], [row["phrase_zh"] for _, row in bars]),
            hovertemplate="%{customdata[1]}<extra></extra>",
        )
    )


def _draw_texts(chart: go.Figure, lines: list[Line], end: float, lang: str, mode: str, *, narrow: bool) -> None:
    colours = theme.palette(mode)
    silent = []
    for y, line in enumerate(lines):
        if line.kind == "heading":
            parts.place_text(chart, f"<b>{line.text}</b>", 0, y, xref="paper", xshift=-chart.layout.margin.l, yshift=-4)
        elif line.kind == "absent":
            parts.place_text(chart, line.text, 0, y, xshift=6, font={"color": colours.faint, "size": theme.AXIS})
        elif line.kind == "name":
            parts.place_text(chart, line.text, 0, y, yshift=-6)
        elif line.row["state"] == "stated":
            _label(chart, line, y, lang, colours, narrow=narrow)
        else:
            silent.append((y, line.row))
            _silent(chart, line.row, y, end, lang, mode, narrow=narrow)
        if line.kind == "row" and not narrow:
            parts.place_name(chart, line.text, y)
    steps = [end * part / 12 for part in range(1, 12)]
    points = [(x, y, row) for y, row in silent for x in steps]
    parts.clickable(chart, [x for x, _, _ in points], [y for _, y, _ in points], [row["record_ids"] for *_, row in points], [pick(row, "scheme", lang) for *_, row in points])


def _label(chart: go.Figure, line: Line, y: int, lang: str, colours: theme.Palette, *, narrow: bool) -> None:
    row = line.row
    figure = numbers.figure(row, lang)
    parts.place_text(chart, f"<b>{figure}</b>", row["value"], y, font={"size": FIGURE}, bgcolor=colours.ground, xshift=10)
    if not narrow:
        shift = 10 + text_width(figure, FIGURE, bold=True) + 14
        parts.place_text(chart, _beside(row, lang), row["value"], y, xshift=shift, font={"size": theme.AXIS, "color": colours.muted}, bgcolor=colours.ground)


def _beside(row: Row, lang: str) -> str:
    return " · ".join([row["clause"], *([t(lang, "charts.awards.no_application")] if row["no_application"] else [])])


def _label_width(row: Row, lang: str, *, narrow: bool) -> float:
    figure = text_width(numbers.figure(row, lang), FIGURE, bold=True) + 16
    return figure if narrow else figure + 14 + text_width(_beside(row, lang), theme.AXIS)


def _silent(chart: go.Figure, row: Row, y: int, end: float, lang: str, mode: str, *, narrow: bool) -> None:
    colours = theme.palette(mode)
    parts.silence(chart, y, end, mode)
    words = t(lang, "common.not_stated") if narrow else t(lang, "charts.awards.silent", scheme=pick(row, "scheme", lang))
    grey = {"color": colours.muted, "size": theme.AXIS}
    parts.place_text(chart, words, 0, y, xshift=6, bgcolor=colours.ground, font=grey)
    if not narrow:
        parts.place_text(chart, row["clause"], end, y, xanchor="right", bgcolor=colours.ground, font=grey)


def is_ceiling(row: Row) -> bool:
    """Return whether a sum is the most that is paid, by its own words or by its document's rider."""
    return row["comparator"] in ("<=", "<") or bool(row["capped_by_rider"])


def _brief(value: float, lang: str) -> str:
    return numbers.money(value, lang).removesuffix("元")


def _key(lang: str, mode: str) -> list[tuple[str, dict]]:
    colours = theme.palette(mode)
    pale = theme.tint(colours.muted, theme.CEILING, colours.ground)
    return [
        (t(lang, "charts.key.fixed"), {}),
        (t(lang, "charts.key.ceiling"), {"fill": pale, "lid": True}),
        (t(lang, "charts.key.silent"), {"dash": True}),
    ]
