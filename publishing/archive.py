"""A folder of records as one zip file, to be kept and opened again. What comes back is not trusted."""

import io
import pathlib
import struct
import tomllib
import zipfile
import zlib

from data.load import FOLDER_FILES
from data.published import DOCUMENT_ID
from publishing.errors import BadArchive

# Bytes. The longest of the shipped folders has 0.2 MB.
MOST_PACKED, MOST_OF_A_FILE, MOST_IN_ALL = 10_000_000, 10_000_000, 20_000_000
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# The same folder gives the same bytes.
DAY = (1980, 1, 1, 0, 0, 0)
DAMAGED = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, KeyError)


def packed(folder: pathlib.Path) -> bytes:
    """Return the folder's own files as a zip; other files are left out."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in FOLDER_FILES:
            if (folder / name).is_file():
                archive.writestr(zipfile.ZipInfo(name, DAY), (folder / name).read_bytes(), zipfile.ZIP_DEFLATED)
    return content.getvalue()


def unpacked(content: bytes, target: pathlib.Path) -> pathlib.Path:
    """Write a zip's folder below target, named by its document, and return it.

    Raises BadArchive: too_large, damaged, foreign_file (name), no_document; OSError where target cannot be written.
    """
    files = _files(content)
    folder = target / _document_id(files)
    folder.mkdir(parents=True, exist_ok=True)
    for name in FOLDER_FILES:
        if name in files:
            (folder / name).write_bytes(files[name])
        else:
            # Of the same document opened before.
            (folder / name).unlink(missing_ok=True)
    return folder


def _files(content: bytes) -> dict[str, bytes]:
    if len(content) > MOST_PACKED:
        raise _too_large()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _read(archive)
    except DAMAGED as error:
        raise BadArchive("damaged") from error


def _read(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """Return the contents by name, each read up to the limit only: what a zip says of its sizes need not be so."""
    found: dict[str, bytes] = {}
    for entry in archive.infolist():
        if entry.filename not in FOLDER_FILES or entry.filename in found or entry.compress_type not in METHODS:
            raise BadArchive("foreign_file", name=entry.filename[:80], allowed=", ".join(FOLDER_FILES))
        with archive.open(entry) as file:
            found[entry.filename] = file.read(MOST_OF_A_FILE + 1)
        if len(found[entry.filename]) > MOST_OF_A_FILE or sum(map(len, found.values())) > MOST_IN_ALL:
            raise _too_large()
    return found


def _too_large() -> BadArchive:
    return BadArchive("too_large", megabytes=str(MOST_IN_ALL // 1_000_000))


def _document_id(files: dict[str, bytes]) -> str:
    """Return the id that names the folder: the files alone decide it, and only one that is a plain name."""
    try:
        document_id = tomllib.loads(files["document.toml"].decode("utf-8"))["document_id"]
    except (KeyError, ValueError) as error:
        raise BadArchive("no_document") from error
    if not isinstance(document_id, str) or not DOCUMENT_ID.fullmatch(document_id):
        raise BadArchive("no_document")
    return document_id
