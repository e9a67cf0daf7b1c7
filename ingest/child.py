"""Reads a file in a process of its own, so that no file can stop, fill or bring down the server that it was given to.

A new interpreter is started, never a fork: a server has threads. One process waits, its libraries loaded; it reads one file and ends.
"""

import contextlib
import pathlib
import pickle
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from ingest.errors import Refused
from ingest.model import Draft

ROOT = pathlib.Path(__file__).parents[1]
SECONDS, MEGABYTES = 20, 600
# Loading the libraries takes about a second, on a busy machine several; it is no part of a file's time.
START_SECONDS = 60
# So many files are read at a time; further ones wait.
AT_A_TIME = 2
_ENDED = ("ended",)


def read_in_child(
    name: str, content: bytes, *, seconds: float = SECONDS, megabytes: int = MEGABYTES, step: Callable[[str], None] = lambda stage: None
) -> Draft:
    """Return the draft of a file, read in another process; step is told each stage, in the caller's thread.

    Raises Refused for what cannot be read, and for too_long, too_much_memory and crashed.
    """
    with _running:
        worker = _waiting.take()
        try:
            worker.wait_until_ready()
            worker.send((name, content, seconds, megabytes))
            _waiting.prepare()
            return _answer(worker, time.monotonic() + seconds, seconds, megabytes, step)
        finally:
            worker.end()


def prepare() -> None:
    """Start the process that waits, so that the first file need not."""
    _waiting.prepare()


def _answer(worker: "_Worker", until: float, seconds: float, megabytes: int, step: Callable[[str], None]) -> Draft:
    while True:
        kind, *said = worker.next(until - time.monotonic()) or ("late",)
        if kind == "step":
            step(said[0])
        elif kind == "draft":
            return said[0]
        elif kind == "refused":
            raise Refused(said[0], **said[1])
        elif kind == "late" or (kind == "ended" and worker.ran_out_of_time()):
            raise Refused("too_long", seconds=int(seconds))
        elif said == ["too_much_memory"]:
            raise Refused("too_much_memory", megabytes=megabytes)
        else:
            raise Refused("crashed", kind=" ".join(map(str, said)))


class _Worker:
    """One process with a thread that collects its answers."""

    command = (sys.executable, "-m", "ingest.worker")

    def __init__(self) -> None:
        self._process = subprocess.Popen(self.command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._answers: queue.Queue[tuple] = queue.Queue()
        threading.Thread(target=self._collect, daemon=True).start()

    def _collect(self) -> None:
        try:
            while True:
                self._answers.put(_Answers(self._process.stdout).load())
        except (EOFError, OSError, ValueError, pickle.UnpicklingError):
            self._answers.put(_ENDED)

    def next(self, seconds: float) -> tuple | None:
        """Return the next answer, ("ended",) where there will be none, or None where none comes in time."""
        try:
            return self._answers.get(timeout=max(0.0, seconds))
        except queue.Empty:
            return None

    def wait_until_ready(self) -> None:
        if self.next(START_SECONDS) != ("ready",):
            raise Refused("crashed", kind="start")

    def send(self, job: tuple) -> None:
        # A process that ended meanwhile is told by its answers.
        with contextlib.suppress(OSError):
            pickle.dump(job, self._process.stdin)
            self._process.stdin.close()

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def ran_out_of_time(self) -> bool:
        """Tell whether the system ended the process for the time that it took."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(1)
        xcpu = getattr(signal, "SIGXCPU", None)
        # Beyond the hard limit the system kills outright.
        return xcpu is not None and self._process.returncode in (-xcpu, -signal.SIGKILL)

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                stream.close()


class _Answers(pickle.Unpickler):
    """Takes back values of the engine's own model and nothing else: the other process has read what strangers wrote."""

    def find_class(self, module: str, name: str) -> Any:
        if module == "ingest.model":
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no answer")


class _Waiting:
    """The one process that waits for the next file."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._worker: _Worker | None = None

    def take(self) -> _Worker:
        """Return the process that waits, or a new one."""
        with self._lock:
            worker, self._worker = self._worker, None
        return worker if worker and worker.is_alive() else _Worker()

    def prepare(self) -> None:
        with self._lock:
            if self._worker is None or not self._worker.is_alive():
                self._worker = _Worker()


_waiting = _Waiting()
_running = threading.BoundedSemaphore(AT_A_TIME)
