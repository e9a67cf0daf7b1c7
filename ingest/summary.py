"""A draft in readable lines: what `python -m ingest FILE` prints."""

from collections.abc import Iterator

from ingest.as_json import as_json
from ingest.model import Draft
from ingest.sentences import warning

_NAMES = ("title", "doc_number", "issuer", "issued_on", "effective_on", "expires_on", "region", "level", "kind")
_FIGURE = "{path}  {name}  {comparator} {value}{high} {unit}{per}  {phrase}"


def summary(draft: Draft) -> str:
    """Return the document, its measures with their bodies, amounts, goals, and what to look at."""
    return "\n".join(_lines(draft))


def _lines(draft: Draft) -> Iterator[str]:
    read = as_json(draft)
    yield from (f"{name}: {read['document'][name] or 'not stated'}" for name in _NAMES)
    yield f"\n{len(draft.measures)} measures"
    yield from (f"{one['path']}  {one['heading']}  {_bodies(one)}".rstrip() for one in read["measures"])
    yield f"\n{len(draft.amounts)} amounts"
    yield from (_figure(one, one["kind"]) for one in read["amounts"])
    yield f"\n{len(draft.targets)} goals"
    yield from (_figure(one, one["indicator"]) for one in read["targets"])
    recorded = len(draft.amounts) + len(draft.targets)
    yield f"\n{draft.numbers} numbers: {recorded} amounts and goals, {len(draft.leftovers)} explained, {len(draft.unexplained)} unexplained"
    yield from (f"{one.span.path}  unexplained: {one.phrase}" for one in draft.unexplained)
    if draft.warnings:
        yield "\nTo look at"
        yield from (f"{one.path}  {warning('en', one)}" for one in draft.warnings)


def _bodies(measure: dict) -> str:
    return "; ".join(f"{one['name']} ({one['role']})" for one in measure["departments"])


def _figure(one: dict, name: str) -> str:
    high = f" to {one['value_high']}" if one["value_high"] is not None else ""
    per = f" a {one['per']}" if one["per"] else ""
    return _FIGURE.format(
        path=one["path"], name=name, comparator=one["comparator"], value=one["value"], high=high, unit=one["unit"], per=per, phrase=one["phrase"]
    )
