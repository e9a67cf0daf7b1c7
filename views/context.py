"""For whom and how a view is made: language, mode, day, width, selection."""

import datetime
from dataclasses import dataclass, field, replace
from typing import Any

from text.catalogue import t
from views.selection import Selection


@dataclass(frozen=True)
class Context:
    """All that a view needs beside its rows. width is the plot's width in px, mode light or dark."""

    lang: str = "en"
    mode: str = "light"
    today: datetime.date = datetime.date(2026, 11, 22)
    width: int = 976
    selection: Selection = field(default_factory=Selection)
    filters_in_words: str = ""
    records_as_of: datetime.date | None = None
    link: str = ""

    def t(self, key: str, **values: Any) -> str:
        """Return the catalogue's words in the reader's language."""
        return t(self.lang, key, **values)

    def at(self, width: int) -> "Context":
        """Return the same context for a plot of another width."""
        return replace(self, width=width)

    @property
    def narrow(self) -> bool:
        """Whether names go above bars and secondary labels to the table."""
        return self.width < 520
