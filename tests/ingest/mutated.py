"""Policies put out of order: what scanning, pasting and copying do to a text, and worse."""

import opencc
from hypothesis import strategies as st

from tests.ingest.texts import ALL

ODD = "\u200b\u202e\ufeff\x00\x1b\t \u3000\u00ad●①（）()〔〕[]【】“”《》。；，,、.：:%％‰1９一十百万亿元家个年月日—-~～*#=+@|<>&'\"\\/𠮷é"
DIGITS = str.maketrans("0123456789%()", "０１２３４５６７８９％（）")
HALF = str.maketrans("０１２３４５６７８９％（）", "0123456789%()")
_TRADITIONAL = opencc.OpenCC("s2t")


def full_width(text: str) -> str:
    """Return a text with its digits, percent signs and brackets as wide as its characters."""
    return text.translate(DIGITS)


def half_width(text: str) -> str:
    """Return a text with narrow digits, percent signs and brackets."""
    return text.translate(HALF)


def traditional(text: str) -> str:
    """Return a text in traditional characters."""
    return _TRADITIONAL.convert(text)


def _deleted(lines: list[str], place: int, other: int) -> list[str]:
    return lines[:place] + lines[place + 1 :]


def _doubled(lines: list[str], place: int, other: int) -> list[str]:
    return [*lines[:other], lines[place], *lines[other:]]


def _swapped(lines: list[str], place: int, other: int) -> list[str]:
    found = list(lines)
    found[place], found[other] = found[other], found[place]
    return found


def _broken(lines: list[str], place: int, other: int) -> list[str]:
    at = other % (len(lines[place]) + 1)
    return [*lines[:place], lines[place][:at], lines[place][at:], *lines[place + 1 :]]


def _joined(lines: list[str], place: int, other: int) -> list[str]:
    return [*lines[:place], "".join(lines[place : place + 2]), *lines[place + 2 :]]


STEPS = (_deleted, _doubled, _swapped, _broken, _joined)


@st.composite
def texts(draw: st.DrawFn, most: int = 8) -> str:
    """Draw one of the policies with up to so many changes: lines lost, doubled, swapped, broken, joined; odd characters; other widths and script."""
    lines = draw(st.sampled_from(sorted(ALL.values()))).splitlines()
    for _ in range(draw(st.integers(0, most))):
        if len(lines) > 1:
            place, other = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
            lines = draw(st.sampled_from(STEPS))(lines, place, other)
    text = "\n".join(lines)
    for _ in range(draw(st.integers(0, most))):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + draw(st.text(alphabet=ODD, min_size=1, max_size=4)) + text[place:]
    return draw(st.sampled_from((str, full_width, half_width, traditional)))(text)
