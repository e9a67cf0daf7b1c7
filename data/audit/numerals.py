"""Digits and Chinese numerals: what they are worth."""

import re

CHINESE_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
MULTIPLIERS = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}
DIGITS = re.compile(r"\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+(?:[.．]\d+)?")


def chinese_value(text: str) -> float:
    """Return the value of a Chinese numeral: 二十一 is 21, 一千二百万 is 12000000, 二〇二五 is 2025."""
    if not any(sign in MULTIPLIERS for sign in text):
        return float("".join(str(CHINESE_DIGITS[sign]) for sign in text))
    total, section, digit = 0, 0, 0
    for sign in text:
        if sign in CHINESE_DIGITS:
            digit = CHINESE_DIGITS[sign]
        elif MULTIPLIERS[sign] < 10_000:
            section, digit = section + (digit or 1) * MULTIPLIERS[sign], 0
        else:
            total, section, digit = (total + section + digit or 1) * MULTIPLIERS[sign], 0, 0
    return float(total + section + digit)


def digit_value(digits: str, multipliers: str) -> float:
    """Return the value of a digit run, full-width or not, with the multipliers that follow it: 4.5 and 万 is 45000."""
    value = float(digits.replace("．", ".").replace(",", "").replace("，", ""))
    for sign in multipliers:
        value *= MULTIPLIERS[sign]
    # 4.35 times 10000 is 43499.999… in binary.
    return round(value, 6)
