"""A briefing as a small file and as a link's value; what cannot be read is left out and named."""

import base64
import binascii
import json
import zlib
from dataclasses import dataclass
from typing import Any

from briefing.model import MOST_HEADLINE, MOST_NOTE, MOST_SLIDES, Briefing, Slide
from briefing.words import told
from views import filters
from views.catalogue import view_by_id

FORMAT, VERSION = "srdi-policy-atlas/briefing", 1
ENDING = ".briefing.json"
# Longer ones do not go into an address: servers and mail programs cut it. What a value may unpack to is far more than any briefing.
LONGEST_VALUE, LARGEST = 6_000, 1_000_000


@dataclass(frozen=True)
class Problem:
    """What was left out: a key of the catalogue (briefing.problem.*) and what it names."""

    key: str
    named: str = ""


@dataclass(frozen=True)
class Opened:
    """A briefing as far as it could be read, and what was left out."""

    briefing: Briefing
    problems: tuple[Problem, ...] = ()


def to_json(briefing: Briefing) -> str:
    """Return the briefing as a file's text."""
    return json.dumps({"format": FORMAT, "version": VERSION} | _plain(briefing), ensure_ascii=False, indent=2) + "\n"


def from_json(text: str | bytes) -> Opened:
    """Return the briefing in a file's text; a damaged file opens as an empty briefing with its problem."""
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        return Opened(Briefing(), (Problem("damaged"),))
    if not isinstance(given, dict) or given.get("format") != FORMAT:
        return Opened(Briefing(), (Problem("no_briefing"),))
    opened = _opened(given)
    newer = () if given.get("version") == VERSION else (Problem("version", str(given.get("version"))[:20]),)
    return Opened(opened.briefing, newer + opened.problems)


def to_value(briefing: Briefing) -> str | None:
    """Return the briefing as an address's value, None where it is too long for one."""
    packed = zlib.compress(json.dumps(_plain(briefing), ensure_ascii=False, separators=(",", ":")).encode(), 9)
    value = base64.urlsafe_b64encode(packed).decode().rstrip("=")
    return value if len(value) <= LONGEST_VALUE else None


def from_value(value: str) -> Opened:
    """Return the briefing in an address's value; a damaged one opens as an empty briefing with its problem."""
    try:
        packed = base64.urlsafe_b64decode(value[:LONGEST_VALUE] + "=" * (-len(value) % 4))
        # An address can be written by anybody: a small value must not unpack to a large one.
        given = json.loads(zlib.decompressobj().decompress(packed, LARGEST))
    except (ValueError, binascii.Error, zlib.error, RecursionError):
        return Opened(Briefing(), (Problem("damaged"),))
    return _opened(given) if isinstance(given, dict) else Opened(Briefing(), (Problem("damaged"),))


def _plain(briefing: Briefing) -> dict[str, Any]:
    told = {"told": briefing.told} if briefing.told else {}
    return {"title": briefing.title, "slides": [_plain_slide(slide) for slide in briefing.slides]} | told


def _plain_slide(slide: Slide) -> dict[str, Any]:
    texts = {"headline": slide.headline, "note": slide.note, "told": slide.told}
    return {"view": slide.view, "filters": filters.pairs(slide.selection)} | {name: text for name, text in texts.items() if text}


def _opened(given: dict[str, Any]) -> Opened:
    listed = given.get("slides")
    read = [_slide(one) for one in listed[:MOST_SLIDES]] if isinstance(listed, list) else []
    problems = [problem for _, found in read for problem in found]
    problems += [] if isinstance(listed, list) else [Problem("no_slides")]
    problems += [Problem("too_many", str(MOST_SLIDES))] if isinstance(listed, list) and len(listed) > MOST_SLIDES else []
    slides = tuple(slide for slide, _ in read if slide)
    briefing = Briefing(_text(given.get("title"), MOST_HEADLINE), slides, told(given.get("told"), "title"))
    return Opened(briefing, tuple(dict.fromkeys(problems)))


def _slide(given: Any) -> tuple[Slide | None, list[Problem]]:
    name = given.get("view") if isinstance(given, dict) else None
    if not isinstance(name, str) or view_by_id(name) is None:
        return None, [Problem("view", str(name)[:60])]
    selection, strange = filters.selection(_pairs(given.get("filters")))
    texts = (_text(given.get("headline"), MOST_HEADLINE), _text(given.get("note"), MOST_NOTE), told(given.get("told"), "note"))
    slide = Slide(name, selection, *texts)
    return slide, [Problem("filter", one[:60]) for one in strange]


def _pairs(given: Any) -> dict[str, list[str]]:
    if not isinstance(given, dict):
        return {}
    return {name: [one for one in values if isinstance(one, str)] for name, values in given.items() if isinstance(values, list)}


def _text(given: Any, longest: int) -> str:
    """Return a text as one may be shown: without control characters, cut; empty for anything else."""
    if not isinstance(given, str):
        return ""
    return "".join(one for one in given if one == "\n" or one.isprintable())[:longest]
