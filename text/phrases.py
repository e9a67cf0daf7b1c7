"""What a figure phrase shows: the figure in it, and the words that bound it."""

import re

SCALES = {"": 1, "千": 10**3, "万": 10**4, "亿": 10**8}
BEFORE = "不超过|最高不超过|最高给予|最高奖励|最高|不低于|不少于|不高于|至少|超过|超|突破|低于|不足|少于|约"
AFTER = "以上|以下|以内|左右"
NUMBER = r"\d[\d,]*(?:\.\d+)?"
UNIT = "元|家次|家|个|项|件|场次|类"
FIGURE = re.compile(
    rf"(?P<before>{BEFORE})?(?P<low>{NUMBER})(?P<low_scale>[万亿千]?)元?"
    rf"(?:[—–\-~至](?P<high>{NUMBER})(?P<scale>[万亿千]?))?%?(?P<more>余)?(?:{UNIT})?(?P<after>{AFTER})?"
)
# Digits and Chinese numerals, in any mix.
NUMERALS = re.compile(rf"(?:{NUMBER}|[一二三四五六七八九十百千万亿零〇两双])+")
WORDS = re.compile("数量翻[倍番]|翻[倍番]|数量倍增|倍增|全覆盖")


def figure_span(phrase: str, value: float | None) -> tuple[int, int] | None:
    """Return where the figure of that value stands in a phrase, with its bounding words; None where it stands in no digits."""
    for found in FIGURE.finditer(phrase):
        if value is not None and abs(_value(found) - value) < 1e-6:
            return found.span()
    words = WORDS.search(phrase)
    return words.span() if words else None


def emphasised(phrase: str, value: float | None) -> str:
    """Return the phrase as markdown with the figure bold, whatever stands beside it."""
    span = figure_span(phrase, value)
    if span is None:
        return phrase
    return f"{phrase[: span[0]]}{bold(phrase[slice(*span)])}{phrase[span[1] :]}"


def numbered(phrase: str) -> str:
    """Return the phrase as markdown with every number in it bold."""
    return NUMERALS.sub(lambda found: bold(found[0]), phrase)


def bold(text: str) -> str:
    """Return the text as bold markdown.

    Marks beside a percent sign, a bracket or a quotation mark are none where a Chinese character follows: zero-width spaces inside
    them are neither punctuation nor white space, so that the marks always count.
    """
    return f"**\u200b{text}\u200b**"


def found_in(text: str, phrase: str) -> str:
    """Return the text as markdown with the phrase bold, wherever page breaks and spaces fall; the text as it is without one."""
    loose = r"\s*".join(re.escape(character) for character in phrase if not character.isspace())
    found = re.search(loose, text) if loose else None
    return f"{text[: found.start()]}{bold(found[0])}{text[found.end() :]}" if found else text


def bounding_words(phrase: str, value: float | None) -> list[str]:
    """Return the words of the phrase that make the comparator; none for a bare figure."""
    span = figure_span(phrase, value)
    found = FIGURE.fullmatch(phrase[slice(*span)]) if span else None
    if not found:
        return [phrase[slice(*span)]] if span else []
    return [found[name] for name in ("before", "more", "after") if found[name]]


def _value(found: re.Match) -> float:
    # In 150万元—500万元 both ends carry a scale; in 3-5个 neither does.
    return float(found["low"].replace(",", "")) * SCALES[found["low_scale"]]
