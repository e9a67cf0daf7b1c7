"""The lines of document.toml that need more than the draft's own words: kind, number, dates in order, period, what is implemented."""

import datetime
import re

from ingest.model import Identity
from ingest.reference import Reference, Row
from ingest.regions import chain
from ingest.script import fold, squeeze

NO_NUMBER = "文号未载明"
NO_TITLE, NO_ISSUER = "标题待补（政策）", "发文机关待补"
NUMBER = re.compile("〔((?:19|20)[0-9]{2})〕[0-9]+号$|令第[0-9]+号$")
_FRONT = "若干|政策|指导|实施|行动|工作|培育|管理|暂行|扶持|奖励|奖补|三年"
KINDS = {
    "guideline": "意见",
    "plan": "方案|计划|规划|纲要|要点",
    "measures": "措施|办法|政策|细则|规定|举措|规则|条例|指南|通知|[一二三四五六七八九十0-9]+条",
}
_KIND = re.compile(rf"(?:{_FRONT})*(?:{'|'.join(KINDS.values())})")
_NOTICE = re.compile("关于(?:印发|发布|下发)《?(.+?)》?(?:的通知)?$")
_PERIOD = re.compile(r"\((\d{4})年?[-—–~至](\d{4})年?\)")


def own_title(title: str) -> str:
    """Return a policy's own title; of a notice's title what the notice issues."""
    notice = _NOTICE.search(title)
    return (notice[1] if notice else title) or NO_TITLE


def kind_of(title: str) -> tuple[str, str]:
    """Return the kind of a document and the word for it, the last in its title outside the names of others; empty where there is none."""
    words = _KIND.findall(re.sub("《[^《》]*》", "|", re.sub(r"[(（][^()（）]*[)）]", "|", title)))
    if not words:
        return "", ""
    return next(kind for kind, ends in KINDS.items() if re.search(f"(?:{ends})$", words[-1])), words[-1]


def number_of(identity: Identity) -> str:
    """Return the document's number in its usual form, or what stands for none."""
    number = squeeze(identity.doc_number or "")
    return number if NUMBER.search(number) else NO_NUMBER


def year_of(identity: Identity, today: datetime.date) -> int:
    """Return the year of a document: its number's, else that of issue, else one of its title, else this year."""
    said = NUMBER.search(squeeze(identity.doc_number or ""))
    if said and said[1]:
        return int(said[1])
    dated = identity.issued_on or identity.effective_on or identity.printed_on
    named = re.search("20[0-9]{2}", fold(identity.title))
    return int(dated[:4]) if dated else int(named[0]) if named else today.year


def dates_of(identity: Identity, today: datetime.date) -> tuple[dict[str, str], list[str]]:
    """Return the dates that are in order, and the names of those left out because they are not."""
    own = NUMBER.search(squeeze(identity.doc_number or ""))
    year = int(own[1]) if own and own[1] else None
    found = {name: getattr(identity, name) for name in ("issued_on", "printed_on", "effective_on", "expires_on")}
    issued = found["issued_on"]
    wrong = [name for name, value in found.items() if value and year and not year - 10 <= int(value[:4]) <= year + 15]
    if issued and (issued > today.isoformat() or (year and int(issued[:4]) not in (year, year + 1))):
        wrong.append("issued_on")
        issued = None
    wrong += [name for name in ("printed_on", "effective_on") if found[name] and issued and found[name] < issued]
    if found["expires_on"] and found["effective_on"] and found["expires_on"] <= found["effective_on"]:
        wrong.append("expires_on")
    return {name: value for name, value in found.items() if value and name not in wrong}, sorted(set(wrong))


def period_of(title: str, year: int) -> dict[str, int]:
    """Return first and last year of the period in a title, where it names one near the document's own year."""
    said = _PERIOD.search(fold(title))
    if not said or not year - 10 <= int(said[1]) <= int(said[2]) <= year + 15:
        return {}
    return {"period_start": int(said[1]), "period_end": int(said[2])}


def implemented(identity: Identity, region: Row, reference: Reference) -> str | None:
    """Return the recorded document of the same region or one over it that the text says it implements, or None."""
    wanted = _form(identity.implements or "")
    over = {row["region_id"] for row in chain(region, list(reference.regions))}
    same = (one["document_id"] for one in reference.documents if one["region_id"] in over and wanted and _form(one["title_zh"]) == wanted)
    return next(same, None)


def _form(title: str) -> str:
    return re.sub("[^0-9A-Za-z一-鿿]", "", fold(title))
