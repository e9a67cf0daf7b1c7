"""The numbers of a path, outer first: what orders the clauses of a document."""

import re

from data.audit.numerals import chinese_value

_STEP = re.compile("[第章节条()]")


def place_of(path: str) -> tuple[int, ...]:
    """Return the numbers of a path: 第二章.第五条 is (2, 5), 二.(三).1#2 is (2, 3, 1, 2)."""
    return tuple(_number(_STEP.sub("", step)) for step in path.replace("#", ".").split("."))


def written(path: str) -> str:
    """Return a path as the records write it: what is numbered after the closing paragraph belongs to the tail."""
    return "tail" if path.startswith("tail.") else path


def _number(step: str) -> int:
    if step.isdecimal():
        return int(step)
    if "①" <= step <= "⑳":
        return ord(step) - 0x245F
    return int(chinese_value(step)) if re.fullmatch("[一二三四五六七八九十百零〇]+", step) else 0


def rising(paths: list[str]) -> list[bool]:
    """Tell of each path whether it stands after all those before it that do: a number that comes again or too late does not."""
    last: tuple[int, ...] = ()
    found = []
    for path in paths:
        place = place_of(path)
        found.append(place > last)
        last = place if found[-1] else last
    return found
