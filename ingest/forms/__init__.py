"""One reader a kind of file: bytes in, lines of text out, each with what the file itself says of it."""

import pathlib
from dataclasses import dataclass

from ingest import script
from ingest.errors import Refused

MOST_BYTES = 20_000_000
# A line without any end would keep every rule busy for too long.
LONGEST_LINE = 50_000
KINDS = ("txt", "md", "html", "htm", "docx", "pdf")


@dataclass(frozen=True)
class Line:
    """One line as the file has it.

    page counts from 1 where a file has pages. is_link is true where all of it is a link. is_broken tells that the line may
    have been broken by the width of a page. furniture says why the file itself sets it apart from the text, else is empty.
    """

    text: str
    page: int | None = None
    is_link: bool = False
    is_broken: bool = False
    furniture: str = ""


def read_lines(name: str, content: bytes) -> list[Line]:
    """Return the lines of a file, empty ones left out. Raises Refused for what is no text, too large, locked or scanned."""
    kind = pathlib.PurePath(name).suffix.lower().lstrip(".")
    if len(content) >= MOST_BYTES:
        raise Refused("too_large", megabytes=MOST_BYTES // 1_000_000)
    if not content.strip():
        raise Refused("empty")
    # Characters that show nothing make no line.
    lines = [line for line in _reader(kind, content)(content) if script.plain(line.text).strip()]
    if not lines:
        raise Refused("empty")
    if max(len(line.text) for line in lines) > LONGEST_LINE:
        raise Refused("endless_line", characters=LONGEST_LINE)
    return lines


def _reader(kind: str, content: bytes):
    """Return the reader for a file by what it holds; its name only decides between kinds of text."""
    # The readers of the other kinds load libraries that most readers of the atlas never need.
    from ingest.forms import page, pdf, plain, word

    if content.startswith(b"%PDF"):
        return pdf.lines
    if content.startswith(b"PK\x03\x04"):
        return word.lines
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused("old_word_or_locked")
    if kind not in KINDS:
        raise Refused("wrong_kind", kind=kind or "?")
    if kind in ("docx", "pdf"):
        raise Refused("damaged", kind=kind)
    return page.lines if kind in ("html", "htm") or plain.is_page(content) else plain.lines
