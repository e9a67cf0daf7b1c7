"""What was published beside the shipped records: versions of folders, and one index that says which of them is shown.

    <published>/index.json                          which version of each document is current, and every change so far
    <published>/versions/<document_id>/<version>/   a folder of records, never changed once it is there

The index is the truth: a folder that it does not name is not shown. publishing/ writes both; this module only reads.
"""

import functools
import json
import os
import pathlib
import re
from dataclasses import dataclass, field

from data.errors import RecordError

INDEX, VERSIONS = "index.json", "versions"
# The version of a document that lies in data/documents.
SHIPPED = "shipped"
DOCUMENT_ID = re.compile(r"(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*")
VERSION = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True)
class Change:
    """One line of the change log: when (UTC), who, what became of which document, and its version before and after (None: not shown)."""

    at: str
    by: str
    what: str
    document_id: str
    title_zh: str
    title_en: str
    version: str | None
    former: str | None


@dataclass(frozen=True)
class Index:
    """The current version of each document that is not as shipped (None: withdrawn), and the changes, oldest first."""

    current: dict[str, str | None] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()


def place(root: pathlib.Path) -> pathlib.Path:
    """Return the folder of what was published: ATLAS_PUBLISHED, else published/ beside the shipped records."""
    return _place(os.environ.get("ATLAS_PUBLISHED"), root)


@functools.lru_cache(maxsize=64)
def _place(given: str | None, root: pathlib.Path) -> pathlib.Path:
    return pathlib.Path(given or root / "published").absolute()


def read(published: pathlib.Path) -> Index:
    """Return the index, an empty one where nothing was published yet; RecordError for one that cannot be read."""
    path = published / INDEX
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
        index = Index(dict(given["current"]), tuple(Change(**change) for change in given["changes"]))
    except FileNotFoundError:
        return Index()
    except OSError as error:
        raise RecordError(f"{path} cannot be read: {error.strerror}.") from None
    except (ValueError, TypeError, KeyError):
        raise RecordError(f"{path} is no index of published documents. Put back the last good one, or move it away.") from None
    _check_names(path, index)
    return index


def folder(published: pathlib.Path, document_id: str, version: str) -> pathlib.Path:
    """Return where a version of a document lies, whether it is there or not."""
    return published / VERSIONS / document_id / version


def stamp(published: pathlib.Path) -> tuple[int, ...]:
    """Return what changes whenever the index does; empty where there is none. Costs some µs."""
    try:
        # Asked at every query: pathlib takes several times as long.
        found = os.stat(f"{published}/{INDEX}")  # noqa: PTH116
    except OSError:
        return ()
    return (found.st_ino, found.st_mtime_ns, found.st_size)


def _check_names(path: pathlib.Path, index: Index) -> None:
    """The names become paths: no others than those that publishing gives."""
    for document_id, version in index.current.items():
        if not DOCUMENT_ID.fullmatch(document_id):
            raise RecordError(f"{path}: “{document_id}” is no document_id; allowed are lower-case letters, digits and hyphens.")
        if version is not None and not VERSION.fullmatch(str(version)):
            raise RecordError(f"{path}: “{version}” is no version of {document_id}; allowed are 16 digits from 0 to f, or null.")
