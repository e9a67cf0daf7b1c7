"""Plain text: in which encoding it is written, and its lines."""

import codecs
import re

from ingest.errors import Refused
from ingest.forms import Line

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# Characters that any Chinese document of some length is full of, in either script.
_COMMON = re.compile("[的一在和与为发展企业市工政府条对项支持，。、：；以中小经济國业業發對項條區區資金元万萬]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
_PAGE = re.compile(rb"<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
MOST_CONTROL = 0.01
# A text that lost fewer than one of so many characters is still read.
LOST = 500


def lines(content: bytes) -> list[Line]:
    """Return the lines of a text file. Raises Refused where its bytes are no text."""
    return [Line(text, is_broken=True) for text in decoded(content).splitlines()]


def is_page(content: bytes) -> bool:
    """Tell a web page by its first tags."""
    return _PAGE.search(content[:2000]) is not None


def decoded(content: bytes, declared: str = "") -> str:
    """Return the text of bytes in UTF-8, UTF-16, GB18030 or Big5, or in the encoding that a page declares.

    Raises Refused where none of them gives a text.
    """
    text = next((content.decode(name, "replace") for mark, name in _MARKS if content.startswith(mark)), None)
    text = _guessed(content, declared) if text is None else text
    if len(_CONTROL.findall(text)) > MOST_CONTROL * len(text):
        raise Refused("no_text")
    return text


def _guessed(content: bytes, declared: str) -> str:
    """Return the decoding with the most everyday characters; UTF-8 proves itself, for it seldom fits by chance."""
    # Every second byte of plain letters in UTF-16 is zero, which UTF-8 allows.
    is_wide = content.count(0) > len(content) / 10
    if not is_wide and (text := _tried(content, "utf-8") or _tried(content, declared)) is not None:
        return text
    found = [text for name in ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be") if (text := _tried(content, name)) is not None]
    found += [text for name in ("utf-8", "gb18030") if (text := content.decode(name, "replace")).count("\ufffd") * LOST < len(text)]
    if not found:
        raise Refused("unknown_encoding")
    return max(found, key=lambda text: len(_COMMON.findall(text)) / max(1, len(text)))


def _tried(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name) if name else None
    except (UnicodeDecodeError, LookupError):
        return None
