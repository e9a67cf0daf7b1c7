"""Amounts: the sums and percentages of support, each with what it is for, for whom and how its figure is meant."""

import re

from data.audit.flags import read_lifetime
from data.audit.shares import read_share
from ingest.conditions import is_condition
from ingest.context import GRANT, Context
from ingest.lists import Listed, own_item
from ingest.model import LIKELY, Amount, Span
from ingest.phrases import phrase_span
from ingest.rates import judge_percent
from ingest.sums import judge_sum
from ingest.tiers import tiers_in, tiers_of_amount
from ingest.verdict import NO_SUPPORT, Verdict

_REPEALED = re.compile("不再(?:执行|给予|兑现|适用|享受|施行|安排)|停止(?:执行|兑现|实施)|废止|予以取消|同时废除|取消执行|一律取消")
_FORMER = re.compile("原(?:有|定|来|先|标准|政策|按|对|给予|为)?|此前|原《|以往")
_INSTALMENT = re.compile(
    r"分\S{0,6}(?:年|期|次|批|阶段|步).{0,8}(?:拨付|兑现|兑付|发放|支付|给付|到位|下达|按)|"
    "(?:首|先|预|余|尾|剩余|第[一二三]|当|次).{0,10}(?:拨付|兑现|兑付|发放|支付|给付|拨款|预拨)|"
    "(?:比例|分别)(?:拨付|兑付|支付|预拨|到位).{0,6}$|余款|尾款|首付款"
)
_THINGS = (("项目", "project"), ("集群", "cluster"), ("园区|基地", "park"), ("平台|机构|中心|载体", "platform"), ("企业|单位|公司|主体", "firm"))
_PLATFORMS = re.compile(
    "(?:技术中心|研究中心|创新中心|实验室|工作站|研究院|孵化器|众创空间|孵化载体|示范平台|互联网平台|服务平台|实训基地)[^,。;]{0,14}(?:,|、|分别|依次|给予|一次性|奖励|补助|资助)[^。;]*$"
)
_RECEIVERS = (
    ("集群", "cluster"),
    ("园区", "park"),
    ("平台|孵化器|基地|中心", "platform"),
    ("企业|小巨人|单项冠军|中小企业", "firm"),
    ("项目", "project"),
    ("人才|团队|人员|员工|高管", ""),
)


def read_amount(context: Context, where: Listed | None, rates_before: bool) -> Amount | None:
    """Return the amount that a figure states, or None where it states no support."""
    verdict = _judge(context, rates_before)
    if verdict.kind is None:
        return None
    figure, kind = context.figure, verdict.kind
    start, end = phrase_span(context)
    return Amount(
        Span(context.passage.path, figure.start, figure.end),
        context.passage.text[start:end],
        kind,
        _comparator(context, kind),
        figure.value,
        figure.value_high,
        "yuan" if context.unit == "money" else "percent",
        _per(context, kind),
        tiers_of_amount(context, _item(context, where)) if not _is_fund(context, kind) else (),
        base_of(context) if kind in ("rate", "interest_subsidy", "threshold") else "",
        read_lifetime(context.place).values[0],
        verdict.sureness,
    )


def _is_fund(context: Context, kind: str) -> bool:
    """Tell money that no firm claims: a pool, a fund, what banks and funds bear among themselves."""
    return kind == "annual_pool" or (kind == "other" and re.search("基金|资金池|风险补偿|分担|承担|出资", context.clause) is not None)


def _judge(context: Context, rates_before: bool) -> Verdict:
    if context.is_heading or is_repealed(context) or is_instalment(context) or is_example(context):
        return NO_SUPPORT
    if context.unit in ("money", "percent") and is_condition(context):
        return Verdict("threshold", LIKELY)
    if context.unit == "money":
        return judge_sum(context, rates_before)
    return judge_percent(context, rates_before) if context.unit == "percent" and not context.figure.is_wording else NO_SUPPORT


def _item(context: Context, where: Listed | None) -> str | None:
    """Return the thing that a listed figure belongs to, where the list before it says."""
    return own_item(context.sentence_before[: len(context.sentence_before) - (context.figure.start - where.first)], where) if where else None


def is_repealed(context: Context) -> bool:
    """Tell a sum that a document ends: what stood in its place before."""
    if (
        context.unit == "money"
        and re.search("[由从][^,。;]{0,6}$", context.before)
        and re.match(r"元?[^,。;]{0,6}(?:提高|调整|上调|增加|提升|降低)(?:到|至|为)", context.place.after)
    ):
        return True
    ended = _REPEALED.search(context.clause) is not None
    return ended and (_FORMER.search(context.clause) is not None or _REPEALED.search(context.after) is not None)


def is_example(context: Context) -> bool:
    """Tell a figure that only shows how a rule works."""
    return re.search("(?:例如|举例|比如|譬如|假设|[,。]如(?=某|一家企业|有企业|[A-Z甲乙]))[^。]*$", "。" + context.sentence_before) is not None


def is_instalment(context: Context) -> bool:
    """Tell a part of a sum that is paid at its time."""
    if (
        context.unit == "money"
        and re.search("其中[^。;]*$", context.place.clause)
        and re.search("(?:拨付|兑付|兑现)(?:余下|剩余|其余)?(?:的)?$", context.before)
    ):
        return True
    if context.unit == "percent" and re.match("[%‰]?(?:的?比例)?(?:给予|予以)(?:贴息|补|奖|资助)", context.place.after):
        return False
    if context.unit == "percent":
        return _INSTALMENT.search(context.part) is not None and not re.search("贴息|补助$|补贴$", context.before[-6:])
    first = re.search("(?:首|尾|余|预|第[一二三]).{0,4}(?:期|笔|次|年|款|拨).{0,8}$", context.before)
    return first is not None and re.search("拨|兑|付", context.part) is not None


def base_of(context: Context) -> str:
    """Return what a rate or a threshold applies to, as the text names it."""
    before = re.sub("(?:的)?(?:不超过|最高|不高于|不低于|达到?|在|为|超过|以|给予)*$", "", context.before)
    match = re.search(r"(?:按照?|对|给予|以|为|达到?|的|且|,)?([^按对,;。给予]{2,24}?)(?:的)?$", before)
    return match[1].strip("“”") if match else ""


def _comparator(context: Context, kind: str) -> str:
    figure = context.figure
    if figure.comparator != "=" or figure.value_high is not None:
        return figure.comparator
    words = "可|为|给予|予以|奖励|补助|补贴|资助|支持|按|获得|享受|一次性|分别|依次|资金|达|额度|不|每家|每年|提高|调整|到|至"
    if kind != "threshold" and re.search(f"(?:最高|最多|上限|不超过)(?:{words})*$", context.before):
        return "<="
    return "<=" if re.match("(?:元|%)?(?:封顶|为限|为上限|的上限|以内|之内)", context.place.after) else "="


def _per(context: Context, kind: str) -> str | None:
    """Return what one sum is for; a rate is a part of its base and for nothing else."""
    if kind == "annual_pool":
        return "year"
    if context.unit == "percent" or re.search("每人|每名|每平方米|每亩|每[项件]|每个(?:展|标|品牌|产品|岗|版本|商标)", context.before):
        return None
    if re.search("(?:每家|每户|单个|单户|单家|每个|同一)[^,。;]{0,6}(?:每年|年度)|(?:每年|年度)(?:每家|每户|单个|单户|单家)", context.before):
        return _per_by_words(context, kind) or "firm"
    if (
        kind in ("award", "rate_cap")
        and _PLATFORMS.search(context.sentence_before[-60:])
        and not re.search("每家|每户|单个企业|单户", context.before)
    ):
        return "platform"
    said = read_share(context.place)
    if said.is_decided and said.values[0] and not (kind == "award" and said.values[0] == "year"):
        return said.values[0]
    return _per_by_words(context, kind) or _per_by_claim(context, kind)


def _per_by_claim(context: Context, kind: str) -> str | None:
    """Return firm for an award to a tier of firms, or for going public, that no other word gives to anything."""
    if kind != "award" or not GRANT.search(context.part):
        return None
    before = context.sentence_before + context.previous_sentence
    return "firm" if re.search("上市|挂牌|专板|复核|认定为|升规|规模以上|规上", before) or tiers_in(before) else None


def _per_by_words(context: Context, kind: str) -> str | None:
    """Return what a sum is for where no word counts it: what the sentence gives it to."""
    if kind == "rate_cap" and read_lifetime(context.place).values[0]:
        return "firm"
    scope = context.sentence_before if GRANT.search(context.sentence_before) else context.sentence_before + context.after
    if kind == "threshold":
        scope = context.sentence
    single = (share for words, share in _THINGS if re.search(f"(?:单个|每个|同一)(?:{words})", scope))
    ending = r"[”’]?(?:\([^)]*\))?(?=的|,|、|给予|$|称号|认定|和|每)"
    found = [(match.end(), share) for words, share in _RECEIVERS for match in re.finditer(f"(?:{words}){ending}", scope)]
    return next(single, None) or (max(found)[1] or None if found else None)
