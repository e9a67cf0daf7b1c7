"""A slide has only so much height: there rows stand closer together, then the last ones are left out, and the chart says so."""

from collections.abc import Callable, Iterable
from typing import Any

import plotly.graph_objects as go

from charts import theme
from text.catalogue import t

Row = dict[str, Any]
# So much of their height rows keep at least before any is left out.
CLOSEST = 0.74
# Where not all can be drawn, so many are: more are not read from the back of a room.
MOST = 7
# px of the line that says how many are drawn.
NOTE_ROOM = 28


def fitting(draw: Callable[[int], go.Figure], total: int, height: int | None, *, lang: str, mode: str, closest: float = CLOSEST) -> go.Figure:
    """Return draw(number of rows) with all rows; in a picture of a height with as many of the first ones as fit, and how many they are.

    draw's rows lie on a vertical axis that may be pressed together: nothing but its margins is measured in px.
    """
    chart = draw(total)
    if height is None or _least(chart, closest) <= height:
        return chart if height is None else _pressed(chart, height)
    room = height - NOTE_ROOM
    number = _estimated(chart, total, room, closest)
    chart = draw(number)
    while number > 1 and _least(chart, closest) > room:
        number -= 1
        chart = draw(number)
    return _noted(_pressed(chart, room), t(lang, "charts.some_rows", shown=number, all=total), mode)


def fits(chart: go.Figure, height: int) -> bool:
    """Return whether all rows of a chart find room in a height, as close together as they may stand."""
    return _least(chart, CLOSEST) <= height


def fitting_rows(
    draw: Callable[[list[Row]], go.Figure], rows: list[Row], by: str, height: int | None, *, lang: str, mode: str, closest: float = CLOSEST
) -> go.Figure:
    """Return draw(rows), each value of a key being one row of the chart; see fitting()."""
    return fitting(lambda number: draw(of_first(rows, by, number)), len(names(rows, by)), height, lang=lang, mode=mode, closest=closest)


def of_first(rows: Iterable[Row], by: str, number: int) -> list[Row]:
    """Return the rows of the first values of a key."""
    found = list(rows)
    kept = set(names(found, by)[:number])
    return [row for row in found if row[by] in kept]


def names(rows: Iterable[Row], by: str) -> list[Any]:
    """Return the values of a key in their order, each once."""
    return list(dict.fromkeys(row[by] for row in rows))


def _around(chart: go.Figure) -> float:
    return chart.layout.margin.t + chart.layout.margin.b


def _least(chart: go.Figure, closest: float) -> float:
    """Return the height that the chart needs with its rows as close as they may stand."""
    around = _around(chart)
    return around + (chart.layout.height - around) * closest


def _estimated(chart: go.Figure, total: int, room: float, closest: float) -> int:
    """Return the number of rows to try first: a little more than would fit if all were equally high."""
    around = _around(chart)
    share = (room - around) / ((chart.layout.height - around) * closest)
    return max(1, min(MOST, total - 1, int(total * share) + 2))


def _pressed(chart: go.Figure, room: float) -> go.Figure:
    if chart.layout.height <= room:
        return chart
    # Drawn a moment ago and seen by nobody yet: it is changed, as a copy takes as long as drawing it.
    chart.layout.height = round(room)
    return chart


def _noted(chart: go.Figure, words: str, mode: str) -> go.Figure:
    """Write a line under the chart."""
    plain = chart.to_plotly_json()
    layout, margin = plain["layout"], plain["layout"]["margin"]
    place = {"xref": "paper", "yref": "paper", "x": 0, "y": 0, "xanchor": "left", "yanchor": "bottom", "showarrow": False, "align": "left"}
    style = {"font": {"size": theme.AXIS, "color": theme.palette(mode).muted}, "text": words}
    margin["b"] = margin["b"] + NOTE_ROOM
    layout["height"] = layout["height"] + NOTE_ROOM
    layout["annotations"] = [*layout.get("annotations", []), place | style | {"xshift": -margin["l"], "yshift": -margin["b"] + 2}]
    return go.Figure(plain, _validate=False)
