"""From baseline to target: both scaled to baseline = 1, a line at 2 for the doubling, and the pace in words."""

from functools import partial
from typing import Any

import plotly.graph_objects as go

from charts import first_regions, first_rows, parts, theme
from charts.canvas import scatter
from charts.lettering import width as text_width
from charts.lettering import wrap
from text import dates, numbers
from text.catalogue import t
from text.languages import pick
from text.wording import join

Row = dict[str, Any]
FIGURE, SECOND, DOT = 16, 14, 15
# Heights in px: heading, figures above the line, the line, pace below it, a line of text, the gap after a goal.
HEADING, FIGURES, LINE, TEXT, GAP = 26, 24, 22, 20, 14
STEP = 26


def baselines(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return a line from baseline to target per goal; then the regions without a baseline, by what they state instead.

    rows: one per goal (state baseline: baseline_value, value, comparator, ratio, product, increase, pace, base_year,
    target_year) or region (state doubling, stock, none), with record_ids. The vertical scale is px from the top.
    """
    return first_rows.fitting_rows(partial(_drawn, lang=lang, mode=mode, width=width), rows, "region_id", height, lang=lang, mode=mode)


def _drawn(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    shown = first_regions.first_regions(rows, silent=("stock", "doubling", "none"))
    note = first_regions.note_words(rows, shown, lang)
    goals = [row for row in shown if row["state"] == "baseline"]
    right = _right(goals, lang, width)
    bottom = 8 + (first_regions.NOTE_ROOM if note else 0)
    chart = theme.figure(mode, 100, left=10 if goals else 0, right=right, top=30 if goals else 4, bottom=bottom)
    y = 0.0
    for row in goals:
        y = _draw_goal(chart, row, y, lang, mode, width)
    _set_axis(chart, goals, lang, mode, y)
    y = _write_rest(chart, [row for row in shown if row["state"] != "baseline"], y, lang, mode, width)
    chart.update_layout(height=round(y + chart.layout.margin.t + bottom))
    chart.update_yaxes(range=[y, 0], autorange=False, showticklabels=False)
    first_regions.note(chart, note, mode)
    return theme.finish(chart)


def _set_axis(chart: go.Figure, goals: list[Row], lang: str, mode: str, y: float) -> None:
    if not goals:
        chart.update_xaxes(range=[1, 2], visible=False)
        return
    highest = max(2.0, *(row["ratio"] for row in goals))
    values = [1, 1.5, 2] if highest < 3 else [1, 2, round(highest)]
    chart.update_xaxes(range=[1, highest], showgrid=False, showticklabels=False)
    colours = theme.palette(mode)
    for value in values:
        name = {1: "now", 2: "doubled"}.get(value, "times")
        words = t(lang, f"charts.baselines.{name}", times=numbers.plain(value, lang))
        place = {"xanchor": "left", "xshift": -6} if value == 1 else {"xanchor": "center"}
        parts.place_text(chart, words, value, 1, yref="paper", yshift=15, font={"size": theme.AXIS, "color": colours.muted}, **place)
        chart.add_shape(
            type="line",
            x0=value,
            x1=value,
            y0=0,
            y1=y - GAP,
            line={"color": colours.ink if value == 2 else colours.grid, "width": 1.5 if value == 2 else 1},
            layer="below",
        )


def _right(goals: list[Row], lang: str, width: int) -> float:
    """Return the margin that the stated product beside the doubling takes."""
    if not goals:
        return 0
    beside = [text_width(line, SECOND) for row in goals for line in _product_lines(row, lang)]
    return max([text_width(t(lang, "charts.baselines.doubled", times="2"), theme.AXIS) / 2, *(one + 18 for one in beside)])


def _product_lines(row: Row, lang: str) -> list[str]:
    """Return what the doubling makes, where the stated figure is another."""
    if row["product"] is None or not row["beyond_product"]:
        return []
    return [t(lang, "charts.baselines.makes"), numbers.count(row["product"], lang)]


def _draw_goal(chart: go.Figure, row: Row, y: float, lang: str, mode: str, width: int) -> float:
    """Draw one goal and return where the next one starts."""
    colours = theme.palette(mode)
    colour = theme.region_colour(row["region_id"], mode)
    heading = t(lang, "charts.baselines.heading", region=pick(row, "region", lang), tier=pick(row, "tier", lang))
    parts.place_text(chart, f"<b>{heading}</b>", 1, y + HEADING / 2, xshift=-10)
    above, line = y + HEADING + FIGURES / 2, y + HEADING + FIGURES + LINE / 2
    parts.place_text(chart, numbers.count(row["baseline_value"], lang), 1, above, xshift=-6, bgcolor=colours.ground, font={"size": FIGURE})
    figure = f"<b>{numbers.figure(row, lang, named=False)}</b>"
    parts.place_text(chart, figure, row["ratio"], above, xanchor="right", align="right", xshift=9, bgcolor=colours.ground, font={"size": FIGURE})
    chart.add_shape(
        type="line", x0=1, x1=row["ratio"], y0=line, y1=line, line={"color": theme.tint(colour, 0.45, colours.ground), "width": 6}, layer="below"
    )
    _draw_ends(chart, row, line, colour, mode)
    for i, words in enumerate(_product_lines(row, lang)):
        parts.place_text(chart, words, 2, line, xshift=12, yshift=9 - 18 * i, bgcolor=colours.ground, font={"size": SECOND, "color": colours.passed})
    lines = wrap(_pace(row, lang), width - chart.layout.margin.r - 14, SECOND)
    top = line + LINE / 2 + 2
    for i, words in enumerate(lines):
        parts.place_text(chart, words, 1, top + TEXT * (i + 0.5), xshift=-6, bgcolor=colours.ground, font={"size": SECOND, "color": colours.muted})
    return top + TEXT * len(lines) + GAP


def _pace(row: Row, lang: str) -> str:
    """Return what is missing to the target, and how much that is a year."""
    exact = row["pace"] == round(row["pace"], 1)
    least = row["comparator"] in (">=", ">")
    pace = numbers.plain(round(row["pace"], 1), lang)
    words = t(lang, "charts.baselines.pace_least" if least else "charts.baselines.pace", more=numbers.count(row["increase"], lang))
    rate = t(
        lang,
        "charts.baselines.rate",
        pace=pace if exact else f"{numbers.sign('~')}{numbers.THIN}{pace}",
        period=dates.period(row["base_year"], row["target_year"], lang),
    )
    status = {"passed": "charts.goals.passed_brief", "due": "charts.goals.due"}.get(row["goal_state"])
    return words + rate + (t(lang, "charts.baselines.status", status=t(lang, status, days=row["days_left"])) if status else "")


def _draw_ends(chart: go.Figure, row: Row, y: float, colour: str, mode: str) -> None:
    steps = [1 + (row["ratio"] - 1) * i / 12 for i in range(13)]
    parts.clickable(chart, steps, [y] * len(steps), [row["record_ids"]] * len(steps), [row["phrase_zh"]] * len(steps))
    hollow = theme.palette(mode).ground if row["is_aspirational"] else colour
    chart.add_trace(
        scatter(
            x=[1, row["ratio"]],
            y=[y, y],
            mode="markers",
            cliponaxis=False,
            marker={"size": DOT, "opacity": 1, "color": [colour, hollow], "line": {"color": colour, "width": 3}},
            customdata=parts.customdata([row["record_ids"]] * 2, [row["phrase_zh"]] * 2),
            hovertemplate="%{customdata[1]}<extra></extra>",
        )
    )


def _write_rest(chart: go.Figure, rows: list[Row], y: float, lang: str, mode: str, width: int) -> float:
    """Name the regions without a baseline, one line per thing that they state instead, and return the figure's end."""
    colours = theme.palette(mode)
    margin = chart.layout.margin
    points: list[tuple[float, float, Row]] = []
    for state in ("doubling", "stock", "none"):
        alike = [row for row in rows if row["state"] == state]
        if not alike:
            continue
        words = t(lang, f"charts.baselines.{state}", regions=join([pick(row, "region", lang) for row in alike], lang))
        lines = wrap(words, width - 12, SECOND)
        tone = {"size": SECOND, "color": colours.passed if state == "doubling" else colours.faint}
        for i, line in enumerate(lines):
            parts.place_text(chart, line, 0, y + TEXT * (i + 0.5), xref="paper", xshift=-margin.l, font=tone)
        steps = max(1, round((width - margin.l - margin.r) / STEP))
        named = [row for row in alike if row["record_ids"]]
        if named:
            records = [{"record_ids": [one for row in named for one in row["record_ids"]], "phrase_zh": words}] * steps
            span = (chart.layout.xaxis.range or (1, 2))[1] - 1
            points += [(1 + span * (i + 0.5) / steps, y + TEXT * len(lines) / 2, record) for i, record in enumerate(records)]
        y += TEXT * len(lines) + 6
    parts.clickable(
        chart,
        [x for x, *_ in points],
        [at for _, at, _ in points],
        [row["record_ids"] for *_, row in points],
        [row["phrase_zh"] for *_, row in points],
    )
    return y
