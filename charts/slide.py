"""A chart as a slide of 1920 × 1080: headline, subtitle, chart as large as it fits, source, page. All sizes here are px of the slide."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

import plotly.graph_objects as go

from charts.lettering import beginning, wrap
from charts.lettering import width as text_width
from charts.theme import AXIS, LABEL, palette, template

WIDTH, HEIGHT = 1920, 1080
# No text on a slide is smaller: it is read from the back of a room.
LEAST_TEXT = 18
EDGE, TOP, BOTTOM = 120, 64, 40
# Sizes with the most lines that a text may take in each; the first that fits is taken.
TITLES = ((58, 2), (52, 2), (46, 2), (40, 2), (36, 2), (32, 2))
SUBTITLES = ((29, 1), (26, 1), (29, 2), (26, 2), (23, 2))
SOURCES = ((21, 3), (19, 3), (18, 4))
PAGE = 21
# Plotly's lines; and what stands between title, subtitle, chart, rule and source.
LINE, UNDER_TITLE, UNDER_SUBTITLE, OVER_RULE, UNDER_RULE, BESIDE_PAGE = 1.3, 12, 34, 20, 14, 60
# A chart is drawn at most so large; so large where rows are left out anyway; halvings until its size is found.
LARGEST, CUT, HALVINGS = 2.4, (1.6, 1.75, 1.9, 2.05), 4
# Of a chart's text, what counts as small: it may become LEAST_TEXT, larger text stays larger.
SMALL = 14
# A headline breaks after one of these where no line gets shorter than this share of the other.
PAUSES, LONG_PAUSES, SHORTEST = ",;:，；：、", ";；", 0.55
SIZE_IN_TEXT = re.compile(r"font-size:\s*(\d+)px")


class Lines(NamedTuple):
    """A text in lines and its size."""

    lines: list[str]
    size: int

    @property
    def height(self) -> float:
        """Return what the lines take."""
        return LINE * self.size * len(self.lines)


class Words(NamedTuple):
    """What stands around the chart, laid out."""

    title: Lines
    subtitle: Lines
    source: Lines
    page: str

    @property
    def top(self) -> float:
        """Return where the chart begins."""
        return TOP + self.title.height + UNDER_TITLE + self.subtitle.height + UNDER_SUBTITLE

    @property
    def rule(self) -> float:
        """Return where the rule over the source lies."""
        return HEIGHT - BOTTOM - max(self.source.height, LINE * PAGE) - UNDER_RULE


def slide(
    draw: Callable[[int, int | None], go.Figure] | None, *, title: str, subtitle: str, source: str, name: str, page: str, mode: str
) -> go.Figure:
    """Return the slide as a figure of 16:9 that is to be shown scaled to 1920 × 1080; see scale().

    draw(width, height) returns the chart for a plot of that width, of that height at most where one is given; None where there is
    nothing to draw.
    """
    words = _laid_out(title, subtitle, source, f"{name}\u2003{page}")
    if draw is None:
        return _framed(go.Figure({"data": [], "layout": _empty(mode)}, _validate=False), words, mode, 1.0)
    chart, size = _largest(draw, words.rule - OVER_RULE - words.top)
    return _framed(chart, words, mode, size)


def scale(figure: go.Figure) -> float:
    """Return by how much a slide's figure is enlarged."""
    return WIDTH / figure.layout.width


def smallest_text(plain: dict[str, Any]) -> float:
    """Return the size of the smallest text in a figure given as plain parts."""
    layout = plain["layout"]
    sizes = [one.get("font", {}).get("size", LABEL) for one in layout.get("annotations", [])]
    sizes += [axis.get("tickfont", {}).get("size", AXIS) for name, axis in layout.items() if name[1:].startswith("axis") and _has_ticks(axis)]
    texts = [one.get("text", "") for one in layout.get("annotations", [])]
    for trace in (one for one in plain["data"] if "text" in one.get("mode", "")):
        size = trace.get("textfont", {}).get("size", LABEL)
        sizes += size if isinstance(size, list | tuple) else [size]
        texts += trace["text"]
    return min(sizes + [int(found) for text in texts for found in SIZE_IN_TEXT.findall(str(text))], default=LABEL)


def _has_ticks(axis: dict[str, Any]) -> bool:
    return axis.get("visible", True) and axis.get("showticklabels", True)


def _laid_out(title: str, subtitle: str, source: str, page: str) -> Words:
    room = WIDTH - 2 * EDGE
    beside = room - text_width(page, PAGE, bold=True) - BESIDE_PAGE
    return Words(
        _headline(title, room),
        _fitted(subtitle, room, SUBTITLES),
        _fitted(source, beside, SOURCES),
        page,
    )


def _fitted(text: str, room: float, sizes: tuple[tuple[int, int], ...], *, bold: bool = False) -> Lines:
    """Return the text in the first size in which it takes no more lines than it may; cut in the last one."""
    for size, most in sizes:
        lines = wrap(text, room, size, bold=bold)
        if len(lines) <= most:
            return Lines(lines, size)
    rest = "".join([lines[most - 1], " " * (lines[most - 1][-1:].isascii()), *lines[most:]])
    return Lines([*lines[: most - 1], beginning(rest, room, size)], size)


def _headline(text: str, room: float) -> Lines:
    """Return the headline; in two lines it breaks after a pause, be it in the next smaller size, else where both are nearly equally long."""
    found = _fitted(text, room, TITLES, bold=True)
    if len(found.lines) != 2:
        return found
    sizes = [size for size, _ in TITLES if size <= found.size][:2]
    broken = (Lines(lines, size) for size in sizes if (lines := _at_a_pause(text, room, size)))
    return next(broken, None) or Lines(_even(found, text, room), found.size)


def _at_a_pause(text: str, room: float, size: int) -> list[str]:
    """Return the text in two lines, broken at the longest pause, of several where the longer line is shortest; nothing where none fits."""
    parts = [(text[: i + 1], text[i + 1 :].lstrip()) for i, mark in enumerate(text[:-1]) if mark in PAUSES]
    widths = {two: sorted(text_width(one, size, bold=True) for one in two) for two in parts if not _inside_a_number(*two)}
    good = [two for two, (short, long) in widths.items() if long <= room and short >= SHORTEST * long]
    return list(min(good, key=lambda two: (two[0][-1] not in LONG_PAUSES, widths[two][1]), default=()))


def _even(found: Lines, text: str, room: float) -> list[str]:
    lines, narrow = found.lines, room
    while len(tried := wrap(text, narrow, found.size, bold=True)) == len(lines):
        lines, narrow = tried, narrow - found.size
    return lines


def _inside_a_number(first: str, second: str) -> bool:
    return first[-2:-1].isdigit() and second[:1].isdigit()


def _largest(draw: Callable[[int, int | None], go.Figure], room: float) -> tuple[go.Figure, float]:
    """Return the chart drawn as large as it fits, and its enlargement; one that never fits as small as may be, to its height."""
    inside = WIDTH - 2 * EDGE
    chart = draw(int(inside / LARGEST), None)
    if chart.layout.height <= room / LARGEST:
        return chart, LARGEST
    least = LEAST_TEXT / min(SMALL, smallest_text(draw(int(inside / CUT[0]), None).to_plotly_json()))
    chart, low, high = draw(int(inside / least), None), least, LARGEST
    if chart.layout.height > room / least:
        return _cut(draw, chart, room, least)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        tried = draw(int(inside / middle), None)
        if tried.layout.height <= room / middle and smallest_text(tried.to_plotly_json()) * middle >= LEAST_TEXT:
            chart, low = tried, middle
        else:
            high = middle
    return chart, low


def _cut(draw: Callable[[int, int | None], go.Figure], whole: go.Figure, room: float, least: float) -> tuple[go.Figure, float]:
    """Return a chart that is too high for a slide: as small as may be where it keeps all its rows so, else the first rows, larger."""
    inside = WIDTH - 2 * EDGE
    pressed = draw(int(inside / least), int(room / least))
    if _texts_in(pressed) >= _texts_in(whole):
        return pressed, least
    sizes = ((draw(int(inside / size), int(room / size)), size) for size in CUT)
    best = next(sizes)
    # Larger for as long as nothing more is left out, and it does fit.
    for chart, size in sizes:
        if _texts_in(chart) < _texts_in(best[0]) or chart.layout.height > room / size:
            break
        best = chart, size
    return best


def _texts_in(chart: go.Figure) -> int:
    """Return how many texts a chart has: one that leaves out rows has fewer."""
    plain = chart.to_plotly_json()
    return len(plain["layout"].get("annotations", [])) + sum(len(one["text"]) for one in plain["data"] if "text" in one.get("mode", ""))


def _framed(chart: go.Figure, words: Words, mode: str, size: float) -> go.Figure:
    """Return the chart with the words around it, all in px of the chart."""
    plain = chart.to_plotly_json()
    layout = plain["layout"]
    inner = {side: layout["margin"][side] for side in ("l", "r", "t", "b")}
    spare = max(0.0, (words.rule - OVER_RULE - words.top) / size - layout["height"])
    above, below = words.top / size + spare * 0.35, (HEIGHT - words.rule + OVER_RULE) / size + spare * 0.65
    margin = {"l": inner["l"] + EDGE / size, "r": inner["r"] + EDGE / size, "t": inner["t"] + above, "b": inner["b"] + below, "pad": 0}
    # Texts are placed from the plot's upper left corner.
    left, top = -inner["l"], inner["t"] + above
    pen = _Pen(palette(mode), size, left, top)
    layout |= {"width": WIDTH / size, "height": HEIGHT / size, "margin": margin}
    layout["annotations"] = [*layout.get("annotations", []), *_texts(words, pen)]
    layout["shapes"] = [*layout.get("shapes", []), pen.rule(words.rule)]
    return go.Figure(plain, _validate=False)


class _Pen(NamedTuple):
    """Writes at px of the slide: colours, enlargement, and where the slide's text edge and top lie from the plot's corner."""

    colours: Any
    size: float
    left: float
    top: float

    def text(self, lines: list[str], x: float, y: float, px: float, colour: str, *, bold: bool = False, right: bool = False) -> dict[str, Any]:
        """Return lines whose upper left (or right) corner lies at x from the text edge and y from the top."""
        words = "<br>".join(lines)
        side = "right" if right else "left"
        return {
            "xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": side, "align": side, "yanchor": "top", "showarrow": False,
            "xshift": self.left + x / self.size, "yshift": self.top - y / self.size, "borderpad": 0,
            "text": f"<b>{words}</b>" if bold else words, "font": {"size": px / self.size, "color": colour},
        }  # fmt: skip

    def rule(self, y: float) -> dict[str, Any]:
        """Return a hairline over the text's whole width."""
        up = self.top - y / self.size
        place = {"xref": "paper", "yref": "paper", "xsizemode": "pixel", "ysizemode": "pixel", "xanchor": 0, "yanchor": 1}
        ends = {"x0": self.left, "x1": self.left + (WIDTH - 2 * EDGE) / self.size, "y0": up, "y1": up}
        return {"type": "line", "line": {"color": self.colours.border, "width": 2 / self.size}} | place | ends


def _texts(words: Words, pen: _Pen) -> list[dict[str, Any]]:
    colours = pen.colours
    under_title = TOP + words.title.height + UNDER_TITLE
    under_rule = words.rule + UNDER_RULE
    found = [pen.text(words.title.lines, 0, TOP, words.title.size, colours.ink, bold=True)]
    for lines, y in ((words.subtitle, under_title), (words.source, under_rule)):
        found += [pen.text(lines.lines, 0, y, lines.size, colours.muted)] if lines.lines else []
    return [*found, pen.text([words.page], WIDTH - 2 * EDGE, under_rule, PAGE, colours.ink, bold=True, right=True)]


def _empty(mode: str) -> dict[str, Any]:
    hidden = {"visible": False}
    return {"template": template(mode), "height": 0, "margin": {"l": 0, "r": 0, "t": 0, "b": 0}, "xaxis": hidden, "yaxis": hidden}
