"""Does every recorded figure follow from its phrase, and is every figure of the text recorded or explained?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from data.audit.numbers import Figure, find_figures
from data.audit.text import Passage, Policy, squeeze

Row = dict[str, Any]
TABLES = {"amounts": "amount_id", "targets": "target_id", "leftovers": "leftover_id"}
FIVE_YEAR_PLANS = {"十三五": 2020, "十四五": 2025, "十五五": 2030}


@dataclass
class Coverage:
    """What became of the figures of one document, counted in numbers; problems are path, file, sentence."""

    found: int = 0
    recorded: int = 0
    explained: int = 0
    unexplained: int = 0
    phrases: int = 0
    problems: list[tuple[str, str, str]] = field(default_factory=list)


def cover(policy: Policy, rows: dict[str, list[Row]], units: dict[str, str]) -> Coverage:
    """Return the coverage of a document.

    rows holds its amounts, targets and leftovers, each with its path; units names each unit as the text writes it.
    """
    coverage = Coverage(phrases=sum(len(rows[table]) for table in TABLES))
    known = {passage.path for passage in policy.passages}
    for table, key in TABLES.items():
        for row in rows[table]:
            if row["path"] not in known:
                coverage.problems.append((row["path"], f"{table}.csv", f"row {row['_row']}: {row[key]} names a path that the text does not have"))
    for passage in policy.passages:
        _cover_passage(passage, {table: [row for row in rows[table] if row["path"] == passage.path] for table in TABLES}, units, coverage)
    return coverage


def _cover_passage(passage: Passage, rows: dict[str, list[Row]], units: dict[str, str], coverage: Coverage) -> None:
    figures = find_figures(passage.body, passage.heading_end)
    read: set[int] = set()
    explained: set[int] = set()
    for table in TABLES:
        for row, spans in _placed(passage, rows[table], table, coverage):
            if table == "leftovers":
                explained |= {figure.start for figure in figures if _inside(figure, spans)}
                continue
            within = [figure for figure in figures if _inside(figure, spans)]
            own = [figure for figure in within if _reads(figure, row, units)]
            read |= {figure.start for figure in own} | {figure.start for figure in within if figure.value == row.get("baseline_value")}
            explained |= {figure.start for figure in within if figure.is_in_name or _is_labelled(figure, row, passage.body)}
            coverage.problems += [
                (passage.path, f"{table}.csv", said) for said in _disagreements(row, table, within, own, figures, spans, passage.body, units)
            ]
    _count(figures, read, explained, passage, coverage)


def _placed(passage: Passage, rows: list[Row], table: str, coverage: Coverage) -> Iterator[tuple[Row, list[tuple[int, int]]]]:
    """Yield each row with where its phrase stands: a leftover wherever it occurs, the n-th equal amount or target at the n-th place."""
    seen: dict[str, int] = {}
    for row in rows:
        phrase = squeeze(row["phrase_zh"])
        spans = [match.span() for match in re.finditer(re.escape(phrase), passage.body)] if phrase else []
        if not spans:
            coverage.problems.append(
                (passage.path, f"{table}.csv", f"row {row['_row']}: “{row['phrase_zh']}” does not occur in this part of the text")
            )
            continue
        place = seen[phrase] = seen.get(phrase, -1) + 1
        yield row, spans if table == "leftovers" else [spans[min(place, len(spans) - 1)]]


def _inside(figure: Figure, spans: list[tuple[int, int]]) -> bool:
    return any(start <= figure.start and figure.end <= end for start, end in spans)


def _reads(figure: Figure, row: Row, units: dict[str, str]) -> bool:
    same = (figure.comparator, figure.value, figure.value_high) == (row["comparator"], row["value"], row["value_high"])
    return same and figure.follows.startswith(units[row["unit"]])


def _is_labelled(figure: Figure, row: Row, body: str) -> bool:
    """A count that only says whose value grows stands in the target's baseline label."""
    label = squeeze(row.get("baseline_label_zh") or "")
    return any(other.value == figure.value and other.follows[:1] == body[figure.end : figure.end + 1] for other in find_figures(label))


def _disagreements(
    row: Row, table: str, within: list[Figure], own: list[Figure], figures: list[Figure], spans: list, body: str, units: dict
) -> Iterator[str]:
    where = f"row {row['_row']}: {row[TABLES[table]]}"
    if not own:
        recorded = _words(row["comparator"], row["value"], row["value_high"], units[row["unit"]])
        says = "; ".join(_words(figure.comparator, figure.value, figure.value_high, figure.follows[:1]) for figure in within) or "no figure"
        yield f"{where} records {recorded}, but its phrase “{row['phrase_zh']}” says {says}"
    if table != "targets":
        return
    if own and row["numeric_in_text"] == all(figure.is_wording and figure.comparator == "=" for figure in own):
        yield f"{where} says numeric_in_text {str(row['numeric_in_text']).lower()}, which its phrase “{row['phrase_zh']}” does not bear out"
    start, end = _sentence(body, *spans[0])
    years = _years(body[start:end])
    if row["target_year"] not in (years or {None}):
        yield f"{where} has target_year {row['target_year'] or 'empty'}, its sentence states {', '.join(map(str, sorted(years))) or 'no year'}"
    if row["baseline_value"] is not None and not any(start <= one.start < end and one.value == row["baseline_value"] for one in figures):
        yield f"{where} has baseline_value {row['baseline_value']:g}, which its sentence does not state"


def _sentence(body: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the sentence around a phrase: from full stop to full stop."""
    stop = body.find("。", end)
    return body.rfind("。", 0, start) + 1, len(body) if stop < 0 else stop


def _years(sentence: str) -> set[int]:
    """Return the years up to which a sentence sets its goals."""
    named = {year for plan, year in FIVE_YEAR_PLANS.items() if re.search(plan + "”?(?:期)?末", sentence)}
    return named | {int(year) for year in re.findall(r"(?:到|至|力争)(\d{4})年", sentence)}


def _words(comparator: str, value: float, high: float | None, unit: str) -> str:
    reach = f"{value:,.10g}" + (f" to {high:,.10g}" if high is not None else "")
    return f"{comparator} {reach} {unit}"


def _count(figures: list[Figure], read: set[int], explained: set[int], passage: Passage, coverage: Coverage) -> None:
    for figure in figures:
        coverage.found += figure.runs
        if figure.start in read:
            coverage.recorded += figure.runs
        elif figure.start in explained:
            coverage.explained += figure.runs
        else:
            coverage.unexplained += figure.runs
            context = passage.body[max(0, figure.start - 8) : figure.end + 8]
            coverage.problems.append((passage.path, "amounts.csv, targets.csv, leftovers.csv", f"the number in “{context}” is recorded nowhere"))
