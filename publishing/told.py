"""What every door of this room checks and how failures are told: without the places where copies lay."""

import contextlib
import os
import pathlib
from collections.abc import Iterator

from data.errors import BuildError, RecordError
from data.load import read_document
from data.published import DOCUMENT_ID
from publishing.errors import PublishingError, RecordsRefused, Unwritable


@contextlib.contextmanager
def told(*folders: pathlib.Path) -> Iterator[None]:
    """Turn what fails into a PublishingError that names files from these folders on; the last one is where writing fails."""
    try:
        yield
    except RecordError as error:
        raise RecordsRefused(_from_the_folder_on(str(error), folders)) from error
    except BuildError as error:
        raise Unwritable(error.folder, error.reason) from error
    except OSError as error:
        raise Unwritable(str(folders[-1] if folders else error.filename), error.strerror or str(error)) from error


def names(folder: pathlib.Path) -> tuple[str, tuple[str, str]]:
    """Return a document's id, which becomes part of a path, and its titles in both languages; PublishingError for an id that cannot."""
    document = read_document(folder)
    document_id = document.get("document_id", "")
    if not isinstance(document_id, str) or not DOCUMENT_ID.fullmatch(document_id):
        raise PublishingError("bad_name", document=str(document_id)[:80])
    return document_id, (str(document.get("title_zh", "")), str(document.get("title_en", "")))


def refuse_another_database() -> None:
    """Raise a PublishingError where a database of somebody else's making is shown: no record would ever be seen in it."""
    given = os.environ.get("POLICY_DB")
    if given:
        raise PublishingError("another_database", file=given)


def _from_the_folder_on(sentence: str, folders: tuple[pathlib.Path, ...]) -> str:
    for folder in folders:
        sentence = sentence.replace(f"{folder}/", "")
    return sentence
