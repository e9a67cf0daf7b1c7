"""Publishing, withdrawing and restoring: old or new, never half.

A folder is copied aside, the database is built with it and checked, the copy becomes a version, then one index is replaced: that
is the moment. Shipped folders are never touched, no version is ever changed or removed.
"""

import contextlib
import datetime
import pathlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from data import build as builder
from data import published as shelf
from data.errors import BuildError, RecordError
from data.load import folder_hash
from data.published import SHIPPED, Change, Index
from data.records import Folder, Records, gather, shipped
from publishing import files
from publishing.errors import AlreadyThere, PublishingError
from publishing.lock import alone
from publishing.told import names, refuse_another_database, told

WAIT_SECONDS = 10.0
VERSION_DIGITS, MOST_OF_A_NAME = 16, 120


@dataclass(frozen=True)
class Places:
    """Where the shipped records lie, where builds go, and how long to wait for another publisher."""

    root: pathlib.Path = builder.ROOT
    builds: pathlib.Path = builder.BUILDS
    wait: float = WAIT_SECONDS

    @property
    def home(self) -> pathlib.Path:
        """Return the folder of what was published."""
        return shelf.place(self.root)


@dataclass(frozen=True)
class Standing:
    """What is shown of a document (None: withdrawn, or never there), the versions that can be restored, its changes, newest first."""

    document_id: str
    version: str | None
    versions: tuple[str, ...]
    changes: tuple[Change, ...]


def publish(folder: pathlib.Path, *, by: str, replace: bool = False, places: Places | None = None) -> Change:
    """Show a folder's document to everybody and return the line of the change log.

    Raises AlreadyThere where the document is shown with other records and is not to be replaced, RecordsRefused for records that break
    a rule, Busy, Unwritable, or a PublishingError: bad_name, unchanged.
    """
    places = places or Places()
    with _changing(places, folder) as index:
        document_id, titles = names(folder)
        with files.copied_aside(folder, places.home / shelf.VERSIONS / document_id) as copy, told(copy, places.root, places.home):
            version, former = folder_hash(copy)[:VERSION_DIGITS], _version(places, index, document_id)
            _refuse_what_is_there(places, document_id, version, former, may_replace=replace)
            what = "published" if former is None else "replaced"
            change = _change(what, by, document_id, titles, version, former)
            _carry_out(places, index, change, Folder(document_id, copy))
    return change


def withdraw(document_id: str, *, by: str, places: Places | None = None) -> Change:
    """Show a document no longer, shipped or published, and return the line of the change log; restore() brings it back.

    Raises RecordsRefused where others build on it, Busy, Unwritable, or a PublishingError: unknown, last.
    """
    places = places or Places()
    with _changing(places) as index:
        former = _version(places, index, document_id)
        if former is None:
            raise PublishingError("unknown", document=document_id)
        if len(gather(places.root).folders) == 1:
            raise PublishingError("last", document=document_id)
        titles = names(_folder(places, document_id, former).path)[1]
        change = _change("withdrawn", by, document_id, titles, None, former)
        _carry_out(places, index, change, None)
    return change


def restore(document_id: str, version: str, *, by: str, places: Places | None = None) -> Change:
    """Show a former version again (SHIPPED: the one that came with the product) and return the line of the change log.

    Raises RecordsRefused, Busy, Unwritable, or a PublishingError: unknown, unknown_version, unchanged.
    """
    places = places or Places()
    with _changing(places) as index:
        former = _version(places, index, document_id)
        if version not in _versions(places, index, document_id) and version != former:
            raise PublishingError("unknown_version", document=document_id, version=version)
        if version == former:
            raise PublishingError("unchanged", document=document_id)
        folder = _folder(places, document_id, version)
        change = _change("restored", by, document_id, names(folder.path)[1], version, former)
        _carry_out(places, index, change, folder)
    return change


def shown(places: Places | None = None) -> tuple[Folder, ...]:
    """Return the folders of all documents that everybody sees, in order of their ids; RecordsRefused for an index that cannot be read."""
    with told():
        return gather((places or Places()).root).folders


def history(places: Places | None = None) -> tuple[Change, ...]:
    """Return all changes, newest first; RecordsRefused for an index that cannot be read."""
    with told():
        return tuple(reversed(shelf.read((places or Places()).home).changes))


def published(document_id: str, places: Places | None = None) -> Standing:
    """Return how a document stands; RecordsRefused for an index that cannot be read."""
    places = places or Places()
    with told():
        index = shelf.read(places.home)
        changes = tuple(one for one in reversed(index.changes) if one.document_id == document_id)
        return Standing(document_id, _version(places, index, document_id), _versions(places, index, document_id), changes)


@contextlib.contextmanager
def _changing(places: Places, folder: pathlib.Path | None = None) -> Iterator[Index]:
    """Give the index to the one who may change it, cleared of what others left; what fails becomes a PublishingError."""
    refuse_another_database()
    with told(*filter(None, (folder, places.root, places.home))), alone(places.home, places.wait):
        index = shelf.read(places.home)
        files.sweep(places.home)
        yield index


def _version(places: Places, index: Index, document_id: str) -> str | None:
    """Return the version that is shown, None where the document is not."""
    as_shipped = SHIPPED if any(one.document_id == document_id for one in shipped(places.root).folders) else None
    return index.current.get(document_id, as_shipped)


def _versions(places: Places, index: Index, document_id: str) -> tuple[str, ...]:
    """Return the versions that can be restored, the newest first."""
    own = [one for one in reversed(index.changes) if one.document_id == document_id]
    known = [version for one in own for version in (one.version, one.former) if version and version != SHIPPED]
    as_shipped = [SHIPPED] if any(one.document_id == document_id for one in shipped(places.root).folders) else []
    current = _version(places, index, document_id)
    return tuple(version for version in dict.fromkeys([*known, *as_shipped]) if version != current)


def _folder(places: Places, document_id: str, version: str) -> Folder:
    path = places.root / "documents" / document_id if version == SHIPPED else shelf.folder(places.home, document_id, version)
    return Folder(document_id, path)


def _refuse_what_is_there(places: Places, document_id: str, version: str, former: str | None, *, may_replace: bool) -> None:
    if former is None:
        return
    shown = _folder(places, document_id, former)
    if version == folder_hash(shown.path)[:VERSION_DIGITS]:
        raise PublishingError("unchanged", document=document_id)
    if not may_replace:
        raise AlreadyThere(document_id, *names(shown.path)[1])


def _change(what: str, by: str, document_id: str, titles: tuple[str, str], version: str | None, former: str | None) -> Change:
    at = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    return Change(at, " ".join(by.split())[:MOST_OF_A_NAME], what, document_id, *titles, version, former)


def _carry_out(places: Places, index: Index, change: Change, folder: Folder | None) -> None:
    """Build with the change, then make it: the copy becomes a version, the index names it, the builds point to the new one."""
    records = gather(places.root)
    records = records.with_folders([folder]) if folder else records.without(change.document_id)
    with _prepared(places, records, is_withdrawn=folder is None) as build, _stored(places, change, folder):
        files.write_index(places.home, _with(index, change))
    # What everybody sees is decided: readers find the new build by themselves where it cannot be pointed to.
    with contextlib.suppress(BuildError):
        if build:
            builder.point(build)


@contextlib.contextmanager
def _prepared(places: Places, records: Records, *, is_withdrawn: bool) -> Iterator[pathlib.Path | None]:
    """Give the checked build of these records; it goes again where the change is not made.

    None where nothing could be built before either, as after a release with stricter checks: what is in the way can be withdrawn, one by one.
    """
    try:
        build = builder.prepare(records, places.builds)
    except RecordError:
        if not is_withdrawn or _can_be_built(places):
            raise
        build = None
    try:
        yield build
    except OSError:
        if build and build != builder.current(places.builds):
            build.unlink(missing_ok=True)
        raise


def _can_be_built(places: Places) -> bool:
    try:
        builder.prepare(gather(places.root), places.builds)
    except RecordError:
        return False
    return True


@contextlib.contextmanager
def _stored(places: Places, change: Change, folder: Folder | None) -> Iterator[None]:
    """Have the folder among the versions; it goes again where the change is not made."""
    if folder is None or change.version in (None, SHIPPED):
        yield
        return
    with files.moved(folder.path, shelf.folder(places.home, change.document_id, change.version)):
        yield


def _with(index: Index, change: Change) -> Index:
    current = {document_id: version for document_id, version in index.current.items() if document_id != change.document_id}
    if change.version != SHIPPED:
        current[change.document_id] = change.version
    return replace(index, current=current, changes=(*index.changes, change))
