"""Where the policy stands in a text: its own title, what comes before it, its paragraphs, what comes after."""

import re
from dataclasses import dataclass

from ingest.clean import RESPONSIBILITY, Dropped, Paragraph
from ingest.errors import Refused
from ingest.marks import mark_of
from ingest.script import fold, squeeze

KINDS = (
    "措施|意见|方案|办法|规定|计划|细则|政策|通知|规划|要点|指南|纲要|条例|决定|通告|公告|规则|举措|清单|指引|[一二三四五六七八九十百\\d]+条|若干条"
)
_TITLE = re.compile(rf".*(?:{KINDS})(?:\((?:试行|暂行|修订|修订版|征求意见稿|[^()]*年[^()]*|[^()]*版|[^()]*稿)\))*$")
_NAMED = re.compile(
    r"《((?:[^《》]|《[^《》]*》)+)》(?=(?:\([^)]*\))?(?:已?经|业经|印发|予以印发|下发))|(?:印发|发布|制定了?|"
    r"下发)(?:《)((?:[^《》]|《[^《》]*》)+)》"
)
NUMBER = re.compile(r"[一-鿿]{1,14}\s*[(\[〔]\s*(?:19|20)\d{2}\s*[)\]〕]\s*第?\s*\d{1,4}\s*号|[一-鿿]{2,12}令\s*第\s*\d+\s*号")
_YEARS = "[二〇零○一三四五六七八九]{4}"
DATE = re.compile(
    rf"(?:(\d{{4}})\s*年\s*(\d{{1,2}})\s*月\s*(\d{{1,2}})\s*日|({_YEARS})年([一二三四五六七八九十]{{1,3}})月([一二三四五六七八九十]{{1,3}})日)"
)
ISSUER = re.compile(
    r"[^,。;:、]{2,40}(?:政府|[分支]行|银行|联合会|办公[厅室]|委员会|管委会|[局厅委部办院署]|领导小组|总局|公司|开发区|中心)(?:\([^)]*\))?"
)
_AFTER = re.compile(
    r"\(?(?:附件|附表|附图|附)\s*[\d一二三四五六七八九十]*\s*(?:[::.、].*)?\)?$|附件\s*\d*\s*$|(?:政策解读|解读|"
    r"相关解读|名词解释|编制说明)\s*[::]?$|\(?联系(?:人|电话|方式)\s*[::].*"
)
_SEVERAL_LINES = 4
CLOSING_LINE = re.compile(
    r"(?:本|以上|上述)(?:措施|办法|意见|方案|政策|细则|规定|计划|通知|若干措施|实施意见|实施细则|行动方案|实施方案|"
    r"实施办法|政策措施|扶持政策|各?条款?|文件).{0,40}(?:自.{0,30}起|有效期|施行|实施|解释|执行|上限|为准)"
)


@dataclass(frozen=True)
class Outline:
    """The parts of a text. title is without white space; is_notice tells that the notice itself is the policy."""

    title: str
    before: tuple[Paragraph, ...]
    body: tuple[Paragraph, ...]
    after: tuple[Paragraph, ...]


def outline(paragraphs: list[Paragraph]) -> Outline:
    """Return where the policy stands. Raises Refused where nothing numbered or titled is found."""
    start, first = _title(paragraphs)
    end = _end(paragraphs, first)
    title = squeeze("".join(one.text for one in paragraphs[start:first]))
    number = re.search(rf"{NUMBER.pattern}$", fold(title))
    title = (title[: number.start()] if number else title).strip("“”")
    body, skipped = _without_links(paragraphs[first:end])
    if not body:
        raise Refused("no_policy")
    return Outline(_unquoted(title), tuple(paragraphs[:start] + skipped), tuple(body), tuple(paragraphs[end:]))


def dropped(found: Outline) -> list[Dropped]:
    """Return what stands around the policy, each with why it is no part of it."""
    around = (("before the policy", found.before), ("after the policy", found.after))
    return [Dropped(one.text, one.ends_text or why) for why, lines in around for one in lines]


def _unquoted(title: str) -> str:
    return title[1:-1] if title.startswith("《") and title.endswith("》") and title.count("《") == 1 else title


def _title(paragraphs: list[Paragraph]) -> tuple[int, int]:
    """Return the first paragraph of the title and the first after it."""
    anchor = _anchor(paragraphs)
    return _named_title(paragraphs) or _last_title(paragraphs, anchor) or (0, 0)


def _anchor(paragraphs: list[Paragraph]) -> int:
    """Return where the numbered text begins: the first mark that counts one and is followed by text."""
    for place, one in enumerate(paragraphs):
        mark = mark_of(one.folded)
        if mark and mark.value == 1 and not one.is_link and not one.ends_text and not re.match(r"\d+\.\d", one.folded):
            return place
    return len(paragraphs)


def _form(text: str) -> str:
    return squeeze(text).translate(str.maketrans("〈〉—–－-―", "《》-----")).replace("“", "").replace("”", "")


def _named_title(paragraphs: list[Paragraph]) -> tuple[int, int] | None:
    """Return the lines that repeat the title that the notice puts between 《》; the last place, for the notice names it first."""
    head = "".join(one.folded for one in paragraphs[:40])
    for match in _NAMED.finditer(head):
        wanted = _form(match[1] or match[2])
        found = [(i, i + n) for i in range(len(paragraphs)) for n in range(1, _SEVERAL_LINES + 1) if _is_title(paragraphs[i : i + n], wanted)]
        if found:
            return found[-1]
    return None


def _is_title(lines: list[Paragraph], wanted: str) -> bool:
    return not any(one.is_link for one in lines) and _form("".join(one.folded for one in lines)) in (wanted, f"《{wanted}》", f"{wanted}(全文)")


def _last_title(paragraphs: list[Paragraph], anchor: int) -> tuple[int, int] | None:
    """Return the title that stands last before the numbered text, with the lines that it began on."""
    for place in range(min(anchor, len(paragraphs)) - 1, -1, -1):
        if _looks_like_title(paragraphs[place]):
            return _beginning(paragraphs, place), place + 1
    return next(((place, place + 1) for place in range(anchor, len(paragraphs)) if _looks_like_title(paragraphs[place])), None)


def _looks_like_title(one: Paragraph) -> bool:
    said = squeeze(one.folded)
    said = re.sub(rf"\(?{NUMBER.pattern}\)?$", "", said)
    return not one.is_link and len(said) <= 80 and not re.search("[。;!]", said) and _TITLE.fullmatch(said) is not None and mark_of(said) is None


def _beginning(paragraphs: list[Paragraph], last: int) -> int:
    """Return where a title of several lines begins."""
    place = last
    while place > 0 and last - place < _SEVERAL_LINES - 1 and _continues(squeeze(paragraphs[place].folded), squeeze(paragraphs[place - 1].folded)):
        place -= 1
    return place


def _continues(line: str, before: str) -> bool:
    """Tell whether a title's line goes on with the line before it."""
    if len(before) > 40 or re.search("[。;:!]$", before) or NUMBER.search(before) or DATE.search(before) or re.search("文件$", before):
        return False
    if ISSUER.fullmatch(before):
        return line.startswith(("关于", "印发", "转发"))
    if _TITLE.fullmatch(before):
        return False
    return line.startswith("的") or not re.match(r"关于|.{2,8}[省市县区州](?!场)", line)


def _end(paragraphs: list[Paragraph], first: int) -> int:
    """Return the first paragraph after the policy: an annex, a signature, or what the page has below."""
    end = next((place for place in range(first + 1, len(paragraphs)) if _is_after(paragraphs[place])), len(paragraphs))
    dates = [
        place for place in range(first + 1, end) if DATE.fullmatch(squeeze(paragraphs[place].folded)) or _signed_in_one(paragraphs[place].folded)
    ]
    if dates and (_is_signed(paragraphs, dates[-1]) or not any(mark_of(one.folded) for one in paragraphs[dates[-1] + 1 : end][:3])):
        end = dates[-1]
    end = _before_notes(paragraphs, first, end)
    while end > first + 1 and _is_no_text(paragraphs[end - 1]):
        end -= 1
    return end


def _is_signed(paragraphs: list[Paragraph], date: int) -> bool:
    """Tell a date that stands under the name of who signs."""
    return date > 0 and ISSUER.fullmatch(squeeze(paragraphs[date - 1].folded)) is not None


def _before_notes(paragraphs: list[Paragraph], first: int, end: int) -> int:
    """Return the end before notes that count anew after the paragraph that closes a policy."""
    for place in range(first, end):
        if CLOSING_LINE.match(squeeze(paragraphs[place].folded)):
            anew = [later for later in range(place + 1, end) if (mark := mark_of(paragraphs[later].folded)) and mark.value == 1]
            return place + 1 if anew else end
    return end


def _is_after(one: Paragraph) -> bool:
    return bool(one.ends_text) or _AFTER.match(squeeze(one.folded)) is not None


def _signed_in_one(folded: str) -> bool:
    said = squeeze(folded)
    date = DATE.search(said)
    return date is not None and date.end() == len(said) and len(said) < 50 and ISSUER.fullmatch(said[: date.start()]) is not None


def _is_no_text(one: Paragraph) -> bool:
    said = squeeze(one.folded)
    if one.is_link:
        return True
    if RESPONSIBILITY.match(one.folded):
        return False
    return not re.search("[。;!?)\\]】:]$", said) and mark_of(one.folded) is None and not re.search("[。]", said) and len(said) < 60


def _without_links(body: list[Paragraph]) -> tuple[list[Paragraph], list[Paragraph]]:
    """Leave out lists of links, and what stands between a title and the text on a page: numbers, addressees, dates."""
    kept, skipped = [], []
    for one in body:
        said = squeeze(one.folded)
        is_head = not kept and (
            NUMBER.fullmatch(said.strip("()")) or (said.endswith(":") and mark_of(said) is None) or DATE.fullmatch(said.strip("()"))
        )
        is_date = not kept and re.fullmatch(rf"\(?.{{0,60}}{DATE.pattern}.{{0,30}}\)?", said) is not None and said.startswith("(")
        (skipped if one.is_link or is_head or is_date else kept).append(one)
    return kept, skipped
