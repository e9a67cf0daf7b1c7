"""python -m ingest.worker: reads one file in a process of its own, within limits, and says each stage; started by ingest/child.py.

One pickled job comes on standard input: (name, content, seconds, megabytes). Pickled answers go to standard output:
("ready",), ("step", stage), then ("draft", draft), ("refused", key, values) or ("failed", kind).
"""

import contextlib
import os
import pickle
import signal
import sys
import time

# A process that waits for a job so long is not needed; the next job starts another.
IDLE_SECONDS = 900


def main() -> int:
    """Read one job, answer it and end."""
    answers = os.fdopen(os.dup(1), "wb")
    # What a library prints must not get between the answers.
    os.dup2(2, 1)
    read_file = _reader()
    _say(answers, "ready")
    _end_after(IDLE_SECONDS)
    try:
        name, content, seconds, megabytes = pickle.load(sys.stdin.buffer)
    except EOFError:
        return 0
    _end_after(0)
    _limit(seconds, megabytes)
    _say(answers, *_answer(read_file, name, content, lambda stage: _say(answers, "step", stage)))
    return 0


def _reader():
    """Import all that reading needs, so that a job finds it there."""
    import ingest.forms.page
    import ingest.forms.pdf
    import ingest.forms.word  # noqa: F401
    from ingest.reading import read_file
    from ingest.script import is_traditional

    is_traditional("試")
    return read_file


def _answer(read_file, name: str, content: bytes, step) -> tuple:
    from ingest.errors import Refused

    try:
        return "draft", read_file(name, content, step)
    except Refused as refused:
        return "refused", refused.key, refused.values
    except MemoryError:
        return ("failed", "too_much_memory")
    except Exception as error:
        return "failed", type(error).__name__


def _say(answers, *message) -> None:
    answers.write(pickle.dumps(message))
    answers.flush()


def _end_after(seconds: int) -> None:
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _limit(seconds: float, megabytes: int) -> None:
    """Limit what this process may take from now on; systems without such limits keep the parent's clock alone."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        used = int(time.process_time())
        resource.setrlimit(resource.RLIMIT_CPU, (used + int(seconds) + 1, used + int(seconds) + 2))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_DATA, (megabytes * 1_000_000, megabytes * 1_000_000))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
