"""What one figure is for: a goal for each year, a sum for each firm, project, set, cluster or year."""

import re

from data.audit.place import STOP, Place
from data.audit.reading import Reading, read_as

THINGS = {"企业": "firm", "项目": "project", "集群": "cluster", "园区": "park", "平台": "platform"}
COUNTED_IN = {"年": "year", "台": "unit", "套": "set", "批": "batch", "家": "firm", "户": "firm"}
THING = re.compile("|".join(THINGS))
SLASH = re.compile(r"[余多]?元[/／](?:每)?(年|台|套|批|家|户)")
EACH = re.compile("(?:每|(?<![订名清])单)(年|台|套|批|家|户|个|项)|(成套)")
GRANTS = "给予|予以|奖励|补助|补贴|最高|不超过"
# A condition stands before the thing that has to meet it: 投资1亿元以上的企业.
QUALIFIED = re.compile("元(?:及?以[上下内])?的([^,，；;。]*?)(?=[,，；;。]|给予|予以|按)")
# 对该企业 only points back to one named before; 针对, 对接 and their like are other words.
OTHER_WORDS = "该|接|口|外(?![商资])|标(?!准)|比|象|应(?!用)"
RECEIVER = re.compile(f"(?<![针面应相绝核])对(?!{OTHER_WORDS})([^,，；;。]*?)(?=[,，；;]|给予|予以|最高|不超过|每|按|(?:{GRANTS})?$)")


def read_pace(place: Place) -> Reading:
    """A goal is for each year where 每年 stands with its verb; the next verb is no longer said of each year."""
    if re.search("每年|年均", place.verb_phrase):
        return read_as("year", "每年 stands with the verb of the figure")
    return read_as(None, "no 每年 stands with the verb of the figure")


def read_share(place: Place) -> Reading:
    """Return what a sum is for, by the nearest words that say so; a rate is a part of its base and for nothing else."""
    if not place.is_count:
        return read_as(None, "a rate is a part of its base")
    rules = (_after_slash, _each, _qualified, _receiver)
    return next((found for rule in rules if (found := rule(place))), read_as(None, "the text does not say what the sum is for"))


def _after_slash(place: Place) -> Reading | None:
    said = SLASH.match(place.after)
    return read_as(COUNTED_IN[said[1]], f"the sum is for each {said[1]}") if said else None


def _each(place: Place) -> Reading | None:
    """每 counts the noun after it, or the last one named before it where a verb follows (对集群,每个给予); 每户 is always a firm."""
    *_, said = [None, *EACH.finditer(place.part)]
    if not said:
        return None
    if said[2] or said[1] in "年台套批户":
        return read_as(COUNTED_IN[said[1] or "套"], f"the sum is for {said[0]}")
    noun = THING.findall(re.split(GRANTS, place.part[said.end() :])[0])[:1]
    noun = noun or THING.findall(place.before(STOP)[: -len(place.part[said.start() :])])[-1:]
    kind = THINGS[noun[0]] if noun else COUNTED_IN.get(said[1])
    return read_as(kind, f"the sum is for {said[0]}") if kind else Reading(tuple(THINGS.values()), f"{said[0]} counts a thing that is not named")


def _qualified(place: Place) -> Reading | None:
    said = QUALIFIED.match(place.after)
    kind = _last_thing(said[1]) if said else None
    return read_as(kind, "the sum is a condition on one of these") if kind else None


def _receiver(place: Place) -> Reading | None:
    """对 names what is paid for; its last noun is the thing, unless it is a share of a sum or says what the thing does."""
    said = RECEIVER.findall(place.before(STOP))
    if not said:
        return None
    kind, named = _last_thing(said[-1]), [THINGS[noun] for noun in THING.findall(said[-1])]
    if kind or not named:
        return read_as(kind, "the sum is for what 对 names")
    return Reading(tuple(dict.fromkeys(named)), "对 names a share or a doing of what it pays for, and no 每 says what the sum is for")


def _last_thing(text: str) -> str | None:
    found = re.search(f"({THING.pattern})[”’]?$", text)
    return THINGS[found[1]] if found else None
