"""Every other number of a draft as a row, with why it is neither amount nor goal."""

import re

from ingest.filling import Filling
from ingest.model import DOUBTFUL, Leftover, Span, Unexplained
from ingest.places import written
from ingest.script import simplified
from ingest.shown import LONGEST
from ingest.whys import WHYS

# Why a number is a leftover that no rule of the engine made one.
UNPLACED = ("不在任何措施中的金额，待人工归入", "A sum outside every measure; a person has to place it")
UNSOUND = ("读到的数值不合记录规则，待人工核对", "A figure that the records cannot hold as it was read; a person has to look")
UNKNOWN = ("尚无解释，待人工核对", "Not explained yet; a person has to look")
_NUMERAL = re.compile("[0-9０-９一二三四五六七八九十百千万亿两双零〇]|翻番|翻倍|倍增|全覆盖")


def add_leftovers(filling: Filling) -> None:
    """Add what no other row took, in the order of the text."""
    draft = filling.draft
    filling.left += [(one.span, one.phrase, WHYS[one.why], "") for one in draft.leftovers if not _in_heading(filling, one)]
    filling.left += [(one.span, one.phrase, UNKNOWN, "unexplained") for one in draft.unexplained if not _in_heading(filling, one)]
    order = {one.path: place for place, one in enumerate(draft.clauses)}
    filling.left.sort(key=lambda one: (order.get(one[0].path, len(order)), one[0].start))
    width = max(2, len(str(len(filling.left))))
    for number, (span, phrase, why, rule) in enumerate(filling.left, 1):
        leftover_id = f"{filling.document_id}-l{number:0{width}d}"
        said = simplified(_short(filling.text_of(span.path), span, phrase))
        row = {"leftover_id": leftover_id, "path": written(span.path), "phrase_zh": said, "why_zh": why[0], "why_en": why[1]}
        filling.records.tables["leftovers"].append(row)
        if rule:
            filling.records.guess(leftover_id, "why_zh", DOUBTFUL, rule)


def _in_heading(filling: Filling, one: Leftover | Unexplained) -> bool:
    """Tell a doubling in a title or heading: it repeats the word and counts nothing."""
    clause = next((clause for clause in filling.draft.clauses if clause.path == one.span.path), None)
    if clause is None or re.search("[0-9０-９一二三四五六七八九十百千]", clause.text[one.span.start : one.span.end].replace("翻一番", "")):
        return False
    heading = re.sub(r"\s", "", clause.heading)
    return one.span.path == "title" or (clause.text.startswith(heading) and one.span.end <= len(heading))


def _short(text: str, span: Span, phrase: str) -> str:
    """Return a phrase that holds the number and is short enough."""
    if 0 < len(phrase) <= LONGEST and phrase.strip() == phrase and _NUMERAL.search(phrase):
        return phrase
    return text[max(0, span.end - LONGEST, span.start - 12) : span.end][:LONGEST].strip() or phrase[:LONGEST].strip()
