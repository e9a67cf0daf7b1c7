"""PDF files with text: their lines, page by page."""

import pypdfium2

from ingest.errors import Refused
from ingest.forms import Line

MOST_PAGES = 500
# A page of text has more characters than this; fewer on average mean pictures of pages.
FEWEST_CHARACTERS = 20


def lines(content: bytes) -> list[Line]:
    """Return the lines of a file as its pages break them. Raises Refused for a locked, damaged, scanned or endless file."""
    document = _opened(content)
    try:
        if len(document) > MOST_PAGES:
            raise Refused("too_many_pages", pages=MOST_PAGES)
        pages = [_page_lines(document, number) for number in range(len(document))]
    finally:
        document.close()
    found = [line for page in pages for line in page]
    if sum(len(line.text.strip()) for line in found) < FEWEST_CHARACTERS * max(1, len(pages)):
        raise Refused("scanned")
    return found


def _opened(content: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise Refused("locked" if "password" in str(error).lower() else "damaged", kind="pdf") from error


def _page_lines(document: pypdfium2.PdfDocument, number: int) -> list[Line]:
    page = document[number]
    text = page.get_textpage().get_text_range()
    page.close()
    return [Line(line, page=number + 1, is_broken=True) for line in text.replace("\ufffe", "").splitlines()]
