"""Who answers for a measure: the names in a bracket or a line, with their roles and the level carried over a list."""

import re
from dataclasses import dataclass

from ingest.families import ORGAN, OWN_SEAT, PARTY, STEM, prefix_of
from ingest.script import squeeze

_UNIT = "(?:单位|部门|处室|科室|机关|主体)"
_LEAD, _SUPPORT = "总牵头|牵头|主办|主责|第一责任", "配合|协办|协同|协作|参与|参加|协助|支持|会同|责任协同"
_PLAIN = "责任|负责|实施|落实|承办|主管|执行|承担"
LABEL = re.compile(
    rf"(?:其他|其它)?(?P<word>{_LEAD}|{_SUPPORT}|{_PLAIN}){_UNIT}(?:及(?:职责)?分工)?\s*(?P<sign>[::为是]|\s)\s*|(?P<bare>{_LEAD}|"
    rf"{_SUPPORT}|责任分工|职责分工|任务分工)\s*[::]\s*"
)
_DUTY = r"(?:(?:根据|按照?|依据?)(?:各自)?(?:工?作?职[责能]|分工|任务)+(?:和?(?:任务)?分工)?)?(?:分别|共同|具体|联合|牵头|统筹|组织)*"
_VERB = "负责|落实|实施|牵头|配合|协同|协助|协办|参与|参加|推进|承担|抓好|做好|支持|主办|主责"
# 等部门 names nobody; who divides the work and who answers is said of the names before it.
_ENDING = re.compile(
    rf"(?:等(?:{'|'.join(('市直', '省直', '区直', '县直', '相关', '有关', '职能'))})*(?:部门|单位|机构)?)?{_DUTY}(?:{_VERB})*(?:工作|"
    rf"落实|实施|推进|抓好)*$"
)
_THROUGHOUT = re.compile(
    "以下(?:各[条项]|措施|内容|任务)*(?:均|都|皆)?(?:需要?|须|应)?(?:由)?([^,;。]*?)(?:共同|分别|按职责)*(?:负责|"
    "落实|配合|实施)[,;]?(?:以下)?(?:不再|不一一|不逐一|不另)"
)
NOT_AGAIN = re.compile(
    "(?:以下|下文|后文|后续|以后)?.{0,6}(?:不再|不一一|不逐一|不另行?|不重复).{0,6}(?:列出|列明|列示|赘述|列举|标注|注明|列|写)|^下同$"
)
# 市工信局为各项措施共同责任单位,不再列出.
_IN_COMMON = re.compile(
    r"(?P<sign>^|[,;。:])(?:以下|下列|上述)?(?:各项|各条|全部|所有)?(?:任务|措施|工作|条款|政策)?(?P<names>[^,;。:]{2,60}?)(?:均|都|皆)?(?:为|是|作为)"
    r"(?:以下|下列)?(?:各项|各条|全部|所有|每项)?(?:任务|措施|工作|条款|政策)?的?(?:共同|共有)?(?:责任|配合|负责|参与)(?:单位|部门)(?=[,;。]|$)"
)
FIRST_LEADS = re.compile(
    r"(?:排|列)(?:名|序)?(?:在|于)?(?:第一|首位?|最?前).{0,12}(?:牵头|主办|主责)|第一(?:个)?(?:单位|部门)(?:为|"
    r"是|均为).{0,4}牵头|首个(?:单位|部门).{0,6}牵头|名列(?:第一|首位).{0,10}牵头|(?:牵头|主办)(?:单位|部门)(?:为|"
    r"是)(?:排|列)(?:在)?(?:第一|首)"
)
RESPONSIBLE = re.compile("负责|牵头|责任(?:单位|部门)|配合单位|主办|承办单位|落实(?:单位|部门)?$|实施(?:单位)?$|分工|列出")
# A branch that bears its place's name: 云渡供电局.
_SEATED = re.compile("(?!国家|地方)[一-鿿]{2,4}(?:金融监管|供电|税务|海事|烟草|邮政|证监|银保监)")
_OPEN, _CLOSE = "([", ")]"


@dataclass(frozen=True)
class Named:
    """One body of a measure, in order; not explicit where an earlier bracket named it for all that follow."""

    name: str
    role: str
    is_explicit: bool = True


@dataclass(frozen=True)
class Bracket:
    """What one bracket says: (name, role or None), the bodies it names throughout, whether the first-listed leads."""

    names: tuple[tuple[str, str | None], ...]
    throughout: tuple[str, ...] = ()
    first_leads: bool = False


def assign(read: list[Bracket], first_leads: bool = False) -> list[list[Named]]:
    """Return the bodies of each measure for the brackets of a whole document, in reading order."""
    first_leads = first_leads or any(bracket.first_leads for bracket in read)
    carried: dict[str, str | None] = {}
    measures = []
    for bracket in read:
        named = [Named(name, role or _by_order(place, first_leads)) for place, (name, role) in enumerate(bracket.names)]
        known = {one.name for one in named}
        rest = [Named(name, role or _by_order(1, first_leads), False) for name, role in carried.items() if name not in known]
        measures.append(named + rest)
        roles = dict(bracket.names)
        carried |= {name: roles.get(name) for name in bracket.throughout}
    return measures


def _by_order(place: int, first_leads: bool) -> str:
    if not first_leads:
        return "responsible"
    return "lead" if place == 0 else "support"


def read_bracket(content: str) -> Bracket:
    """Return what the folded text of one bracket or line, without its outer signs, says."""
    content = _spaced(content.strip().strip("。;,"))
    if content.count("[") != content.count("]"):
        content = re.sub(r"[\[\]]", "", content)
    if NOT_AGAIN.search(content):
        content = _IN_COMMON.sub(r"\g<sign>\g<names>", content)
    who = next((part for part in re.split("。", content) if part.strip()), "")
    segments = [one for one in split(who, ",;") if not NOT_AGAIN.search(one)]
    said = ";".join(segments)
    names = _labelled(said) if LABEL.search(said) else _by_verbs(segments)
    # The place and the role of a name that stands twice are those of its first mention.
    first = dict(reversed(names))
    unique = tuple((name, first[name]) for name in dict.fromkeys(name for name, _ in names))
    return Bracket(unique, tuple(_throughout(content, segments, [name for name, _ in unique])), FIRST_LEADS.search(content) is not None)


def _spaced(content: str) -> str:
    """Put a list sign where a space stands between two names, and take out the other spaces."""
    content = re.sub(rf"(?<=[局厅委办部会府行心司])\s+(?=[一-鿿]{{2,}})(?!{LABEL.pattern})", "、", content)
    return squeeze(content)


def _labelled(text: str) -> list[tuple[str, str | None]]:
    places = list(LABEL.finditer(text))
    ends = [one.start() for one in places[1:]] + [len(text)]
    found = []
    for place, end in zip(places, ends, strict=True):
        role = _role_of(place["word"] or place["bare"])
        found += [(name, own or role) for name, own in _by_verbs([one for one in split(text[place.end() : end], ",;") if one])]
    has_support = any(role == "support" for _, role in found)
    plain = (
        "lead" if has_support and not any(role == "lead" for _, role in found) else ("support" if any(role == "lead" for _, role in found) else None)
    )
    before = _by_verbs([one for one in split(text[: places[0].start()], ",;") if one]) if places[0].start() else []
    return [(name, role or plain) for name, role in before + found]


def _role_of(word: str) -> str | None:
    if re.fullmatch(_LEAD, word):
        return "lead"
    return "support" if re.fullmatch(_SUPPORT, word) else None


def _by_verbs(segments: list[str]) -> list[tuple[str, str | None]]:
    """Return the names of segments with the roles that their verbs give; a list without a verb shares the verb that follows."""
    found: list[list[tuple[str, str | None]]] = []
    role: str | None = None
    said = False
    for segment in reversed(segments):
        own, has_verb = _verb_role(segment)
        if has_verb or not said:
            role, said = own, has_verb
        found.append(_of_segment(segment, role))
    names = [one for group in reversed(found) for one in group]
    names = [_with_mark(name, one) for name, one in names]
    roles = {one for _, one in names}
    # Who leads, or who only supports, tells what the others do.
    rest = "support" if "lead" in roles else ("lead" if "support" in roles else None)
    return [(name, one or rest) for name, one in names]


def _with_mark(name: str, role: str | None) -> tuple[str, str | None]:
    """Read a role that stands in brackets behind a name: 市工信局(牵头)."""
    marked = re.fullmatch(rf"(.+)\((?:({_LEAD})|{_SUPPORT})(?:单位|部门)?\)", name)
    return (marked[1], "lead" if marked[2] else "support") if marked else (name, role)


def _verb_role(segment: str) -> tuple[str | None, bool]:
    if re.search(rf"(?:{_LEAD})(?:负责|落实|实施|组织|推进|抓|制定|统筹|工作)*$", segment):
        return "lead", True
    if re.search(r"(?:配合|协同|协助|协办|参与|参加|支持)(?:负责|落实|实施|做好|推进|工作|抓好)*$", segment):
        return "support", True
    return None, re.search("(?:负责|落实|实施|承担|推进)$", segment) is not None


def _of_segment(segment: str, role: str | None) -> list[tuple[str, str | None]]:
    segment = re.sub("^(?:并?由|均由|以及|及|和|并|会同|联合)(?=[^县市区]?.{2,})", "", segment)
    segment = re.sub("(?<=[局厅委办部会府])(?:具体)?负责(?!牵头|落实|实施|组织|推进)[^、,]{2,10}$", "", segment)
    joint = re.match(r"(.+?)(?:牵头)?,?(?:会同|商|联合|协同|会商)(?!会|务)(.+)$", segment)
    if joint and ORGAN.fullmatch(joint[1].removesuffix("牵头")):
        first, second = names_of(joint[1]), names_of(joint[2], prefix_of(joint[1]))
        return [(name, "lead") for name in first] + [(name, "support") for name in second]
    leading = re.match(r"(.+?[局厅委办部会府心])(?:牵头)(?:负责)?[,、]?(.+?)(?:配合|协同|参与|协助)", segment)
    if leading and len(leading[2]) > 2:
        return [(name, "lead") for name in names_of(leading[1])] + [(name, "support") for name in names_of(leading[2], prefix_of(leading[1]))]
    return [(name, role) for name in names_of(segment)]


def _throughout(content: str, segments: list[str], names: list[str]) -> list[str]:
    """Return the bodies named for all that follow, each by the fullest name that the bracket has for it."""
    if (match := _THROUGHOUT.search(content)) and match[1]:
        return [next((full for full in names if full.endswith(short)), short) for short in names_of(match[1])]
    if not NOT_AGAIN.search(content) and not re.search("[,;]下同", content):
        return []
    said = names_of(LABEL.sub("", segments[-1])) if segments else []
    return [name for name in names if name in said] or said


def names_of(group: str, carried: str | None = None) -> list[str]:
    """Return the names of one run between commas, with the level of the first carried to those that leave it out."""
    parts = [re.sub("^(?:由|各?相关(?=各))", "", one) for part in split(_ENDING.sub("", group), "、/") for one in _joined_by_and(part)]
    parts = _levels_together([_ENDING.sub("", part).strip(":。[]【】〔〕") for part in parts])
    parts = [part for part in parts if part and part not in ("等", "各")]
    level, found = carried, []
    has_own = any(prefix_of(part) for part in parts[1:])
    for part in parts:
        own = prefix_of(part)
        level = own or level
        found.append(part if own or not level or not _takes_level(part, has_own) else _with_level(level, part))
    return found


def _joined_by_and(part: str) -> list[str]:
    """Split two names that 和, 及 or 与 joins; the same signs stand within names too (市工业和信息化局)."""
    place = re.search("(?<=[局厅委办部府会行])(?:以及|和|及|与)(?=.{2,}(?:局|厅|委|办|部|政府|管委会|单位|部门|行|公司|中心|机构)$)", part)
    return [part] if not place else [part[: place.start()], *_joined_by_and(part[place.end() :])]


def _levels_together(parts: list[str]) -> list[str]:
    """Join what a list of levels split: 各市、县(区)人民政府 is one name."""
    found: list[str] = []
    for part in parts:
        if found and re.fullmatch("各?(?:[市州盟县区旗镇]|地市|市州|县区){1,2}", found[-1]):
            found[-1] = f"{found[-1]}、{part}"
        else:
            found.append(part)
    return found


def _takes_level(part: str, has_own: bool) -> bool:
    if OWN_SEAT.match(part) and not re.match("国有资产", part):
        return False
    if _SEATED.match(part):
        return False
    return STEM.match(part) is not None or (not has_own and re.fullmatch(".{2,12}[局厅委办部]", part) is not None)


def _with_level(level: str, part: str) -> str:
    is_party = PARTY.search(part) is not None
    if level.endswith("委") and not is_party:
        return re.sub("党?委$", "", level) + part
    return level + part


def split(text: str, signs: str) -> list[str]:
    """Return the parts of text between signs that stand outside brackets."""
    parts, depth = [""], 0
    for sign in text:
        depth = max(0, depth + (sign in _OPEN) - (sign in _CLOSE))
        if sign in signs and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return [part for part in parts if part]


def are_names(content: str) -> bool:
    """Tell a list of bodies from other text in brackets."""
    said = squeeze(re.sub(LABEL, "", content))
    segments = [one for part in split(said, ",;") for one in split(part, "、")]
    segments = [_ENDING.sub("", one) for one in segments]
    return bool(segments) and all(not one or ORGAN.fullmatch(one) is not None for one in segments)
