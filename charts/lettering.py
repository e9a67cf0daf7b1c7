"""How wide words are, and where lines break: plots have no layout engine of their own."""

import functools
import re
import unicodedata

# Widths in em, as of the widest of the product's font stack; bold is a little wider.
WIDE, OTHER, BOLD = 1.0, 0.62, 1.05
LETTERS = (
    (0.26, " \u00a0"), (0.3, ".,:;'|!Iijl"), (0.39, "ftr()[]-/\\"), (0.54, "ckszvxyJ"), (0.57, "0123456789–_\"*?"), (0.62, "aeghnopqbdu"),
    (0.73, "ABCDEGHKNOPQRSTUVXYZ&+=<>~#$"), (0.94, "mwMW%@"),
)  # fmt: skip
EMS = {letter: ems for ems, letters in LETTERS for letter in letters}
# Marks of western mathematics that the stack's Chinese fonts draw as wide as a character; the middle dot with room around it.
EMS |= dict.fromkeys("≤≥≈×÷■◆□◇\u2003", WIDE) | {"·": 0.9, "\u2009": 0.2, "\u200b": 0.0}
# Marks that must not start a line in Chinese.
NO_START = "，。；：、！？）》」』”’%〕]·"
# Marks that must not end one.
NO_END = ("（", "《", "「", "『", "“", "‘", "〔")
# What parts two things on one line is not wanted at its end.
SEPARATOR = " ·"
# The path of a clause stays in one piece, 四.(十二), 二.(二).5, 二.(六)#1, and so does a figure with its unit: ≤ 100万元, 2025年.
WHOLE = re.compile(
    r"([一二三四五六七八九十]+\.\([一二三四五六七八九十]+\)[.#\d]*|[≤≥<>=≈×]?\u2009?\d[\d,.–]*[千万亿萬億]?[元家项項个個件年月日天条條])"
)


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the estimated width of a text in px."""
    return sum(map(_ems, text)) * size * (BOLD if bold else 1)


def wrap(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """Return the text in lines that fit the room in px; Latin words stay whole, Chinese breaks anywhere allowed."""
    return list(_wrapped(text, room, size, bold))


# The same headings and conditions stand in many charts, and a table asks for a cell's lines twice: for its height and to write them.
@functools.lru_cache(maxsize=20_000)
def _wrapped(text: str, room: float, size: float, bold: bool) -> tuple[str, ...]:
    lines, line, used = [], "", 0.0
    scale = size * (BOLD if bold else 1)
    for part in _parts(text):
        words = part.strip()
        # A space at the end of a line takes no room.
        if line and words not in NO_START and (used + _ems_of(part.rstrip())) * scale > room:
            lines.append(line.rstrip(SEPARATOR))
            line, used = part.lstrip(), _ems_of(part.lstrip())
        else:
            line += part
            used += _ems_of(part)
    return (*lines, line.rstrip()) if line.strip() else tuple(lines)


@functools.lru_cache(maxsize=20_000)
def longest_part(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width in px of the longest part of a text that no line break can divide."""
    return max((width(part.strip(), size, bold=bold) for part in _parts(text)), default=0)


def wrapped(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """Return the wrapped text with plotly's line breaks."""
    return "<br>".join(wrap(text, room, size, bold=bold))


@functools.lru_cache(maxsize=20_000)
def beginning(text: str, room: float, size: float) -> str:
    """Return the text, or its beginning with three dots, in Chinese six, where it needs more than the room in px."""
    used, marks = 0.0, width("……", size)
    fits = 0
    for place, character in enumerate(text):
        used += _ems(character) * size
        if used <= room - marks:
            fits = place + 1
        if used > room:
            kept = text[:fits]
            chinese = _is_wide(kept[-1:] or " ")
            whole = kept if chinese else kept.rpartition(" ")[0] or kept
            return whole.rstrip(" ,;，；、。") + ("……" if chinese else " ...")
    return text


def longest(texts: list[str], size: float, *, bold: bool = False) -> float:
    """Return the width of the longest text in px."""
    return max((width(text, size, bold=bold) for text in texts), default=0)


# Words and characters come again and again; a line grows by its parts' widths.
@functools.lru_cache(maxsize=20_000)
def _ems_of(text: str) -> float:
    return sum(map(_ems, text))


@functools.cache
def _ems(character: str) -> float:
    return WIDE if _is_wide(character) else EMS.get(character, OTHER)


@functools.cache
def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF" or character in "“”‘’…—"


# A text is tried in several sizes.
@functools.lru_cache(maxsize=2_000)
def _parts(text: str) -> tuple[str, ...]:
    """Split before and after every Chinese character, every clause's path and every figure with its unit, and after every space."""
    parts: list[str] = []
    for part in (part for piece in WHOLE.split(text) for part in ([piece] if WHOLE.fullmatch(piece) else _words(piece))):
        if parts and parts[-1] in NO_END:
            parts[-1] += part
        else:
            parts.append(part)
    return tuple(parts)


def _words(text: str) -> list[str]:
    parts, word = [], ""
    for character in text:
        if _is_wide(character):
            parts += [word, character]
            word = ""
        elif character == " ":
            parts.append(word + character)
            word = ""
        else:
            word += character
    return [part for part in [*parts, word] if part]
