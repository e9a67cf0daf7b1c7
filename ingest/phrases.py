"""The shortest run of text that shows a figure and what it counts."""

import re

from ingest.context import Context

_UNIT_TAIL = re.compile(
    r"(?:余|多)?(?:[百千万亿]*元(?:人民币)?(?:[/／](?:每)?[一-鿿])?|[%‰]|个百分点|家次|人次|场次|户次|[一-鿿]{0,2}?(?=[、,。;)及以左的和]|"
    r"$))?(?:\(含[^)]*\))?(?:及?以[上下内]|之内|左右|封顶)?(?:的?(?:比例|标准))?(?:的?(?:一次性|资金|事后)*(?:奖励|"
    r"补助|补贴|资助|奖补|支持|扶持|贴息))?"
)
_LONGEST = 36


def phrase_span(context: Context, noun_after: bool = False) -> tuple[int, int]:
    """Return where the phrase of a figure begins and ends in its passage."""
    folded, figure = context.passage.folded, context.figure
    tail = _UNIT_TAIL.match(folded, figure.end)
    end = tail.end() if tail else figure.end
    if noun_after:
        end = max(end, _noun_end(folded, end))
    start = figure.start - len(context.before)
    previous = max((match.end() for match in re.finditer(r"[\d%元家个](?:以[上下])?(?:[、和]|及(?!以))|:", folded[start : figure.start])), default=0)
    start = _short_enough(folded, start + previous, figure.start)
    return max(start, context.passage.heading_end if context.passage.heading_end <= figure.start else 0), end


def _short_enough(folded: str, start: int, figure: int) -> int:
    """Return where a phrase begins that would be too long: at the last sign or word before the figure that opens a list or names who."""
    if figure - start <= _LONGEST:
        return start
    near = [match.end() for match in re.finditer("[、:]|(?<=[一-鿿])(?=对|按|给予)", folded[figure - _LONGEST : figure])]
    return figure - _LONGEST + near[0] if near else figure - _LONGEST


def _noun_end(folded: str, end: int) -> int:
    """Return where the thing ends that is counted after a figure."""
    match = re.match(r"[^。;,、:]{0,24}?(?=[。;,、:]|和|及|$)", folded[end:])
    return end + match.end() if match else end
