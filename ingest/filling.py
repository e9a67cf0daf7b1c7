"""What the rows of one document are made from, and the numbers that no row took."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ingest.bodies import Bodies
from ingest.goals import Indicators
from ingest.model import Draft, Measure, Span
from ingest.reference import Reference

if TYPE_CHECKING:
    from ingest.records import Records


@dataclass
class Filling:
    """The draft and the lists; left holds where a number stands, its phrase, why it is a leftover, and by which rule."""

    records: Records
    draft: Draft
    reference: Reference
    bodies: Bodies
    indicators: Indicators
    measures: list[Measure] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    left: list[tuple[Span, str, tuple[str, str], str]] = field(default_factory=list)

    @property
    def document_id(self) -> str:
        return str(self.records.document["document_id"])

    def text_of(self, path: str) -> str:
        """Return the text of a passage without white space."""
        return next((one.text for one in self.draft.clauses if one.path == path), "")
