"""The bodies of every measure with roles that hold for a whole document: leads before supports, one way of naming."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.model import Department, Measure

# What stands where a document names bodies, but none can be read from one of its brackets.
NOBODY = "未写明的责任单位"


@dataclass(frozen=True)
class Settled:
    """One body of a measure; doubt names the rule where its role is not the one that its own bracket says."""

    name: str
    role: str
    is_explicit: bool
    doubt: str = ""


def settled(measures: Sequence[Measure]) -> list[list[Settled]]:
    """Return the bodies of each measure.

    A document that tells lead from support does so throughout: there a bracket without the distinction names leads, and where only
    supports are named the first of them leads.
    """
    told = any(body.role == "lead" for one in measures for body in one.departments)
    supports = any(body.role == "support" for one in measures for body in one.departments)
    found = [[_body(body, told or supports) for body in one.departments] for one in measures]
    if told or supports:
        found = [_with_lead(named) for named in found]
    if any(found):
        role = "lead" if told or supports else "responsible"
        found = [named or [Settled(NOBODY, role, True, "no_body_found")] for named in found]
    return _throughout([sorted(named, key=lambda body: body.role == "support") for named in found])


def _body(body: Department, is_told: bool) -> Settled:
    if is_told and body.role == "responsible":
        return Settled(body.name, "lead" if body.is_explicit else "support", body.is_explicit, "responsible_beside_leads")
    return Settled(body.name, body.role, body.is_explicit)


def _with_lead(named: list[Settled]) -> list[Settled]:
    if not named or any(body.role == "lead" for body in named):
        return named
    return [replace(named[0], role="lead", doubt="first_of_supports_leads"), *named[1:]]


def _throughout(found: list[list[Settled]]) -> list[list[Settled]]:
    """Leave out a body named once for all that follow where an earlier measure already names it and one between does not."""
    kept = found
    for name in {body.name for named in found for body in named if not body.is_explicit}:
        first = next(place for place, named in enumerate(kept) if any(body.name == name for body in named))
        explicit = any(body.name == name and body.is_explicit for body in kept[first])
        if not explicit or any(all(body.name != name for body in named) for named in kept[first:]):
            kept = [[body for body in named if body.name != name or body.is_explicit] for named in kept]
    return kept
