"""Figures that stand in one list (50万元、30万元、20万元), and the list of things that they belong to one by one (分别, 依次)."""

import dataclasses
import re
from dataclasses import dataclass

from data.audit.numbers import Figure
from data.audit.numerals import digit_value
from data.audit.tiers import TIER

_JOINT = re.compile(
    r"(?:[百千万亿]*元?|[%‰]|个百分点|[一-鿿]{0,2}?)(?:\(含\))?(?:及?以[上下内]|左右)?(?:的?(?:一次性)?(?:奖励|"
    r"补助|补贴|资助|支持|奖补))?(?:,?[、和或及与/,]|以及)(?:最高)?(?:不超过)?"
)
# What stands between the two bounds of a band; the second says itself that it is one.
_BAND = re.compile(
    r"(?:元|[%‰])?(?:\(不?含[^()]{0,6}\))?(?:及?以上)?(?:\(不?含[^()]{0,6}\))?[、,]?(?:且|但|至|到)?(?:不足|低于|不超过|不高于|少于|在)?"
)
_RESPECTIVELY = re.compile("分别|依次|分档|各按|逐档|按.{0,8}(?:分别|依次)")
_ITEM = re.compile("[、,;]|以及|(?<!科技)(?<![普涉共])[和及](?!谐|创新|以[上下]|时|格)|或者|或|(?<!参)与(?!会)")


@dataclass(frozen=True)
class Listed:
    """The place of a figure in its list: which of how many, and the first and last figure's start."""

    index: int
    count: int
    first: int


def shared(text: str, figures: list[Figure]) -> list[Figure]:
    """Return the figures, those of a list that leave out multiplier and unit (50、30、20万元) given what the last one has."""
    found, times = list(figures), 1.0
    for place in range(len(found) - 2, -1, -1):
        one, following = found[place], found[place + 1]
        own = re.search("[百千万亿]+$", text[following.start : following.end])
        times = digit_value("1", own.group()) if own else times
        if _leaves_out(text, one, following):
            found[place] = dataclasses.replace(one, value=one.value * times, follows=following.follows)
        else:
            times = 1.0
    return found


def _leaves_out(text: str, one: Figure, following: Figure) -> bool:
    """Tell a figure of a list that shares the multiplier and unit of the next one."""
    joined = text[one.end : following.start] in ("、", "和", "或", ",", "/") and one.follows[:1] in "、和或,/"
    bare = not re.search("[百千万亿]$", text[one.start : one.end]) and not one.is_wording and not following.is_wording
    return joined and bare and re.match("元|%|家|个|户", following.follows) is not None


def banded(text: str, figures: list[Figure]) -> list[Figure]:
    """Return the figures, a band's two bounds (300万元以上、1000万元以下) made one range."""
    found: list[Figure] = []
    for figure in figures:
        last = found[-1] if found else None
        if last and last.comparator in (">=", ">") and figure.comparator in ("<=", "<") and _is_band(text, last, figure):
            found[-1] = dataclasses.replace(figure, start=last.start, comparator="range", value=last.value, value_high=figure.value, runs=2)
        else:
            found.append(figure)
    return found


def _is_band(text: str, low: Figure, high: Figure) -> bool:
    one_unit = re.search("[百千万亿]*$", text[low.start : low.end]).group() != "" or low.follows[:1] == high.follows[:1]
    return one_unit and low.value < high.value and low.value_high is None and _BAND.fullmatch(text[low.end : high.start]) is not None


def listed(text: str, figures: list[Figure]) -> dict[int, Listed]:
    """Return the place in its list of each figure that stands in one, by its start."""
    runs: list[list[Figure]] = []
    for figure in figures:
        if runs and _JOINT.fullmatch(text[runs[-1][-1].end : figure.start]) and not figure.is_wording and not runs[-1][-1].is_wording:
            runs[-1].append(figure)
        else:
            runs.append([figure])
    return {one.start: Listed(place, len(run), run[0].start) for run in runs if len(run) > 1 for place, one in enumerate(run)}


def own_item(text_before: str, where: Listed) -> str | None:
    """Return the thing that a listed figure belongs to: text_before is the sentence up to the list's first figure."""
    signs = list(_RESPECTIVELY.finditer(text_before))
    if not signs:
        return None
    items = [one for one in _split_items(text_before[: signs[-1].start()].rstrip(",、的")) if one]
    # What stands between the list and 分别 (由市财政) is no thing of it.
    named = [one for one in items if TIER.search(one)]
    items = named if len(named) == where.count else items
    return items[where.index - where.count] if len(items) >= where.count else None


def _split_items(text: str) -> list[str]:
    """Split a list at its signs outside quotation marks and brackets."""
    parts, depth, place = [""], 0, 0
    while place < len(text):
        sign = text[place]
        depth += (sign in "“‘(《") - (sign in "”’)》")
        match = _ITEM.match(text, place) if depth <= 0 else None
        if match:
            parts.append("")
            place = match.end()
            continue
        parts[-1] += sign
        place += 1
    return parts
