"""What was answered before, up to a number of rows: long answers do not fill the memory."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

Rows = list[dict[str, Any]]


class Answers:
    """Answers by question. The ones unused for longest go first; an answer longer than `longest` rows is not kept at all."""

    def __init__(self, most: int, longest: int) -> None:
        self._most, self._longest = most, longest
        self._kept: OrderedDict[Hashable, Rows] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def get(self, question: Hashable, ask: Callable[[], Rows]) -> Rows:
        """Return the remembered answer, else ask."""
        with self._lock:
            if question in self._kept:
                self._kept.move_to_end(question)
                return self._kept[question]
        answer = ask()
        if len(answer) <= self._longest:
            self._keep(question, answer)
        return answer

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
