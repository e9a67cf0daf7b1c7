"""Is every responsibility bracket a measure, and every name in it an assignment, and nothing beyond?"""

from collections.abc import Iterator
from typing import Any

from data.audit.brackets import Named, assign
from data.audit.text import Passage, Policy, squeeze

Row = dict[str, Any]
Problem = tuple[str, str, str]


def measure_passages(policy: Policy) -> list[Passage]:
    """Return the passages that are measures: those with a bracket, or each numbered clause where the document has none."""
    with_bracket = [passage for passage in policy.passages if passage.bracket is not None]
    return with_bracket or [passage for passage in policy.passages if passage.is_innermost]


def check_measures(measures: list[Row], policy: Policy) -> Iterator[Problem]:
    """Yield path, file and sentence for every measure that is missing, beyond the text, out of order or wrongly headed."""
    waiting = list(measures)
    for place, passage in enumerate(measure_passages(policy), 1):
        row = next((one for one in waiting if one["path"] == passage.path), None)
        if row is None:
            yield passage.path, "measures.csv", f"the responsibility bracket {passage.bracket!r} is no measure"
            continue
        waiting.remove(row)
        yield from ((passage.path, "measures.csv", said) for said in _measure_differences(row, place, passage))
    for row in waiting:
        yield row["path"], "measures.csv", f"row {row['_row']}: {row['measure_id']} has no responsibility bracket in the text"


def _measure_differences(row: Row, place: int, passage: Passage) -> Iterator[str]:
    if row["seq"] != place:
        yield f"row {row['_row']}: {row['measure_id']} has seq {row['seq']}; in the text it is measure number {place}"
    if squeeze(row["heading_zh"]) != squeeze(passage.heading):
        yield f"row {row['_row']}: heading_zh of {row['measure_id']} is {row['heading_zh']!r}, the text has {passage.heading!r}"


def check_assignments(measures: list[Row], assignments: list[Row], policy: Policy) -> Iterator[Problem]:
    """Yield path, file and sentence for every name that is missing, beyond the text, out of order or in another role."""
    passages = measure_passages(policy)
    for passage, bodies in zip(passages, assign([one.bracket or "" for one in passages]), strict=True):
        owners = [row["measure_id"] for row in measures if row["path"] == passage.path]
        rows = sorted((row for row in assignments if row["measure_id"] in owners), key=lambda row: row["position"])
        yield from ((passage.path, "assignments.csv", said) for said in _name_differences(rows, bodies))


def _name_differences(rows: list[Row], bodies: list[Named]) -> Iterator[str]:
    named = {body.name: body for body in bodies}
    recorded = [row["name_zh"] for row in rows]
    for body in bodies:
        if body.name not in recorded:
            yield f"{body.name!r} ({_words(body)}) is named by the text and has no row"
    for row in rows:
        body, own = named.get(row["name_zh"]), Named(row["name_zh"], row["role"], row["is_explicit"])
        if body is None:
            yield f"row {row['_row']}: {own.name!r} is not named by the text"
        elif body != own:
            yield f"row {row['_row']}: {own.name!r} is recorded as {_words(own)}, the text says {_words(body)}"
    yield from _order_differences(rows, recorded, [body.name for body in bodies])


def _order_differences(rows: list[Row], recorded: list[str], named: list[str]) -> Iterator[str]:
    if sorted(recorded) == sorted(named) and recorded != named:
        yield f"the names stand in the order {'、'.join(named)}, recorded is {'、'.join(recorded)}"
    positions = [row["position"] for row in rows]
    if positions != list(range(1, len(rows) + 1)):
        yield f"the positions are {positions}, not 1 to {len(rows)}"


def _words(body: Named) -> str:
    return body.role + ("" if body.is_explicit else ", named by an earlier bracket")
