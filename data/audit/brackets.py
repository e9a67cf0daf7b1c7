"""Responsibility brackets: the names in them, with role and order, and the bodies that one bracket names for all that follow."""

import re
from dataclasses import dataclass

from data.audit.text import CLOSING, OPENING

ROLES = {"牵头单位": "lead", "配合单位": "support", "责任单位": "responsible"}
LABEL = re.compile(r"(牵头单位|配合单位|责任单位)[:：]")
# 等部门 names nobody; who divides the work and who answers is said of the names before it.
ENDING = re.compile(r"(?:等(?:部门|单位))?(?:按(?:照)?职[责能]分工)?(?:分别)?(?:负责|落实)?$")
THROUGHOUT = re.compile(r"以下均需要?(?:由)?(.+?)负责[,，]不再")
NOT_AGAIN = re.compile(r"以下不再.*列出")
FIRST_LEADS = re.compile(r"(?:排|列)(?:在)?(?:第一|首位).*牵头")
LEVEL = re.compile(r"[省市县区](?!场)")
# Bodies whose name says where they belong: a level before them would be another body.
OWN_SEAT = re.compile(r"各|中国|国家|全国|中央|人行|相关|有关|.*(?:支行|分行|海关|分署|监管分局|证监局|银保监局|管委会|人民政府)$")


@dataclass(frozen=True)
class Named:
    """One body of a measure, in order; not explicit where an earlier bracket named it for all that follow."""

    name: str
    role: str
    is_explicit: bool = True


@dataclass(frozen=True)
class Bracket:
    """What one bracket says: (name, role or None), the bodies it names throughout, whether the first-listed leads."""

    names: tuple[tuple[str, str | None], ...]
    throughout: tuple[str, ...]
    first_leads: bool


def assign(contents: list[str]) -> list[list[Named]]:
    """Return the bodies of each measure for the brackets of a whole document, in reading order."""
    read = [read_bracket(content) for content in contents]
    first_leads = any(bracket.first_leads for bracket in read)
    carried: list[str] = []
    measures = []
    for bracket in read:
        named = [Named(name, role or _by_order(place, first_leads)) for place, (name, role) in enumerate(bracket.names)]
        known = {one.name for one in named}
        rest = [Named(name, _by_order(1, first_leads), False) for name in carried if name not in known]
        measures.append(named + rest)
        carried += [name for name in bracket.throughout if name not in carried]
    return measures


def _by_order(place: int, first_leads: bool) -> str:
    if not first_leads:
        return "responsible"
    return "lead" if place == 0 else "support"


def read_bracket(content: str) -> Bracket:
    """Return what the text of one bracket, without white space and its outer signs, says."""
    who, *_ = content.split("。")
    segments = [one for one in split(who, ",，;；") if not NOT_AGAIN.search(one)]
    names = tuple(_labelled(who)) if LABEL.search(who) else tuple((name, None) for one in segments for name in names_of(one))
    return Bracket(names, tuple(_throughout(content, segments, [name for name, _ in names])), FIRST_LEADS.search(content) is not None)


def _labelled(text: str) -> list[tuple[str, str]]:
    parts = LABEL.split(text)[1:]
    groups = [(group, ROLES[label]) for label, part in zip(parts[::2], parts[1::2], strict=True) for group in split(part, ",，;；")]
    return [(name, role) for group, role in groups for name in names_of(group)]


def _throughout(content: str, segments: list[str], names: list[str]) -> list[str]:
    """Return the bodies named for all that follows, each by the fullest name that the bracket has for it."""
    if match := THROUGHOUT.search(content):
        return [next((full for full in names if full.endswith(short)), short) for short in split(match.group(1), "、")]
    return names_of(segments[-1]) if NOT_AGAIN.search(content) and segments else []


def names_of(group: str) -> list[str]:
    """Return the names of one run between commas, with the level of the first carried to those that leave it out."""
    first, *others = split(ENDING.sub("", group), "、") or [""]
    level = LEVEL.match(first)
    if not level or any(other.startswith(level.group()) and LEVEL.match(other) for other in others):
        return [name for name in (first, *others) if name]
    return [first, *(other if OWN_SEAT.match(other) else level.group() + other for other in others)]


def split(text: str, signs: str) -> list[str]:
    """Return the parts of text between signs that stand outside brackets."""
    parts, depth = [""], 0
    for sign in text:
        depth += (sign in OPENING) - (sign in CLOSING)
        if sign in signs and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return [part for part in parts if part]
