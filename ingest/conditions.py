"""Conditions in money: what a firm or a project must show to be recognised, listed, chosen or paid."""

import re

from ingest.context import GRANT, PAYS_EACH, Context
from ingest.sums import QUANTITY

# What is measured as a share of a firm's money, or as its growth.
_SHARE = re.compile(
    "占[^,。;]{0,16}(?:比重|比例|比)?|占比|强度|增长率|增速|增幅|增长|复合增长|负债率|利润率|毛利率|净利率|不良率|代偿率|市场占有率|下降|入股比例|持股比例|投入比"
)
# Words that set conditions: of the sentence, of what stands over a list, of what follows.
_SETS = re.compile(
    "应(?!用|急|对|收|付|链)|须|需(?!求|要建|要加)|必须|不得低于|条件|符合|满足|达到以下|具备|可以?(?:申请|申报|放宽|不受)|暂停|恢复|择优|遴选|筛选|撤销|取消|重新"
)
_OVER = re.compile("条件|标准|符合|满足|达到|下列|以下|指标|要求|情形|得分|满分|计分|评分|分值")
_WHO = re.compile(
    "(?:^|[。,;])对[^。;]*的(?:[^,。;]{0,10})(?:企业|项目|单位|平台)|的(?:[^,。;]{0,12})(?:企业|项目|单位),?(?:可以?|优先|纳入|列入|配备|建立)"
)
_STRIVES = re.compile("力争|争取|目标|到20\\d\\d年|到“?十[四五六]五|20\\d\\d年(?:底|末)|每年|确保|全[市省县区州]")
_PAYS = re.compile("给予|予以(?!优先)|奖励|补助|补贴|资助|拨付")


def is_condition(context: Context) -> bool:
    """Tell a bound on a firm's or a project's money that decides who is meant; nothing is paid in its own sentence."""
    reached = context.before.endswith("达到") and _is_listed(context)
    bounded = (context.figure.comparator in (">=", ">", "<", "<=", "range") or reached) and not context.figure.is_wording
    if not bounded or context.is_heading or re.search("放宽|调低|下浮", context.before) or _PAYS.search(context.before):
        return False
    measured = QUANTITY if context.unit == "money" else _SHARE
    if not measured.search(_said_of(context)):
        return False
    granted = GRANT.search(context.before.replace("代偿率", "")) is not None
    return _is_listed(context) or (not granted and not _STRIVES.search(context.sentence_before) and is_set(context))


def _said_of(context: Context) -> str:
    """Return what the figure is said of: its part, or what stands before it where its own only goes on (…8%以上的得20分;5%至8%的)."""
    own = context.before
    return own if len(re.sub("[^一-鿿]|不足|低于|超过|以上|在|降至", "", own)) > 1 else context.sentence_before[-60:]


def is_set(context: Context) -> bool:
    """Tell whether the sentence, or what stands over a list, sets conditions and pays nothing itself."""
    if _is_listed(context):
        return True
    return not _PAYS.search(context.sentence) and (_SETS.search(context.sentence) is not None or _WHO.search(context.sentence) is not None)


def _is_listed(context: Context) -> bool:
    """Tell an entry of a list of conditions."""
    over = context.passage.intro
    opens = over.endswith(":") or re.search("(?:下列|以下)[^。]*$", over[-60:]) is not None
    return opens and _OVER.search(over[-80:]) is not None and not _PAYS.search(context.sentence) and not PAYS_EACH.search(over)
