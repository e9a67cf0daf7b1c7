"""One publisher at a time, among threads and processes; a publisher that is killed lets go by itself."""

import contextlib
import fcntl
import pathlib
import time
from collections.abc import Iterator
from typing import IO

from publishing.errors import Busy

LOCK = "lock"
PAUSE = 0.05


@contextlib.contextmanager
def alone(home: pathlib.Path, seconds: float) -> Iterator[None]:
    """Hold the lock of a folder; Busy where another one holds it for longer than these seconds."""
    home.mkdir(parents=True, exist_ok=True)
    with (home / LOCK).open("a", encoding="utf-8") as file:
        _wait(file, seconds)
        yield


def _wait(file: IO[str], seconds: float) -> None:
    until = time.monotonic() + seconds
    while True:
        try:
            return fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise Busy(seconds) from None
            time.sleep(PAUSE)
