"""What a reader has chosen, and how it reaches a statement's parameters."""

from dataclasses import dataclass, fields
from typing import Any

from text.languages import simplified

# What one search compares: more words or longer ones than these find nothing that fewer would not.
MOST_WORDS, MOST_CHARACTERS = 12, 200


@dataclass(frozen=True)
class Selection:
    """A reader's filters. Empty means no restriction. regions holds what the switch “with its cities” adds as well."""

    regions: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    also_secondary: bool = False
    tiers: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    beneficiaries: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    throughout: bool = False
    departments: tuple[str, ...] = ()
    aims: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    contents: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    search: str = ""
    sort: str = ""

    def parameters(self, wanted: frozenset[str]) -> dict[str, Any]:
        """Return those parameters that a statement wants; an empty choice is null."""
        given = {field.name: getattr(self, field.name) for field in fields(self)} | {"search": words(self.search)}
        return {name: _bound(given[name]) for name in wanted if name in given}


def words(search: str) -> tuple[str, ...]:
    """Return what a search looks for: each word once, in simplified characters and lower case."""
    readable = search[:MOST_CHARACTERS].encode("utf-8", "ignore").decode().replace("\0", " ")
    return tuple(dict.fromkeys(simplified(readable).lower().split()))[:MOST_WORDS]


def _bound(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value) or None
    return value
