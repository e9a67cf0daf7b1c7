"""Clause paths such as 二.(六)#2 in words."""

import re

from text.catalogue import has, t
from text.languages import in_script

DIGITS = {character: i for i, character in enumerate("零一二三四五六七八九")}
PATH = re.compile(r"(?P<part>[一二三四五六七八九十]+)(?:\.\((?P<clause>[一二三四五六七八九十]+)\))?(?:\.(?P<item>\d+))?(?:#(?P<block>\d+))?")


def shown(path: str, lang: str) -> str:
    """Return a path as a reader sees it: 一.(二) as it is, places outside the parts (preamble, tail, title) by name."""
    key = f"value.clause.{path}"
    return t(lang, key) if has(key) else in_script(path, lang)


def read_out(path: str, lang: str) -> str:
    """Return a path in words: ‘part 2, clause 6, block 2’; empty for places outside the parts."""
    found = PATH.fullmatch(path)
    if not found:
        return ""
    numbers = {name: _number(text) for name, text in found.groupdict().items() if text}
    return t(lang, "card.path.joiner").join(t(lang, f"card.path.{name}", number=number) for name, number in numbers.items())


def _number(text: str) -> int:
    """Return the value of digits or of a Chinese numeral below a hundred."""
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (DIGITS.get(tens, 1) * 10 if ten else 0) + DIGITS.get(ones, 0)
