"""What was answered before, up to a number of rows: long answers do not fill the memory."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import Any

Rows = list[dict[str, Any]]
# The database, the statement, its parameters in fixed order.
Question = tuple[str, str, tuple[tuple[str, Any], ...]]


class Answers:
    """Answers by question. The ones unused for longest go first; an answer longer than `longest` rows is not kept at all."""

    def __init__(self, most: int, longest: int) -> None:
        self._most, self._longest = most, longest
        self._kept: OrderedDict[Hashable, Rows] = OrderedDict()
        self._asked: dict[Hashable, Future[Rows]] = {}
        self._size = 0
        self._lock = threading.Lock()

    def get(self, question: Hashable, ask: Callable[[], Rows]) -> Rows:
        """Return the remembered answer, else ask; while one thread asks, others wait for its answer, or fail as it does."""
        with self._lock:
            if question in self._kept:
                self._kept.move_to_end(question)
                return self._kept[question]
            asked = self._asked.get(question)
            mine = None if asked else self._asked.setdefault(question, Future())
        return asked.result() if asked else self._answer(question, ask, mine)

    def _answer(self, question: Hashable, ask: Callable[[], Rows], mine: "Future[Rows]") -> Rows:
        try:
            answer = ask()
            if len(answer) <= self._longest:
                self._keep(question, answer)
            mine.set_result(answer)
            return answer
        except BaseException as error:
            mine.set_exception(error)
            raise
        finally:
            with self._lock:
                del self._asked[question]

    def questions(self) -> list[Hashable]:
        """Return the questions whose answers are at hand."""
        with self._lock:
            return list(self._kept)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()
            self._size = 0

    def _keep(self, question: Hashable, answer: Rows) -> None:
        with self._lock:
            if question not in self._kept:
                self._kept[question] = answer
                self._size += _weight(answer)
            while self._size > self._most:
                self._size -= _weight(self._kept.popitem(last=False)[1])


def _weight(answer: Rows) -> int:
    # An empty answer takes room as well.
    return len(answer) + 1
