"""Is the document's own line of the records what its text says: title, number, dates, content hash."""

import datetime
import hashlib
import re
from collections.abc import Iterator
from typing import Any

from data.audit.text import Policy, fold, squeeze

DATE = r"(\d{4})年(\d{1,2})月(\d{1,2})日"
PERIOD = re.compile(r"[（(](\d{4})[-—–](\d{4})年[)）]")
TERM_IN_YEARS = re.compile(r"有效期\D{0,3}(?:\d{1,2}|[一二三四五六七八九十]+)年")


def check_identity(document: dict[str, Any], policy: Policy, content: bytes) -> Iterator[str]:
    """Yield a sentence for everything in document.toml that the text does not say, or says otherwise."""
    if hashlib.sha256(content).hexdigest() != document["content_sha256"]:
        yield "content_sha256 is not that of the text: the text is another than the one that was recorded"
    if fold(document["title_zh"]) != fold(policy.title):
        yield f"title_zh is {document['title_zh']!r}, the policy's own title is {policy.title!r}"
    if squeeze(document["doc_number"]) not in squeeze("".join(policy.before)):
        yield f"doc_number {document['doc_number']!r} does not stand before the policy"
    for column, said in _stated(policy).items():
        if document[column] != said:
            yield f"{column} is {document[column] or 'empty'}, the text says {said or 'nothing'}"


def _stated(policy: Policy) -> dict[str, Any]:
    """Return what the text says for each dated column; None where it says nothing."""
    body = "".join(passage.body for passage in policy.passages)
    issued = next((_date(line, DATE) for line in reversed(policy.before) if re.fullmatch(DATE, squeeze(line))), None)
    period = PERIOD.search(policy.title)
    stated = {
        "issued_on": issued,
        "printed_on": next((found for line in policy.after if (found := _date(line, DATE + "印发"))), None),
        "effective_on": issued if "自印发之日起" in body else _date(body, "自" + DATE + "起?(?:施行|实施)"),
        "period_start": int(period[1]) if period else None,
        "period_end": int(period[2]) if period else None,
        "expires_on": _date(body, "有效期至" + DATE),
    }
    if TERM_IN_YEARS.search(body):
        # A term told in years is reckoned by a person; only a stated date can be compared.
        del stated["expires_on"]
    return stated


def _date(text: str, pattern: str) -> datetime.date | None:
    found = re.search(pattern, squeeze(text))
    return datetime.date(*map(int, found.groups())) if found else None
