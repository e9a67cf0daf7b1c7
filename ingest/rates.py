"""Percentages: which of them are support (rates, interest subsidies, fee ceilings, relaxations) and which only qualify or count.

Each rule looks at one figure and returns a verdict, or None where it has nothing to say; the first verdict holds.
"""

import re

from ingest.context import GRANT, Context, parts_after
from ingest.model import DOUBTFUL, LIKELY, SURE
from ingest.verdict import NO_SUPPORT, Verdict

_FEE = re.compile("费率|担保费|手续费|服务费用?|担保费用")
_INTEREST = re.compile("贴息|利息|利率|LPR|市场报价|年化(?!担保)|息差|利差")
_HELPED = re.compile("贴息|补贴|补助|贴补|支持|奖|给予")
_RELAX = re.compile("调低|下调|放宽|下浮|降低|减少|调减|上浮|调高|减缴|缓缴|减免|压减")
_RELAXED = re.compile("标准|容忍度|不良率|要求|门槛|投资强度|税收贡献|容积率|保证金|底价|起始价|起拍价|出让(?:价|底价|起始价)|抽查|频次")
_RATIO = re.compile("占|比重|增长|增速|增幅|持股|股权|参股|控股|覆盖率|占有率|同比|环比|提高|提升|普及|满意|率(?:达|超|为|不|在|高|提|降|$)")
_PAID_ON = re.compile(r"(?:给予|予以|按|按照|补助|奖励|补贴|资助|给以|返还|承担|分担|补偿|以|减免|减收|优惠|减征|免收)[^,。;]{0,60}$")
_PAYS_AFTER = re.compile(
    r"(?:[%‰]|个?百分点)?(?:\(含\))?(?:左右|以内)?(?:的?(?:比例|标准|额度|部分|费用|幅度|一次性))*"
    r"(?:,?(?:一次性|额外|另行|再|分档|事后)*(?:给予|予以|进行|兑付|发放|核定)|的?(?:补助|奖励|补贴|资助|贴息|"
    r"支持|奖补|补偿|扶持|后补助|返还|配套|奖金))"
)
_BASE_BEFORE = re.compile(
    "(?:费用?|投资额?|支出|金额|总额|价格|保费|租金|投入|额|成本|收入|贡献|部分|利息|经费|款|薪酬|留成|增量|损失)的?(?:不超过|最高|最多)?$"
)


def _fee(context: Context, rates_before: bool) -> Verdict | None:
    """A ceiling on what a guarantor or a service may charge."""
    ceiling = context.figure.comparator in ("<=", "<") and "费率" in context.place.clause
    said = (_FEE.search(context.before[-16:]) or ceiling or re.search("费率,力争[^,。;]{0,4}$", context.place.clause)) and not re.search(
        "补(?:贴|助)|奖|给予|按", context.before[-10:] + context.after[:12]
    )
    return Verdict("fee_rate_cap", SURE) if said else None


def _deducted(context: Context, rates_before: bool) -> Verdict | None:
    """A bid's price counted lower in public procurement; a share of procurement or of a fund that is kept for some."""
    if re.search("基金|资金", context.clause) and re.search("(?:投向|投资于|用于)[^,。;]*(?:比例|占比)", context.before):
        return Verdict("other", DOUBTFUL)
    if "扣除" in context.part and re.search("价格|报价|评审", context.part):
        return Verdict("relaxation", LIKELY)
    return Verdict("other", DOUBTFUL) if re.search("预留|份额|采购比例", context.before) else None


def _relaxed(context: Context, rates_before: bool) -> Verdict | None:
    """How far a standard may be lowered."""
    lowered = _RELAXED.search(context.before) and _RELAX.search(context.before + context.after[:6])
    lowered = lowered or (
        re.search("(?:底价|起始价|最低价标准?|出让价格?)[^,。;]{0,30}$", context.before) and re.search("执行|确定|不低于", context.part)
    )
    return (
        Verdict("relaxation", SURE)
        if lowered or re.search("可(?:适当)?(?:调低|下浮|放宽|降低)|(?:下调|下浮|调低|放宽|降低)幅度", context.before)
        else None
    )


def _qualifies(context: Context, rates_before: bool) -> Verdict | None:
    """A percentage that says which firms are meant: 利率低于4.5%的, 占比5%以上的企业."""
    ends = re.match(
        r"(?:[%‰]|个?百分点)?(?:\(含\))?(?:及?以[上下])?(?:的(?=[,。;]|[^,。;]{0,12}(?:企业|项目|单位|平台))|且|,且)", context.place.after
    )
    of_sum = re.search("(?:按|给予|补助|奖励|补贴|资助)[^,。;]{0,40}$", context.before)
    return NO_SUPPORT if ends and not of_sum and not _PAYS_AFTER.match(context.place.after) else None


def _raised(context: Context, rates_before: bool) -> Verdict | None:
    """Points by which a rate is higher for some: 上浮2个百分点."""
    said = re.search("上浮|上调|叠加", context.before) or (
        re.search("提高|增加", context.before) and re.match("个?百分点", context.place.after) and rates_before
    )
    said = said and GRANT.search(context.sentence)
    return Verdict("rate", LIKELY) if said else None


def _borne(context: Context, rates_before: bool) -> Verdict | None:
    """A share that funds, banks and budgets bear or keep among themselves: 合作银行承担60%, 出资比例不超过35%."""
    said = re.search(
        "(?:承担|分险比例[^,。;]{0,10}|责任比例|出资比例|出资占|配套资金(?:不低于|不少于)?[^,。;]{0,12}|(?:资金|基金|预算|采购)(?:总额|规模|总规模)的?(?:不超过|不低于)?|其中[^,。;]{0,6}贷款占比[^,。;]{0,4}|预留[^,。;]{0,10})$",
        re.sub(r"不(?:超过|低于|高于|少于)|达到?|为|的|约|合计|[\d.]+%[、和及]", "", context.before),
    )
    listed = re.match("[%‰、,和0-9]{0,16}的?比例(?:分别)?(?:承担|分担)", context.place.after)
    return Verdict("other", LIKELY) if said or listed else None


def _lent_at(context: Context, rates_before: bool) -> Verdict | None:
    """A ceiling of the interest on loans."""
    said = re.search("利率(?:原则上|应)?(?:不超过|不高于|控制在|不得高于)?$", context.before) and context.figure.comparator in ("<=", "<")
    return Verdict("other", LIKELY) if said and not _HELPED.search(context.clause) else None


def _shared_out(context: Context, rates_before: bool) -> Verdict | None:
    """A rate that is raised or set: 代偿分担比例提高至40%."""
    said = re.search("(?:补偿|代偿|分担|补贴|补助|贴息|奖励|支持|奖补|返还)比例[^,。;]{0,10}$", context.before)
    return Verdict("rate", LIKELY) if said else None


def _money_ratio(context: Context, rates_before: bool) -> Verdict | None:
    """A share of a firm's money that decides whether it is paid: 研发费用占营业收入5%以上的."""
    share = re.search(
        "占[^,。;]{0,6}(?:营业收入|主营业务收入|销售收入|销售额|营收)|研发(?:投入)?强度|(?:营业收入|产值|税收|利润|研发(?:费用|投入|经费))[^,。;]{0,8}(?:增长|增速|增幅)|募集资金(?:总额)?的?$",
        context.before,
    )
    paid = re.search("给予|补助|补贴|奖励|资助|贴息|支持", parts_after(context))
    said = re.search("对|符合|的|且|并", context.sentence_before) or re.match(
        r"[%‰]?(?:\(不?含\))?(?:及?以[上下])?(?:的|且|,且|并)", context.place.after
    )
    return Verdict("threshold", DOUBTFUL) if share and paid and said else None


def _yearly_steps(context: Context, rates_before: bool) -> Verdict | None:
    """A rate that changes from year to year: 第二年50%."""
    said = re.search("第[一二三四五]年(?:按|补贴|给予|为)?[^,。;]{0,6}$", context.before) and GRANT.search(context.sentence)
    return Verdict("rate", LIKELY) if said and not re.search("拨付|兑付|支付", context.sentence) else None


def _ratio(context: Context, rates_before: bool) -> Verdict | None:
    """A share, a growth, a degree: what is measured, not what is paid."""
    before = context.before
    paid = _PAYS_AFTER.match(context.place.after) or re.search("(?:给予|按|按照|以|奖励|补助|补贴)[^,。;]{0,40}的?(?:不超过|最高)?$", before)
    return NO_SUPPORT if _RATIO.search(before) and not paid else None


def _interest(context: Context, rates_before: bool) -> Verdict | None:
    """A share of the interest, or points of it, that is paid."""
    if not _INTEREST.search(context.clause):
        return None
    if re.search("担保费|保费|设备|租金|投资额|购置", context.before) and not re.search("贷款[^,。;]*贴息$", context.before):
        return None
    if _HELPED.search(context.clause):
        return Verdict("interest_subsidy", SURE)
    return Verdict("other", DOUBTFUL) if "利率" in context.before and re.search("不超过|不高于|上限|以内", context.part) else None


def _rate(context: Context, rates_before: bool) -> Verdict | None:
    """A share of a base that is paid."""
    grants = GRANT.search(context.sentence) is not None
    if re.search("税前(?:加计)?扣除|加计扣除", context.part):
        return Verdict("rate", LIKELY)
    if _PAYS_AFTER.match(context.place.after):
        return Verdict("rate", SURE) if grants else None
    if grants and (_PAID_ON.search(context.before) or _BASE_BEFORE.search(context.before)):
        return Verdict("rate", LIKELY)
    return None


RULES = (_fee, _deducted, _relaxed, _borne, _lent_at, _shared_out, _money_ratio, _raised, _yearly_steps, _qualifies, _ratio, _interest, _rate)


def judge_percent(context: Context, rates_before: bool) -> Verdict:
    """Return what a percentage is as support; rates_before tells that a rate stands before it under the same receiver."""
    return next((found for rule in RULES if (found := rule(context, rates_before))), NO_SUPPORT)
