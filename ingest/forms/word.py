"""Word files: paragraphs and table cells in reading order, with the numbers that Word counts itself."""

import io
import zipfile
import zlib

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml.etree import XMLSyntaxError

from ingest.errors import Refused
from ingest.forms import Line
from ingest.forms.numbering import Numbering
from ingest.forms.page import CELL_GAP, LONGEST_CELL

# What python-docx and zipfile raise for parts that are missing, cut off, of another kind or of another content than said.
_BROKEN = (LookupError, ValueError, TypeError, AttributeError, XMLSyntaxError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, OSError)
# Text that stands in a document, but not in its run of text: what was moved away, what a box beside the text holds.
_TEXT = ".//*[self::w:t or self::w:tab or self::w:br or self::w:cr][not(ancestor::w:moveFrom or ancestor::w:txbxContent)]"
# A document of text unpacks to a few times its size; a bomb to thousands of times.
MOST_UNPACKED = 200_000_000
MOST_TIMES = 200


def lines(content: bytes) -> list[Line]:
    """Return the paragraphs of a file, a table's rows cell by cell. Raises Refused for another or damaged file, or a bomb."""
    _check(content)
    try:
        document = docx.Document(io.BytesIO(content))
        numbering = Numbering(document)
        found = [line for block in document.iter_inner_content() for line in _lines(block, numbering)]
    except _BROKEN as error:
        raise Refused("damaged", kind="docx") from error
    return [Line(text) for paragraph in found for text in paragraph.splitlines()]


def _check(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except zipfile.BadZipFile as error:
        raise Refused("damaged", kind="docx") from error
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refused("locked", kind="docx")
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MOST_UNPACKED or unpacked > MOST_TIMES * len(content) + 10_000_000:
        raise Refused("bomb")
    if "word/document.xml" not in {entry.filename for entry in entries}:
        raise Refused("wrong_kind", kind="zip")


def _text(paragraph: Paragraph) -> str:
    """Return the text of a paragraph, inserted text of tracked changes with it, deleted text left out."""
    parts = paragraph._p.xpath(_TEXT)
    return "".join((one.text or "") if one.tag == qn("w:t") else "\t" if one.tag == qn("w:tab") else "\n" for one in parts)


def _lines(block: Paragraph | Table, numbering: Numbering) -> list[str]:
    if isinstance(block, Paragraph):
        return [numbering.label(block) + _text(block)]
    seen: set = set()
    return [line for row in block.rows for line in _row(row, seen, numbering)]


def _row(row, seen: set, numbering: Numbering) -> list[str]:
    """Return a row's cells as one line where they are short, else line by line; a merged cell is met once."""
    own = [cell for cell in row.cells if cell._tc not in seen]
    seen.update(cell._tc for cell in own)
    cells = [[line for inner in cell.iter_inner_content() for line in _lines(inner, numbering)] for cell in own]
    said = [" ".join(lines).strip() for lines in cells]
    if len(said) > 1 and all(len(one) <= LONGEST_CELL for one in said):
        return [CELL_GAP.join(one for one in said if one)]
    return [line for lines in cells for line in lines]
