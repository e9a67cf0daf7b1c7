"""Documents and the years of their goals in time, with today marked."""

import datetime
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts import first_rows, parts, theme
from charts.canvas import scatter
from charts.lettering import longest
from charts.lettering import width as text_width
from text import dates, numbers
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]
MOST_DOCUMENTS = 12
HEIGHT, NAME, SMALL = 96, 15, 13
# Share of a document's band that the bar takes, and where its texts stand above and below.
BAR = 0.085
ABOVE, BELOW, LOWER = -22, 24, 42


class Stage(NamedTuple):
    """What every mark needs: the figure, the first and last point in years, px per year, language, mode, day."""

    chart: go.Figure
    start: float
    end: float
    scale: float
    lang: str
    mode: str
    today: datetime.date
    narrow: bool

    def words(self, name: str, **values: Any) -> str:
        """Return the chart's words."""
        return t(self.lang, f"charts.timeline.{name}", **values)


def timeline(rows: list[Row], *, today: datetime.date, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return the time line: a dot where issued, a pale bar for stated validity or period, dots where no end is stated.

    rows: one per document × year of its goals (None: no goal names a year), in order of display, with goals, goal_state and
    record_ids. A diamond stands at the end of a year, hollow when the year has passed. At most 12 documents are drawn.
    """
    return first_rows.fitting_rows(partial(_drawn, today=today, lang=lang, mode=mode, width=width), rows, "document_id", height, lang=lang, mode=mode)


def _drawn(rows: list[Row], *, today: datetime.date, lang: str, mode: str, width: int) -> go.Figure:
    bands = [list(group) for _, group in groupby(rows, key=lambda row: row["document_id"])]
    shown = bands[:MOST_DOCUMENTS]
    narrow = width < 420
    names = [pick(band[0], "region", lang) for band in shown]
    left = 0 if narrow else longest(names, NAME, bold=True) + 26
    top = 34 if len(shown) == len(bands) else 58
    chart = theme.figure(mode, HEIGHT * len(shown) + top + 26, left=left, right=10, top=top, bottom=26)
    start, end = _span([row for band in shown for row in band], today)
    stage = Stage(chart, start, end, (width - left - 10) / (end - start), lang, mode, today, narrow)
    _frame(stage, len(shown))
    for y, (band, name) in enumerate(zip(shown, names, strict=True)):
        _name(stage, name, y)
        _band(stage, band, y)
    _today(stage, len(shown))
    if len(shown) < len(bands):
        words = stage.words("shown", shown=len(shown), every=numbers.plain(len(bands), lang))
        parts.place_text(chart, words, 0, 1, xref="paper", yref="paper", xshift=-left, yshift=top - 12, font=_grey(stage))
    return theme.finish(chart)


def _span(rows: list[Row], today: datetime.date) -> tuple[float, float]:
    """Return the first and last whole year that hold all marks, the last one's end included."""
    days = [row[name] for row in rows for name in ("issued_on", "effective_on", "expires_on") if row[name]]
    years = [day.year for day in (*days, today)] + [row[name] for row in rows for name in ("period_start", "period_end", "target_year") if row[name]]
    return float(min(years)), max(years) + 1.12


def _point(day: datetime.date) -> float:
    return day.year + (day.timetuple().tm_yday - 1) / 366


def _frame(stage: Stage, documents: int) -> None:
    """Rule the starts of years, and write the years below."""
    colours = theme.palette(stage.mode)
    years = range(int(stage.start), int(stage.end) + 1)
    step = max(1, round(len(years) * 40 / ((stage.end - stage.start) * stage.scale)))
    for year in years:
        stage.chart.add_shape(type="line", x0=year, x1=year, y0=0, y1=documents, line={"color": colours.grid, "width": 1}, layer="below")
    named = [year for year in years if year + 0.5 < stage.end][::step]
    ticks = {"tickvals": [year + 0.5 for year in named], "ticktext": [str(year) for year in named], "ticks": ""}
    stage.chart.update_xaxes(range=[stage.start, stage.end], side="bottom", showgrid=False, **ticks)
    stage.chart.update_yaxes(range=[documents, 0], autorange=False, showticklabels=False)


def _name(stage: Stage, name: str, y: float) -> None:
    if stage.narrow:
        parts.place_text(stage.chart, f"<b>{name}</b>", 0, y + 0.5, xref="paper", yshift=43, font={"size": NAME})
    else:
        parts.place_name(stage.chart, f"<b>{name}</b>", y + 0.5, font={"size": NAME})


def _band(stage: Stage, band: list[Row], y: int) -> None:
    """Draw one document: its line or bar, its dot, its words, its diamonds."""
    row, middle = band[0], y + 0.5
    colour = theme.region_colour(row["region_id"], stage.mode)
    begin = _begin(row)
    until = _until(row)
    if until is not None:
        _bar(stage, begin if begin is not None else stage.start, until, middle, colour)
    elif begin is not None:
        stage.chart.add_shape(type="line", x0=begin, x1=stage.end, y0=middle, y1=middle, line={"color": colour, "width": 2, "dash": "dot"})
    _make_clickable(stage, row, begin if begin is not None else stage.start, until if until is not None else stage.end, middle)
    if row["issued_on"]:
        _mark(stage, [_point(row["issued_on"])], middle, "circle", colour, [[row["document_id"]]], [_validity(stage, row)])
    _text(stage, _validity(stage, row), begin if begin is not None else stage.start, middle, ABOVE, at="left")
    _diamonds(stage, band, middle, colour)


def _begin(row: Row) -> float | None:
    """Return where a document's line starts: when it takes effect, when it is issued, or with its period."""
    day = row["effective_on"] or row["issued_on"]
    return _point(day) if day else row["period_start"]


def _until(row: Row) -> float | None:
    if row["expires_on"]:
        return _point(row["expires_on"])
    return row["period_end"] + 1 if row["period_end"] else None


def _bar(stage: Stage, start: float, end: float, y: float, colour: str) -> None:
    pale = theme.tint(colour, theme.CEILING, theme.palette(stage.mode).ground)
    stage.chart.add_shape(type="rect", x0=start, x1=end, y0=y - BAR, y1=y + BAR, fillcolor=pale, line={"color": colour, "width": 1}, layer="below")


def _make_clickable(stage: Stage, row: Row, start: float, end: float, y: float) -> None:
    """Lay squares along the line; it opens the document."""
    number = max(2, round((end - start) * stage.scale / 30))
    xs = [start + (i + 0.5) * (end - start) / number for i in range(number)]
    parts.clickable(stage.chart, xs, [y] * number, [[row["document_id"]]] * number, [_validity(stage, row)] * number, size=18)


def _mark(stage: Stage, xs: list[float], y: float, symbol: str, colour: str, records: list[list[str]], hover: list[str]) -> None:
    hollow = symbol.endswith("open")
    fill = theme.palette(stage.mode).ground if hollow else colour
    stage.chart.add_trace(
        scatter(
            x=xs,
            y=[y] * len(xs),
            mode="markers",
            cliponaxis=False,
            marker={"symbol": symbol.removesuffix("-open"), "size": 15, "color": fill, "line": {"color": colour, "width": 2}},
            customdata=parts.customdata(records, hover),
            hovertemplate="%{customdata[1]}<extra></extra>",
        )
    )


def _validity(stage: Stage, row: Row) -> str:
    if row["expires_on"]:
        words = stage.words("until" if row["expires_on"] >= stage.today else "ended", day=dates.date(row["expires_on"], stage.lang, long=False))
    elif row["period_end"]:
        words = stage.words("period", period=dates.period(row["period_start"], row["period_end"], stage.lang))
    else:
        words = stage.words("no_end")
    return words if row["issued_on"] else words + stage.words("not_issued")


def _diamonds(stage: Stage, band: list[Row], y: float, colour: str) -> None:
    """Draw a diamond at the end of each year with its words; where no goal names a year, say so."""
    dated = [row for row in band if row["target_year"] is not None]
    for i, row in enumerate(dated):
        passed = row["goal_state"] == "passed"
        words = _goal_words(stage, row, brief=len(dated) > 1)
        x = row["target_year"] + 1.0
        _mark(stage, [x], y, "diamond-open" if passed else "diamond", colour, [row["record_ids"]], [words])
        tone = theme.palette(stage.mode).passed if row["goal_state"] in ("passed", "due") else None
        _text(stage, words, x, y, LOWER if i % 2 else BELOW, at="center", colour=tone)
    if not dated:
        words = stage.words("undated" if band[0]["all_goals"] else "no_goal", number=band[0]["all_goals"])
        begin = _begin(band[0])
        _text(stage, words, begin if begin is not None else stage.start, y, BELOW, at="left")


def _goal_words(stage: Stage, row: Row, *, brief: bool) -> str:
    one = "_one" if row["goals"] == 1 else ""
    state = "later" if brief or row["goal_state"] == "later" else row["goal_state"]
    return stage.words(f"{state}{one}", number=row["goals"], year=row["target_year"], days=row["days_left"])


def _text(stage: Stage, words: str, x: float, y: float, down: float, *, at: str, colour: str | None = None) -> None:
    """Write small words above or below a band at x, moved so that they stay within the plot."""
    wide = text_width(words, SMALL) / stage.scale
    first = x if at == "left" else x - wide / 2
    first = max(stage.start, min(first, stage.end - wide))
    font = {"size": SMALL, "color": colour or theme.palette(stage.mode).muted}
    parts.place_text(stage.chart, words, first, y, yshift=-down, font=font, bgcolor=theme.palette(stage.mode).ground)


def _today(stage: Stage, documents: int) -> None:
    """Draw today's line and name it above."""
    x = _point(stage.today)
    stage.chart.add_shape(type="line", x0=x, x1=x, y0=0, y1=documents, line={"color": theme.palette(stage.mode).ink, "width": 1.5}, layer="below")
    words = f"<b>{stage.words('today', day=dates.date(stage.today, stage.lang, long=False))}</b>"
    wide = text_width(words, SMALL) / stage.scale
    parts.place_text(stage.chart, words, max(stage.start, min(x - wide / 2, stage.end - wide)), 0, yshift=12, font={"size": SMALL + 1})


def _grey(stage: Stage) -> dict[str, Any]:
    return {"size": SMALL, "color": theme.palette(stage.mode).muted}
