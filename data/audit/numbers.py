"""The numbers of a text: digit runs, Chinese numerals that count or name, and the two wordings that stand for a figure."""

import re
from dataclasses import dataclass, replace

from data.audit.numerals import DIGITS, chinese_value, digit_value

# Words with a numeral in them that counts nothing and belongs to no name, and why each is none.
ORDINARY_WORDS = {
    "每百": "per hundred: a measure, not a count",
    "每千": "per thousand: a measure, not a count",
    "每万": "per ten thousand: a measure, not a count",
    "百分点": "percentage point: 百 is no number here",
    "一批": "some, a batch of unsaid size",
    "一系列": "a series of unsaid length",
    "一些": "some",
    "一部分": "a part",
    "一项重要": "indefinite article before a quality",
    "进一步": "further",
    "统一": "unify, uniform",
    "同一": "the same",
    "单一": "single-kind",
    "唯一": "only",
    "一体": "as one whole",
    "一致": "consistent",
    "一流": "first-rate",
    "一定": "certain",
    "一般": "ordinary",
    "一线": "front line",
    "一律": "without exception",
    "一方面": "on the one hand",
    "一次性": "at one go",
    "之一": "one of",
    "逐一": "one by one",
    "一一": "one by one",
    "新一代": "new generation",
    "零部件": "parts: 零 is no zero here",
    "零配件": "spare parts: 零 is no zero here",
    "零售": "retail: 零 is no zero here",
    "五金": "hardware, a kind of goods",
    "十分": "very",
    "千方百计": "by every means",
    "千家万户": "every household: a saying",
}
DOUBLINGS = ("翻一番", "翻番", "翻倍", "倍增")
FULL_COVERAGE = "全覆盖"
# How many of a hundredth one of these parts is a part of.
PARTS = {"千分之": 10, "万分之": 100}
RANGE_SIGNS = "-—–－~～至到"
MEASURE_WORD = r"(?:元|[%％‰]|平方米|个百分点|[一-鿿]次?)"

# 百分之一 is no 之一.
_ORDINARY = re.compile("|".join(sorted(ORDINARY_WORDS, key=len, reverse=True)).replace("之一", "(?<!分)之一"))
_WORDING = re.compile("|".join((*DOUBLINGS, FULL_COVERAGE)))
_NUMBER = re.compile(
    rf"(?P<share>百分之|千分之|万分之)?(?:(?P<digits>{DIGITS.pattern})(?:[余多](?=[百千万亿]))?(?P<times>[百千万亿]*)|(?P<chinese>[〇零一二三四五六七八九十百千万亿两]+)(?(share)(?P<decimals>点[〇零一二三四五六七八九]+)?))"
)
_RANGE = re.compile(rf"(?:元|[%％]|[一-鿿])?(?:[(（]不?含[^()（）]{{0,6}}[)）])?[{RANGE_SIGNS}]+")
_BEFORE = re.compile("不(?:得|能|应)?(?:超过|高于|低于|少于|多于)|最高|最多|至少|低于|少于|不足|超过|突破|高于|(?:超|约)$")
_AFTER = re.compile(rf"(?P<odd>[余多])?(?:{MEASURE_WORD}?(?:[(（]含[^()（）]{{0,8}}[)）])?(?P<bound>及?以上|及?以下|以内|之内|左右|封顶|为上?限))?")
_LISTED = re.compile(r"(?:元|[%％‰]|个百分点|[一-鿿]{1,2})?(?:[、/]|[和或及与])")
_SEGMENT_START = re.compile("[,，。；;：:、]")
COMPARATORS = {
    "不超过": "<=", "不高于": "<=", "不多于": "<=", "最高": "<=", "最多": "<=", "以下": "<=", "以内": "<=",
    "之内": "<=", "封顶": "<=", "为限": "<=", "为上限": "<=", "不低于": ">=", "不少于": ">=", "至少": ">=", "以上": ">=",
    "低于": "<", "少于": "<", "不足": "<", "超过": ">", "突破": ">", "高于": ">", "超": ">",
    "约": "~", "左右": "~",
}  # fmt: skip


@dataclass(frozen=True)
class Figure:
    """One number, range or wording of a text: where it stands, what it is worth, what its own words say, what follows it."""

    start: int
    end: int
    comparator: str
    value: float
    value_high: float | None
    follows: str
    runs: int = 1
    is_wording: bool = False
    is_in_name: bool = False


def find_figures(text: str, heading_end: int = 0) -> list[Figure]:
    """Return the figures of a text without white space, in reading order; a range is one figure of two numbers.

    Doublings and full coverage are figures only after the heading: titles and headings that repeat the word state nothing.
    """
    wordings = [match.span() for match in _WORDING.finditer(text)]
    hidden = [*wordings, *(match.span() for match in _ORDINARY.finditer(text))]
    matches = list(_NUMBER.finditer(_masked(text, hidden)))
    figures = [_wording(text, start, end) for start, end in wordings if start >= heading_end]
    return sorted([*_numeric(text, matches), *figures], key=lambda figure: figure.start)


def _masked(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + "#" * (end - start) + text[end:]
    return text


def _wording(text: str, start: int, end: int) -> Figure:
    if text[start:end] == FULL_COVERAGE:
        return Figure(start, end, "=", 100.0, None, "%", is_wording=True)
    return Figure(start, end, "double", 2.0, None, "倍", is_wording=True)


def _numeric(text: str, matches: list[re.Match]) -> list[Figure]:
    figures, previous_end, bound = [], 0, "="
    while matches:
        low, high = matches[0], _range_end(text, matches)
        matches = matches[2 if high else 1 :]
        figure = _figure(text, low, high, previous_end)
        # A bound before the first figure of a list holds for the whole list: 最高100万元、50万元.
        if not _LISTED.fullmatch(text[previous_end : figure.start]):
            bound = _said_before(text, figure.start, previous_end)
        figures.append(replace(figure, comparator=bound) if figure.comparator == "=" else figure)
        previous_end = figure.end
    return figures


def _said_before(text: str, start: int, previous_end: int) -> str:
    """Return the bound that stands before a figure, else that it is bare."""
    words = _words_before(text, start, previous_end)
    stated = [COMPARATORS[word] for word in words if COMPARATORS[word] in ("<=", ">=", "<")]
    return next(iter(stated), COMPARATORS[words[0]] if words else "=")


def _words_before(text: str, start: int, previous_end: int) -> list[str]:
    """Return the words of comparison in a figure's segment before it, the nearest first; 不得超过 is 不超过."""
    segment = _SEGMENT_START.split(text[previous_end:start])[-1]
    return [re.sub("(?<=不)[得能应]", "", match.group()) for match in _BEFORE.finditer(segment)][::-1]


def _range_end(text: str, matches: list[re.Match]) -> re.Match | None:
    """Return the second number of a range that the first of matches opens, else None."""
    if len(matches) < 2 or not (all(match["digits"] for match in matches[:2]) or all(match["share"] for match in matches[:2])):
        return None
    return matches[1] if _RANGE.fullmatch(text[matches[0].end() : matches[1].start()]) else None


def _figure(text: str, low: re.Match, high: re.Match | None, previous_end: int) -> Figure:
    last = high or low
    shared = last["times"] if high and not low["times"] and text[low.end()] in RANGE_SIGNS else ""
    value = _value(low, shared) / (10 if text[last.end() :].startswith("‰") else PARTS.get(last["share"], 1))
    follows = "%" if text[last.end() :].startswith("‰") or last["share"] else text[last.end() :].removeprefix("余").removeprefix("多")[:4]
    comparator = "range" if high else _comparator(text, low.start(), low.end(), previous_end)
    name = re.search(r"[A-Za-z]$", text[: low.start()]) or re.match(r"[A-Za-z]", text[last.end() :])
    return Figure(low.start(), last.end(), comparator, value, _value(high) if high else None, follows, 2 if high else 1, is_in_name=bool(name))


def _value(match: re.Match, shared: str = "") -> float:
    if match["digits"]:
        return digit_value(match["digits"], match["times"] + shared)
    return chinese_value(match["chinese"]) + _decimals(match["decimals"])


def _decimals(said: str | None) -> float:
    """Return what stands after 点 in a share: 百分之二点五."""
    return sum(chinese_value(sign) / 10**place for place, sign in enumerate((said or "点")[1:], 1))


def _comparator(text: str, start: int, end: int, previous_end: int) -> str:
    """Return what the figure's own words say; a stated bound decides over 余, and 左右 over 达到."""
    after = _AFTER.match(text, end)
    bound = (after["bound"] or "").removeprefix("及")
    said = [COMPARATORS[word] for word in (bound, *_words_before(text, start, previous_end)) if word]
    stated = [word for word in said if word in ("<=", ">=", "<")]
    # 20余万元, 20万余元.
    odd = after["odd"] or re.search("[余多]", text[start:end])
    return next(iter(stated), None) or (">" if odd else next(iter(said), "="))
