"""Why a number is neither a sum nor a goal: names, dates, orders, conditions and their like."""

import re

from ingest.amounts import is_instalment, is_repealed
from ingest.context import GRANT, Context
from ingest.sums import is_volume
from ingest.targets import is_baseline, is_existing

_HOTLINE = re.compile("热线|平台|电话|邮编|举报|客服|短信|小时")
_PERIOD = re.compile(
    r"(?:个)?(?:月|工作日|日内|天|小时|分钟|周|季度|年(?:内|以上|期|以内|之内|度?有效|以下|的|及|左右|,|。|;|"
    r"至|到|\)|$|为|后|前|间|免|以来|奖|给|按|每|分|连|滚|一|累|来|过|满|执行|实施|建设|行动|计划|倍增|培育|"
    r"提升))"
)
_LEVELS = re.compile("级|两端|端|方面|位一体|大|条|化|个(?:维度|方面|环节|阶段|层次|层级|梯队|等级|类别|类型|清单|计划|批次)|侧|类主体|者|方|链|业")


def before_records(context: Context) -> str | None:
    """Return why a figure can be neither sum nor goal, whatever stands around it; else None."""
    folded, figure = context.passage.folded, context.figure
    before, after = folded[: figure.start], folded[figure.end :]
    if context.passage.path == "title":
        return "title"
    if (
        (re.search(r"[(\[]\s*$", before) and re.match(r"[)\]]第?\d+号", after))
        or re.search(r"[(\[]\d{4}[)\]]第?$", before)
        or (re.search("令第?$", before) and after.startswith("号"))
    ):
        return "doc_number"
    if _inside(before, after, "《", "》"):
        return "document"
    if _is_date(context, before, after):
        return "date"
    if figure.is_wording:
        return "name" if _quoted(before, after) and not re.search("专精特新|小巨人", context.part) else None
    if figure.is_in_name:
        return "letters"
    if re.match("(?:次|中)?全会|次(?:党代会|会议|代表大会|常务会)", after):
        return "name"
    if re.search("第$", before) or re.match("(?:号|版)", after):
        return "ordinal"
    if _quoted(before, after):
        return "name"
    if re.match(r"[×*xX]\d", after) or re.search(r"\d[×*xX]$", before):
        return "period"
    if re.match("强", after) or (re.search("(?:前|top|TOP|排名)$", before) and not re.match("年|个?月|期|[两三]?个(?:季度|年度)", after)):
        return "rank"
    if re.match(r"\d{4,}", context.own) and not re.match(r"[个家户项人名元万亿%余多]", after) and _HOTLINE.search(after[:4]):
        return "hotline"
    return None


def after_records(context: Context) -> str | None:
    """Return why a figure that is no record is a number of the text, or None where nothing explains it."""
    folded, figure = context.passage.folded, context.figure
    after = folded[figure.end :]
    if is_repealed(context):
        return "repealed"
    if is_instalment(context):
        return "instalment"
    if context.is_heading:
        return "heading"
    if is_baseline(context):
        return "baseline"
    if re.match("平方米|㎡|亩|公里|平方公里|千瓦|吨|立方米|m2|米|辆|公顷|万千瓦", figure.follows):
        return "area"
    if context.unit == "count" and _PERIOD.match(after):
        return "period"
    is_chinese = re.search(r"\d", context.own) is None
    if is_chinese and context.unit == "count" and (figure.value <= 1 or not context.counter):
        return "word"
    if is_chinese and re.match("级|端|方|层|者|侧|大|条|化|地|新|融|链|张|网|站|中心|图|库", after):
        return "levels"
    if is_existing(context):
        return "existing"
    if context.unit == "money" and is_volume(context):
        return "volume"
    if context.unit == "count" and re.search("(?:每年|每次|每家|单个|同一|最多|不超过|限)[^,。;]{0,14}$", context.before):
        return "limit"
    if GRANT.search(context.sentence) or re.search(
        "以上的|以下的|以内的|的(?:企业|项目|园区|平台|集群|单位|机构|人才|团队)", context.place.after[:16]
    ):
        return "condition"
    if re.search("条件|标准|要求|申报|认定|符合|具备|须|应当|不得", context.sentence):
        return "condition"
    if context.unit == "percent" and re.search("比例|占比", context.place.after[:8]):
        return "definition"
    if is_chinese:
        return "list" if context.counter in ("项", "个", "条", "类", "种", "大") else "word"
    if re.match("[大条项类个种]", after) and figure.value < 20 and not re.search("培育|新增|建成|达", context.before[-6:]):
        return "list"
    return None


def _is_date(context: Context, before: str, after: str) -> bool:
    if context.unit != "count":
        return False
    if re.match("年", after) and (1949 <= context.figure.value <= 2100 or (context.figure.value_high or 0) >= 1949):
        return True
    if (
        re.match(r"(?:月|日(?!常|内))", after)
        and re.search(r"[年月]\s*$|[年月]\d{1,2}月?$|[至到—-]$|每年$|每月$|于$|在$|^$|[,。;]$", before[-4:])
        and context.figure.value <= 31
    ):
        return True
    if (re.match("[—-]", after) and 1949 <= context.figure.value <= 2100) or (
        1949 <= context.figure.value <= 2100 and re.match(r"[,。;)\s]|$|度", after) and re.search("\\d", context.own)
    ):
        return True
    return re.search("十[三四五六]五|百年|世纪|届|二十大|[十二]+大", before[-3:] + context.own + after[:1]) is not None and (
        re.match("五|大|届|年|世纪|[””]|时期|期间|末", after) is not None or re.search("十[三四五六]五", context.own) is not None
    )


def _inside(before: str, after: str, opening: str, closing: str) -> bool:
    return before.count(opening) > before.count(closing) and closing in after


def _quoted(before: str, after: str) -> bool:
    """Tell a short name in quotation marks; a long quotation is text."""
    opened = max(before.rfind("“"), before.rfind("‘"))
    closed = max(before.rfind("”"), before.rfind("’"))
    end = min((place for place in (after.find("”"), after.find("’")) if place >= 0), default=-1)
    return opened > closed and end >= 0 and len(before) - opened + end < 32
