"""A visitor's own database: all that everybody sees, and the visitor's drafts. Nothing of it outlasts this process."""

import atexit
import contextlib
import fcntl
import functools
import os
import pathlib
import shutil
import tempfile
import threading
import time
from collections.abc import Sequence
from typing import IO

from data import build as builder
from data.errors import BuildError
from data.records import Folder, Records, gather
from publishing.told import names, refuse_another_database, told

PREFIX, LOCK = "atlas-drafts-", "in-use"
# A database takes some 25 MB. One that had to go is built again when its visitor comes back.
KEPT = 12
ABANDONED_SECONDS = 60

_building = threading.Lock()
_held: list[IO[str]] = []


def draft_database(folders: Sequence[pathlib.Path], root: pathlib.Path = builder.ROOT) -> pathlib.Path:
    """Return the database of all published records and these drafts, for queries.use(); of two drafts of one document the last counts.

    Built once (in a second or two), then found in some ms until a draft or what is published changes: ask again at every run.
    Raises RecordsRefused, Unwritable, or a PublishingError: bad_name, another_database.
    """
    refuse_another_database()
    with told(*folders, root), _building:
        drafts = [Folder(names(folder)[0], folder, is_draft=True) for folder in folders]
        records = gather(root).with_folders(drafts)
        path = _home() / f"draft-{builder.content_hash(records)[:24]}.duckdb"
        if path.is_file():
            os.utime(path)
        else:
            _build(records, path)
        return path


def discard(path: pathlib.Path) -> None:
    """Remove the database of drafts that were dropped; whoever else has the same drafts gets it again by asking."""
    if path.parent == _home():
        path.unlink(missing_ok=True)


def _build(records: Records, path: pathlib.Path) -> None:
    _tidy()
    try:
        with tempfile.TemporaryDirectory(dir=path.parent) as aside:
            builder.write(records, pathlib.Path(aside) / path.name)
            (pathlib.Path(aside) / path.name).replace(path)
    except builder.NOT_WRITTEN as error:
        raise BuildError(str(error), str(path.parent), str(error)) from error


def _tidy() -> None:
    """Make room for one more; who has one open keeps reading it."""
    newest_first = sorted(_home().glob("*.duckdb"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in newest_first[KEPT - 1 :]:
        path.unlink(missing_ok=True)


@functools.cache
def _home() -> pathlib.Path:
    """Return this process's own folder, readable by nobody else; what killed processes left is removed."""
    for left in pathlib.Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):
            _remove_if_abandoned(left)
    home = pathlib.Path(tempfile.mkdtemp(prefix=PREFIX))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    # Held until this process ends, however it ends.
    _held.append((home / LOCK).open("w", encoding="utf-8"))
    fcntl.flock(_held[-1], fcntl.LOCK_EX)
    return home


def _remove_if_abandoned(home: pathlib.Path) -> None:
    if time.time() - home.stat().st_mtime < ABANDONED_SECONDS:
        return
    with (home / LOCK).open("a", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(home, ignore_errors=True)
