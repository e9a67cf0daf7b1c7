"""Responsibility blocks: which run of text each bracket or line of names answers for, and what stands in none."""

import re
from dataclasses import dataclass, replace

from ingest.clean import Paragraph
from ingest.marks import RANKS
from ingest.names import LABEL, NOT_AGAIN, RESPONSIBLE, are_names
from ingest.script import fold, squeeze
from ingest.tree import Node

_LINE = re.compile(rf"(?:(?<=\n)|(?<=[。;])|^)[ \[(]*(?={LABEL.pattern})[^\n]*?(?:(?=\n)|$)")
_SENTENCE = re.compile(
    r"(?:(?<=[。;\n])|^)(?:(?:本|该|此|上述)(?:条|项|款|措施|政策|工作)*,?)?(?:由)?([^。;\n]{2,160}?(?:负责|牵头|会同|配合)[^。;\n]{0,60})。?(?=\n|$)"
)
_MOST_BRACKET = 600


@dataclass(frozen=True)
class Passage:
    """The text of one path without white space, as written and folded; answers is what its responsibility bracket says.

    heading_end tells how much of the text is the numbered heading, intro is what the clauses over it say before their parts begin.
    """

    path: str
    heading: str
    text: str
    folded: str
    answers: str | None = None
    heading_end: int = 0
    is_leaf: bool = False
    rank: int = -1
    intro: str = ""


@dataclass(frozen=True)
class _Span:
    start: int
    end: int
    content: str
    own_line: bool


def passages(root: Node, with_sentences: bool | None = None) -> list[Passage]:
    """Return the passages of a policy in reading order: a block a bracket, and the text that no bracket answers for.

    Names that a whole sentence gives (由…负责) count only where a document has no brackets and lines of names.
    """
    found = _passages(root, False)
    if with_sentences is False or any(one.answers is not None for one in found):
        return found
    return _passages(root, True)


def _passages(root: Node, by_sentence: bool) -> list[Passage]:
    found: list[Passage] = []
    _visit(root, by_sentence, found, "", "")
    return [one for one in found if one.text]


def _visit(node: Node, by_sentence: bool, found: list[Passage], heading: str, intro: str) -> None:
    own = node.heading or heading
    below = [child for child in node.children if child.path != "tail"]
    if node.rank >= 0 and node.children and _is_one_block(node, by_sentence):
        found += _with_intro(_blocks(node.path, node.all_paragraphs(), own, node, by_sentence, True), intro)
        return
    found += _with_intro(_blocks(node.path, node.paragraphs, own, node, by_sentence, not below), intro)
    said = intro + squeeze(_text(node.paragraphs)) if node.rank >= 0 else ""
    for child in node.children:
        _visit(child, by_sentence, found, "" if child.path == "tail" else own, "" if child.path == "tail" else said)


def _with_intro(found: list[Passage], intro: str) -> list[Passage]:
    return [replace(one, intro=intro) for one in found]


def _is_one_block(node: Node, by_sentence: bool) -> bool:
    """A clause with items is one block where only its end says who answers."""
    below = [child for child in node.children if child.path != "tail"]
    counts = [len(_spans(_text(child.all_paragraphs()), by_sentence)) for child in below]
    own = len(_spans(_text(node.paragraphs), by_sentence))
    items = all(child.is_item or node.rank == RANKS.index("article") for child in below)
    if sum(counts) + own == 0:
        return False
    if own:
        return sum(counts) == 0 and items
    if counts[-1] != 1 or sum(counts) != 1 or len(below) < 2:
        return False
    last = below[-1]
    spans = _spans(_text(last.all_paragraphs()), by_sentence)
    return items or (spans[0].own_line and node.rank >= RANKS.index("part"))


def _text(paragraphs: list[Paragraph]) -> str:
    return "\n".join(one.folded for one in paragraphs)


def _blocks(path: str, paragraphs: list[Paragraph], heading: str, node: Node, by_sentence: bool, is_leaf: bool) -> list[Passage]:
    """Return a passage a responsibility bracket, numbered where there are several; text after the last goes with none of them."""
    text, folded = "\n".join(one.text for one in paragraphs), _text(paragraphs)
    spans = [] if path == "preamble" else _spans(folded, by_sentence)
    found, begin = [], 0
    for number, span in enumerate(spans, 1):
        own = f"{path}#{number}" if len(spans) > 1 else path
        end = _end_of(number - 1, spans, folded, node)
        found.append(_passage(own, heading, text[begin:end], folded[begin:end], span.content, node, number == 1, True))
        begin = end
    rest = folded[begin:].strip(" \n。")
    if rest or not spans:
        found.append(_passage(f"{path}#rest" if spans else path, heading, text[begin:], folded[begin:], None, node, not spans, is_leaf and not spans))
    return found


def _end_of(place: int, spans: list[_Span], folded: str, node: Node) -> int:
    """Return where the block of a bracket or line ends: with it, or, where it stands right below the heading, before the next one."""
    opens = spans[0].own_line and squeeze(folded[: spans[0].start]) in ("", squeeze(fold(node.heading)))
    if not opens:
        return spans[place].end
    return spans[place + 1].start if place + 1 < len(spans) else len(folded)


def _passage(path: str, heading: str, text: str, folded: str, answers: str | None, node: Node, first: bool, is_leaf: bool) -> Passage:
    squeezed = squeeze(text)
    end = len(squeeze(node.heading)) if first and node.heading and squeezed.startswith(squeeze(node.heading)) else 0
    return Passage(path, heading, squeezed, squeeze(folded), answers, end, is_leaf, node.rank)


def _spans(text: str, by_sentence: bool) -> list[_Span]:
    """Return where a text says who answers, in reading order."""
    found = [_Span(start, end, text[start + 1 : end - 1], _is_own_line(text, start)) for start, end in brackets(text) if _answers(text, start, end)]
    found += _lines(text, found)
    if by_sentence and not found:
        found = [_Span(match.start(), match.end(), match[1], False) for match in _SENTENCE.finditer(text) if _is_of_names(match[1])]
    return _merged(sorted(found, key=lambda span: span.start), text)


def _lines(text: str, brackets_found: list[_Span]) -> list[_Span]:
    found = []
    for match in _LINE.finditer(text):
        inside = any(span.start <= match.start() < span.end for span in brackets_found)
        content = match.group().strip(" []()。")
        if not inside and are_names(content):
            found.append(_Span(match.start(), match.end(), content, True))
    return found


def _merged(spans: list[_Span], text: str) -> list[_Span]:
    """Lines that follow each other say one thing: 牵头单位 on one, 配合单位 on the next."""
    found: list[_Span] = []
    for span in spans:
        if found and not text[found[-1].end : span.start].strip(" \n。;,、"):
            last = found.pop()
            found.append(_Span(last.start, span.end, f"{last.content.rstrip('。;,')};{span.content}", last.own_line))
        else:
            found.append(span)
    return found


def _answers(text: str, start: int, end: int) -> bool:
    """Tell a responsibility bracket: names of bodies that close a paragraph or a sentence, or words that say who answers."""
    content = squeeze(text[start + 1 : end - 1])
    if len(content) > _MOST_BRACKET or len(content) < 3:
        return False
    closes = re.match(r"[。;]?[^\S\n]*(?:\n|$)", text[end:]) is not None
    after_stop = re.search(r"(?:[。;!:”]|^)\s*$", text[:start]) is not None
    if NOT_AGAIN.search(content) and RESPONSIBLE.search(content):
        return True
    says_so = RESPONSIBLE.search(content) is not None or LABEL.search(content) is not None
    names = are_names(re.split("。", content)[0])
    if says_so and names:
        return closes or after_stop or re.match("[。;]", text[end:]) is not None or LABEL.match(content) is not None
    return names and closes and (after_stop or re.search("[局厅委办部]$", content) is not None)


def _is_own_line(text: str, start: int) -> bool:
    return not text[:start].rpartition("\n")[2].strip()


def _is_of_names(sentence: str) -> bool:
    return "解释" not in sentence and are_names(re.sub("会同|牵头", "、", sentence)) and len(sentence) < 120


def brackets(text: str) -> list[tuple[int, int]]:
    """Return start and end of every outermost bracket of a folded text; one that is never closed is none."""
    found, stack = [], []
    for place, sign in enumerate(text):
        if sign in "([":
            stack.append(place)
        elif sign in ")]" and stack:
            begin = stack.pop()
            if not stack:
                found.append((begin, place + 1))
        elif sign == "。" and len(stack) == 1 and place - stack[0] > _MOST_BRACKET:
            stack.clear()
    return found
