"""Files that stay whole whatever happens: written aside, put on the disk, then moved into place."""

import contextlib
import json
import os
import pathlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import asdict

from data import published
from data.load import FOLDER_FILES
from data.published import Index

ASIDE = ".aside-"


@contextlib.contextmanager
def copied_aside(source: pathlib.Path, target: pathlib.Path) -> Iterator[pathlib.Path]:
    """Give a copy of a folder's own files below target, under a name that nobody reads; it is gone afterwards unless it was moved."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target, prefix=ASIDE) as aside:
        copy = pathlib.Path(aside) / "copy"
        copy.mkdir()
        for name in FOLDER_FILES:
            if (source / name).is_file():
                shutil.copyfile(source / name, copy / name)
                _to_disk(copy / name)
        yield copy


@contextlib.contextmanager
def moved(folder: pathlib.Path, target: pathlib.Path) -> Iterator[None]:
    """Move a folder into place, unless the same version is there from before; take it away again where what follows cannot be written."""
    is_new = not target.is_dir()
    try:
        if is_new:
            _to_disk(folder)
            folder.rename(target)
            _to_disk(target.parent)
        yield
    except OSError:
        if is_new:
            shutil.rmtree(target, ignore_errors=True)
        raise


def write_index(home: pathlib.Path, index: Index) -> None:
    """Replace the index: before it the former state holds, after it the new one."""
    aside = home / f"{ASIDE}{published.INDEX}"
    try:
        with aside.open("w", encoding="utf-8") as file:
            json.dump(asdict(index), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(home / published.INDEX)
    except OSError:
        aside.unlink(missing_ok=True)
        raise
    # The new state holds already; the disk only learns of it later.
    with contextlib.suppress(OSError):
        _to_disk(home)


def sweep(home: pathlib.Path) -> None:
    """Remove the copies aside that a killed publisher left. A version stays, even one that no index names: it may be all there is."""
    for path in (home / published.VERSIONS).glob(f"*/{ASIDE}*"):
        shutil.rmtree(path, ignore_errors=True)
    with contextlib.suppress(OSError):
        (home / f"{ASIDE}{published.INDEX}").unlink(missing_ok=True)


def _to_disk(path: pathlib.Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
