"""What a reader has chosen, and how it reaches a statement's parameters."""

from dataclasses import dataclass, fields
from typing import Any


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
    search: str = ""
    sort: str = ""

    def parameters(self, wanted: frozenset[str]) -> dict[str, Any]:
        """Return those parameters that a statement wants; an empty choice is null."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: _bound(given[name]) for name in wanted if name in given}


def _bound(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value) or None
    return value
