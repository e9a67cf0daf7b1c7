"""A draft as one object of plain values: what `python -m ingest --json` prints."""

from dataclasses import asdict
from typing import Any

from ingest.model import Amount, Draft, Measure, Target
from ingest.script import simplified
from ingest.titles import kind_of
from ingest.whys import WHYS

_DOCUMENT = (
    "title",
    "doc_number",
    "issuer",
    "issued_on",
    "effective_on",
    "printed_on",
    "expires_on",
    "region",
    "level",
    "implements",
    "rider",
)


def as_json(draft: Draft) -> dict[str, Any]:
    """Return the draft: document, measures, amounts, targets, leftovers, unexplained, dropped, warnings."""
    return {
        "document": {name: getattr(draft.identity, name) for name in _DOCUMENT} | {"kind": kind_of(simplified(draft.identity.title))[0] or None},
        "measures": [_measure(one) for one in draft.measures],
        "amounts": [_amount(one) for one in draft.amounts],
        "targets": [_target(one) for one in draft.targets],
        "leftovers": [{"phrase": one.phrase, "why": WHYS[one.why][1], "path": one.span.path} for one in draft.leftovers],
        "unexplained": [{"phrase": one.phrase, "path": one.span.path} for one in draft.unexplained],
        "dropped": [{"text": text, "why": why} for text, why in draft.dropped],
        "warnings": [{"about": one.key, "path": one.path, **one.values} for one in draft.warnings],
    }


def _measure(one: Measure) -> dict[str, Any]:
    return {
        "path": one.path,
        "heading": one.heading,
        "departments": [{"name": body.name, "role": body.role} for body in one.departments if body.is_explicit],
        "implicit_bodies": [body.name for body in one.departments if not body.is_explicit],
    }


def _amount(one: Amount) -> dict[str, Any]:
    return _record(one) | {"kind": one.kind, "base": one.base, "is_lifetime": one.is_lifetime}


def _target(one: Target) -> dict[str, Any]:
    own = ("indicator", "target_year", "baseline_value", "is_cumulative", "is_aspirational", "numeric_in_text")
    return _record(one) | {name: getattr(one, name) for name in own}


def _record(one: Amount | Target) -> dict[str, Any]:
    said = asdict(one)
    return {
        "path": one.span.path,
        "phrase": one.phrase,
        "value": _number(one.value),
        "value_high": _number(one.value_high),
        "tiers": list(one.tiers),
        **{name: said[name] for name in ("unit", "comparator", "per", "sureness")},
    }


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value == int(value) else value
