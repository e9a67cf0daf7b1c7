"""For whom and how a view is made: language, mode, day, width, selection."""

import datetime
from dataclasses import dataclass, field, replace
from typing import Any

from text.catalogue import t
from views.selection import Selection


@dataclass(frozen=True)
class Context:
    """All that a view needs beside its rows. mode is light or dark, width the plot's width in px, height what a picture has room for."""

    lang: str = "en"
    mode: str = "light"
    today: datetime.date = datetime.date(2026, 11, 22)
    width: int = 976
    height: int | None = None
    selection: Selection = field(default_factory=Selection)
    filters_in_words: str = ""
    records_as_of: datetime.date | None = None
    link: str = ""

    def t(self, key: str, **values: Any) -> str:
        """Return the catalogue's words in the reader's language."""
        return t(self.lang, key, **values)

    def at(self, width: int, height: int | None = None) -> "Context":
        """Return the same context for a plot of another width; of a height in a picture, which does not scroll."""
        return replace(self, width=width, height=height)

    @property
    def narrow(self) -> bool:
        """Whether names go above bars and secondary labels to the table."""
        return self.width < 520
