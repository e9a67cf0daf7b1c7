"""For which tier of firms a sum or a goal is: the tier words nearest to it."""

import re

from data.audit.tiers import TIER
from ingest.context import Context

# Firms at large, where they are who can claim.
_AT_LARGE = re.compile("民营企业|民营工业企业|工业企业|小微企业|中小微企业|中小型企业|小型、微型企业|中型企业")
_GENERAL = ("any_sme", "any_srdi")
# A receiver that is named, and is of no tier.
_OTHERS = re.compile("^对(?!该)[^,。;]*(?:业务|银行|机构|团队|平台|中心|园区|载体|企业|单位|人才)")
_RECEIVER = re.compile("[。;]|(?=(?<![针面应相绝核])对(?!接|口|标|外|比|象|应))")


def tiers_in(text: str) -> tuple[str, ...]:
    """Return the tiers that a text names, in order, each once; the general words only where no rung is named."""
    if re.search("国家级[、和及](?:省|市|自治区)级专精特新中小企业", text):
        return ("little_giant", "srdi_sme")
    found = list(dict.fromkeys(str(match.lastgroup) for match in TIER.finditer(text)))
    rungs = [one for one in found if one not in _GENERAL]
    return tuple(rungs or found) or (("any_sme",) if _AT_LARGE.search(text) else ())


def tiers_of_amount(context: Context, item: str | None) -> tuple[str, ...]:
    """Return who a sum is for: its own item of a list, else its part, the receiver before it, the sentence, the one before."""
    if item is not None and tiers_in(item):
        return tiers_in(item)
    if re.match("(?:在此基础上|其中)?,?[^,。;]{0,12}(?:平台|园区|集群|机构|协会|中介|服务商)", context.before) and not tiers_in(context.before):
        return ()
    clause = context.place.clause
    receiver = _RECEIVER.split(clause)[-1]
    if not tiers_in(context.before) and _OTHERS.search(receiver.split(",")[0]) and not tiers_in(receiver):
        return ()
    for scope in (context.before, receiver, clause, context.sentence_before, context.after):
        if found := tiers_in(scope):
            return found
    if re.match("单个|每家|每户|每个|同一|最高|单户|年度|累计|上述|该", context.sentence_before.lstrip(",") or context.own):
        return tiers_in(context.previous_sentence)
    if _OTHERS.search(context.clause):
        return ()
    passage = context.passage
    return tiers_in(passage.folded[: passage.heading_end]) or _tiers_over(passage.intro)


def _tiers_over(intro: str) -> tuple[str, ...]:
    """Return whom the clause over a list is about: what firms are recognised as, else its last receiver."""
    recognised = re.search("(?:认定为|评定为|评价为|申请认定|申报)([^,。;:]{2,24})", intro)
    return tiers_in(recognised[1]) if recognised else tiers_in(_RECEIVER.split(intro)[-1])
