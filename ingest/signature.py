"""Who signed a document, and when: the lines before or after the policy that say so."""

import datetime
import re
from collections.abc import Iterator

from data.audit.numerals import chinese_value
from ingest.outline import DATE, ISSUER

_LONGEST = 60
_LABELLED_DATE = re.compile(rf"(?:成文日期|签发日期|发文日期|制发日期)[:]?(?:{DATE.pattern}|(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}))")
_SEAL = re.compile(r"\((?:代章|盖章|公章|章)\)$")
_NO_SIGNATURE = re.compile("来源|发布|时间|日期|印发|更新|生效|失效")
_NAMED = re.compile(
    r"(?:发文机关|发文机构|发布机构|制定机关|印发机关)[:]?(.{3,40}?)"
    r"(?=[一-鿿]{1,2}[日机]期|发[文布]|成文|文号|主题|索引|信息|名称|公文|$)"
)
_HEADED = re.compile(r"(.{3,40}?(?:政府|办公[厅室]|委员会|管委会|[局厅委部院署])(?:办公[厅室])?)关于")


def issuer_of(before: list[str], after: list[str], page: list[str], title: str) -> str | None:
    """Return who issued a document: who signs it, else whom the page names, else whose notice or paper it is."""
    for lines in (before, after):
        for place, line in enumerate(lines):
            if signers := _signers(lines, place, line):
                return _full("、".join(_in_order(signers, [*before, title])), before)
    named = (match[1] for line in [*page, *before] if (match := _NAMED.search(line)) and ISSUER.fullmatch(match[1]))
    headed = (match[1] for line in [*before, title] if (match := _HEADED.match(line)) and ISSUER.fullmatch(match[1]))
    paper = (line.removesuffix("文件") for line in before if line.endswith("文件") and len(line) < _LONGEST)
    return next(named, None) or next(headed, None) or next(paper, None)


def _signers(lines: list[str], place: int, line: str) -> list[str]:
    """Return the bodies that sign with the date on a line: before it on that line, or on the lines above."""
    date = DATE.search(line)
    if not date or date.end() < len(line) - 1 or len(line) > _LONGEST or _NO_SIGNATURE.search(line):
        return []
    if line[: date.start()]:
        own = _SEAL.sub("", line[: date.start()])
        return [own] if ISSUER.fullmatch(own) else []
    return list(_above(lines, place))[::-1]


def _above(lines: list[str], place: int) -> Iterator[str]:
    for line in reversed(lines[:place]):
        name = _SEAL.sub("", line)
        if not ISSUER.fullmatch(name) or name.endswith("文件") or _NO_SIGNATURE.search(name) or "关于" in name:
            return
        yield name


def _in_order(signers: list[str], heads: list[str]) -> list[str]:
    """Return joint signers as the notice's own title names them, where it names all."""
    head = next((line for line in heads if all(name in line for name in signers)), "")
    return sorted(signers, key=head.find) if head else signers


def _full(name: str, before: list[str]) -> str:
    """Restore the place that a short signature leaves out (省政府办公厅), where the notice's own title has it."""
    short = re.match("(?:省|市|县|区)(?=.)", name)
    if not short:
        return name
    stem = re.escape(name[1:].replace("政府", ""))
    return next((match[1] for line in before if (match := re.match(rf"([一-鿿]{{2,20}}?{short.group()}(?:人民政府)?{stem})关于", line))), name)


def signed_on(before: list[str], after: list[str], page: list[str]) -> str | None:
    """Return the date of signing as ISO; the date of printing or of putting on line is none."""
    found = [day for lines in (before, after) for line in reversed(lines) if (day := _signed(line))]
    labelled = [iso(date) for line in [*before, *page, *after] if (date := _LABELLED_DATE.search(line))]
    return next(iter([*found, *labelled]), None)


def _signed(line: str) -> str | None:
    date = DATE.search(line)
    if not date or "印发" in line[date.end() :]:
        return None
    rest = _SEAL.sub("", line[: date.start()])
    alone = date.end() == len(line) and (not rest or (ISSUER.fullmatch(rest) is not None and len(rest) < 40))
    return iso(date) if alone else None


def iso(date: re.Match) -> str | None:
    """Return a matched date as ISO, or None where no calendar has it."""
    groups = [group for group in date.groups() if group][:3]
    year, month, day = (int(one) if one.isdecimal() else int(chinese_value(one.replace("○", "〇"))) for one in groups)
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
