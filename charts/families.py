"""How families of departments are named in charts, and how many of them are drawn."""

from typing import Any

from text.catalogue import t
from text.languages import pick

# The further ones, with one or two measures each in the shipped records, stand in the table.
MOST, MOST_NARROW, MOST_IN_PICTURE = 20, 12, 16
# What a body's Chinese name starts with where its own region goes before it: 省…厅, 市…局, 各…政府.
WITHOUT_REGION = ("省", "市", "各")


def family_name(row: dict[str, Any], lang: str, *, name: str = "family", central: str = "is_central") -> str:
    """Return a family's name; one whose bodies are all under central command says so."""
    words = pick(row, name, lang)
    suffix = t(lang, "charts.families.central")
    return words + suffix if row[central] and suffix.strip(" ()（）") not in words else words


def department_name(row: dict[str, Any], lang: str) -> str:
    """Return a body's name as it is told apart from those of other regions."""
    name = pick(row, "department", lang)
    return pick(row, "region", lang) + name if lang != "en" and name.startswith(WITHOUT_REGION) else name


def most(*, narrow: bool, height: int | None) -> int:
    """Return how many families are drawn on a page, on a phone's page, in a picture of a height."""
    return MOST_NARROW if narrow else MOST if height is None else MOST_IN_PICTURE


def shown_of(shown: int, total: int, noun: str, lang: str) -> str:
    """Return ‘20 of 29 families; the rest is in the table’, or nothing where all are shown."""
    return t(lang, f"charts.families.more_{noun}", shown=shown, total=total) if shown < total else ""
