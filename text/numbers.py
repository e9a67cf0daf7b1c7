"""Money, counts, percentages and whole figures in words and digits of a language."""

from decimal import Decimal
from typing import Any

from babel.numbers import format_decimal

from text.languages import in_script

# Between a comparator and its figure, so that they never part and never touch.
THIN = "\u2009"
SIGNS = {"<=": "≤", "<": "<", ">=": "≥", ">": ">", "=": "=", "~": "≈", "range": "", "double": "×"}
# Compact forms start here: below, digits are as short.
COMPACT_FROM = {"en": 1_000_000, "zh": 10_000}
SCALES = {"en": ((10**9, " billion"), (10**6, " million")), "zh": ((10**8, "亿"), (10**4, "万"))}
MOST_DIGITS = 1


def plain(value: float, lang: str) -> str:
    """Return a number in full, grouped, without decimals that say nothing."""
    return format_decimal(_decimal(value), format="#,##0.##", locale=_locale(lang))


def money(value: float, lang: str) -> str:
    """Return yuan as ‘RMB 1.5 million’ or ‘150万元’; in full where the compact form would round."""
    words = _compact(value, lang) or plain(value, lang)
    return f"RMB {words}" if lang == "en" else in_script(f"{words}元", lang)


def count(value: float, lang: str) -> str:
    """Return a count: grouped in English, from 10,000 in 万 in Chinese where that is exact."""
    compact = None if lang == "en" else _compact(value, lang)
    return in_script(compact or plain(value, lang), lang)


def percent(value: float, lang: str) -> str:
    """Return a percentage given in percent."""
    return f"{plain(value, lang)}%"


def sign(comparator: str) -> str:
    """Return the sign of a comparator; ranges show none."""
    return SIGNS[comparator]


def quantity(value: float, unit: str, lang: str) -> str:
    """Return a value in its unit, without the unit's name for things counted."""
    if unit == "yuan":
        return money(value, lang)
    return percent(value, lang) if unit == "percent" else count(value, lang)


def figure(row: dict[str, Any], lang: str, *, named: bool = True, spoken: bool = False) -> str:
    """Return a figure as a reader quotes it: ‘≤ RMB 1 million’, ‘≥ 1,400 firms’, ‘3–5 brands’.

    row carries comparator, value, value_high, unit and, for things counted, unit_zh and unit_en. named=False leaves the unit's name out;
    spoken is for sentences, where Chinese ranges are written 3至5. A figure that only a rider makes a ceiling (capped_by_rider) stands
    without the sign of a fixed sum.
    """
    if row["comparator"] == "range":
        words = span(*_ends(row, lang), lang, spoken=spoken)
    elif row["comparator"] == "=" and row.get("capped_by_rider"):
        words = quantity(row["value"], row["unit"], lang)
    else:
        words = f"{sign(row['comparator'])}{THIN}{quantity(row['value'], row['unit'], lang)}"
    return words + (_unit(row, lang) if named else "")


def span(low: str, high: str, lang: str, *, spoken: bool = False) -> str:
    """Return a range of two numbers: ‘3–5’, in Chinese sentences ‘3至5’."""
    return f"{low}至{high}" if spoken and lang != "en" else f"{low}–{high}"


def _ends(row: dict[str, Any], lang: str) -> tuple[str, str]:
    """Return the ends of a range; what both share stands once, at the high end, a currency before the low one."""
    low, high = quantity(row["value"], row["unit"], lang), quantity(row["value_high"], row["unit"], lang)
    if row["unit"] != "yuan":
        return plain(row["value"], lang), high
    if lang != "en":
        return low.removesuffix("元"), high
    (low_number, low_scale), (high_number, high_scale) = (words.removeprefix("RMB ").partition(" ")[::2] for words in (low, high))
    return (f"RMB {low_number}", f"{high_number} {high_scale}".strip()) if low_scale == high_scale else (low, high)


def _unit(row: dict[str, Any], lang: str) -> str:
    if row["unit"] in ("yuan", "percent", "times"):
        return ""
    return f" {row['unit_en']}" if lang == "en" else in_script(row["unit_zh"], lang)


def _compact(value: float, lang: str) -> str | None:
    """Return the compact form where it says exactly the value, else None."""
    family = "en" if lang == "en" else "zh"
    exact = _decimal(value)
    if abs(exact) < COMPACT_FROM[family]:
        return None
    for scale, name in SCALES[family]:
        scaled = exact / scale
        if abs(scaled) >= 1 and scaled == round(scaled, MOST_DIGITS):
            return plain(scaled, lang) + in_script(name, lang)
    return None


def _decimal(value: float) -> Decimal:
    return Decimal(str(value))


def _locale(lang: str) -> str:
    # Traditional forms are derived from simplified ones, as all Chinese text is.
    return "en" if lang == "en" else "zh_Hans"
