"""The document that a visitor is adding: what was read of it, its records as they stand now, and its folder on disk.

It lives in the visitor's session alone and goes with it.
"""

import pathlib
import tempfile
from dataclasses import dataclass, field

import streamlit as st

from ingest import folder
from ingest.model import Draft
from ingest.records import Records

KEY = "added_document"
# What the page keeps of the document that is there: what was chosen in it, whether it was published, why not.
OF_A_DOCUMENT = ("added_chosen", "added_table", "published_now", "draft_problem")


@dataclass
class Held:
    """draft is None for a folder that was opened again. version counts what was given, so that tables of another document are not mixed."""

    name: str
    draft: Draft | None
    records: Records
    version: int
    place: tempfile.TemporaryDirectory = field(default_factory=lambda: tempfile.TemporaryDirectory(prefix="atlas-added-"))

    @property
    def document_id(self) -> str:
        """Return the id under which the document is compared and published."""
        return str(self.records.document["document_id"])

    def folder(self) -> pathlib.Path:
        """Write the records as they stand and return their folder; one that is the same is not written again."""
        target = pathlib.Path(self.place.name) / self.document_id
        files = folder.files_of(self.records)
        target.mkdir(parents=True, exist_ok=True)
        for old in [path for path in target.iterdir() if path.name not in files]:
            old.unlink()
        for name, content in files.items():
            if not (target / name).is_file() or (target / name).read_bytes() != content:
                (target / name).write_bytes(content)
        return target


def held() -> Held | None:
    """Return the visitor's document, or None."""
    return st.session_state.get(KEY)


def hold(name: str, draft: Draft | None, records: Records) -> None:
    """Keep a document in place of the one before, and nothing of what was done with that one."""
    _forget()
    before = held()
    st.session_state[KEY] = Held(name, draft, records, before.version + 1 if before else 1)


def drop() -> None:
    """Forget the visitor's document."""
    _forget()
    st.session_state.pop(KEY, None)


def _forget() -> None:
    for name in OF_A_DOCUMENT:
        st.session_state.pop(name, None)
