"""Small parts that findings are made of: lists of names, numbers in words, plurals."""

from collections.abc import Sequence

from babel.lists import format_list

from text.languages import in_script

ENGLISH = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
CHINESE = ("零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")


def spell(number: int, lang: str) -> str:
    """Return a small whole number in words (to twelve), larger ones in digits."""
    words = ENGLISH if lang == "en" else CHINESE
    if not 0 <= number < len(words):
        return f"{number:,}"
    return in_script(words[number], lang)


def capital(sentence: str) -> str:
    """Return a sentence with its first letter large, the rest as it is."""
    return sentence[:1].upper() + sentence[1:]


def join(names: Sequence[str], lang: str) -> str:
    """Return names as a list in running text: ‘a, b and c’, ‘a、b和c’."""
    if lang != "en":
        return "、".join(names)
    return format_list(list(names), style="standard", locale="en_GB") if names else ""


def plural(number: float, one: str, many: str) -> str:
    """Return the English noun form for a number."""
    return one if number == 1 else many
