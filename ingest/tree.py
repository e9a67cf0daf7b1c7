"""The clauses of a policy: its numbered parts as a tree, each with its own paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.clean import Paragraph
from ingest.marks import RANKS, Mark, mark_of
from ingest.outline import CLOSING_LINE
from ingest.script import fold, squeeze

_LONGEST_HEADING = 40
# Where the count of items is kept that goes on from clause to clause.
_THROUGH = -1
# Between a number and its text: 第五条 【支持创新】, 第五条(支持创新).
_BOXED = re.compile(r"\s*(?:【([^】]{2,30})】|\[([^\]]{2,30})\]|\(([^)]{2,20})\))")
# How a heading begins or ends that names what an article does; other first sentences of articles are text.
_NAMES_A_MEASURE = re.compile(
    "(?:支持|加强|鼓励|推动|强化|实施|完善|促进|加大|优化|提升|建立|设立|培育|深化|健全|保障|拓展|引导|推进|"
    "开展|打造|降低|发挥|营造|扩大|创新|提高|加快|构建|做[大强优]|拓宽|畅通|落实)[^,。]{2,24}$|[^,。]{2,16}(?:奖励|"
    "补助|补贴|支持|扶持|资助|贴息|奖补)$"
)


@dataclass
class Node:
    """One numbered part: its path, rank, heading (as written, without number), its own paragraphs, the parts below it.

    A heading that a text runs on from is also the beginning of the first paragraph.
    """

    path: str
    rank: int
    heading: str = ""
    paragraphs: list[Paragraph] = field(default_factory=list)
    children: list["Node"] = field(default_factory=list)

    def walk(self) -> Iterator["Node"]:
        """Yield this node and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all_paragraphs(self) -> list[Paragraph]:
        """Return its paragraphs with those of all below it, in reading order."""
        return [one for node in self.walk() for one in node.paragraphs]

    @property
    def is_item(self) -> bool:
        """Tell an item of a list from a clause."""
        return self.rank >= RANKS.index("item")


def grow(paragraphs: tuple[Paragraph, ...] | list[Paragraph]) -> Node:
    """Return the root: its own paragraphs are the preamble, its children the outermost parts, the last may be the tail."""
    root = Node("preamble", -1)
    open_nodes, counts = [root], {}
    for one in paragraphs:
        mark = mark_of(one.folded)
        if mark and _counts_on(mark, open_nodes, counts):
            _enter(mark, one, open_nodes, counts)
        elif _is_tail(one, open_nodes):
            root.children.append(Node("tail", 0))
            open_nodes[:] = [root, root.children[-1]]
            root.children[-1].paragraphs.append(one)
        else:
            open_nodes[-1].paragraphs.append(one)
    for node in root.walk():
        _end_list(node)
    return root


def _end_list(node: Node) -> None:
    """The last entry of a list ends with a full stop, which makes it no heading: the entries before it have none."""
    *before, last = node.children or [None]
    if (
        before
        and not any(one.heading for one in before)
        and not last.children
        and [one.folded.rstrip() for one in last.paragraphs] == [fold(last.heading) + "。"]
    ):
        last.heading = ""


def _counts_on(mark: Mark, open_nodes: list[Node], counts: dict[int, int]) -> bool:
    """A number opens a part where it goes on counting, within its parent or through the document; one may be skipped."""
    last = counts.get(mark.rank, 0)
    if mark.value == 1:
        return True
    # Items may be counted through the clauses of a document.
    if mark.rank == RANKS.index("item") and mark.value == counts.get(_THROUGH, 0) + 1:
        return True
    inside = any(node.rank == mark.rank for node in open_nodes) or mark.rank <= RANKS.index("clause")
    return inside and 0 < mark.value - last <= 2 and last > 0


def _enter(mark: Mark, one: Paragraph, open_nodes: list[Node], counts: dict[int, int]) -> None:
    while open_nodes[-1].rank >= mark.rank:
        open_nodes.pop()
    parent = open_nodes[-1]
    for rank in [rank for rank in counts if rank > mark.rank and rank > RANKS.index("clause")]:
        del counts[rank]
    counts[mark.rank] = mark.value
    if mark.rank == RANKS.index("item"):
        counts[_THROUGH] = mark.value
    prefix = "" if parent.rank < 0 else f"{parent.path}."
    node = Node(f"{prefix}{mark.label}", mark.rank)
    text, folded = one.text[mark.length :], one.folded[mark.length :]
    heading, skip = _heading(text, folded, mark.rank)
    # An entry below an article that is over with its first sentence is no heading.
    if parent.rank == RANKS.index("article") and squeeze(folded) == squeeze(fold(heading)) + "。":
        heading = ""
    node.heading = re.sub("(?<=[一-鿿]) +(?=[一-鿿])", "", heading)
    if text[skip:].strip():
        node.paragraphs.append(Paragraph(text[skip:].strip(), folded[skip:].strip()))
    parent.children.append(node)
    open_nodes.append(node)


def _heading(text: str, folded: str, rank: int) -> tuple[str, int]:
    """Return the heading of a numbered line, and how much of the line is no text of its own beside it."""
    if boxed := _BOXED.match(folded):
        inner = next(group for group in boxed.groups() if group)
        if boxed.end() < len(folded) and not re.search("责任|牵头|负责|单位", inner):
            return text[boxed.start() :][: boxed.end()].strip().strip("【】[]（）()〔〕"), boxed.end()
    end = re.search("[。]", folded)
    if end is None:
        if colon := re.match(r"([^:。,;]{2,25}):(?=.{15,})", folded):
            return text[: colon.end() - 1].strip(), 0
        if gap := re.match(r"([^\s。;:]{3,40})\s{1,}(?=\S{12,})", folded):
            return text[: gap.end()].strip(), 0
        whole = len(folded.strip()) <= _LONGEST_HEADING and not re.search("[;:]$", folded.strip()) and _is_no_sentence(folded)
        return (text.strip(), 0) if whole else ("", 0)
    first = folded[: end.start()]
    colon = re.match(r"([^:。,;]{2,20}):", first)
    if colon and len(first) - colon.end() > 15:
        return text[: colon.end() - 1].strip(), 0
    gap = re.match(r"([^\s。;:]{3,40})\s{1,}(?=\S{12,})", first)
    if gap and not re.search("[A-Za-z]$", gap[1]):
        return text[: gap.end()].strip(), 0
    most = 32 if rank != RANKS.index("article") or _NAMES_A_MEASURE.match(first) else 8
    is_heading = len(squeeze(first)) <= most and _is_no_sentence(first)
    return (text[: end.start()].strip(), 0) if is_heading else ("", 0)


def _is_no_sentence(first: str) -> bool:
    """A heading grants nothing and states no sum, and does not begin as a sentence does."""
    return (
        re.search(r"给予|\d元|万元|亿元|予以|%|每(?:新增|家|件|个|户|项)|[;:]|是指|应当|适用于|符合下列|以下(?:条件|材料)", first) is None
        and re.match("对(?!接|外|标|口)|为(?!企)|根据|本(?:办法|措施|细则|政策)", first) is None
    )


def _is_tail(one: Paragraph, open_nodes: list[Node]) -> bool:
    """A closing paragraph speaks for the whole document; within a numbered clause it belongs to that clause."""
    deepest = open_nodes[-1]
    if deepest.rank < 0 or (not deepest.paragraphs and deepest.heading):
        return False
    return CLOSING_LINE.match(squeeze(one.folded)) is not None
