"""What is said of refused files, of things to look at, of stages and of guesses, in the reader's language."""

import functools
import pathlib
import tomllib
from typing import Any

from ingest.errors import Refused
from ingest.model import Warning
from text.languages import traditional

_HERE = pathlib.Path(__file__).parent / "words"


def refusal(lang: str, refused: Refused) -> str:
    """Return why a file was refused."""
    return sentence(lang, f"refused.{refused.key}", **refused.values)


def warning(lang: str, one: Warning) -> str:
    """Return what to look at."""
    return sentence(lang, f"warning.{one.key}", **one.values)


def stage(lang: str, name: str) -> str:
    """Return what is being done at a stage of reading."""
    return sentence(lang, f"stage.{name}")


def rule(lang: str, name: str) -> str:
    """Return by what a cell was guessed: the rule of a row of guesses.csv."""
    return sentence(lang, f"rule.{name}")


def sentence(lang: str, key: str, **values: Any) -> str:
    """Return the words for a key in en, zh-Hans or zh-Hant, values filled in. KeyError for an unknown key."""
    words = catalogue("en" if lang == "en" else "zh")[key]
    said = traditional(words) if lang == "zh-Hant" else words
    return said.format(**{name: _plain(value) for name, value in values.items()})


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


@functools.cache
def catalogue(lang: str) -> dict[str, str]:
    """Return all sentences of en or zh by key: kind.name."""
    tables = tomllib.loads((_HERE / f"sentences.{lang}.toml").read_text(encoding="utf-8"))
    return {f"{kind}.{name}": words for kind, said in tables.items() for name, words in said.items()}
