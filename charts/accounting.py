"""What became of every number in each document: recorded as an amount or goal, or explained."""

import plotly.graph_objects as go

from charts import parts, theme
from charts.axes import labelled, ticks
from charts.canvas import bar
from charts.lettering import longest
from charts.lettering import width as text_width
from text import numbers
from text.catalogue import t
from text.languages import in_script, pick

Row = dict

MOST_DOCUMENTS = 12
HALF_BAR = 0.28
NAME_LINE = 24


def accounting(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    """Return one bar per document, as long as it has numbers: recorded solid, explained pale, unexplained outlined only."""
    drawn = rows[:MOST_DOCUMENTS]
    narrow = width < 520
    key = _key(rows, lang, mode)
    top = 30 + parts.key_height([words for words, _ in key], width)
    left = 0 if narrow else longest([pick(row, "region", lang) for row in drawn], theme.LABEL) + 22
    step = theme.ROW + (NAME_LINE if narrow else 0)
    cut = rows[0]["documents"] > len(drawn)
    chart = theme.figure(mode, round(step * len(drawn) + top + (theme.ROW if cut else 8)), left=left, top=top, bottom=theme.ROW if cut else 8)
    highest = max((row["numbers_found"] or 0 for row in drawn), default=1)
    label = max((text_width(_label(row, lang, narrow=narrow), theme.LABEL, bold=True) for row in drawn), default=0) + 18
    chart.update_xaxes(
        range=[0, highest * (width - left) / max(60.0, width - left - label)], tickangle=0, **_ticks(highest, 2 if narrow else 4, lang)
    )
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


def _ticks(highest: float, most: int, lang: str) -> dict:
    return labelled(
        ticks(highest, most),
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
        parts.place_text(chart, t(lang, "charts.accounting.not_audited"), 0, y, xshift=6, yshift=-up, font={"color": colours.faint})
        return
    parts.place_text(chart, f"<b>{_label(row, lang, narrow=narrow)}</b>", row["numbers_found"], y, xshift=8, yshift=-up)


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
