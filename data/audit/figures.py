"""Does every recorded figure follow from its phrase, and is every figure of the text recorded or explained?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from data.audit.cells import read_cells
from data.audit.numbers import Figure, find_figures
from data.audit.place import Place
from data.audit.text import Passage, Policy, squeeze

Row = dict[str, Any]
Span = tuple[int, int]
TABLES = {"amounts": "amount_id", "targets": "target_id", "leftovers": "leftover_id"}


@dataclass
class Coverage:
    """What became of the figures of one document, counted in numbers, and of the cells beside them.

    Problems and undecided cells are path, file, sentence.
    """

    found: int = 0
    recorded: int = 0
    explained: int = 0
    unexplained: int = 0
    phrases: int = 0
    cells: int = 0
    undecided: list[tuple[str, str, str]] = field(default_factory=list)
    problems: list[tuple[str, str, str]] = field(default_factory=list)


def cover(policy: Policy, rows: dict[str, list[Row]], units: dict[str, str]) -> Coverage:
    """Return the coverage of a document.

    rows holds its amounts, targets and leftovers, each with its path; units names each unit as the text writes it.
    """
    coverage = Coverage(phrases=sum(len(rows[table]) for table in TABLES))
    paths = {passage.path for passage in policy.passages}
    for table, key in TABLES.items():
        lost = (row for row in rows[table] if row["path"] not in paths)
        coverage.problems += [
            (row["path"], f"{table}.csv", f"row {row['_row']}: {row[key]} names a path that the text does not have") for row in lost
        ]
    for passage in policy.passages:
        _Reader(passage, units, coverage).read({table: [row for row in rows[table] if row["path"] == passage.path] for table in TABLES})
    return coverage


class _Reader:
    """Reads the rows of one passage against its figures; keeps by their start those that a row records or explains."""

    def __init__(self, passage: Passage, units: dict[str, str], coverage: Coverage) -> None:
        self.passage, self.units, self.coverage = passage, units, coverage
        self.figures = find_figures(passage.body, passage.heading_end)
        self.recorded: set[int] = set()
        self.explained: set[int] = set()

    def read(self, rows: dict[str, list[Row]]) -> None:
        for table in TABLES:
            for row, spans in self._placed(rows[table], table):
                within = [figure for figure in self.figures if any(start <= figure.start and figure.end <= end for start, end in spans)]
                if table == "leftovers":
                    self.explained |= {figure.start for figure in within}
                else:
                    self._record(row, table, within)
        self._count()

    def _placed(self, rows: list[Row], table: str) -> Iterator[tuple[Row, list[Span]]]:
        """Yield each row with where its phrase stands.

        A leftover explains it wherever it occurs in the passage, the n-th equal amount or target only the n-th place.
        """
        seen: dict[str, int] = {}
        for row in rows:
            phrase = squeeze(row["phrase_zh"])
            spans = [match.span() for match in re.finditer(re.escape(phrase), self.passage.body)]
            if not spans:
                self._say(table, row, f"the phrase {row['phrase_zh']!r} does not occur in this part of the text")
                continue
            place = seen[phrase] = seen.get(phrase, -1) + 1
            yield row, spans if table == "leftovers" else [spans[min(place, len(spans) - 1)]]

    def _record(self, row: Row, table: str, within: list[Figure]) -> None:
        own = [figure for figure in within if self._is_read(figure, row)]
        bases = [figure for figure in within if figure.value == row.get("baseline_value")]
        self.recorded |= {figure.start for figure in own + bases}
        self.explained |= {figure.start for figure in within if figure.is_in_name or self._is_labelled(figure, row)}
        if own:
            self._read_around(own[0], row, table)
        else:
            # Without its figure nobody knows where the record stands; that it has none is a problem already.
            self._say(table, row, self._disagreement(row, within))

    def _read_around(self, figure: Figure, row: Row, table: str) -> None:
        for cell in read_cells(table, row, Place(self.passage.body, figure, self.passage.heading_end)):
            self.coverage.cells += 1
            if cell.differs:
                self._say(table, row, cell.words)
            elif not cell.reading.is_decided:
                self.coverage.undecided.append(self._said(table, row, cell.words))

    def _is_read(self, figure: Figure, row: Row) -> bool:
        same = (figure.comparator, figure.value, figure.value_high) == (row["comparator"], row["value"], row["value_high"])
        return same and figure.follows.startswith(self.units[row["unit"]])

    def _is_labelled(self, figure: Figure, row: Row) -> bool:
        """A count that only says whose value grows stands in the target's baseline label."""
        label = squeeze(row.get("baseline_label_zh") or "")
        return any((other.value, other.follows[:1]) == (figure.value, figure.follows[:1]) for other in find_figures(label))

    def _disagreement(self, row: Row, within: list[Figure]) -> str:
        says = "; ".join(_words(one.comparator, one.value, one.value_high, one.follows) for one in within) or "no figure"
        records = _words(row["comparator"], row["value"], row["value_high"], self.units[row["unit"]])
        return f"the record is {records}, its phrase {row['phrase_zh']!r} says {says}"

    def _say(self, table: str, row: Row, said: str) -> None:
        self.coverage.problems.append(self._said(table, row, said))

    def _said(self, table: str, row: Row, said: str) -> tuple[str, str, str]:
        return self.passage.path, f"{table}.csv", f"row {row['_row']}, {row[TABLES[table]]}: {said}"

    def _count(self) -> None:
        for figure in self.figures:
            self.coverage.found += figure.runs
            if figure.start in self.recorded:
                self.coverage.recorded += figure.runs
            elif figure.start in self.explained:
                self.coverage.explained += figure.runs
            else:
                self.coverage.unexplained += figure.runs
                around = self.passage.body[max(0, figure.start - 8) : figure.end + 8]
                said = f"the number in {around!r} is recorded neither as amount or target nor as leftover"
                self.coverage.problems.append((self.passage.path, "leftovers.csv", said))


def _words(comparator: str, value: float, high: float | None, unit: str) -> str:
    reach = f"{value:,.10g}" + (f" to {high:,.10g}" if high is not None else "")
    return f"{comparator} {reach} {unit}"
