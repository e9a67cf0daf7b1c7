"""Where a figure stands: its sentence, its clause, its part between commas, and the verb phrase that it belongs to."""

import re
from dataclasses import dataclass

from data.audit.numbers import Figure

STOP = re.compile("。")
CLAUSE_END = re.compile("[。；;]")
# A comma between digits belongs to the number.
COMMA = re.compile(r"(?<!\d)[,，]|[,，](?!\d)")
PART_END = re.compile(f"{CLAUSE_END.pattern}|{COMMA.pattern}")
# A part with one of these before its figure is no further item of the list before it. A verb missing here makes the
# audit report a record that is right, never pass over one that is wrong in silence.
PREDICATE = re.compile(
    "力争|争创|累计|每年|确保|不断|培育|推动|实现|达|建成|建设|打造|举办|组织|开展|引进|新增|完成|梳理|形成|支持|服务(?!示范|平台|中心|基地)"
)


@dataclass(frozen=True)
class Place:
    """One figure in the text of its passage, which is without white space; what stands before heading_end is the heading."""

    body: str
    figure: Figure
    heading_end: int = 0

    @property
    def sentence(self) -> str:
        """Return the sentence around the figure, from full stop to full stop: semicolons do not end it, headings are none of it."""
        stop = STOP.search(self.body, self.figure.end)
        return self.before(STOP) + self.body[self.figure.start : stop.start() if stop else len(self.body)]

    @property
    def clause(self) -> str:
        """Return what stands before the figure since the last full stop or semicolon."""
        return self.before(CLAUSE_END)

    @property
    def part(self) -> str:
        """Return what stands before the figure since the last full stop, semicolon or comma."""
        return self.before(PART_END)

    @property
    def after(self) -> str:
        """Return what follows the figure."""
        return self.body[self.figure.end :]

    @property
    def is_count(self) -> bool:
        """Tell a number of things from a share and from a wording."""
        return not self.figure.is_wording and not self.figure.follows.startswith(("%", "％", "个百分点", "百分点"))

    @property
    def verb_phrase(self) -> str:
        """Return what stands before the figure since the verb that it depends on.

        Counts may be listed with commas under one verb (培育工厂9家,园区5家). A share or a wording has a subject of its own.
        """
        *earlier, phrase = COMMA.split(self.clause)
        while earlier and self.is_count and not PREDICATE.search(phrase):
            phrase = f"{earlier.pop()},{phrase}"
        return phrase

    def before(self, end: re.Pattern) -> str:
        """Return what stands before the figure since the last match of end, or since the heading."""
        lowest = self.heading_end if self.heading_end <= self.figure.start else 0
        begins = [match.end() for match in end.finditer(self.body, lowest, self.figure.start)]
        return self.body[max(begins, default=lowest) : self.figure.start]
