"""Garbage is collected now and then rather than before every answer (see .streamlit/config.toml)."""

import atexit
import gc
import threading
import time

EVERY = 30.0

_lock = threading.Lock()
_last = 0.0


def settle() -> None:
    """Freeze what start-up made, once; afterwards collect in the background when the last time is long past."""
    global _last  # noqa: PLW0603
    now = time.monotonic()
    if now - _last < EVERY or not _lock.acquire(blocking=False):
        return
    try:
        if not _last:
            gc.collect()
            gc.freeze()
            # Otherwise what is frozen is reported as leaked when the interpreter ends.
            atexit.register(gc.unfreeze)
        else:
            threading.Thread(target=gc.collect, daemon=True).start()
        _last = now
    finally:
        _lock.release()
