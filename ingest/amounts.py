"""Sums of support and the percentages that belong to them: which figure is an award, a rate, its cap, a pool, a threshold."""

import re

from data.audit.flags import read_lifetime
from data.audit.shares import read_share
from ingest.context import GRANT, Context, last_grant, parts_after
from ingest.lists import Listed, own_item
from ingest.model import DOUBTFUL, LIKELY, SURE, Amount, Span
from ingest.phrases import phrase_span
from ingest.tiers import tiers_of_amount

# What is measured in money and is no support.
QUANTITY = re.compile(
    r"收入|营收|产值|销售额|销售总额|投资额|投资总额|总投资|投资(?!补|奖|机构|基金|引导|平台|者)|投入|实缴|注册资本|资本金|出资|贷款(?!贴息|利息|风险|补)|融资(?!担保|租赁|补|奖|服务)|纳税|税收|税额|研发(?:费用?|经费|支出)|费用支出|交易额|合同(?:额|金额|总额)|成交额|采购额|购置(?:额|费|金额|总额)|购买(?:额|金额)|规模|估值|利润|出口额|进出口|出口总额|资产|增加值|产出|金额|总额|支出|成本|费用(?!补)|价格|售价|货值|效益|保额|授信|余额|担保额|贡献|体量|产业集群|GDP|生产总值|设备"
)
_CAP = re.compile(r"最高|不超过|封顶|上限|限额|以内|不高于|最多|为限|不得超过|合计")
_POOL_VERB = re.compile(r"安排|设立|统筹|筹集|预算|列支|拿出|投入|设置|整合|专项资金|资金池|资金总额|资金规模|发放")
_POOL_NOUN = re.compile(r"资金|专项|财政|预算|经费|补贴券|消费券|服务券|创新券|算力券|券|基金|风险补偿|资金池|资本金")
_YEARLY = re.compile("每年度?|年度|逐年|每一?年|全年|年均|\\d{4}年(?:安排|预算)")
_REPEALED = re.compile("不再(?:执行|给予|兑现|适用|享受|施行|安排)|停止(?:执行|兑现|实施)|废止|予以取消|同时废除|取消执行|一律取消")
_FORMER = re.compile("原(?:有|定|来|先|标准|政策|按|对|给予|为)?|此前|原《|以往")
_INSTALMENT = re.compile(
    "分\\S{0,6}(?:年|期|次|批|阶段|步).{0,8}(?:拨付|兑现|兑付|发放|支付|给付|到位|下达|按)|(?:首|先|预|余|尾|剩余|第[一二三]|当|次).{0,10}(?:拨付|兑现|兑付|发放|支付|给付|拨款|预拨)|(?:拨付|兑现|兑付|发放|支付|预拨).{0,6}$|余款|尾款|首付款"
)
_RELAX = re.compile("(?:调低|下调|放宽|下浮|降低|减少|调减|上浮|调高|扣除|低于|减缴|缓缴|减免|缩短|压减|压缩)")
_RELAXED = re.compile(
    "标准|要求|门槛|投资强度|税收贡献|容积率|保证金|价格扣除|评审价格|报价|底价|起始价|起拍价|出让(?:价|底价|起始价)|抽查|检查频次|贡献率"
)
_FEE = re.compile("费率|担保费|保费率|手续费|服务费率|综合费率|担保费用")
_INTEREST = re.compile("贴息|利息|利率|LPR|市场报价|基准利率|年化|息差|利差")
_RATIO = re.compile(
    "占比|比重|占(?:其|营业|主营|销售|全|总|企业|项目|当|年|本)?.{0,10}$|增长率?|增速|增幅|持股|股权|参股|覆盖率|占有率|同比|提高|提升|达标率|利用率|普及率|合格率|完成率|普及|满意|转化率|环比|控股|率(?:达|超|为|不|在|高|提|降)"
)
_CREDIT = re.compile("贷款|授信|信贷|信用额度|融资额度|担保额度|保险金额|保额")


def read_amount(context: Context, where: Listed | None, rates_before: bool) -> Amount | None:
    """Return the amount that a figure states, or None where it states no support."""
    kind, sureness = _kind(context, rates_before)
    if kind is None:
        return None
    item = own_item(context.passage.folded[: where.first][-len(context.sentence_before) - 1 :] if where else "", where) if where else None
    if item is None and where:
        item = own_item(context.sentence_before[: len(context.sentence_before) - (context.figure.start - where.first)], where)
    figure = context.figure
    start, end = phrase_span(context)
    return Amount(
        Span(context.passage.path, figure.start, figure.end),
        context.passage.text[start:end],
        kind,
        _comparator(context, kind, where),
        figure.value,
        figure.value_high,
        "yuan" if context.unit == "money" else "percent",
        _per(context, kind),
        tiers_of_amount(context, item) if kind not in ("annual_pool", "threshold") else (),
        base_of(context) if kind in ("rate", "interest_subsidy", "threshold") else "",
        read_lifetime(context.place).values[0],
        sureness,
    )


def is_repealed(context: Context) -> bool:
    """Tell a sum that a document ends: what stood in its place before."""
    return _REPEALED.search(context.clause) is not None and (
        _FORMER.search(context.clause) is not None or _REPEALED.search(context.after) is not None
    )


def is_instalment(context: Context) -> bool:
    """Tell a part of a sum that is paid at its time."""
    said = context.before + context.own + context.after
    if context.unit == "percent":
        return _INSTALMENT.search(said) is not None and not re.search("贴息|补助$|补贴$", context.before[-6:])
    return (
        re.search("(?:首|尾|余|预|第[一二三]).{0,4}(?:期|笔|次|年|款|拨).{0,8}$", context.before) is not None
        and re.search("拨|兑|付", said) is not None
    )


def _kind(context: Context, rates_before: bool) -> tuple[str | None, str]:
    if context.is_heading or is_repealed(context) or is_instalment(context):
        return None, SURE
    if context.unit == "money":
        return _money_kind(context, rates_before)
    return _percent_kind(context) if context.unit == "percent" and not context.figure.is_wording else (None, SURE)


def _money_kind(context: Context, rates_before: bool) -> tuple[str | None, str]:
    grants = GRANT.search(context.sentence) is not None
    if is_volume(context):
        if _is_pool(context) and not re.search("以[上下]|的(?:企业|项目)", context.after):
            return ("annual_pool" if _YEARLY.search(context.clause) else "other"), LIKELY
        return ("threshold", LIKELY) if grants and _qualifies(context) else (None, SURE)
    if _is_pool(context):
        return ("annual_pool" if _YEARLY.search(context.place.clause + context.after) else "other"), SURE
    if _is_credit(context):
        return "other", DOUBTFUL
    if not grants and not GRANT.search(context.previous_sentence):
        return (None, SURE)
    if not grants and not (_CAP.search(context.part) or re.match("每|单|对", context.before)):
        return None, SURE
    if re.match("年度?|每年", context.before) and not GRANT.search(context.before):
        return "annual_pool", LIKELY
    return ("rate_cap" if _caps_a_rate(context, rates_before) else "award"), SURE


def is_volume(context: Context) -> bool:
    """Tell a sum that measures firms and projects: its own noun stands after the last word that grants."""
    after = re.match(
        r"(?:人民币)?(?:\(含\))?(?:及?以[上下内])?(?:的)?(?:一次性)?(?:资金)?(?:奖励|补助|补贴|资助|奖补|支持|扶持|奖金|贴息|补偿)",
        context.place.after.removeprefix("元"),
    )
    if after:
        return False
    before = context.before
    grant = (
        last_grant(re.sub("(?:贷款贴息|贴息贷款|补助资金|奖补资金|支持政策|奖励政策)", "", before)) if not before.endswith("补助") else len(before)
    )
    noun = [match for match in QUANTITY.finditer(before) if match.end() > max(grant, 0)]
    if noun and not re.search("给予|奖励|补助|补贴|资助$", before[noun[-1].end() :]):
        return True
    qualified = re.match(
        r"元(?:\(含\))?(?:及?以[上下内]|左右)?(?:的|,)?(?:企业|项目|产业化项目|固定资产投资|投资项目|工业项目|技改项目|,?且|,?并)",
        context.place.after,
    )
    return qualified is not None and not GRANT.search(before[-8:])


def _qualifies(context: Context) -> bool:
    """Tell a threshold: something is granted after it, or it says which firms a grant before it means."""
    return GRANT.search(parts_after(context)) is not None or GRANT.search(context.sentence_before) is not None


def _is_pool(context: Context) -> bool:
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


def _is_credit(context: Context) -> bool:
    before, after = context.before[-14:], context.after[:14]
    return bool(re.match(r"元(?:以[上下内]|的)?.{0,6}(?:贷款|授信|信用|融资担保|融资支持)", after)) or bool(
        _CREDIT.search(before) and re.search("额度|最高|授信|不超过", before) and not re.search("贴息|补|奖", before + after)
    )


def _caps_a_rate(context: Context, rates_before: bool) -> bool:
    """A sum caps a rate where one stands before it under the same receiver."""
    if not rates_before:
        return False
    capped = context.figure.comparator in ("<=", "<") or _CAP.search(context.before) is not None
    return capped


def _percent_kind(context: Context) -> tuple[str | None, str]:
    before, after, clause = context.before, context.after, context.clause
    if _FEE.search(before[-16:]) and not re.search("补(?:贴|助)|奖", before[-10:] + after[:12]):
        return "fee_rate_cap", SURE
    if re.search("价格|报价|评审", before) and "扣除" in before + after:
        return "relaxation", LIKELY
    if (_RELAXED.search(before) and _RELAX.search(before + after[:6])) or re.search("可(?:适当)?(?:调低|下浮|放宽|降低)", before):
        return "relaxation", SURE
    if re.search("预留|份额|采购比例", before):
        return None, SURE
    tail = re.search("(?:给予|予以|按|按照|补助|奖励|补贴|资助|给以|返还|承担|分担|补偿).{0,60}$", before)
    pays_after = re.match(
        r"(?:[%‰]|个?百分点)?(?:\(含\))?(?:左右|以内)?(?:的?(?:比例|标准|额度|部分|费用|幅度|一次性))*(?:,?(?:一次性)?(?:给予|予以|进行)|的?(?:补助|奖励|补贴|资助|贴息|支持|奖补|补偿|扶持|后补助|事后|返还|配套))",
        context.place.after,
    )
    if (
        _RATIO.search(before[(tail.end() if False else 0) :])
        and not pays_after
        and not re.search("(?:给予|按|按照|奖励|补助|补贴).{0,40}的$", before)
    ):
        if not (tail and re.search("的$|按|给予|补助$|奖励$|补贴$", before[-3:])):
            return None, SURE
    grants = GRANT.search(context.sentence) is not None
    if _INTEREST.search(clause) and (re.search("贴息|补贴|补助|贴补|支持|奖", clause)):
        return ("interest_subsidy", SURE) if not re.search("担保费|保费|设备(?:投资|购置)额?的?$", before) else ("rate", SURE)
    if re.search("利率", before) and re.search("不超过|不高于|上限|以内", context.part):
        return "other", DOUBTFUL
    if re.match(r"[%‰]?(?:\(含\))?(?:及?以[上下])(?:的|且|,)", context.place.after) and not tail:
        return None, SURE
    if pays_after or (tail and grants):
        return "rate", SURE if pays_after else LIKELY
    if grants and re.search("(?:费用|投资额?|支出|金额|总额|价格|保费|租金|投入|额|成本|收入|贡献|部分|利息|经费)的?(?:不超过|最高)?$", before):
        return "rate", LIKELY
    return None, SURE


def base_of(context: Context) -> str:
    """Return what a rate or a threshold applies to, as the text names it."""
    before = re.sub("(?:的)?(?:不超过|最高|不高于|不低于|达到?|在|为|超过|以|给予)*$", "", context.before)
    match = re.search(r"(?:按照?|对|给予|以|为|达到?|的|且|,)?([^按对,;。给予]{2,24}?)(?:的)?$", before)
    return match[1].strip("“”") if match else ""


def _comparator(context: Context, kind: str, where: Listed | None) -> str:
    figure = context.figure
    if figure.comparator != "=" or figure.value_high is not None:
        return figure.comparator
    if where and where.index > 0:
        head = context.passage.folded[: where.first]
        if re.search(
            "(?:最高|不超过|上限|最多)(?:分别|依次)?(?:给予|奖励|补助)?(?:不超过|最高)?$|(?:最高|不超过)(?:为|给予|奖励|补助|补贴|资助)*(?:分别|依次)?(?:为|给予|奖励|补助|补贴|资助)*$",
            head,
        ):
            return "<="
    if kind in ("award", "rate", "rate_cap", "annual_pool", "interest_subsidy") and re.search(
        "(?:最高|最多|上限|不超过)(?:可|为|给予|予以|奖励|补助|补贴|资助|支持|按|获得|享受|一次性|分别|依次|资金|达|额度|不|每家|每年)*$",
        context.before,
    ):
        return "<="
    return "<=" if re.match("(?:元|%)?(?:封顶|为限|为上限|的上限|以内|之内)", context.place.after) else "="


def _per(context: Context, kind: str) -> str | None:
    if kind == "annual_pool":
        return "year"
    if context.unit == "percent":
        return None
    said = read_share(context.place)
    if said.is_decided and said.values[0]:
        return said.values[0]
    return _per_by_words(context, kind)


def _per_by_words(context: Context, kind: str) -> str | None:
    """Return what a sum is for where no word counts it: what the sentence gives it to."""
    if kind == "rate_cap" and read_lifetime(context.place).values[0]:
        return "firm"
    scope = context.sentence_before if GRANT.search(context.sentence_before) else context.sentence_before + context.after
    if kind == "threshold":
        scope = context.sentence
    for words, share in (
        ("项目", "project"),
        ("集群", "cluster"),
        ("园区|基地", "park"),
        ("平台|机构|中心|载体", "platform"),
        ("企业|单位|公司|主体", "firm"),
    ):
        if re.search(f"(?:单个|每个|同一)(?:{words})", scope):
            return share
    found = [
        (match.end(), share)
        for words, share in (
            ("集群", "cluster"),
            ("园区", "park"),
            ("平台|孵化器|基地|中心", "platform"),
            ("企业|小巨人|单项冠军|中小企业", "firm"),
            ("项目", "project"),
        )
        for match in re.finditer(rf"(?:{words})[”’]?(?:\([^)]*\))?(?=的|,|、|给予|$|称号|认定|和|每)", scope)
    ]
    return max(found)[1] if found else None
