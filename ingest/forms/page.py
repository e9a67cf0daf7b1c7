"""Web pages saved to disk: the lines that a reader sees, links told apart from text."""

import re

import lxml.etree
import lxml.html

from ingest.errors import Refused
from ingest.forms import Line
from ingest.forms.plain import decoded

_UNSEEN = {"script", "style", "noscript", "template", "iframe", "object", "svg", "select", "button", "input", "textarea", "head", "form"}
_FRAME = {"nav", "header", "footer", "aside"}
# Tags that open no line of their own.
_INLINE = {
    "a",
    "span",
    "b",
    "strong",
    "em",
    "i",
    "u",
    "font",
    "sub",
    "sup",
    "small",
    "big",
    "s",
    "o:p",
    "label",
    "mark",
    "code",
    "ins",
    "st1:chsdate",
}
# A row of short cells says one thing: its cells become one line.
LONGEST_CELL, CELL_GAP = 60, "  "
_CHARSET = re.compile(rb"charset=[\"']?([\w-]+)", re.IGNORECASE)


def lines(content: bytes) -> list[Line]:
    """Return the visible lines of a page in reading order. Raises Refused where there is none."""
    parser = lxml.html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    try:
        tree = lxml.html.document_fromstring(_text(content), parser=parser)
    except lxml.etree.ParserError as error:
        raise Refused("empty") from error
    # What is nested deeper than the parser goes is lost, and with it text.
    if any(one.type_name == "ERR_RESOURCE_LIMIT" for one in parser.error_log):
        raise Refused("damaged", kind="html")
    reader = _Reader()
    reader.read(tree, "")
    reader.end_line()
    if not reader.lines:
        raise Refused("empty")
    return reader.lines


def _text(content: bytes) -> str:
    """Return the page as text: its declaration only decides where its bytes do not."""
    declared = _CHARSET.search(content[:4000])
    name = declared[1].decode("ascii", "replace").lower() if declared else ""
    said = decoded(content, {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}.get(name, name))
    # An XML declaration names an encoding, which the parser takes from no decoded text.
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", said)


class _Reader:
    """Walks the tree and keeps the line that is being read; linked counts its characters within links."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._parts: list[str] = []
        self._linked = 0
        self._furniture = ""

    def read(self, top, furniture: str) -> None:
        """Read an element with all below it, without recursion: pages can be nested deeper than Python's stack."""
        waiting = [("open", top, furniture, False)]
        while waiting:
            step, element, furniture, linked = waiting.pop()
            if step == "text":
                self._add(element, linked)
            elif step == "close":
                self.end_line()
            elif isinstance(element.tag, str):
                waiting += reversed(self._steps(element, furniture, linked))

    def _steps(self, element, furniture: str, linked: bool) -> list[tuple]:
        tag = element.tag.lower()
        if tag in _UNSEEN or _is_hidden(element):
            return []
        within = furniture or ("frame of the page" if tag in _FRAME else "")
        own_line = tag not in _INLINE
        if own_line:
            self.end_line()
            self._furniture = within
        if tag == "tr" and (row := _short_row(element)):
            return [("text", row, within, False), ("close", None, within, False)]
        linked = linked or tag == "a"
        steps = [("text", element.text, within, linked)]
        for child in element:
            steps += [("open", child, within, linked), ("text", child.tail, within, linked)]
        return [*steps, ("close", None, within, linked)] if own_line else steps

    def _add(self, text: str | None, linked: bool) -> None:
        said = re.sub(r"\s+", " ", text or "")
        self._parts.append(said)
        self._linked += len(said.strip()) if linked else 0

    def end_line(self) -> None:
        text = "".join(self._parts).strip()
        if text:
            self.lines.append(Line(text, is_link=self._linked >= len(text) * 0.9, furniture=self._furniture))
        self._parts, self._linked = [], 0


def _short_row(row) -> str:
    """Return the cells of a table's row as one line where it is a row of short cells, not a layout: 文号 beside its value."""
    cells = [" ".join(cell.text_content().split()) for cell in row if isinstance(cell.tag, str)]
    is_layout = row.find(".//table") is not None or any(len(cell) > LONGEST_CELL for cell in cells)
    return "" if is_layout or len(cells) < 2 else CELL_GAP.join(cell for cell in cells if cell)


def _is_hidden(element) -> bool:
    return "hidden" in element.attrib or re.search(r"display:\s*none", element.get("style", "")) is not None
