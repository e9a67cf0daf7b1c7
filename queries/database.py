"""Read-only, locked-down connections: one to the current build for everybody, one to each visitor's draft; a cursor per query."""

import atexit
import contextlib
import contextvars
import functools
import os
import pathlib
import threading
from collections.abc import Callable
from typing import NamedTuple, ParamSpec, TypeVar

import duckdb

from data import build as builder
from data import published, schema
from data.errors import BuildError, RecordError

LOCKDOWN = {
    "enable_external_access": "false",
    "autoload_known_extensions": "false",
    "autoinstall_known_extensions": "false",
}
# Connections at hand: builds of the common records, and visitors' drafts.
OPEN_BUILDS, OPEN_DRAFTS = 4, 8
# Some hundred rows take longer to share out among threads than to answer from; a page asks several statements at once instead.
ONE_THREAD = {"threads": "1"}

_building, _opening = threading.Lock(), threading.Lock()
_draft: contextvars.ContextVar[str | None] = contextvars.ContextVar("draft", default=None)

P, R = ParamSpec("P"), TypeVar("R")


class Seen(NamedTuple):
    """What was found when the records were last compared with the build, the build that is read since, and why it is an older one."""

    index: tuple[int, ...]
    pointed: pathlib.Path | None
    path: pathlib.Path
    unbuilt: str


_seen: Seen | None = None


class Unreadable(Exception):
    """No database can be read. problem is a key of the catalogue (common.problem.*), detail what it names."""

    def __init__(self, problem: str, detail: str) -> None:
        super().__init__(f"{problem}: {detail}")
        self.problem, self.detail = problem, detail


def use(draft: str | os.PathLike[str] | None) -> None:
    """Have this thread's queries ask the database of a draft, None the common one.

    A thread starts with the common one: what draws for a visitor calls this first, each time, and hands work to other threads by carried().
    """
    _draft.set(os.fspath(draft) if draft else None)


def carried(work: Callable[P, R]) -> Callable[P, R]:
    """Return the work such that it asks this thread's database, whichever thread does it."""
    draft = _draft.get()

    def done(*args: P.args, **kwargs: P.kwargs) -> R:
        before = _draft.set(draft)
        try:
            return work(*args, **kwargs)
        finally:
            _draft.reset(before)

    return done


def connection_path() -> str:
    """Return the path of the database that this thread reads; the common one is built when missing or older than the records.

    POLICY_DB names another file instead of the common one. Raises Unreadable.
    """
    return _draft.get() or os.environ.get("POLICY_DB") or str(_common())


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
    global _seen  # noqa: PLW0603
    with _building:
        index, found = _index(), builder.current()
        sound = found is not None and _is_sound(str(found))
        try:
            path, why = _present(found if sound else None), ""
        except (RecordError, BuildError) as error:
            if not sound:
                raise Unreadable("not_built", str(error)) from error
            path, why = found, str(error)
        _seen = Seen(index, builder.current(), path, why)
        return path


def unbuilt() -> str:
    """Return why the present records could not be built while an older build is shown; empty where they are shown."""
    return _seen.unbuilt if _seen else ""


def _common() -> pathlib.Path:
    """Return the build that everybody reads; what is published, here or by another process, shows at the next query."""
    seen = _seen
    if seen and (seen.index, seen.pointed) == (_index(), builder.current()) and _is_sound(str(seen.path)):
        return seen.path
    return refresh()


def _index() -> tuple[int, ...]:
    return published.stamp(published.place(builder.ROOT))


def _present(sound: pathlib.Path | None) -> pathlib.Path:
    """Return a build of the present records: the sound one that is pointed to, else one made meanwhile beside it, else a new one."""
    name = builder.name_of(builder.content_hash())
    if sound and sound.name == name:
        return sound
    beside = sound.with_name(name) if sound else None
    if beside and beside.is_file() and _is_sound(str(beside)):
        # Where the disk is full, it is read without being pointed to.
        with contextlib.suppress(BuildError):
            builder.point(beside)
        return beside
    return builder.build()


def cursor(path: str) -> duckdb.DuckDBPyConnection:
    """Return a cursor of the shared connection; raises Unreadable for a file that is no build of this version."""
    return _connected(path).cursor()


def _connected(path: str) -> duckdb.DuckDBPyConnection:
    # Two that open one file at once share its database: the second could not lock it again.
    with _opening:
        return _connect_draft(path) if path == _draft.get() else _connect(path)


def _opened(path: str) -> duckdb.DuckDBPyConnection:
    if not pathlib.Path(path).is_file():
        raise Unreadable("missing", path)
    try:
        connection = duckdb.connect(path, read_only=True, config=LOCKDOWN | ONE_THREAD)
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


# Apart, so that many drafts do not close the connection that everybody else reads.
_connect = functools.lru_cache(maxsize=OPEN_BUILDS)(_opened)
_connect_draft = functools.lru_cache(maxsize=OPEN_DRAFTS)(_opened)

# Left open until the interpreter ends, connections are reported as leaks.
atexit.register(_connect.cache_clear)
atexit.register(_connect_draft.cache_clear)


def _is_sound(path: str) -> bool:
    try:
        _connected(path)
    except Unreadable:
        return False
    return True
