"""The tier that a goal is set for: the tier word beside its figure or, for shares and doublings, the last one before it."""

import re

from data.audit.place import STOP, Place
from data.audit.reading import Reading, read_as

QUOTE = "[“”‘’]?"
# Names that begin with 中小企业: what is counted is no firm.
NAMED_AFTER_SMES = "特色产业集群|公共服务|服务|创业|创新创业|发展|梯度|诉求|数字化|领军|管理咨询|博览会"
# The longer name first. 专精特新 in quotes without 企业 after it is a road, a market board, a loan or a park, not a firm.
TIER_WORDS = {
    "tech_innovative_sme": "科技和创新型中小企业",
    "innovative_sme": "创新型中小企业",
    "single_champion": "单项冠军",
    "little_giant": f"(?:专精特新{QUOTE})?小巨人",
    "srdi_sme": f"专精特新{QUOTE}中小企业",
    "any_srdi": f"专精特新{QUOTE}企业|(?<![“‘])专精特新(?![”’])",
    "any_sme": f"(?<!大)中小企业(?!{NAMED_AFTER_SMES})",
}
TIER = re.compile("|".join(f"(?P<{tier}>{words})" for tier, words in TIER_WORDS.items()))
# What joins the items of a list; 和 within 科技和创新型中小企业 and 及 within 及以上 join none.
ITEM_END = re.compile("[。；;，,、]|(?<!科技)和|(?<![普涉])及(?!以[上下]|时)")


def read_tier(place: Place) -> Reading:
    """Return the tier of a goal; a count of things without a tier word beside it is set for no tier."""
    beside = _tiers(_item(place))
    if beside:
        return Reading(tuple(dict.fromkeys(beside)), "the tier word beside the figure" if len(set(beside)) == 1 else "several tiers stand beside it")
    before = _tiers(place.before(STOP))
    if place.is_count or not before:
        return read_as(None, "no tier word governs the figure")
    return read_as(before[-1], "the last tier word before the figure in its sentence")


def _tiers(text: str) -> list[str]:
    return [str(match.lastgroup) for match in TIER.finditer(text)]


def _item(place: Place) -> str:
    """Return the item of a list that a figure stands in: what it counts follows it (9家企业) or stands before it (企业9家)."""
    end = ITEM_END.search(place.after)
    return place.before(ITEM_END) + "|" + place.after[: end.start() if end else None]
