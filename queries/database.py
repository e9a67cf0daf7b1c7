"""The one read-only, locked-down connection to the current build; a cursor per query."""

import atexit
import functools
import os
import pathlib
import threading

import duckdb

from data import build as builder
from data import schema
from data.errors import BuildError, RecordError

LOCKDOWN = {
    "enable_external_access": "false",
    "autoload_known_extensions": "false",
    "autoinstall_known_extensions": "false",
}

_building, _opening = threading.Lock(), threading.Lock()
_unbuilt = ""


class Unreadable(Exception):
    """No database can be read. problem is a key of the catalogue (common.problem.*), detail what it names."""

    def __init__(self, problem: str, detail: str) -> None:
        super().__init__(f"{problem}: {detail}")
        self.problem, self.detail = problem, detail


def connection_path() -> str:
    """Return the path of the database that this process reads; builds it when missing or older than the records.

    POLICY_DB names another file. Raises Unreadable.
    """
    given = os.environ.get("POLICY_DB")
    if given:
        return given
    found = builder.current()
    return str(found if found and _is_sound(str(found)) else refresh())


def open_current() -> str:
    """Return the path of the present records' database, built if needed; once a session, as hashing the records costs some ms.

    Raises Unreadable.
    """
    path = os.environ.get("POLICY_DB") or str(refresh())
    cursor(path)
    return path


def refresh() -> pathlib.Path:
    """Build unless the pointer names a sound build of the present records; many callers cause one build.

    Where the present records cannot be built, an older build serves on, and unbuilt() says why.
    """
    global _unbuilt
    with _building:
        found = builder.current()
        sound = found is not None and _is_sound(str(found))
        try:
            is_present = sound and found.stem.endswith(builder.content_hash()[:12])
            path, _unbuilt = found if is_present else builder.build(), ""
        except (RecordError, BuildError) as error:
            if not sound:
                raise Unreadable("not_built", str(error)) from error
            path, _unbuilt = found, str(error)
        return path


def unbuilt() -> str:
    """Return why the present records could not be built while an older build is shown; empty where they are shown."""
    return _unbuilt


def cursor(path: str) -> duckdb.DuckDBPyConnection:
    """Return a cursor of the shared connection; raises Unreadable for a file that is no build of this version."""
    return _connected(path).cursor()


def _connected(path: str) -> duckdb.DuckDBPyConnection:
    # Two that open one file at once share its database: the second could not lock it again.
    with _opening:
        return _connect(path)


@functools.lru_cache(maxsize=4)
def _connect(path: str) -> duckdb.DuckDBPyConnection:
    if not pathlib.Path(path).is_file():
        raise Unreadable("missing", path)
    try:
        connection = duckdb.connect(path, read_only=True, config=LOCKDOWN)
        connection.execute("set lock_configuration = true")
        layout = connection.execute("select layout from build_info").fetchone()[0]
    except (duckdb.CatalogException, duckdb.BinderException):
        layout = None
    except duckdb.Error as error:
        raise Unreadable("damaged", path) from error
    if layout != schema.fingerprint():
        connection.close()
        raise Unreadable("other_version", path)
    return connection


# Left open until the interpreter ends, connections are reported as leaks.
atexit.register(_connect.cache_clear)


def _is_sound(path: str) -> bool:
    try:
        _connected(path)
    except Unreadable:
        return False
    return True
