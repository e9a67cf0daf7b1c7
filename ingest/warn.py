"""What a person should look at before trusting a draft."""

from collections.abc import Iterator

from ingest.model import DOUBTFUL, Draft, Warning


def warnings(draft: Draft) -> Iterator[Warning]:
    """Yield what is missing, doubtful or does not add up."""
    identity = draft.identity
    if not any((identity.title, identity.doc_number, identity.issuer, any(one.departments for one in draft.measures))):
        yield Warning("no_policy", "title")
    for field in ("doc_number", "issuer", "issued_on", "region"):
        if getattr(identity, field) is None:
            yield Warning(f"no_{field}", "title")
    if not draft.measures:
        yield Warning("no_measures", "title")
    elif not any(measure.departments for measure in draft.measures):
        yield Warning("no_departments", "title")
    yield from _unknown_departments(draft)
    yield from _doublings(draft)
    yield from (Warning("rate_without_base", one.span.path, {"phrase": one.phrase}) for one in draft.amounts if one.kind == "rate" and not one.base)
    yield from (Warning("doubtful", one.span.path, {"phrase": one.phrase}) for one in (*draft.amounts, *draft.targets) if one.sureness == DOUBTFUL)


def _unknown_departments(draft: Draft) -> Iterator[Warning]:
    seen = set()
    for measure in draft.measures:
        for body in measure.departments:
            if body.family is None and body.name not in seen:
                seen.add(body.name)
                yield Warning("unknown_department", measure.path, {"name": body.name})


def _doublings(draft: Draft) -> Iterator[Warning]:
    """A doubling and the figure reached should agree where both state their baseline."""
    for one in draft.targets:
        if one.comparator != "double" or one.baseline_value is None:
            continue
        for other in draft.targets:
            same = other.span.path == one.span.path and other.indicator == one.indicator and other.tiers == one.tiers
            if same and other.comparator != "double" and other.baseline_value == one.baseline_value and other.value != 2 * one.baseline_value:
                yield Warning("doubling", one.span.path, {"baseline": one.baseline_value, "doubled": 2 * one.baseline_value, "stated": other.value})
