"""The recorded cells that a text is read for: which rule reads which column, and where a record differs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from data.audit.baselines import read_baseline
from data.audit.flags import read_aspirational, read_cumulative, read_lifetime, read_numeric
from data.audit.place import Place
from data.audit.reading import Reading, written
from data.audit.shares import read_pace, read_share
from data.audit.tiers import read_tier
from data.audit.years import read_target_year

RULES: dict[str, dict[str, Callable[[Place], Reading]]] = {
    "targets": {
        "tier_id": read_tier,
        "per": read_pace,
        "baseline_value": read_baseline,
        "target_year": read_target_year,
        "is_cumulative": read_cumulative,
        "is_aspirational": read_aspirational,
        "numeric_in_text": read_numeric,
    },
    "amounts": {"per": read_share, "is_lifetime": read_lifetime},
}


@dataclass(frozen=True)
class Cell:
    """One recorded value and what the text says in its place."""

    column: str
    recorded: Any
    reading: Reading

    @property
    def differs(self) -> bool:
        """Tell whether the text rules the record out."""
        return self.recorded not in self.reading.values

    @property
    def words(self) -> str:
        """Return what is recorded and what is read, and why."""
        says = "the text says" if self.reading.is_decided else "the text leaves open"
        return f"{self.column} is {written(self.recorded)}, {says} {self.reading.words} ({self.reading.why})"


def read_cells(table: str, row: dict[str, Any], place: Place) -> Iterator[Cell]:
    """Yield a cell for each column of the table that has a rule; the rules see the text alone."""
    for column, rule in RULES[table].items():
        yield Cell(column, row[column], rule(place))
