"""What became of every number in each document: recorded as an amount or goal, or explained."""

from functools import partial

import plotly.graph_objects as go

from charts import first_rows, parts, theme
from charts.axes import spaced
from charts.canvas import bar
from charts.lettering import longest, wrap
from text import dates, numbers
from text.catalogue import t
from text.languages import in_script, pick

Row = dict

MOST_DOCUMENTS = 12
HALF_BAR = 0.28
NAME_LINE, NOTE_LINE = 24, 20
# px of the longest bar at least, and beside the zero line for half of its tick where names stand above.
LEAST_BAR, EDGE = 130, 8


def accounting(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return one bar per document, as long as it has numbers: recorded solid, explained pale, unexplained outlined only."""
    return first_rows.fitting_rows(partial(_drawn, lang=lang, mode=mode, width=width), rows, "document_number", height, lang=lang, mode=mode)


def _drawn(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    drawn = rows[:MOST_DOCUMENTS]
    left = longest([pick(row, "region", lang) for row in drawn], theme.LABEL) + 22
    narrow = width - left - _labels(drawn, lang, narrow=False) < LEAST_BAR
    left = EDGE if narrow else left
    key = _key(rows, lang, mode)
    said = wrap(t(lang, "charts.accounting.operands"), width, theme.AXIS) if narrow else []
    top = 30 + NOTE_LINE * len(said) + parts.key_height([words for words, _ in key], width)
    step = theme.ROW + (NAME_LINE if narrow else 0)
    cut = rows[0]["documents"] > len(drawn)
    chart = theme.figure(mode, round(step * len(drawn) + top + (theme.ROW if cut else 8)), left=left, top=top, bottom=theme.ROW if cut else 8)
    highest = max((row["numbers_found"] or 0 for row in drawn), default=0) or 1
    room = width - left
    end = highest * room / max(60.0, room - _labels(drawn, lang, narrow=narrow))
    chart.update_xaxes(range=[0, end], tickangle=0, **_ticks(highest, room / end, lang))
    for i, line in enumerate(said):
        grey = {"size": theme.AXIS, "color": theme.palette(mode).muted}
        place = {"xref": "paper", "yref": "paper", "xshift": -left, "yshift": 30 + NOTE_LINE * (len(said) - i - 0.5)}
        parts.place_text(chart, line, 0, 1, **place, font=grey)
    chart.update_yaxes(range=[len(drawn) - 0.5, -0.5], showticklabels=False)
    _draw_bars(chart, drawn, mode, lang, lift=NAME_LINE / step / 2 if narrow else 0, thick=2 * HALF_BAR * theme.ROW / step)
    for y, row in enumerate(drawn):
        _write(chart, row, y, lang, mode, narrow=narrow)
    if cut:
        said = t(lang, "common.drawn", drawn=len(drawn), found=f"{rows[0]['documents']:,}")
        parts.place_text(chart, said, 0, 0, xref="paper", yref="paper", yshift=-theme.ROW / 2, font={"color": theme.palette(mode).muted})
    chart.update_layout(barmode="overlay")
    parts.key_line(chart, key, mode, width)
    return theme.finish(chart)


def _labels(rows: list[Row], lang: str, *, narrow: bool) -> float:
    """Return the px that the longest label beside a bar takes."""
    return longest([_label(row, lang, narrow=narrow) for row in rows], theme.LABEL, bold=True) + 18


def _ticks(highest: float, scale: float, lang: str) -> dict:
    return spaced(
        highest,
        scale,
        lambda value: t(lang, "charts.accounting.numbers", number=numbers.count(value, lang)),
        lambda value: numbers.count(value, lang),
    )


def _draw_bars(chart: go.Figure, rows: list[Row], mode: str, lang: str, *, lift: float, thick: float) -> None:
    colours = theme.palette(mode)
    own = [theme.region_colour(row["region_id"], mode) for row in rows]
    fills = {
        "recorded": own,
        "explained": [theme.tint(one, theme.CEILING, colours.ground) for one in own],
        "unexplained": [colours.ground for _ in own],
    }
    starts = [0.0] * len(rows)
    for part, fill in fills.items():
        lengths = [row[f"numbers_{part}"] or 0 for row in rows]
        hover = [t(lang, f"charts.accounting.{part}", number=length) for length in lengths]
        chart.add_trace(
            bar(
                x=lengths,
                y=[y + lift for y in range(len(rows))],
                base=starts,
                orientation="h",
                width=thick,
                marker={"color": fill, "line": {"color": own, "width": 1}},
                customdata=parts.customdata([row["record_ids"] for row in rows], hover),
                hovertemplate="%{customdata[1]}<extra></extra>",
            )
        )
        starts = [start + length for start, length in zip(starts, lengths, strict=True)]


def _write(chart: go.Figure, row: Row, y: int, lang: str, mode: str, *, narrow: bool) -> None:
    colours = theme.palette(mode)
    up = NAME_LINE / 2 if narrow else 0
    if narrow:
        name = f"{pick(row, 'region', lang)} · {in_script(row['document_number'], lang)}"
        parts.place_text(chart, name, 0, y, yshift=up)
    else:
        parts.place_name(chart, pick(row, "region", lang), y)
    if row["numbers_found"] is None:
        parts.place_text(chart, _unproved(row, lang), 0, y, xshift=6, yshift=-up, font={"color": colours.faint})
        return
    parts.place_text(chart, f"<b>{_label(row, lang, narrow=narrow)}</b>", row["numbers_found"], y, xshift=8, yshift=-up)


def _unproved(row: Row, lang: str) -> str:
    if row["records_changed"]:
        return t(lang, "charts.accounting.changed", day=dates.date(row["audited_on"], lang))
    return t(lang, "charts.accounting.not_audited")


def _label(row: Row, lang: str, *, narrow: bool) -> str:
    if row["numbers_found"] is None:
        return ""
    counts = {name: row[f"numbers_{name}"] for name in ("found", "recorded", "explained", "unexplained")}
    return t(lang, "charts.accounting.brief" if narrow else "charts.accounting.label", **counts)


def _key(rows: list[Row], lang: str, mode: str) -> list[tuple[str, dict]]:
    colours = theme.palette(mode)
    pale = theme.tint(colours.muted, theme.CEILING, colours.ground)
    key = [(t(lang, "charts.accounting.key_recorded"), {}), (t(lang, "charts.accounting.key_explained"), {"fill": pale})]
    if any(row["numbers_unexplained"] for row in rows):
        key.append((t(lang, "charts.accounting.key_unexplained"), {"fill": colours.ground}))
    return key
