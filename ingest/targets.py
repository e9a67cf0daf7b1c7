"""Quantified goals: which figure is set to be reached, of what, from what, by when."""

import re

from data.audit.baselines import read_baseline
from data.audit.flags import read_aspirational, read_cumulative
from data.audit.reading import Reading
from data.audit.shares import read_pace
from data.audit.tiers import ITEM_END, TIER, read_tier
from data.audit.years import stated_years
from ingest.amounts import is_instalment, is_repealed
from ingest.conditions import is_set
from ingest.context import GRANT, Context
from ingest.indicators import INDICATORS, OTHER, fits, indicator_of, unit_id
from ingest.lists import Listed, own_item
from ingest.model import LIKELY, SURE, Span, Target
from ingest.phrases import phrase_span

_BY = re.compile(
    r"[到至]\s*(?:20\d\d年|“?十[四五六]五)|20\d\d年(?:底|末|年底|前|以前)|“?十[四五六]五”?(?:末|期间|时期)|力争|"
    r"争创|争取|确保|目标|(?:每年|年均|三年|五年|3年|5年|年内|未来|今年)(?:内|新增|培育|推动)?"
)
_VERB = re.compile(
    r"达到?|争创|争取|创成|突破|实现|新增|净增|培育|认定|建成|建设|打造|创建|形成|引进|推动|组织|举办|开展|培训|"
    r"完成|服务|新建|建立|遴选|发布|推广|突破|提高|提升|增长|增加|增长率|降低|降至|下降|压减|不低于|不少于|超过?|"
    r"保持|控制在|稳定在|翻|培养|孵化|引育|走访|诊断|改造|上云|覆盖|推出|梳理|支持|落地|招引|选树|评选|制定|"
    r"主导|参与|储备|入库|选派|对接|解决|促成|拥有|累计|认证|带动|升规|挂牌|上市|转化|攻克|实施|遴选|征集|发放|"
    r"供应|盘活|筹集|筹建|增至|升至|上线|提供|撬动|发行|设立|配备|选聘|集聚|入驻|攻关|缩短|压缩"
)
_EXISTING = re.compile(
    r"目前|现有|已有|已(?:经)?(?:累计)?(?:培育|建成|认定|达|拥有|形成|获|有|建|创建|引进)|截至|截止|迄今|(?:上年|"
    r"去年|20\d\d年(?:底|末)?(?![底末]?前))[,，]?(?:全[省市区县]|我[省市区县])?.{0,14}(?:已|共有|达到?|为)|现已|原有|共有"
)
_COUNTERS = re.compile(
    "家|户|个|项|件|场|类|种|名|人|台|套|条|次|批|座|处|所|期|款|家次|人次|场次|户次|间|只|支|门|对|单|位|万?平方米|亩|辆|篇|天|小时|工作日|个工作日"
)
_PAID = "给予|予以|奖励|补助|补贴|资助|贴息|奖补|拨付"
# The terms of a grant: who gets it, or how much of it.
_TERMS = re.compile(
    rf"(?:{_PAID})[^。;]{{0,24}}(?:元|%)|[万亿]元[^,。;]{{0,6}}(?:奖励|补助|补贴|资助|奖补)|%[^,。;]{{0,6}}(?:给予|补助|补贴|奖励)|"
    rf"对[^,。;]{{2,60}}(?:{_PAID})|按[^,。;]{{0,20}}(?:给予|补)"
)
_SHARE_NOUN = re.compile(
    r"率|不低于|不少于|占比|比重|比例|份额|占|增长|增速|增幅|提高|提升|下降|降低|降至|降到|覆盖|强度|满意|压减|压缩|以上|提速|缩短|年均|普及|达到|稳定"
)
_OF_WHICH = re.compile(
    r"^(?:[%‰家个户项名人件]|万元|亿元|元)?(?:\(含\))?(?:及?以[上下内])?的(?:[^,。;]{0,16})(?:企业|项目|园区|"
    r"平台|集群|单位|机构|中心|比例|人才|产品|团队|设备|工厂|基地)"
)
# Land and floor space that a government sees to; other areas are conditions.
_PROVIDED = re.compile("新建|供应|盘活|筹集|筹建|腾退|建设|新增|保障|建成|提供")
# What a firm shows to be recognised.
_SHOWN = re.compile("人员|专利|注册|成立|经验|著作权|标准制|工龄|职工")
# A year from which something starts, and one that is simply named: 2025年,新增300家.
_BASE_YEAR = re.compile(r"(?:由|从|自|较|比|截至|在|以)20\d\d(?=年)")
_YEAR = re.compile(r"(?<![由从自较比截至在以—\d])(20\d\d)年(?=,|[^底末前度至—的\d(]{0,2}(?:全|新增|净增|培育|入库|力争))")
# Before the figure: what belongs to firms, and firms of no tier.
_NO_FIRMS = re.compile(
    "(?:项目|岗位|场景(?:总数)?|产业园|园区|基地|平台|专区|清单|活动|产品|品牌|集群|牵头的|规(?:模以)?上(?:工业)?企业)(?:超过|不少于|达到?|突破|约)?$"
)
_SECTION = re.compile("目标|总体要求|发展目标|主要指标|工作安排")


def read_targets(context: Context, where: Listed | None, headings: str) -> list[Target]:
    """Return the goals that a figure states: one a thing that it holds for. headings are those over its passage."""
    if not _is_goal(context, headings):
        return []
    several = _held_for(context)
    return [_target(context, where, one) for one in several] if len(several) > 1 else [_target(context, where, None)]


def _held_for(context: Context) -> list[str]:
    """Return the things that one doubling or share holds for: 产值和利润倍增, 普及率、数控化率均达到80%."""
    if not context.figure.is_wording and not re.search("(?<!平)均|都|双双", context.before[-10:]):
        return []
    said = re.split("实现|推动|力争|促使|使|确保", context.before)[-1]
    return [name for name in INDICATORS if name != "firms_in_tier" and fits(name, context.unit, context.counter) and INDICATORS[name].search(said)]


def _target(context: Context, where: Listed | None, named: str | None) -> Target:
    item = own_item(context.sentence_before[: len(context.sentence_before) - (context.figure.start - where.first)], where) if where else None
    scopes = _scopes(context, item)
    indicator = named or _counted(context, indicator_of(scopes, context.unit, context.counter))
    if context.figure.is_wording and context.figure.comparator == "=" and indicator == OTHER and "服务" in context.sentence_before:
        indicator = "service_coverage"
    baseline = read_baseline(context.place)
    base = _risen_from(context)
    figure = context.figure
    start, end = phrase_span(context, noun_after=context.unit == "count")
    years = re.search(r"(20\d\d)年", item or "")
    return Target(
        Span(context.passage.path, figure.start, figure.end),
        context.passage.text[start:end],
        indicator,
        _tiers(context, item, indicator),
        figure.comparator,
        figure.value,
        figure.value_high,
        unit_id(indicator, context.unit, context.counter),
        read_pace(context.place).values[0],
        int(years[1]) if years else _year(context),
        base if base is not None else _stock(context, indicator, baseline),
        read_cumulative(context.place).values[0],
        read_aspirational(context.place).values[0] or _strives(context),
        not (figure.is_wording and figure.comparator == "="),
        SURE if indicator != OTHER else LIKELY,
    )


def _counted(context: Context, indicator: str) -> str:
    """Return what a number of firms really counts: firms that go public are listed firms, their projects and posts are no firms."""
    if indicator != "firms_in_tier" or context.unit != "count":
        return indicator
    if re.match("[^,。;]{0,30}(?:上市|挂牌)", context.place.after):
        return "listed_firms"
    return OTHER if _NO_FIRMS.search(context.before) or re.match("[家户个]?(?:岗位|项目|场景)", context.place.after) else indicator


def is_baseline(context: Context) -> bool:
    """Tell the stock that a goal in the same clause starts from: in 在现有120家基础上, 由5%提高到8%."""
    rest = context.clause[len(context.place.clause) + len(context.own) :]
    if re.match(r"[^,。;]{0,24}(?:的)?基础上", rest) and re.search("在|现有|原有", context.place.clause[-40:]):
        return True
    return (
        re.search("(?:由|从)[^,。;]{0,24}$", context.place.clause) is not None
        and re.match(r"[^,。;]{0,10}(?:增加|增长|提高|提升|扩大|上升|增|升|下降|降|压缩|缩短|减少)", rest) is not None
    )


def is_existing(context: Context) -> bool:
    """Tell a count of what there is already."""
    stated = re.search("(?:^|,)(?:截至|截止|目前|迄今)[^。;]*$", context.place.clause)
    return (stated or _EXISTING.search(context.before)) is not None and re.search("力争|到20|目标|提高到|增加到|翻", context.before) is None


def _is_goal(context: Context, headings: str) -> bool:
    if context.is_heading or is_instalment(context) or is_repealed(context) or is_baseline(context):
        return False
    if context.figure.is_wording:
        return _wording_is_goal(context)
    if context.unit == "count" and not _COUNTERS.fullmatch(context.counter):
        return False
    if context.counter.endswith(("平方米", "亩")) and (GRANT.search(context.sentence) or not _PROVIDED.search(context.before)):
        return False
    if context.counter in ("天", "小时", "工作日", "个工作日") and not re.search("压缩|缩短|压减", context.before):
        return False
    if is_existing(context):
        return False
    if _qualifies_only(context):
        return False
    in_goals = _SECTION.search(headings) is not None or _BY.search(context.sentence_before) is not None or context.passage.path == "preamble"
    pays = _pays(context)
    if context.unit == "money":
        return (in_goals or _is_volume_set(context)) and not pays and _VERB.search(context.before) is not None
    if context.unit == "percent":
        return (
            not pays and _SHARE_NOUN.search(context.before + context.after[:4]) is not None and (in_goals or _VERB.search(context.part) is not None)
        )
    if context.unit == "times":
        return in_goals and not pays
    return not pays and _VERB.search(context.place.verb_phrase) is not None and (in_goals or _sets_number(context))


def _is_volume_set(context: Context) -> bool:
    """Tell a volume that a measure sets itself: 新增贷款100亿元, 登记额达到38亿元."""
    if re.search("新增|发放|突破", context.before):
        return True
    return re.search("额(?:达到?|超过?|不低于|不少于)$", context.before) is not None and not GRANT.search(context.sentence)


def _pays(context: Context) -> bool:
    """Tell a figure in the terms of a grant from a goal that only speaks of support."""
    if context.unit == "money":
        return re.search(_PAID, context.part) is not None
    return _TERMS.search(context.part) is not None


def _sets_number(context: Context) -> bool:
    """Tell a number that a measure sets itself, outside the goals: 每年举办不少于10场, 梳理50类场景."""
    if context.passage.rank < 0:
        return False
    digits = re.search(r"\d", context.own) is not None
    return digits or context.figure.comparator != "=" or context.figure.value >= 10


def _qualifies_only(context: Context) -> bool:
    """Tell a number that says which firms are meant: 拥有2项以上发明专利的比例, 5家以上企业的园区."""
    rest = context.place.after
    if _SHOWN.search(context.part) and (is_set(context) or re.search("应当|须(?!做)|拥有|具有", context.sentence_before)):
        return True
    if _OF_WHICH.match(rest) and not re.match(r"^[家个户项].{0,4}(?:以上|以下)?的?目标", rest):
        return True
    if re.match(r"[家个户项件名人条][^,。;]{0,20}的(?:比例|占比|比重|数量|企业|目标)", rest) and re.search("拥有|具有|有|获得", context.before[-8:]):
        return True
    if re.search("(?:等|共|上述|以上|以下|下列|这)$|(?:单个|每家|每户|每个|每人)[^,。;]{0,12}$", context.before):
        return True
    return re.search(
        "(?:对(?!接)|凡|符合|满足|须|应当|(?<!供)需(?!求)|要求|具备|集聚|不足|连续|年满|经营|成立|从业人员|注册|缴纳)[^,。;]{0,30}$", context.before
    ) is not None and (GRANT.search(context.sentence) is not None or re.search("须|应当|(?<!供)需(?!求)|具备|满足", context.before) is not None)


def _wording_is_goal(context: Context) -> bool:
    if context.figure.comparator == "=":
        return True
    return not re.search("计划|行动|工程|方案|政策|专项", context.after[:6]) and not re.search("[“《]$", context.before)


def _risen_from(context: Context) -> float | None:
    from data.audit.numbers import find_figures

    said = re.search(
        r"(?:由|从)([^,。;]{1,30}?)(?:增加|增长|提高|提升|扩大|上升|增|升|下降|降低|降|压缩|缩短|减少)(?:到|至|为)?[^,。;]{0,8}$", context.before
    )
    figures = find_figures(said[1]) if said else []
    figures = [one for one in figures if not one.follows.startswith("年")]
    return figures[-1].value if figures else None


def _scopes(context: Context, item: str | None) -> list[str]:
    end = ITEM_END.search(context.place.after)
    before = ITEM_END.split(context.place.part)[-1]
    own = before + "|" + context.place.after[: end.start() if end else None]
    level = re.match("[,、]?(?:和|及)?(国家级|省级|自治区级|市级)", before)
    scopes = [own, *([re.sub("国家级|省级|自治区级|市级", level[1], context.part)] if level else []), context.part]
    if context.unit != "count" and not _names_own(context):
        scopes += [context.clause[: len(context.place.clause) + len(context.own)], context.sentence_before]
    elif context.unit == "count" and len(_bare(own.replace(context.counter, ""))) < 2:
        scopes.append(context.clause)
    return ([item] if item else []) + scopes


def _tiers(context: Context, item: str | None, indicator: str) -> tuple[str, ...]:
    if item is not None and (found := [str(match.lastgroup) for match in TIER.finditer(item)]):
        return tuple(dict.fromkeys(found))
    said = read_tier(context.place)
    values = [one for one in said.values if one]
    if not values and indicator == "firms_in_tier":
        values = [str(match.lastgroup) for match in TIER.finditer(context.clause)][-1:]
    if indicator != "firms_in_tier" and context.unit == "count" and "any_sme" in values:
        values = [one for one in values if one != "any_sme" or re.search("中小企业(?:上市|挂牌|家次)?$|家次", context.part)]
    return tuple(dict.fromkeys(values))


def _stock(context: Context, indicator: str, baseline: Reading) -> float | None:
    """Return the stock that a goal starts from; a number of firms that doubles starts from the one that its clause states."""
    if baseline.is_decided and baseline.values[0] is not None:
        return baseline.values[0]
    if indicator == "firms_in_tier" and context.figure.comparator == "double":
        stated = re.search(r"在[^,。;]{0,20}?(\d+)[家户][^,。;]{0,12}基础上[^,。;]{0,12}$", context.before)
        return float(stated[1]) if stated else None
    return None


def _year(context: Context) -> int | None:
    """Return the year that the sentence sets: the last before the figure, else the only one; what it starts from is none."""
    years = {match.start(): int(match[1]) for match in _YEAR.finditer(context.sentence)} | stated_years(_BASE_YEAR.sub("#####", context.sentence))
    before = [year for start, year in sorted(years.items()) if start < len(context.sentence_before)]
    found = before[-1:] or (list(years.values()) if len(set(years.values())) == 1 else [])
    return found[0] if found else None


def _names_own(context: Context) -> bool:
    """Tell a share or a sum whose own part says what it measures."""
    return len(_bare(context.before)) >= 3


def _bare(text: str) -> str:
    """Return text without the words that set a figure: what is left names something."""
    return re.sub(
        "达到?|力争|不低于|不少于|超过|以[上下]|左右|提高|到|至|为|在|增长|年均|每年|均|分别|保持|总量|总数|累计|新增|较|比|实现|覆盖率|年|底|末|[^一-鿿]",
        "",
        text,
    )


def _strives(context: Context) -> bool:
    return re.search("争取|力求|努力", context.place.clause) is not None
