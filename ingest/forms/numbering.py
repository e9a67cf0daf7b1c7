"""The numbers that Word writes before a paragraph by itself: they are not part of its text, but of what is read."""

import re

from docx.oxml.ns import qn

MOST_STYLES = 20
_DIGITS = "零一二三四五六七八九"
_CHINESE = {"chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital", "taiwaneseCounting", "taiwaneseCountingThousand"}
_CIRCLES = {"decimalEnclosedCircle", "decimalEnclosedCircleChinese"}


class Numbering:
    """Counts the lists of one document while its paragraphs are read in order."""

    def __init__(self, document) -> None:
        self._levels = _levels(document)
        self._counts: dict[tuple[str, int], int] = {}

    def label(self, paragraph) -> str:
        """Return the number that Word shows before a paragraph, or an empty text."""
        place = _place(paragraph)
        levels = self._levels.get(place[0]) if place else None
        if not place or not levels or place[1] not in levels:
            return ""
        number, level = place
        for key in [key for key in self._counts if key[0] == number and key[1] > level]:
            del self._counts[key]
        self._counts[number, level] = self._counts.get((number, level), levels[level][2] - 1) + 1
        return re.sub(r"%(\d)", lambda match: self._counted(number, int(match[1]) - 1), levels[level][1])

    def _counted(self, number: str, level: int) -> str:
        kind, _, start = self._levels[number].get(level, ("decimal", "", 1))
        return _written(self._counts.get((number, level), start), kind)


def _levels(document) -> dict[str, dict[int, tuple[str, str, int]]]:
    """Return kind, text and start of each level by the number of its list."""
    try:
        element = document.part.numbering_part.element
    except (KeyError, NotImplementedError):
        return {}
    abstract = {one.get(qn("w:abstractNumId")): _of(one) for one in element.findall(qn("w:abstractNum"))}
    found = {}
    for one in element.findall(qn("w:num")):
        link = one.find(qn("w:abstractNumId"))
        found[one.get(qn("w:numId"))] = abstract.get(link.get(qn("w:val")), {}) if link is not None else {}
    return found


def _of(abstract) -> dict[int, tuple[str, str, int]]:
    levels = {}
    for level in abstract.findall(qn("w:lvl")):
        kind, text, start = (_value(level, name) for name in ("w:numFmt", "w:lvlText", "w:start"))
        if kind not in ("bullet", "none"):
            levels[int(level.get(qn("w:ilvl")))] = (kind or "decimal", text or "", int(start or 1))
    return levels


def _value(element, name: str) -> str | None:
    found = element.find(qn(name))
    return found.get(qn("w:val")) if found is not None else None


def _place(paragraph) -> tuple[str, int] | None:
    """Return list and level of a paragraph: its own, else its style's."""
    styles = []
    style = paragraph.style
    # A style may be based, by a slip, on itself.
    while style is not None and len(styles) < MOST_STYLES:
        styles.append(style.element)
        style = style.base_style
    for element in (paragraph._p, *styles):
        found = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if found is not None and _value(found, "w:numId"):
            return _value(found, "w:numId"), int(_value(found, "w:ilvl") or 0)
    return None


def _written(value: int, kind: str) -> str:
    if kind in _CIRCLES and value <= 20:
        return chr(0x245F + value)
    return chinese(value) if kind in _CHINESE else str(value)


def chinese(value: int) -> str:
    """Return a number under a hundred as Chinese lists count: 十二; others in digits."""
    if not 0 < value < 100:
        return str(value)
    tens, ones = divmod(value, 10)
    return (("" if tens == 1 else _DIGITS[tens]) + "十" if tens else "") + (_DIGITS[ones] if ones or not tens else "")
