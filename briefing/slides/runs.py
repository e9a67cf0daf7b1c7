"""Text for shapes: measured before it is written, so that nothing leaves its box; every run says its language."""

import functools
import math
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from briefing.slides.sizes import LINE, points
from charts.lettering import BOLD, beginning, width, wrap

TAGS = {"en": "en-US", "zh-Hans": "zh-CN", "zh-Hant": "zh-HK"}
# What English slides hold in another language is Chinese, and the other way round.
OTHERS = {"en": "zh-CN", "zh-Hans": "en-US", "zh-Hant": "en-US"}
CHINESE = re.compile("([\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+)")
# Where Chinese and Latin letters meet, and the room of a fifth of a letter there; the mark of no width tells it from a text's own.
WIDE = "\u3000-\u30ff\u3400-\u9fff\uff00-\uffef"
MEETING = re.compile(f"(?<=[{WIDE}])(?=[!-~])|(?<=[!-~])(?=[{WIDE}])")
ROOMY = "\u2009\u200b"
# Characters that a file cannot hold.
REFUSED = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])


class Fitted(NamedTuple):
    """A text that fits: its words, the size of its letters in px, its lines."""

    text: str
    size: float
    lines: int

    @property
    def height(self) -> float:
        """Return what the lines take in px."""
        return self.lines * self.size * LINE


class Run(NamedTuple):
    """Words in one style."""

    text: str
    size: float
    colour: str
    bold: bool = False


@functools.lru_cache(maxsize=20_000)
def spaced(text: str) -> str:
    """Return a text as it is measured: office programs set a little room between Chinese and Latin letters."""
    return MEETING.sub(ROOMY, text)


def fitted(text: str, room: float, sizes: Sequence[tuple[float, int]], *, bold: bool = False) -> Fitted:
    """Return the text in the first size (px, most lines) in which it fits a room; in the last one cut with dots."""
    for size, most in sizes:
        lines = wrap(spaced(text), room, size, bold=bold)
        number = sum(_taken(line, room, size, bold=bold) for line in lines)
        if number <= most:
            return Fitted(text, size, max(1, number))
    if number > len(lines):
        # A word longer than a line is broken anywhere.
        return Fitted(beginning(text, (most - 0.5) * room / BOLD, size), size, most)
    rest = "".join([lines[most - 1], " " * lines[most - 1][-1:].isascii(), *lines[most:]])
    kept = [*lines[: most - 1], beginning(rest, room / (BOLD if bold else 1), size)]
    return Fitted(_joined(kept).replace(ROOMY, ""), size, most)


def _taken(line: str, room: float, size: float, *, bold: bool) -> int:
    """Return how many lines a line takes whose only word may be wider than the room."""
    return max(1, math.ceil(width(line, size, bold=bold) / room - 0.001))


def _joined(lines: Iterable[str]) -> str:
    """Return lines as one text again: a space between them where Latin letters meet."""
    text = ""
    for line in lines:
        text += (" " if text and text[-1].isascii() and line[:1].isascii() else "") + line
    return text


def plain(text: str) -> str:
    """Return a text as a file may hold it."""
    return text.translate(REFUSED)


def run(one: Run, lang: str) -> str:
    """Return the mark-up of a run; Chinese in an English text is a run of its own, as its language finds its letters."""
    if lang != "en":
        return _run(one, one.text, TAGS[lang], OTHERS[lang])
    parts = [part for part in CHINESE.split(plain(one.text)) if part]
    return "".join(_run(one, part, *("zh-CN", "en-US") if CHINESE.fullmatch(part) else ("en-US", "zh-CN")) for part in parts)


def _run(one: Run, text: str, lang: str, other: str) -> str:
    style = f'lang="{lang}" altLang="{other}" sz="{points(one.size)}" b="{int(one.bold)}" dirty="0"'
    return f"<a:r><a:rPr {style}>{fill(one.colour)}{FONTS}</a:rPr><a:t>{escape(plain(text))}</a:t></a:r>"


# The theme's fonts, said outright: what is copied into another deck keeps its Chinese letters.
FONTS = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'


def paragraph(runs: Iterable[Run], lang: str, align: str = "l", line: float = LINE) -> str:
    """Return the mark-up of a paragraph; its lines have a stated height, as fonts differ in theirs."""
    written = [one for one in runs if one.text]
    tall = max((one.size for one in written), default=0)
    spacing = f'<a:lnSpc><a:spcPts val="{points(tall * line)}"/></a:lnSpc>' if tall else ""
    end = "" if written else f'<a:endParaRPr lang="{TAGS[lang]}" sz="800"/>'
    return f'<a:p><a:pPr algn="{align}">{spacing}</a:pPr>{"".join(run(one, lang) for one in written)}{end}</a:p>'


def fill(colour: str) -> str:
    """Return the mark-up of a solid colour such as #15232B."""
    return f'<a:solidFill><a:srgbClr val="{colour.lstrip("#")}"/></a:solidFill>'


def attribute(text: str) -> str:
    """Return a text quoted as an attribute."""
    return quoteattr(plain(text))
