"""What a rate really pays: one panel per scheme, support rising with what is spent until a cap or a band stops it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, pairwise
from typing import Any

import plotly.graph_objects as go

from charts import first_rows, money, parts, theme
from charts.axes import APART, ticks
from charts.canvas import scatter
from charts.lettering import longest, wrap
from charts.lettering import width as text_width
from text import numbers
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]
MOST_PANELS = 12
# px: sizes of words, and heights of a panel's parts.
NAME, SECOND, TICK = 15, 13, 13
LINE, TICK_LINE, PLOT, FOOT, GAP = 20, 17, 178, 46, 26
# The vertical axis goes on above its highest value, for the label there.
HEADROOM = 1.14
# Plots narrower than this stand on a phone.
NARROW = 520


@dataclass(frozen=True)
class Panel:
    """One scheme's place in the figure: the number of its axes, its lines of points, its heading, its base, its width in px."""

    number: int
    lines: tuple[tuple[Row, ...], ...]
    heading: str
    base: str
    width: float

    @property
    def first(self) -> Row:
        """Return a row that carries what holds for the whole scheme."""
        return self.lines[0][0]

    @property
    def rows(self) -> list[Row]:
        """Return all points."""
        return [row for line in self.lines for row in line]

    def axes(self) -> dict[str, str]:
        """Return the panel's axes as a trace names them."""
        return {"xaxis": f"x{self.number}", "yaxis": f"y{self.number}"}

    def ref(self) -> dict[str, str]:
        """Return the panel's axes as a shape or a text names them."""
        return {"xref": f"x{self.number}", "yref": f"y{self.number}"}


def rate_curves(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return small multiples with one vertical axis and own horizontal axes, twelve schemes at most.

    rows: one per scheme × cap × point of its curve, with invested and support in yuan, is_break, cap, band_low, band_high.
    """
    return first_rows.fitting_rows(partial(_drawn, lang=lang, mode=mode, width=width), rows, "scheme_id", height, lang=lang, mode=mode, closest=1)


def _drawn(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    schemes = [tuple(group) for _, group in groupby(rows, key=lambda row: row["scheme_id"])]
    shown = schemes[:MOST_PANELS]
    highest = max(row["support"] for row in rows)
    levels = ticks(highest, most=5)
    level_texts = _level_texts(levels, lang, narrow=width < NARROW)
    gutter = longest(level_texts, TICK) + 12
    columns = _columns(shown, width - gutter, lang)
    room = (width - gutter) / columns - (GAP if columns > 1 else 6)
    panels = [
        Panel(i + 1, _lines(scheme), _heading(scheme[0], rows, room, lang), _base(scheme[0], room, lang), room) for i, scheme in enumerate(shown)
    ]
    chart = theme.figure(mode, 100, top=0, bottom=24 if len(schemes) > len(shown) else 0)
    ticks_of = {panel.number: _ticks(panel, lang) for panel in panels}
    tick_lines = max(text.count("<br>") + 1 for found in ticks_of.values() for text in found.values())
    axes = _lay_out(chart, panels, columns, gutter, width, tick_lines)
    for panel in panels:
        leftmost = (panel.number - 1) % columns == 0
        axes[f"xaxis{panel.number}"] |= _horizontal(panel, ticks_of[panel.number], mode)
        axes[f"yaxis{panel.number}"] |= _vertical(levels, level_texts if leftmost else [""] * len(levels), highest, mode)
        _draw_base(chart, panel, tick_lines, mode)
        _draw_lines(chart, panel, lang, mode)
        _draw_breaks(chart, panel, lang, mode)
        _draw_labels(chart, panel, lang, mode)
    chart.update_layout(axes)
    if len(schemes) > len(shown):
        words = t(lang, "charts.some_rows", shown=len(shown), all=len(schemes))
        parts.place_text(chart, words, 0, 0, xref="paper", yref="paper", yshift=-12, font={"size": SECOND})
    return theme.finish(chart)


def _lines(scheme: Sequence[Row]) -> tuple[tuple[Row, ...], ...]:
    return tuple(tuple(line) for _, line in groupby(scheme, key=lambda row: tuple(row["record_ids"])))


def _columns(schemes: list[tuple[Row, ...]], room: float, lang: str) -> int:
    """Return how many panels stand beside each other: as many as their labels allow, four at most, in even rows."""
    label = longest([_cap_words(row, lang) for scheme in schemes for row in scheme], SECOND, bold=True)
    fit = max(1, min(len(schemes), 4, int(room // max(220, 1.1 * label + GAP))))
    return 2 if fit == 3 and len(schemes) == 4 else fit


def _heading(row: Row, rows: list[Row], room: float, lang: str) -> str:
    """Return a panel's heading: the scheme, its region where there are several, its rate and clause."""
    several = len({row["region_id"] for row in rows}) > 1
    region = f"{pick(row, 'region', lang)} · " if several else ""
    first = [f"<b>{line}</b>" for line in wrap(pick(row, "item", lang), room, NAME, bold=True)]
    second = wrap(f"{region}{money.figure_with_rider(row, lang)} · {row['clause']}", room, SECOND)
    return "<br>".join([*first, *(f'<span style="font-size:{SECOND}px">{line}</span>' for line in second)])


def _base(row: Row, room: float, lang: str) -> str:
    return "<br>".join(wrap(t(lang, "charts.curves.base", base=pick(row, "base", lang)), room, SECOND))


def _lay_out(chart: go.Figure, panels: list[Panel], columns: int, gutter: float, width: float, tick_lines: int) -> dict[str, dict]:
    """Write the headings, set the height, and return each panel's axes in their place; rows are as high as the highest heading needs."""
    head = max(panel.heading.count("<br>") + 1 for panel in panels) * LINE + 30
    step = head + PLOT + FOOT + TICK_LINE * (tick_lines - 1) + max(panel.base.count("<br>") + 1 for panel in panels) * LINE
    height = step * -(-len(panels) // columns)
    axes = {}
    for panel in panels:
        row, column = divmod(panel.number - 1, columns)
        left = gutter + column * (panel.width + GAP)
        top = height - row * step - head
        axes[f"xaxis{panel.number}"] = {"domain": [left / width, (left + panel.width) / width], "anchor": f"y{panel.number}"}
        axes[f"yaxis{panel.number}"] = {"domain": [(top - PLOT) / height, top / height], "anchor": f"x{panel.number}"}
        place = {"xref": "paper", "yref": "paper", "yanchor": "top", "font": {"size": NAME}}
        parts.place_text(chart, panel.heading, left / width, (top + head) / height, **place)
    chart.update_layout(height=round(height + chart.layout.margin.b))
    return axes


def _ticks(panel: Panel, lang: str) -> dict[float, str]:
    """Return the texts on a panel's own axis, zero and the break points in bold; what would touch its neighbour stands a line lower."""
    breaks = sorted({row["invested"] for row in panel.rows if row["is_break"]})
    texts = [text.replace("RMB ", "") if panel.width < NARROW / 2 else text for text in money.short_ticks(breaks, lang)]
    ends: list[float] = []
    found = {}
    for value, text in [(0.0, "0"), *zip(breaks, texts, strict=True)]:
        centre, half = value / panel.first["shown_to"] * panel.width, text_width(text, TICK, bold=True) / 2
        line = next((i for i, end in enumerate(ends) if end + APART <= centre - half), len(ends))
        ends[line : line + 1] = [centre + half]
        found[value] = "<br>" * line + (f"<b>{text}</b>" if value else text)
    return found


def _horizontal(panel: Panel, texts: dict[float, str], mode: str) -> dict:
    return {
        "range": [0, panel.first["shown_to"]], "tickvals": list(texts), "ticktext": list(texts.values()),
        "side": "bottom", "showgrid": False, "tickangle": 0, "tickfont": {"size": TICK, "color": theme.palette(mode).ink},
    }  # fmt: skip


def _vertical(levels: list[float], texts: list[str], highest: float, mode: str) -> dict:
    """Return the axis that all panels share."""
    return {
        "autorange": False, "range": [0, highest * HEADROOM], "tickvals": levels, "ticktext": texts,
        "showgrid": True, "gridcolor": theme.palette(mode).grid, "tickfont": {"size": TICK}, "ticklabelstandoff": 6,
    }  # fmt: skip


def _draw_base(chart: go.Figure, panel: Panel, tick_lines: int, mode: str) -> None:
    """Draw the zero line and name the base under it."""
    colours = theme.palette(mode)
    chart.add_shape(type="line", x0=0, x1=panel.first["shown_to"], y0=0, y1=0, line={"color": colours.ink, "width": 1.5}, **panel.ref())
    style = {"yanchor": "top", "yshift": -24 - TICK_LINE * (tick_lines - 1), "font": {"size": SECOND, "color": colours.muted}}
    parts.place_text(chart, panel.base, 0, 0, **style, **panel.ref())


def _level_texts(levels: list[float], lang: str, *, narrow: bool) -> list[str]:
    """Return the ticks of the vertical axis; the unit stands on the last one, where there is room."""
    texts = ["0", *(money.brief(level, lang) for level in levels[1:])]
    return texts if narrow or len(levels) == 1 else [*texts[:-1], numbers.money(levels[-1], lang)]


def _draw_lines(chart: go.Figure, panel: Panel, lang: str, mode: str) -> None:
    """Draw each cap's line, the area under the highest, and squares to click along them."""
    colour = theme.region_colour(panel.first["region_id"], mode)
    area = theme.tint(colour, theme.CEILING / 2, theme.palette(mode).ground)
    traces = []
    for i, line in enumerate(panel.lines):
        xs, ys = [row["invested"] for row in line], [row["support"] for row in line]
        filled = {"fill": "tozeroy", "fillcolor": area} if i == 0 else {}
        traces.append(scatter(x=xs, y=ys, mode="lines", line={"color": colour, "width": 3}, hoverinfo="skip", **filled, **panel.axes()))
    chart.add_traces(traces)
    places = [(x, y, line[0]) for line in panel.lines for x, y in _along(line)]
    hover = [_point_words(x, y, row, lang) for x, y, row in places]
    xs, ys, records = [x for x, *_ in places], [y for _, y, _ in places], [row["record_ids"] for *_, row in places]
    parts.clickable(chart, xs, ys, records, hover, size=18, **panel.axes())


def _along(line: tuple[Row, ...]) -> list[tuple[float, float]]:
    """Return places on the straight pieces between a curve's points, six on each."""
    places = []
    for start, end in pairwise(line):
        places += [tuple(start[name] + (end[name] - start[name]) * (i + 0.5) / 6 for name in ("invested", "support")) for i in range(6)]
    return places


def _draw_breaks(chart: go.Figure, panel: Panel, lang: str, mode: str) -> None:
    colours = theme.palette(mode)
    points = [row for row in panel.rows if row["is_break"]]
    hover = [_point_words(row["invested"], row["support"], row, lang) for row in points]
    for row in points:
        chart.add_shape(
            type="line",
            x0=row["invested"],
            x1=row["invested"],
            y0=0,
            y1=row["support"],
            line={"color": colours.faint, "width": 1, "dash": "dot"},
            **panel.ref(),
        )
    chart.add_trace(
        scatter(
            x=[row["invested"] for row in points],
            y=[row["support"] for row in points],
            mode="markers",
            cliponaxis=False,
            marker={"size": 10, "color": colours.ground, "line": {"color": theme.region_colour(panel.first["region_id"], mode), "width": 2}},
            customdata=parts.customdata([row["record_ids"] for row in points], hover),
            hovertemplate="%{customdata[1]}<extra></extra>",
            **panel.axes(),
        )
    )


def _point_words(invested: float, support: float, row: Row, lang: str) -> str:
    return t(lang, "charts.curves.point", base=pick(row, "base", lang), invested=money.rounded(invested, lang), support=money.rounded(support, lang))


def _draw_labels(chart: go.Figure, panel: Panel, lang: str, mode: str) -> None:
    """Name each cap over its level, right-aligned; where another line runs above, under it; at a band's ends, the sums."""
    colours = theme.palette(mode)
    style = {"font": {"size": SECOND}} | panel.ref()
    area = theme.tint(theme.region_colour(panel.first["region_id"], mode), theme.CEILING / 2, colours.ground)
    for i, line in enumerate(panel.lines):
        if line[0]["cap"] is not None:
            words = _fitted(line, panel, lang) if i else _cap_words(line[0], lang)
            beside = {"yanchor": "top", "yshift": -4, "bgcolor": area} if i else {"yanchor": "bottom", "yshift": 5}
            place = {"xanchor": "right", "align": "right"} | beside | style
            parts.place_text(chart, f"<b>{words}</b>", line[0]["shown_to"], line[-1]["support"], **place)
            continue
        for row in (row for row in line if row["is_break"]):
            words = _ceiling_words(row["support"], lang)
            place = {"xanchor": "center", "yanchor": "bottom", "yshift": 9, "xshift": _inside(words, row, panel)}
            parts.place_text(chart, f"<b>{words}</b>", row["invested"], row["support"], **place, **style)


def _fitted(line: tuple[Row, ...], panel: Panel, lang: str) -> str:
    """Return a cap's words for under its level: in two lines, or without the currency, where one would cross the rising line."""
    under = line[-1]["support"] / max(row["support"] for row in panel.rows) * PLOT / HEADROOM
    level = (1 - line[-2]["invested"] / line[0]["shown_to"]) * panel.width
    words = _cap_words(line[0], lang)
    sign = numbers.sign(line[0]["cap_comparator"])
    if text_width(words, SECOND, bold=True) < level:
        return words
    return words.replace(f" {sign}", f"<br>{sign}", 1) if under > 2 * LINE else words.replace("RMB ", "")


def _inside(words: str, row: Row, panel: Panel) -> float:
    """Return the shift in px that keeps a centred label inside its panel."""
    half = text_width(words, SECOND, bold=True) / 2
    centre = row["invested"] / row["shown_to"] * panel.width
    return max(0.0, half + 4 - centre) - max(0.0, centre + half - panel.width)


def _ceiling_words(value: float, lang: str) -> str:
    return f"{numbers.sign('<=')}{numbers.THIN}{numbers.money(value, lang)}"


def _cap_words(row: Row, lang: str) -> str:
    """Return a cap with what it holds for: a set, a unit, a batch, or all years together."""
    if row["cap"] is None:
        return ""
    words = f"{numbers.sign(row['cap_comparator'])}{numbers.THIN}{numbers.money(row['cap'], lang)}"
    if row["variant"]:
        return t(lang, "charts.curves.cap_of", figure=words, variant=money.variant(row, lang))
    return t(lang, "charts.curves.cap_lifetime", figure=words) if row["is_lifetime"] else words
