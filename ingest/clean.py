"""From the lines of a file to the paragraphs of its text: furniture dropped and listed, broken lines joined."""

import re
from collections import Counter
from dataclasses import dataclass

from ingest.forms import Line
from ingest.marks import mark_of
from ingest.script import fold, is_traditional, plain, simplified

# Why a line is no part of the text, by what it looks like (folded).
_FURNITURE = {
    "page number": r"[-—·\s]*(?:第\s*)?\d{1,4}\s*(?:页)?[-—·\s]*|(?:第\s*\d+\s*页)?[\s,/]*共\s*\d+\s*页|第\s*\d+\s*页[\s,/]*共\s*\d+\s*页|"
    r"\d+\s*/\s*\d+|[pP]age\s*\d+.*",
    "printing line": r".{0,40}\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*印\s*[发制]|"
    r".{0,40}[二〇零一三四五六七八九]{4}年[一二三四五六七八九十]+月[一二三四五六七八九十]+日印发|"
    r"\(?(?:此件)?(?:主动|依申请)公开(?:发布)?\)?|公开(?:方式|属性|类别|范围)\s*:.*|\(?此件.{0,12}公开.{0,6}\)?|"
    r"(?:共)?印\s*\d+\s*份|校对[::].*",
    "copy list": r"(?:抄\s*送|主\s*送|分\s*送|抄\s*报)\s*:.*",
    "page furniture": r"(?:打印|关闭|收藏|分享|返回顶部|上一[篇页条]|下一[篇页条]|扫一扫|字号|字体|浏览(?:次数|量)|阅读(?:次数|量)|"
    r"点击(?:数|量|次数)?|访问量|来源:|作者:|责任编辑|编辑:|信息来源|发布(?:时间|日期|机构|单位)|当前位置|您(?:现在)?(?:的|所在)?位置|"
    r"首页[>»/ ]|关注我们|微信公众号|无障碍|长者(?:模式|版)|网站地图|联系我们|版权所有|Copyright|主办单位:.*网|承办单位:.*网|"
    r"技术支持|.{0,4}ICP备|.{0,4}公网安备|网站标识码|政府网站标识码|相关(?:链接|文档|阅读|文章|附件|稿件|解读)|政策解读:?$|"
    r"推荐阅读|最新更新|热点关键词|我要(?:纠错|分享)|保存|纠错|朗读|语音播报|日期:|时间:)[^。,;]{0,60}|"
    r"[^。,;一-鿿]*(?:[大中小][^。,;一-鿿]*){1,3}",
}
FURNITURE = {why: re.compile(pattern, re.IGNORECASE) for why, pattern in _FURNITURE.items()}
_LABELLED = re.compile(
    r"(?:索引号|发文字号|文\s*号|成文日期|发文机关|发文机构|发布机构|主题分类|主题词|有效性|生效日期|失效日期|"
    r"标\s*题|名\s*称|分\s*类|体裁|公文种类|来\s*源|发布日期|发布时间|文件编号)\s*[:：]?"
)
# Only after a text: where one of these stands, the text is over.
_ENDS_TEXT = re.compile(r"公开(?:方式|属性)|.*印\s*[发制]$|抄\s*送|相关|推荐|最新|热点|关注|上一|下一|打印|分享|扫一扫|返回顶部")
# Where a sentence or a list entry ends, so that the next line is another paragraph.
_ENDS = tuple("。！？；：!?;:")
_OPEN, _CLOSE = "(（〔[［【《“", ")）〕]］】》”"
_LONG_LINE = 40
_DATE = re.compile(
    r"\s*(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[二〇零○一三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)\s*"
)
RESPONSIBILITY = re.compile(
    r"\W{0,2}\s*(?:(?:牵头|责任|配合|主办|协办|负责|实施|参与|承办|主责|协同|落实)\s*(?:单位|部门|处室|科室)|"
    r"责任分工|职责分工|任务分工|牵头|协同|配合)\s*[:：]"
)


@dataclass(frozen=True)
class Paragraph:
    """One paragraph: text as written (simplified characters), and folded, a character for a character."""

    text: str
    folded: str
    is_link: bool = False
    # Why it is no part of the text, for a line that only stands after a text (who printed it, who gets a copy).
    ends_text: str = ""


@dataclass(frozen=True)
class Dropped:
    """A line that is no part of the policy, and why."""

    text: str
    why: str


def clean(lines: list[Line]) -> tuple[list[Paragraph], list[Dropped]]:
    """Return the paragraphs of a text in simplified characters, and the lines dropped on the way."""
    texts = [re.sub(r" {2,}", "  ", plain(line.text)).strip() for line in lines]
    if is_traditional("".join(texts)):
        texts = [simplified(text) for text in texts]
    kept, dropped, repeated = [], [], _running_heads(lines, texts)
    for place, (line, text) in enumerate(zip(lines, texts, strict=True)):
        why = line.furniture or _why_dropped(text, place in repeated)
        if why and line.page is None and _ENDS_TEXT.match(fold(text)):
            kept.append((line, text, why))
        elif why:
            dropped.append(Dropped(text, why))
        elif text:
            kept.append((line, re.sub(r"\*\*|^#+\s*", "", text).strip(), ""))
    return [one for one in _joined(kept) if one.text], dropped


def _running_heads(lines: list[Line], texts: list[str]) -> set[int]:
    """Return the places of lines that stand at the head or foot of three or more pages; a sentence is none."""
    edges: dict[str, list[int]] = {}
    by_page: dict[int, list[int]] = {}
    for place, line in enumerate(lines):
        if line.page:
            by_page.setdefault(line.page, []).append(place)
    for places in by_page.values():
        for place in {*places[:2], *places[-2:]}:
            edges.setdefault(texts[place], []).append(place)
    return {place for text, found in edges.items() if len(found) >= 3 and _is_head(text) for place in found}


def _is_head(text: str) -> bool:
    return len(text) < _LONG_LINE and not re.search("[。；;，]", text) and not RESPONSIBILITY.match(text) and mark_of(fold(text)) is None


def _why_dropped(text: str, is_repeated: bool) -> str:
    if is_repeated:
        return "running head"
    folded = re.sub(r"\s+", " ", fold(text))
    squeezed = re.sub(r"(?<=[一-鿿]) (?=[一-鿿:])", "", folded)
    return next((why for why, pattern in FURNITURE.items() if pattern.fullmatch(folded) or pattern.fullmatch(squeezed)), "")


def _joined(kept: list[tuple[Line, str, str]]) -> list[Paragraph]:
    """Join the lines that a page or its width broke."""
    width = _width([text for line, text, why in kept if line.is_broken and not why])
    found: list[tuple[str, bool, str]] = []
    last_line = ""
    for line, text, why in kept:
        if found and not why and not found[-1][2] and (line.is_broken or _is_cut(found[-1][0])) and _goes_on(found[-1][0], last_line, text, width):
            found[-1] = (found[-1][0] + _gap(last_line, text) + text, False, "")
        else:
            found.append((text, line.is_link, why))
        last_line = text
    return [Paragraph(text, fold(text), is_link, why) for text, is_link, why in found]


def _is_cut(paragraph: str) -> bool:
    """Tell a paragraph that cannot be over, whatever the file says."""
    return paragraph.endswith(("、", "，", ",")) or _is_open(paragraph)


def _gap(before: str, after: str) -> str:
    return " " if before[-1:].isascii() and before[-1:].isalpha() and after[:1].isascii() and after[:1].isalpha() else ""


def _width(texts: list[str]) -> int:
    """Return the length at which lines are broken, where a text is broken at a width; else 0."""
    lengths = Counter(_ems(text) for text in texts)
    if not lengths:
        return 0
    full = max(lengths, key=lambda length: sum(lengths[length + step] for step in (-1, 0, 1)) * (length > 14))
    near = sum(lengths[full + step] for step in (-2, -1, 0, 1, 2))
    beyond = sum(count for length, count in lengths.items() if length > full + 2)
    return full if near >= 0.25 * len(texts) and beyond <= 0.05 * len(texts) and len(texts) > 8 else 0


def _ems(text: str) -> int:
    """Return how wide a line is, in Chinese characters."""
    return round(sum(0.5 if ord(sign) < 0x2000 else 1 for sign in text))


def _goes_on(paragraph: str, last: str, following: str, width: int) -> bool:
    """Tell whether a line continues the paragraph: that one is unfinished, and this one opens nothing."""
    if _opens(following):
        return False
    if _is_open(paragraph):
        return True
    if paragraph.endswith(_ENDS) or _is_finished(paragraph) or _DATE.fullmatch(last) or RESPONSIBILITY.match(following):
        return False
    if RESPONSIBILITY.match(paragraph):
        return _is_cut(paragraph) or (width > 0 and _ems(last) >= width - 3)
    if width:
        return _ems(last) >= width - 3
    heading = mark_of(fold(paragraph)) is not None and "。" not in paragraph
    return _ems(last) >= (60 if heading else _LONG_LINE) or _is_cut(paragraph)


def _opens(text: str) -> bool:
    """Tell a line that cannot continue another: a number, a date, an annex, a label of a file."""
    folded = fold(text)
    mark = mark_of(folded)
    return (
        mark is not None
        or _DATE.fullmatch(text) is not None
        or re.match(r"附\s*件|附\s*表|抄送", text) is not None
        or _LABELLED.match(text) is not None
    )


def _is_open(text: str) -> bool:
    depth = 0
    for sign in text[-400:]:
        depth = max(0, depth + (sign in _OPEN) - (sign in _CLOSE))
    return depth > 0


def _is_finished(text: str) -> bool:
    """A responsibility bracket ends its paragraph."""
    bracket = re.search(r"[(（〔\[［【]([^。]*)[)）〕\]］】]$", text)
    return bracket is not None and re.search("负责|单位|部门|牵头|落实|列出|[局厅委办部府会行院司]$", bracket[1]) is not None
