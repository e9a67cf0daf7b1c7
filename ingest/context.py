"""One figure of a passage and the words around it: what every rule reads."""

import functools
import re
from dataclasses import dataclass

from data.audit.numbers import Figure
from data.audit.place import Place
from ingest.blocks import Passage

GRANT = re.compile(
    r"给予|予以|奖励|补助|补贴|资助|奖补|扶持|贴息|拨付|兑付|兑现|减免|返还|返补|补偿|配套|支持(?!率)|发放|奖金|"
    r"叠加|抵扣|加补|增补|再奖|补足|追加|安排|资金支持|激励|免除|减按|代偿"
)
# Over a list of what is paid: 按照下列标准给予奖励:
PAYS_EACH = re.compile("(?:给予|予以|奖励|补助|补贴|资助)[^,。;]{0,6}:?$")


@dataclass(frozen=True)
class Context:
    """A figure in its passage; unit is money, percent, times or count."""

    passage: Passage
    figure: Figure
    unit: str
    counter: str
    place: Place

    @functools.cached_property
    def before(self) -> str:
        """Return what stands before the figure in its part between punctuation signs."""
        return self.place.part

    @functools.cached_property
    def after(self) -> str:
        """Return what follows the figure up to the next punctuation sign, list signs passed over."""
        return re.split("[。;;,，]", self.place.after, maxsplit=1)[0]

    @functools.cached_property
    def part(self) -> str:
        """Return the part between punctuation signs around the figure."""
        return self.before + self.own + self.after

    @functools.cached_property
    def own(self) -> str:
        return self.passage.folded[self.figure.start : self.figure.end]

    @functools.cached_property
    def clause(self) -> str:
        """Return what stands between semicolons or full stops around the figure."""
        return self.place.clause + self.own + re.split("[。;；]", self.place.after, maxsplit=1)[0]

    @functools.cached_property
    def sentence(self) -> str:
        return self.place.sentence

    @functools.cached_property
    def sentence_before(self) -> str:
        """Return the sentence up to the figure."""
        return self.place.before(re.compile("。"))

    @functools.cached_property
    def previous_sentence(self) -> str:
        """Return the sentence before the figure's own, in the same passage."""
        start = self.figure.start - len(self.sentence_before)
        earlier = self.passage.folded[:start].rstrip("。")
        return earlier.rpartition("。")[2]

    @property
    def is_heading(self) -> bool:
        return self.figure.end <= self.passage.heading_end


def unit_of(text: str, figure: Figure) -> tuple[str, str]:
    """Return unit and counter of a figure: what is counted follows the number."""
    if figure.is_wording:
        return ("percent", "%") if figure.comparator == "=" else ("times", "倍")
    said = text[figure.start : figure.end]
    follows = figure.follows
    if re.match("美元|欧元|港元|港币|英镑|日元", follows):
        # The records hold yuan: a person converts.
        return "count", follows[:2]
    if follows.startswith("元"):
        return "money", "元"
    if follows.startswith(("%", "‰", "个百分点", "百分点")):
        return "percent", "%"
    if follows.startswith("倍"):
        return "times", "倍"
    if (
        re.search("[万亿]$", said)
        and re.match("(?:人民币|元|美元|资金|的?(?:奖|补|资助|扶持|奖励|支持)|[、,。;)和及])", text[figure.end :] + "。")
        and not re.match(r"[、,和及]?\d[^、,。;]*?[家户个人件项]", text[figure.end :])
    ):
        return "money", "元"
    if re.search("[万亿]$", said) and re.match("(?:以[上下内]|左右)?(?:[。,;]|的?(?:奖|补|资助))", text[figure.end :]):
        return "money", "元"
    counter = re.match(
        r"个工作日|工作日|个(?:自然|日历)?[月年日]|个(?:小时|季度)|家次|人次|场次|户次|个|家|户|项|件|场|类|种|名|"
        r"人|台|套|条|次|批|座|处|所|门|期|款|只|支|家|间|张|款|对|单|笔|万?平方米|平方公里|亩|公里|吨|千瓦|年|月|"
        r"日|天|周|小时|分钟|工作日|级|届|位|篇|部|强|成|岁|大|届|亿?次|辆|米|㎡|m2",
        follows,
    )
    return "count", counter.group() if counter else ""


def parts_after(context: Context) -> str:
    """Return what follows in the figure's sentence."""
    return re.split("。", context.place.after, maxsplit=1)[0]


def last_grant(text: str) -> int:
    """Return where the last word that grants ends, or -1."""
    return max((match.end() for match in GRANT.finditer(text)), default=-1)
