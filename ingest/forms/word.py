"""Word files: paragraphs and table cells in reading order, with the numbers that Word counts itself."""

import io
import zipfile

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml.etree import XMLSyntaxError

from ingest.errors import Refused
from ingest.forms import Line
from ingest.forms.numbering import Numbering

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
    except (KeyError, ValueError, XMLSyntaxError, zipfile.BadZipFile, AttributeError) as error:
        raise Refused("damaged", kind="docx") from error
    return [Line(text) for paragraph in found for text in paragraph.splitlines()]


def _check(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except zipfile.BadZipFile as error:
        raise Refused("damaged", kind="docx") from error
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MOST_UNPACKED or unpacked > MOST_TIMES * len(content) + 10_000_000:
        raise Refused("bomb")
    if "word/document.xml" not in {entry.filename for entry in entries}:
        raise Refused("wrong_kind", kind="zip")


def _lines(block: Paragraph | Table, numbering: Numbering) -> list[str]:
    if isinstance(block, Paragraph):
        return [numbering.label(block) + block.text]
    seen, found = set(), []
    for row in block.rows:
        for cell in row.cells:
            # A merged cell is met once in every place that it covers.
            if cell._tc not in seen:
                seen.add(cell._tc)
                found += [line for inner in cell.iter_inner_content() for line in _lines(inner, numbering)]
    return found
