"""A publisher in a process of its own that can be killed, at a given step or at any moment, and that is quick about the database.

What a build holds is made by the real loader; indexes, comments and checks, which take most of a build's second, are left out.
"""

import itertools
import multiprocessing
import os
import pathlib
import shutil
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection

import duckdb

from data import build as builder
from data import published as shelf
from data import schema
from data.build import ROOT, content_hash, name_of
from data.load import folder_hash, load
from data.published import Index
from data.records import Records, gather
from publishing import Places, publish, published
from tests.publishing.conftest import SYNTHETIC, change

with duckdb.connect() as _connection:
    schema.create(_connection)
    COLUMNS = schema.columns(_connection)
# One server that has everything imported: a child takes some ms.
CHILDREN = multiprocessing.get_context("forkserver")
CHILDREN.set_forkserver_preload([__name__])
# What Python tells its auditors of changes to the file system; opening a folder is for having it put on the disk.
CHANGES = ("os.mkdir", "os.rename", "os.remove", "os.rmdir")
DOCUMENT = "beiyuan-2024"


def light(records: Records, path: pathlib.Path) -> None:
    """Write what tells old from new: the number of rows and the award."""
    rows = load(records.root, COLUMNS, records.folders)
    award = next((row["value"] for row in rows["amounts"] if row["document_id"] == DOCUMENT), None)
    values = [len(rows["documents"]), len(rows["measures"]), award]
    with duckdb.connect(str(path)) as connection:
        connection.execute("create table state as select ? as documents, ? as measures, ? as award", values)


def prepared(home: pathlib.Path) -> tuple[Places, list[pathlib.Path]]:
    """Return places of one shipped document, and two versions of the synthetic one."""
    root = home / "records"
    shutil.copytree(ROOT / "reference", root / "reference")
    shutil.copytree(ROOT / "documents/jiangmen-2024", root / "documents/jiangmen-2024")
    change(root / "documents/jiangmen-2024", "document.toml", 'implements_document_id = "guangdong-2023"\n', "")
    versions = [pathlib.Path(shutil.copytree(SYNTHETIC, home / name)) for name in ("20", "30")]
    change(versions[1], "amounts.csv", "200000", "300000")
    return Places(root, home / "builds"), versions


def run(folder: pathlib.Path, places: Places, begins: Connection, kill_at: int = 0) -> None:
    """Publish in this process; killed before the change of that number to the file system, or never."""
    builder.write = light
    if kill_at:
        on_change(str(places.root.parent), kill_at, lambda: os.kill(os.getpid(), signal.SIGKILL))
    begins.send(True)
    publish(folder, by="publisher", replace=True, places=places)


def on_change(within: str, number: int, act: Callable[[], None]) -> None:
    """Act before the change of that number below a folder, in this process, for good."""
    left = itertools.count(1)

    def heard(event: str, given: tuple) -> None:
        if is_change(event, given) and within in str(given[0]) and next(left) == number:
            act()

    sys.addaudithook(heard)


def is_change(event: str, given: tuple) -> bool:
    """Return whether an event of Python's auditors changes the file system or has a folder's changes put on the disk."""
    return event in CHANGES or writes(event, given) or (event == "open" and pathlib.Path(str(given[0])).is_dir())


def writes(event: str, given: tuple) -> bool:
    """Return whether an event of Python's auditors is that of a file opened to be written."""
    return event == "open" and isinstance(given[1], str) and bool(set(given[1]) & set("wax"))


def started(folder: pathlib.Path, places: Places, kill_at: int = 0) -> multiprocessing.Process:
    """Return a child that is about to publish."""
    here, there = CHILDREN.Pipe(duplex=False)
    child = CHILDREN.Process(target=run, args=(folder, places, there, kill_at))
    child.start()
    here.recv()
    return child


def killed_after(seconds: float, child: multiprocessing.Process) -> bool:
    """Kill a child after this time; return whether it was done before."""
    child.join(seconds)
    child.kill()
    child.join()
    assert child.exitcode in (0, -signal.SIGKILL)
    return child.exitcode == 0


def seen(places: Places) -> tuple:
    """Return what a visitor finds who comes now: documents, measures and award of the build of what the index says.

    Every version that lies under its name must be whole.
    """
    for path in (places.home / shelf.VERSIONS).glob("*/[!.]*"):
        assert folder_hash(path)[:16] == path.name
    Index(**vars(shelf.read(places.home)))
    build = places.builds / name_of(content_hash(places.root))
    if not build.is_file():
        builder.prepare(gather(places.root), places.builds)
    with duckdb.connect(str(build), read_only=True) as connection:
        return connection.execute("from state").fetchone()


def shown(places: Places) -> str | None:
    """Return the version that the index names."""
    return published(DOCUMENT, places).version
