"""What the text says of one recorded cell."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Reading:
    """One value and the words that say so; or the values that the text leaves open, and why it decides for none of them."""

    values: tuple[Any, ...]
    why: str

    @property
    def is_decided(self) -> bool:
        """Tell whether the text says one thing only."""
        return len(self.values) == 1

    @property
    def words(self) -> str:
        """Return the values as a record writes them."""
        return " or ".join(map(written, self.values))


def read_as(value: Any, why: str) -> Reading:
    """Return the reading of a text that says one thing."""
    return Reading((value,), why)


def written(value: Any) -> str:
    """Return a value as a record writes it; an empty cell is named."""
    if value is None:
        return "empty"
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.10g}" if isinstance(value, float) else str(value)
