"""The numbers that open a part of a document: 一、 （一） 1. ① 第一条 and their like, by rank."""

import re
from dataclasses import dataclass

from data.audit.numerals import chinese_value

_CHINESE = "[一二三四五六七八九十百零〇]+"
# Outer before inner; of two ranks that a document uses, the one that stands first here holds the other.
RANKS = ("chapter", "section", "part", "article", "clause", "item", "subitem", "circle")
_MARKS = {
    "chapter": re.compile(rf"第\s*({_CHINESE}|\d+)\s*章[\s、:.]*"),
    "section": re.compile(rf"第\s*({_CHINESE}|\d+)\s*节[\s、:.]*"),
    "article": re.compile(rf"第\s*({_CHINESE}|\d+)\s*条[\s、:.]*"),
    "part": re.compile(rf"({_CHINESE})\s*[、.]\s*"),
    "clause": re.compile(rf"\(\s*({_CHINESE})\s*\)[\s、.]*"),
    "item": re.compile(r"(\d{1,2})\s*(?:[.、](?!\d)|\)(?!\d))\s*"),
    "subitem": re.compile(r"\(\s*(\d{1,2})\s*\)[\s、.]*"),
    "circle": re.compile("([①-⑳])[\\s、.]*"),
}
_FORMS = {"chapter": "第{}章", "section": "第{}节", "article": "第{}条", "clause": "({})", "subitem": "({})"}


@dataclass(frozen=True)
class Mark:
    """A number at the head of a line: its rank, what it counts to, how a path writes it and how many characters it takes."""

    rank: int
    value: int
    label: str
    length: int


def mark_of(line: str) -> Mark | None:
    """Return the mark that opens a folded line, or None."""
    for name in ("chapter", "section", "article", "part", "clause", "item", "subitem", "circle"):
        if match := _MARKS[name].match(line):
            return Mark(RANKS.index(name), _value(match[1]), _FORMS.get(name, "{}").format(match[1]), match.end())
    return None


def _value(numeral: str) -> int:
    if numeral.isdecimal():
        return int(numeral)
    return ord(numeral) - 0x245F if "①" <= numeral <= "⑳" else int(chinese_value(numeral))
