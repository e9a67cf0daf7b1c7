"""A text with its few marks-up (<b>, <br>, <span style>) as lines of words."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from charts.drawing.part import Words, set_width

TAG = re.compile(r"(<[^<>]*>)")
BREAK = re.compile(r"<br\s*/?>")
SIZE = re.compile(r"font-size:\s*([\d.]+)px")
COLOUR = re.compile(r"(?<![-\w])color:\s*([^;\"']+)")
# From one line to the next, as plotly has it.
LEADING = 1.3


@dataclass(frozen=True)
class Style:
    """How a piece of text looks."""

    size: float
    colour: str
    bold: bool = False


@dataclass(frozen=True)
class Piece:
    """Words of one style in a line."""

    text: str
    style: Style

    @property
    def width(self) -> float:
        """The estimated width in px."""
        return set_width(self.text, self.style.size, bold=self.style.bold)


Line = list[Piece]


def lines(text: str, size: float, colour: str) -> list[Line]:
    """Return a text's lines as pieces; what is no tag that is known is text."""
    found: list[Line] = [[]]
    styles = [Style(size, colour)]
    for part in TAG.split(text):
        if BREAK.fullmatch(part):
            found.append([])
        elif part in ("</b>", "</span>"):
            styles = styles[:-1] or styles
        elif part == "<b>" or part.startswith("<span "):
            styles.append(_styled(styles[-1], part))
        elif part:
            found[-1].append(Piece(html.unescape(part), styles[-1]))
    return found


def _styled(style: Style, tag: str) -> Style:
    if tag == "<b>":
        return replace(style, bold=True)
    size, colour = SIZE.search(tag), COLOUR.search(tag)
    return replace(style, size=float(size[1]) if size else style.size, colour=colour[1].strip() if colour else style.colour)


def words(line: Line, x: float, y: float, *, anchor: str = "left", angle: float = 0, ground: str = "") -> Iterator[Words]:
    """Yield a line as words; where size or colour change within it, its parts stand side by side by their estimated widths."""
    parts = [list(found) for _, found in groupby(line, key=lambda piece: (piece.style.size, piece.style.colour))]
    if len(parts) > 1 and anchor != "left":
        x -= sum(piece.width for piece in line) * (1 if anchor == "right" else 0.5)
        anchor = "left"
    for pieces in parts:
        style = pieces[0].style
        yield Words(tuple((piece.text, piece.style.bold) for piece in pieces), x, y, style.size, style.colour, anchor, angle, ground)
        x += sum(piece.width for piece in pieces)
