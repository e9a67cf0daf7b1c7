"""In what share of each region's measures instruments of the supply, demand and environment side are used."""

from functools import partial

import plotly.graph_objects as go

from charts import first_rows, parts, theme
from charts.canvas import bar
from charts.lettering import longest
from charts.lettering import width as text_width
from text import numbers
from text.catalogue import t
from text.languages import pick

Row = dict

SIDES = ("supply", "demand", "environment")
MOST_REGIONS = 12
GAP, HEAD, BELOW = 40, 46, 16
# px that a bar of all measures takes at least.
LEAST_BAR = 70
HALF_BAR = 0.28


def instrument_sides(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return bars per region in three panels, beside each other or, where these are too narrow for their words, below each other; in px."""
    return first_rows.fitting_rows(partial(_drawn, lang=lang, mode=mode, width=width), rows, "region_id", height, lang=lang, mode=mode, closest=1)


def _drawn(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    names = list(dict.fromkeys(pick(row, "region", lang) for row in rows))[:MOST_REGIONS]
    left = longest(names, theme.LABEL) + 22
    labels = max(_label_width(row, lang) for row in rows) + 8
    headings = [t(lang, f"charts.instrument_sides.{side}") for side in SIDES]
    panel = (width - left - GAP * (len(SIDES) - 1)) / len(SIDES)
    narrow = panel < max(longest(headings, theme.LABEL, bold=True), labels + LEAST_BAR)
    panel = width - left if narrow else panel
    height = HEAD + theme.ROW * len(names) + (BELOW if narrow else 0)
    foot = theme.ROW if rows[0]["regions"] > len(names) else 8
    whole = round(height * (len(SIDES) if narrow else 1)) + foot
    chart = theme.figure(mode, whole, top=0, bottom=0)
    for place, side in enumerate(SIDES):
        start, top = (left, place * height) if narrow else (left + place * (panel + GAP), 0)
        own = [row for row in rows if row["side"] == side and pick(row, "region", lang) in names]
        _draw_panel(chart, own, side, start, top, panel - labels, lang, mode, named=narrow or place == 0)
    if rows[0]["regions"] > len(names):
        said = t(lang, "common.drawn", drawn=len(names), found=f"{rows[0]['regions']:,}")
        parts.place_text(chart, said, 0, whole - foot / 2, font={"color": theme.palette(mode).muted})
    chart.update_layout(barmode="overlay")
    chart.update_xaxes(range=[0, width], visible=False)
    chart.update_yaxes(range=[whole, 0], visible=False)
    return theme.finish(chart)


def _draw_panel(chart: go.Figure, rows: list[Row], side: str, start: float, top: float, full: float, lang: str, mode: str, *, named: bool) -> None:
    """Draw one side's heading, axis and bars; a bar of `full` px is all of a region's measures."""
    colours = theme.palette(mode)
    bottom = top + HEAD + theme.ROW * len(rows)
    parts.place_text(chart, f"<b>{t(lang, f'charts.instrument_sides.{side}')}</b>", start, top + 12)
    for share, words in ((0, "0"), (0.5, "50"), (1.0, numbers.percent(100, lang))):
        x = start + share * full
        chart.add_shape(type="line", x0=x, x1=x, y0=top + HEAD, y1=bottom, line={"color": colours.grid, "width": 1}, layer="below")
        parts.place_text(chart, words, x, top + 34, xanchor="center", font={"size": theme.AXIS, "color": colours.muted})
    chart.add_shape(type="line", x0=start, x1=start, y0=top + HEAD, y1=bottom, line={"color": colours.ink, "width": 1.5})
    middles = [top + HEAD + theme.ROW * (place + 0.5) for place in range(len(rows))]
    _draw_bars(chart, rows, middles, start, full, lang, mode)
    for y, row in zip(middles, rows, strict=True):
        if named:
            parts.place_text(chart, pick(row, "region", lang), start - 10, y, xanchor="right", align="right")
        _label(chart, row, y, start + row["share"] * full, lang, colours)


def _draw_bars(chart: go.Figure, rows: list[Row], middles: list[float], start: float, full: float, lang: str, mode: str) -> None:
    chart.add_trace(
        bar(
            x=[row["share"] * full for row in rows],
            y=middles,
            base=[start] * len(rows),
            orientation="h",
            width=2 * HALF_BAR * theme.ROW,
            marker={"color": [theme.region_colour(row["region_id"], mode) for row in rows]},
            customdata=parts.customdata([row["record_ids"] for row in rows], [_words(row, lang) for row in rows]),
            hovertemplate="%{customdata[1]}<extra></extra>",
        )
    )


def _label(chart: go.Figure, row: Row, y: float, x: float, lang: str, colours: theme.Palette) -> None:
    if not row["using_measures"]:
        parts.place_text(chart, "0", x, y, xshift=8, font={"color": colours.faint})
        return
    share = _share(row, lang)
    parts.place_text(chart, f"<b>{share}</b>", x, y, xshift=8, bgcolor=colours.ground)
    grey = {"size": theme.AXIS, "color": colours.muted}
    parts.place_text(chart, _words(row, lang), x, y, xshift=8 + text_width(share, theme.LABEL, bold=True) + 12, font=grey, bgcolor=colours.ground)


def _label_width(row: Row, lang: str) -> float:
    return 8 + text_width(_share(row, lang), theme.LABEL, bold=True) + 12 + text_width(_words(row, lang), theme.AXIS)


def _share(row: Row, lang: str) -> str:
    return numbers.percent(round(row["share"] * 100), lang)


def _words(row: Row, lang: str) -> str:
    return t(lang, "charts.instrument_sides.of", part=row["using_measures"], whole=row["measures"])
