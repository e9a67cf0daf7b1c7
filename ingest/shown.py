"""The phrase of a figure as the records need it: short, in the text, and showing the figure with the words that bound it."""

import re

from ingest.script import fold

LONGEST = 59
# The words that say each comparator; data/checks/comparator_shown_in_phrase.sql holds the records to the same.
WORDS = {
    "<=": "不[得能应]?超过|不[得能应]?高于|不大于|不[得能应]?多于|最高|最多|以下|以内|之内|封顶|为限|上限", "<": "低于|不足|少于|小于",
    ">=": "以上|不[得能应]?少于|不[得能应]?低于|不小于|至少", ">": "超|突破|余|[0-9十百千万亿]多|大于|高于", "~": "左右|约",
    "range": "[0-9一二三四五六七八九十百千万亿][^0-9]*[-—–~～至到][^0-9]*[0-9一二三四五六七八九十]", "double": "翻番|翻倍|翻一番|倍增|一倍", "=": "",
}  # fmt: skip
_BOUND = re.compile(
    "(?:不超过|最高|不高于|不低于|不少于|至少|超过|超|突破|约)[^,、;]{0,12}[0-9]|[0-9][万亿]?(?:余|[^0-9,、;]{0,3}(?:以上|以下|以内|左右))"
)
_RUN = re.compile(r"([0-9]+(?:\.[0-9]+)?(?:[-、,和或及与/—–~～至到][0-9]+(?:\.[0-9]+)?)*)([百千]?)([万亿]?)")
_CHINESE = re.compile("[一二三四五六七八九十百千两]")
_SCALES = {"": 1, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}


def shown(text: str, start: int, end: int, phrase: str, comparator: str, value: float, high: float | None) -> str | None:
    """Return the phrase, or the shortest run of text around the figure that shows it as the checks ask; None where no run does."""
    if phrase in text and says(phrase, comparator, value, high):
        return phrase
    for extra in range(LONGEST - (end - start)):
        for before in range(min(extra, start) + 1):
            run = text[start - before : end + extra - before]
            if len(run) == end - start + extra and says(run, comparator, value, high):
                return run
    return None


def says(phrase: str, comparator: str, value: float, high: float | None) -> bool:
    """Tell whether a phrase shows a comparator and a figure."""
    folded = re.sub(r"(?<=\d),(?=\d{3})", "", fold(phrase))
    if not 0 < len(phrase) <= LONGEST or phrase != phrase.strip() or not re.search(WORDS[comparator], folded):
        return False
    if comparator == "=" and _BOUND.search(folded):
        return False
    figures = _figures(folded)
    return (not figures and _CHINESE.search(folded) is not None) or (value in figures and (high is None or high in figures))


def _figures(folded: str) -> set[float]:
    """Return what the digits of a phrase can be worth; those of a list or a range share the multiplier that ends it."""
    found = set()
    for run, small, large in _RUN.findall(folded):
        scale = _SCALES[small] * _SCALES[large]
        found |= {round(float(one) * scale, 4) for one in re.findall(r"[0-9]+(?:\.[0-9]+)?", run)}
    return found | ({round(one / 10, 6) for one in found} if "‰" in folded else set())
