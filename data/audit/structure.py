"""Is every responsibility bracket a measure, and every name in it an assignment, and nothing beyond?"""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from data.audit.brackets import Named, assign
from data.audit.text import Passage, Policy, squeeze

Row = dict[str, Any]


def measure_passages(policy: Policy) -> list[Passage]:
    """Return the passages that are measures: those with a bracket, or each numbered clause where the document has none."""
    with_bracket = [passage for passage in policy.passages if passage.bracket is not None]
    return with_bracket or [passage for passage in policy.passages if passage.is_innermost]


def check_measures(measures: list[Row], policy: Policy) -> Iterator[tuple[str, str, str]]:
    """Yield path, file and sentence for every measure that is missing, beyond the text, out of place or wrongly headed."""
    for place, (row, passage) in enumerate(zip_longest(measures, measure_passages(policy)), 1):
        if passage is None:
            yield row["path"], "measures.csv", f"{row['measure_id']} has no responsibility bracket in the text"
        elif row is None:
            yield passage.path, "measures.csv", f"the responsibility bracket [{passage.bracket}] is no measure"
        elif row["path"] != passage.path or row["seq"] != place:
            yield (
                passage.path,
                "measures.csv",
                f"measure number {place} of the text stands here; {row['measure_id']} says path {row['path']}, seq {row['seq']}",
            )
        elif squeeze(row["heading_zh"]) != squeeze(passage.heading):
            yield passage.path, "measures.csv", f"heading_zh of {row['measure_id']} is “{row['heading_zh']}”, the text has “{passage.heading}”"


def check_assignments(measures: list[Row], assignments: list[Row], policy: Policy) -> Iterator[tuple[str, str, str]]:
    """Yield path, file and sentence for every name that is missing, beyond the text, out of order or in another role."""
    passages = measure_passages(policy)
    for passage, bodies in zip(passages, assign([one.bracket or "" for one in passages]), strict=True):
        owners = [row["measure_id"] for row in measures if row["path"] == passage.path]
        rows = sorted((row for row in assignments if row["measure_id"] in owners), key=lambda row: row["position"])
        for place, (row, body) in enumerate(zip_longest(rows, bodies), 1):
            if (said := _difference(place, row, body)) is not None:
                yield passage.path, "assignments.csv", said


def _difference(place: int, row: Row | None, body: Named | None) -> str | None:
    if row is None:
        return f"“{body.name}” ({_words(body)}) is named at position {place} and has no row"
    recorded = Named(row["name_zh"], row["role"], row["is_explicit"])
    if body is None:
        return f"row {row['_row']}: “{recorded.name}” is not named by the text at position {place}"
    if recorded == body and row["position"] == place:
        return None
    return f"row {row['_row']}: position {row['position']} is “{recorded.name}” ({_words(recorded)}), the text has at position {place} “{body.name}” ({_words(body)})"


def _words(body: Named) -> str:
    return body.role + ("" if body.is_explicit else ", named by an earlier bracket")
