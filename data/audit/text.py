"""The policy inside an official text: its title, and its passages by path. Reads the text alone, never the records."""

import re
from dataclasses import dataclass

from data.audit.numerals import chinese_value

OPENING = "（(〔[［【"
CLOSING = "）)〕]］】"
SENTENCE_ENDS = "。！？；" + CLOSING
PART = re.compile(r"([一二三四五六七八九十]+)、(.*)")
CLAUSE = re.compile(r"[（(]([一二三四五六七八九十]+)[)）]\s*(.*)")
ITEM = re.compile(r"(\d{1,2})[.．](?!\d)\s*(.*)")
NAMED_TITLE = re.compile(r"《((?:[^《》]|《[^《》]*》)+)》已?经")
TITLE_KINDS = re.compile(r"(?:措施|意见|方案|办法|规定|计划|细则)(?:[（(].*[)）])?$")
# What can follow a policy's last sentence on the page that carries it.
AFTER_THE_POLICY = re.compile(r"公开方式|附件|抄送|最新更新|推荐阅读|热点关键词|关注我们|相关(?:链接|文档|阅读)|.*日\s*印发$")
RESPONSIBILITY_WORDS = re.compile(r"负责|牵头单位|配合单位|责任单位")


class TextError(Exception):
    """A text in which no policy can be found; says what is missing."""


@dataclass(frozen=True)
class Passage:
    """The text of one path with its line breaks; bracket is what stands in its responsibility bracket, if it has one."""

    path: str
    heading: str
    text: str
    bracket: str | None = None
    has_heading: bool = True
    is_innermost: bool = False

    @property
    def body(self) -> str:
        """Return the text without white space: what phrases are looked up in."""
        return squeeze(self.text)

    @property
    def heading_end(self) -> int:
        """Return how many characters of body are the heading."""
        return len(squeeze(self.heading)) if self.has_heading else 0


@dataclass(frozen=True)
class Policy:
    """Passages in reading order, with what stands before and after them on the page."""

    title: str
    passages: tuple[Passage, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]

    def passage(self, path: str) -> Passage | None:
        """Return the passage of one path, or None."""
        return next((one for one in self.passages if one.path == path), None)


def squeeze(text: str) -> str:
    """Return text without white space and line breaks."""
    return re.sub(r"\s+", "", text)


def fold(text: str) -> str:
    """Return text with one form for brackets, dashes and commas: how a title is recognised when spelled again."""
    return squeeze(text).translate(str.maketrans("（）〈〉—–－，", "()《》---,"))


def read_policy(text: str) -> Policy:
    """Return the policy that an official text carries. Raises TextError where none can be found."""
    lines = [re.sub(r"\*\*|^#+\s*", "", line).strip() for line in text.splitlines()]
    lines = [line for line in lines if line]
    start, first = _title_lines(lines)
    end = _end_of_policy(lines, first)
    title = Passage("title", *["\n".join(lines[start:first])] * 2)
    passages = [title, *_passages(lines[first:end])]
    return Policy(squeeze("".join(lines[start:first])), tuple(passages), tuple(lines[:start]), tuple(lines[end:]))


def _title_lines(lines: list[str]) -> tuple[int, int]:
    """Return the first line of the policy's own title and the first after it; the notice above it names the title."""
    named = NAMED_TITLE.search(squeeze("".join(lines)))
    wanted = fold(named.group(1)) if named else None
    found = [(i, i + n) for i in range(len(lines)) for n in range(1, 5) if wanted and fold("".join(lines[i : i + n])) == wanted]
    if not found:
        found = [(i, i + 1) for i in range(len(lines)) if TITLE_KINDS.search(lines[i])][:1]
    if not found:
        raise TextError("no line carries the policy's own title")
    return found[-1]


def _end_of_policy(lines: list[str], first: int) -> int:
    end = next((i for i in range(first, len(lines)) if AFTER_THE_POLICY.match(lines[i])), len(lines))
    while end > first and lines[end - 1][-1] not in SENTENCE_ENDS:
        end -= 1
    if end == first:
        raise TextError("no sentence follows the policy's own title")
    return end


def _passages(lines: list[str]) -> list[Passage]:
    """Cut lines at numbered headings that continue the count, then at responsibility brackets."""
    nodes: list[tuple[str, list[str]]] = [("preamble", [])]
    place = _Place()
    for line in lines:
        rest = place.enter(line)
        if rest is None:
            nodes[-1][1].append(line)
        else:
            nodes.append((place.path, [rest]))
    innermost = {path for path, _ in nodes if not any(other.startswith(path + ".") for other, _ in nodes)} - {"preamble"}
    found = [block for path, content in nodes for block in _blocks(path, content, path in innermost and "." in path)]
    return _with_tail([one for one in found if one.text], nodes[-1][0])


class _Place:
    """Where the reader of the lines stands: part, clause, item."""

    def __init__(self) -> None:
        self.part = self.clause = self.item = 0
        self.path = "preamble"
        self._names = ["", ""]

    def enter(self, line: str) -> str | None:
        """Move on where the line opens the next part, clause or item, and return the line without its number, else None."""
        if (match := PART.match(line)) and chinese_value(match.group(1)) == self.part + 1:
            self.part, self.item, self._names = self.part + 1, 0, [match.group(1), ""]
            self.path = match.group(1)
        elif self.part and (match := CLAUSE.match(line)) and chinese_value(match.group(1)) in (1, self.clause + 1):
            self.clause, self.item = int(chinese_value(match.group(1))), 0
            self._names[1] = f"{self._names[0]}.({match.group(1)})"
            self.path = self._names[1]
        elif self._names[1] and (match := ITEM.match(line)) and int(match.group(1)) == self.item + 1:
            self.item += 1
            self.path = f"{self._names[1]}.{self.item}"
        else:
            return None
        return match.group(2)


def _blocks(path: str, lines: list[str], is_innermost: bool) -> list[Passage]:
    """Return a passage a responsibility bracket, numbered where there are several; text after the last goes with none of them."""
    text = "\n".join(lines)
    heading = "" if path == "preamble" else _heading(lines[0])
    ends = [(start, end) for start, end in brackets(text) if _is_responsibility(text, start, end)]
    blocks, begin = [], 0
    for number, (start, end) in enumerate(ends, 1):
        own = f"{path}#{number}" if len(ends) > 1 else path
        bracket = squeeze(text[start + 1 : end - 1])
        blocks.append(Passage(own, heading, text[begin:end].strip(), bracket, number == 1, is_innermost))
        begin = end
    rest = text[begin:].strip(" \n。")
    if rest or not ends:
        blocks.append(Passage(f"{path}#rest" if ends else path, heading, text[begin:].strip(), None, not ends, is_innermost and not ends))
    return blocks


def _with_tail(passages: list[Passage], last: str) -> list[Passage]:
    """Name the paragraph after the last clause's bracket: it speaks for the whole document."""
    closing = passages[-1]
    if closing.path != f"{last}#rest":
        return passages
    return [*passages[:-1], Passage("tail", "", closing.text, has_heading=False)]


def _heading(line: str) -> str:
    return line.split("。")[0].strip()


def brackets(text: str) -> list[tuple[int, int]]:
    """Return start and end of every outermost bracket, whatever its form; forms may be mixed by a slip."""
    found, depth, begin = [], 0, 0
    for place, sign in enumerate(text):
        if sign in OPENING:
            begin = place if depth == 0 else begin
            depth += 1
        elif sign in CLOSING and depth:
            depth -= 1
            if depth == 0:
                found.append((begin, place + 1))
    return found


def _is_responsibility(text: str, start: int, end: int) -> bool:
    """A responsibility bracket closes its paragraph, and follows a full stop or says who answers."""
    closes = re.match(r"。?[^\S\n]*(?:\n|$)", text[end:]) is not None
    return closes and (text[:start].rstrip().endswith("。") or RESPONSIBILITY_WORDS.search(squeeze(text[start:end])) is not None)
