"""Sums of money: which of them are support (awards, caps of a rate, pools) and which measure firms and projects.

Each rule looks at one figure and returns a verdict, or None where it has nothing to say; the first verdict holds.
"""

import re

from ingest.context import GRANT, PAYS_EACH, Context, last_grant, parts_after
from ingest.model import DOUBTFUL, LIKELY
from ingest.verdict import NO_SUPPORT, Verdict

# What is measured in money and is no support.
QUANTITY = re.compile(
    "收入|营收|产值|销售额|销售总额|投资额|投资总额|总投资|投资(?!补|奖|机构|基金|引导|平台|者)|投入|实缴|注册资本|资本金|出资|"
    "贷款(?!贴息|利息|风险|补)|融资(?!担保|租赁|补|奖|服务)|纳税|税收|税额|研发(?:费用?|经费|支出)|费用支出|"
    "交易额|合同(?:额|金额|总额)|成交额|采购额|"
    "购置(?:额|费|金额|总额)|购买(?:额|金额)|规模|估值|利润|出口额|进出口|出口总额|资产|增加值|产出|金额|总额|"
    "支出|成本|费用(?!补)|价格|售价|货值|效益|"
    "保额|授信|余额|担保额|贡献|体量|产业集群|GDP|生产总值|年薪|薪酬|工资|个税|个人所得税|货款|订单"
)
_CAP = re.compile(r"最高|不超过|封顶|上限|限额|以内|不高于|最多|为限|不得超过|合计")
_POOL_VERB = re.compile("安排|设立|统筹|筹集|预算|列支|拿出|投入|设置|整合|专项资金|资金池|资金总额|资金规模|发放")
_POOL_NOUN = re.compile("资金|专项|财政|预算|经费|补贴券|消费券|服务券|创新券|算力券|券|基金|风险补偿|资本金")
_YEARLY = re.compile(r"每年度?|年度|逐年|每一?年|全年|年均|\d{4}年(?:安排|预算)")
_LISTED_SUMS = re.compile(r"\d[\d.]*[万亿]*元?[、和及]")
_CREDIT = re.compile("贷款|授信|信贷|信用额度|融资额度|单[户笔家]额度|在保余额|担保额度|保险金额|保额")
_SUM_OF_SUPPORT = re.compile("(?:贴息|补助|补贴|奖励|资助|奖补|补偿|支持|扶持|减免)(?:资金)?(?:总额|金额|总金额|额度|额|总量|合计|标准)[^,。;]{0,8}$")
_NAMES_OF_SUPPORT = re.compile("贷款贴息|贴息贷款|补助资金|奖补资金|支持政策|奖励政策|财政补助|专项补助")


def is_volume(context: Context) -> bool:
    """Tell a sum that measures firms and projects: its own noun stands after the last word that grants."""
    if _is_step(context):
        return True
    if re.match(
        "(?:元)?(?:人民币)?(?:\\(含\\))?(?:及?以[上下内])?的?(?:一次性|资金)*(?:奖励|补助|补贴|资助|奖补|支持|扶持|奖金|贴息|补偿)",
        context.place.after,
    ):
        return False
    before = context.before
    if _SUM_OF_SUPPORT.search(before):
        return False
    grant = len(before) if before.endswith("补助") else last_grant(_NAMES_OF_SUPPORT.sub("", before))
    noun = [match for match in QUANTITY.finditer(before) if match.end() > max(grant, 0)]
    if noun and not re.search("给予|奖励|补助|补贴|资助$", before[noun[-1].end() :]):
        return True
    return _says_which(context) and not GRANT.search(before[-8:])


def _is_step(context: Context) -> bool:
    """The bound of a step: 1000万元以上部分, 超过500万元的部分."""
    beyond = re.match(r"元(?:\(含[^)]*\))?(?:及?以[上下])?的?部分", context.place.after)
    return beyond is not None or (re.search("超(?:过|出)$", context.before) is not None and "部分" in context.after[:6])


def _says_which(context: Context) -> bool:
    kinds = "企业|项目|产业化项目|固定资产投资|投资项目|工业项目|技改项目|高管|人才|员工|,?且|,?并"
    if re.match(rf"元(?:\(含\))?(?:及?以[上下内]|左右)?(?:的|,)?(?:{kinds})", context.place.after):
        return True
    bounded = context.figure.comparator in (">=", ">", "<", "range") or re.match(r"元(?:\(含\))?以[上下]", context.place.after) is not None
    return (
        bounded
        and re.match(r"元(?:\(不?含\))?(?:及?以[上下内])?的?(?:\(不?含\))?,", context.place.after) is not None
        and not GRANT.search(context.before)
    )


def _strived_for(context: Context, rates_before: bool) -> Verdict | None:
    """A volume that is to be reached: 新增贷款100亿元以上."""
    if re.search("发放[^,。;]*贷款[^,。;]{0,6}$", context.before) and not re.search("^对|给予|补|奖", context.part):
        return NO_SUPPORT
    reached = re.search("(?:新增|力争|实现|带动|撬动|投放|完成|突破|推动|提供)[^,。;]{2,30}$", context.before)
    granted = GRANT.search(context.before.replace("支持", "")) or re.search("^[对凡]|年度|首次|当年|上年|的$", context.before)
    return NO_SUPPORT if reached and not granted and not GRANT.search(context.after) else None


def _volume(context: Context, rates_before: bool) -> Verdict | None:
    """A volume is a threshold where something is granted to who reaches it, a pool where it is set aside, else no support."""
    if not is_volume(context):
        return None
    if _sets_aside(context) and not re.search("以[上下]|的(?:企业|项目)", context.after):
        return Verdict("annual_pool" if _YEARLY.search(context.clause) else "other", LIKELY)
    granted = (
        re.search(f"{GRANT.pattern}|费率", parts_after(context)) or GRANT.search(context.sentence_before) or PAYS_EACH.search(context.passage.intro)
    )
    return Verdict("threshold", LIKELY) if granted else NO_SUPPORT


def _fund(context: Context, rates_before: bool) -> Verdict | None:
    """The size of a fund or of a pool that covers risks."""
    of_fund = re.search("基金|资金池|风险补偿|贷”", context.clause)
    return Verdict("other", LIKELY) if of_fund and re.search("(?:规模|首期|总额|设立)[^,。;给]{0,14}$", context.before) else None


def _pool(context: Context, rates_before: bool) -> Verdict | None:
    """Money set aside: each year a pool, else other."""
    if not _sets_aside(context):
        return None
    return Verdict("annual_pool" if _YEARLY.search(context.place.clause + context.after) else "other")


def _sets_aside(context: Context) -> bool:
    before, after = context.before, context.after
    if re.search("(?:给予|奖励|补助|补贴|资助).{0,8}$", before) and not re.search("每年(?:度)?安排", before):
        return False
    if re.search("(?:每年度?|年度)(?:预算)?安排(?:资金|经费|预算)?(?:不超过|不少于|不低于|最高|约)?$", before):
        return True
    if re.search("(?:资金|预算|经费|补贴|奖励)(?:总额|总规模|总量|总盘子|总计)", before):
        return True
    return (
        _POOL_VERB.search(before) is not None
        and _POOL_NOUN.search(before + after[:22]) is not None
        and not re.search("(?:单个|每家|每户|每个|单户).{0,14}$", before)
    )


def _overall(context: Context, rates_before: bool) -> Verdict | None:
    """What one firm can have of everything together."""
    said = re.search("(?:同一|单个|每家|每户)[^,。;]{0,10}(?:享受|获得)[^,。;]{0,24}(?:总额|合计|累计)", context.before)
    return Verdict("other", LIKELY) if said else None


def _credit(context: Context, rates_before: bool) -> Verdict | None:
    """The size of a loan: a threshold where it only says which loans, else a ceiling of credit."""
    before, after = _LISTED_SUMS.sub("", context.before)[-14:], context.after[:14]
    lent = re.match("元(?:及?以[上下内]|的)?.{0,6}(?:贷款|授信|信用|融资担保|融资支持)", after)
    limit = _CREDIT.search(before) and re.search("额度|最高|授信|不超过|上限", before) and not re.search("贴息|补|奖", before + after)
    if not lent and not limit:
        return None
    return Verdict("threshold", LIKELY) if re.match("元(?:及)?以[上下]", context.place.after) else Verdict("other", DOUBTFUL)


def _procured(context: Context, rates_before: bool) -> Verdict | None:
    """Which public purchases are meant: 超过400万元的工程采购项目."""
    said = re.match(r"元(?:\(含\))?(?:及?以[上下])?的?(?:货物|工程|服务(?!费)|采购|政府采购)", context.place.after)
    return Verdict("threshold", LIKELY) if said and "采购" in context.sentence else None


def _ungranted(context: Context, rates_before: bool) -> Verdict | None:
    """No support where neither its own sentence nor the one before grants anything."""
    if GRANT.search(context.sentence) or PAYS_EACH.search(context.passage.intro):
        return None
    caps = _CAP.search(context.part) or re.match("每|单|对", context.before)
    return None if GRANT.search(context.previous_sentence) and caps else NO_SUPPORT


def _yearly(context: Context, rates_before: bool) -> Verdict | None:
    """A yearly sum that no firm is named for."""
    named = rates_before or re.search("对|每家|单个|每户|同一|最高", context.sentence_before)
    return Verdict("annual_pool", LIKELY) if re.match("年度|每年", context.before) and not named else None


def _award(context: Context, rates_before: bool) -> Verdict | None:
    """A cap where a rate stands before it under the same receiver, else an award."""
    capped = context.figure.comparator in ("<=", "<") or _CAP.search(context.before) is not None
    by_the_piece = re.search("按每|每(?:吨|平方米|千瓦时?|度|服务一家|节约|招收|新增)", context.sentence_before) is not None
    return Verdict("rate_cap" if capped and (rates_before or by_the_piece) else "award")


RULES = (_overall, _strived_for, _procured, _fund, _credit, _volume, _pool, _ungranted, _yearly, _award)


def judge_sum(context: Context, rates_before: bool) -> Verdict:
    """Return what a sum is as support; rates_before tells that a rate stands before it under the same receiver."""
    return next(found for rule in RULES if (found := rule(context, rates_before)))
