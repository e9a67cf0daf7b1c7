"""The records as a whole: the shipped folders, overlaid by what was published since and by a visitor's drafts."""

import pathlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from data import published
from data.errors import RecordError


@dataclass(frozen=True)
class Folder:
    """The folder of one document. Its name does not count: a version is named by its content, a draft lies anywhere."""

    document_id: str
    path: pathlib.Path
    is_draft: bool = False


@dataclass(frozen=True)
class Records:
    """The reference lists and audits below root, and one folder a document, in order of their ids."""

    root: pathlib.Path
    folders: tuple[Folder, ...]

    def with_folders(self, folders: Iterable[Folder]) -> "Records":
        """Return the records in which these folders take the place of those of the same documents; of two alike the last counts."""
        by_id = {one.document_id: one for one in (*self.folders, *folders)}
        return replace(self, folders=tuple(by_id[name] for name in sorted(by_id)))

    def without(self, document_id: str) -> "Records":
        """Return the records without one document."""
        return replace(self, folders=tuple(one for one in self.folders if one.document_id != document_id))

    def files(self) -> list[tuple[str, pathlib.Path]]:
        """Return every file with its name from the root on, as if the folder lay in documents/: the same wherever it does."""
        own = [(str(path.relative_to(self.root)), path) for path in (*self.root.glob("reference/*.csv"), *self.root.glob("audit.csv"))]
        for one in self.folders:
            kept = "drafts" if one.is_draft else "documents"
            own += [(f"{kept}/{one.document_id}/{path.name}", path) for path in (*one.path.glob("*.csv"), *one.path.glob("document.toml"))]
        return own


def shipped(root: pathlib.Path) -> Records:
    """Return the records as they are shipped, whatever was published."""
    paths = sorted(path for path in (root / "documents").glob("[!.]*") if path.is_dir())
    return Records(root, tuple(Folder(path.name, path) for path in paths))


def gather(root: pathlib.Path) -> Records:
    """Return the records that everybody sees: the shipped ones, with what was published, without what was withdrawn.

    Raises RecordError for an index that cannot be read or that names a version that is not there.
    """
    home = published.place(root)
    records = shipped(root)
    for document_id, version in published.read(home).current.items():
        records = records.without(document_id) if version is None else records.with_folders([_version(home, document_id, version)])
    return records


def _version(home: pathlib.Path, document_id: str, version: str) -> Folder:
    path = published.folder(home, document_id, version)
    if not path.is_dir():
        raise RecordError(f"{path} is missing, but {home / published.INDEX} names it. Put the folder back, or restore another version.")
    return Folder(document_id, path)
