"""Every sentence and label that a reader sees, by key and language.

text/catalogues/<area>.en.toml and <area>.zh.toml hold the words; traditional Chinese is derived from simplified.
"""

import functools
import pathlib
import tomllib
from collections.abc import Iterator
from typing import Any

from text.languages import traditional

HERE = pathlib.Path(__file__).parent / "catalogues"


def t(lang: str, key: str, **values: Any) -> str:
    """Return the words for a key such as subsidy_caps.title, with {names} filled in. KeyError for an unknown key."""
    words = catalogue("en" if lang == "en" else "zh")[key]
    if lang == "zh-Hant":
        words = traditional(words)
    return words.format(**values) if values else words


def has(key: str) -> bool:
    """Return whether the catalogues know a key."""
    return key in catalogue("en")


@functools.cache
def catalogue(lang: str) -> dict[str, str]:
    """Return all words of one catalogue language (en or zh), keys dotted: area.section.name."""
    found: dict[str, str] = {}
    for path in sorted(HERE.glob(f"*.{lang}.toml")):
        area = path.name.split(".")[0]
        found.update(_flat(area, tomllib.loads(path.read_text(encoding="utf-8"))))
    return found


def _flat(prefix: str, table: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        key = f"{prefix}.{name}"
        if isinstance(value, dict):
            yield from _flat(key, value)
        else:
            yield key, value
