"""A finding states two figures or names where it stands: what a sentence lacks of these is put behind it."""

import functools
import re
from collections.abc import Callable
from typing import Any

from text import paths
from text.languages import in_script
from views.context import Context

Rows = list[dict[str, Any]]
Finding = Callable[[Rows, Context], str]

# Numbers in digits or in words; one measure, 一项 and 单一 tell no more than ‘a’ does, one of five documents does.
FIGURE = re.compile(
    r"\d[\d,.]*|\b(?:one of|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|(?:一(?=份)|[两兩二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)(?=[个個项項份地省市家条條类類级級笔筆件种種对對处處])",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"[一二三四五六七八九十]+\.\([一二三四五六七八九十]+\)")
# More clauses or documents than these are counted after the first.
MOST_NAMED = 2


def grounded(finding: Finding) -> Finding:
    """Return the finding with its clauses, else its documents, behind each sentence of fewer than two figures that names no clause."""

    @functools.wraps(finding)
    def said(rows: Rows, context: Context) -> str:
        sentence = finding(rows, context)
        where = "" if CLAUSE.search(sentence) or len(FIGURE.findall(sentence)) > 1 else _where(rows, context)
        return context.t("common.source.grounded", sentence=sentence, where=where) if where else sentence

    return said


def _where(rows: Rows, context: Context) -> str:
    documents, clauses = (_each(rows, name) for name in ("document_number", "clause"))
    if len(documents) == 1 and clauses:
        return _first("clauses", [paths.shown(clause, context.lang) for clause in clauses], context)
    return _first("documents", [in_script(number, context.lang) for number in documents], context)


def _each(rows: Rows, name: str) -> list[str]:
    return list(dict.fromkeys(one for row in rows for one in (row.get(name) or "").split("; ") if one))


def _first(noun: str, names: list[str], context: Context) -> str:
    """Return one or two names, or the first and how many there are."""
    if len(names) <= MOST_NAMED:
        return context.t("common.source.clauses").join(names)
    return context.t(f"common.source.first_of_{noun}", first=names[0], number=len(names) - 1, total=len(names))
