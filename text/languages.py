"""The three languages, and which texts of a record belong to each."""

import functools
from typing import Any

import opencc

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
# Names of the languages in themselves, for the switch.
NAMES = {"en": "EN", "zh-Hans": "简体", "zh-Hant": "繁體"}
# Corner brackets are the quotation marks of Hong Kong print.
QUOTES = str.maketrans("“”‘’", "「」『』")
# Where the converter's choice is not today's print in Hong Kong or Taiwan: 群, 啟, and 佔 in every sense that policies use.
USUAL = str.maketrans("羣啓占", "群啟佔")


def from_browser(locale: str | None) -> str:
    """Return the language that suits a browser's locale such as zh-TW."""
    tag = (locale or "").replace("_", "-").lower()
    if not tag.startswith("zh"):
        return "en"
    return "zh-Hant" if any(part in tag for part in ("hant", "tw", "hk", "mo")) else "zh-Hans"


@functools.lru_cache(maxsize=20_000)
def traditional(text: str) -> str:
    """Return simplified text in traditional characters: s2hk, characters only, so that names of bodies stay."""
    return _converter("s2hk").convert(text).translate(QUOTES).translate(USUAL).replace("天后", "天後")


@functools.lru_cache(maxsize=2_000)
def simplified(text: str) -> str:
    """Return text in either script as simplified characters, for search."""
    return _converter("t2s").convert(text)


def in_script(text: str | None, lang: str) -> str:
    """Return a Chinese text in the script that a reader of lang sees (simplified beside English)."""
    return traditional(text or "") if lang == "zh-Hant" else text or ""


def pick(row: dict[str, Any], name: str, lang: str) -> str:
    """Return row[name_en] or row[name_zh] in the reader's language and script."""
    return row[f"{name}_en"] or "" if lang == "en" else in_script(row[f"{name}_zh"], lang)


@functools.cache
def _converter(direction: str) -> opencc.OpenCC:
    return opencc.OpenCC(direction)
