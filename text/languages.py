"""The three languages, and which texts of a record belong to each."""

import functools
import re
from typing import Any

import opencc

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
# Names of the languages in themselves, for the switch.
NAMES = {"en": "EN", "zh-Hans": "简体", "zh-Hant": "繁體"}
# Corner brackets are the quotation marks of Hong Kong print.
QUOTES = str.maketrans("“”‘’", "「」『』")
# Where the converter's choice is not today's print in Hong Kong or Taiwan: 群, 啟, and 佔 in every sense that policies use.
USUAL = str.maketrans("羣啓占", "群啟佔")
# Brackets around Chinese words are as wide as these; those of a clause's path are part of it.
BRACKETS = re.compile(r"(?<!\.)\(([^()]*[\u4e00-\u9fff][^()]*)\)")
# Words that the converter cuts in the wrong place, or writes now in one way, now in another.
CUT_WRONGLY = tuple(
    (re.compile(pattern), usual)
    for pattern, usual in (("天后", "天後"), ("不合並", "不合併"), ("(?<![合兼吞歸])併(?=[為發到])", "並"), ("彙(?=[總報集])", "匯"))
)


def from_browser(locale: str | None) -> str:
    """Return the language that suits a browser's locale such as zh-TW."""
    tag = (locale or "").replace("_", "-").lower()
    if not tag.startswith("zh"):
        return "en"
    return "zh-Hant" if any(part in tag for part in ("hant", "tw", "hk", "mo")) else "zh-Hans"


@functools.lru_cache(maxsize=20_000)
def traditional(text: str) -> str:
    """Return simplified text in traditional characters: s2hk, characters only, so that names of bodies stay."""
    found = _converter("s2hk").convert(text).translate(QUOTES).translate(USUAL)
    for pattern, usual in CUT_WRONGLY:
        found = pattern.sub(usual, found)
    return found


@functools.lru_cache(maxsize=2_000)
def simplified(text: str) -> str:
    """Return text in either script as simplified characters, for search."""
    return _converter("t2s").convert(text)


def in_script(text: str | None, lang: str) -> str:
    """Return a Chinese text in the script that a reader of lang sees (simplified beside English)."""
    return traditional(text or "") if lang == "zh-Hant" else text or ""


def pick(row: dict[str, Any], name: str, lang: str) -> str:
    """Return row[name_en] or row[name_zh] in the reader's language and script."""
    return row[f"{name}_en"] or "" if lang == "en" else in_script(_full_width(row[f"{name}_zh"] or ""), lang)


@functools.lru_cache(maxsize=20_000)
def _full_width(text: str) -> str:
    return BRACKETS.sub(r"（\1）", text)


@functools.cache
def _converter(direction: str) -> opencc.OpenCC:
    return opencc.OpenCC(direction)
