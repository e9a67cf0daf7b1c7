"""What a rule says of one figure."""

from dataclasses import dataclass

from ingest.model import SURE


@dataclass(frozen=True)
class Verdict:
    """The kind of an amount, or None for no support, and how sure the rule is."""

    kind: str | None
    sureness: str = SURE


NO_SUPPORT = Verdict(None)
