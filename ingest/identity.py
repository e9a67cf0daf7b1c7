"""What the document is: number, issuer, dates, region and level, what it implements, the rider over its figures."""

import calendar
import datetime
import re

from data.audit.numerals import chinese_value
from ingest.model import Identity
from ingest.outline import DATE, ISSUER, NUMBER, Outline
from ingest.script import fold, squeeze
from ingest.signature import iso, issuer_of, signed_on

_WITHOUT_COUNTIES = ("东莞市", "中山市", "儋州市", "嘉峪关市")
_MUNICIPALITIES = ("北京市", "上海市", "天津市", "重庆市")
_PARK = (
    "(?:高新技术产业开发区|高新技术产业园区|经济技术开发区|经济开发区|综合保税区|自由贸易试验区|产业园区|工业园区|"
    "开发区|高新区|经开区|新区|示范区|试验区|保税区|科学城|合作区|产业园|自贸区|园区)"
)
_SIMPLE = re.compile(
    rf"[一-鿿]{{2,14}}?{_PARK}|[一-鿿]{{2,8}}?自治[区州县旗]|[一-鿿]{{2,3}}省|[一-鿿]{{2,6}}?[市县盟州旗](?!场)|[一-鿿]{{1,4}}区(?!域|块|间)"
)
_LEVELS = (("park", _PARK + "$"), ("province", "省$|自治区$"), ("prefecture", "市$|自治州$|州$|盟$"), ("county", "县$|旗$|区$|自治县$"))
_MINISTRY = re.compile(
    r"工业和信息化部|国家发展改革委|国家发展和改革委员会|财政部|科学技术部|科技部|国务院|商务部|市场监管总局|"
    r"国家市场监督管理总局|人力资源社会保障部|中国人民银行(?!.*行)|国家知识产权局|教育部|农业农村部|生态环境部|"
    r"国家税务总局(?!.*局)|全国工商联|国家金融监督管理总局(?!.*局)|国家数据局|国家能源局"
)
_VALID = re.compile(
    r"有效期(?:限)?(?:为|是)?\s*(?:[:：])?\s*([\d一二三四五六七八九十两]+)\s*年|(?:试行|施行|执行|实施)期(?:限)?(?:为|"
    r"是)?([\d一二三四五六七八九十两]+)年|有效(?:期)?([\d一二三四五六七八九十两]+)年|(?:施行|实施|执行|试行)([\d一二三四五六七八九十两]+)年"
)
# How long a title holds that firms are given.
_OF_A_TITLE = re.compile("称号|资格|证书|认定|评价|公告|名单")
_MONTHS = re.compile(r"(?:零|又)?(\d+|[一二三四五六七八九十]+)个月")
_UNTIL = re.compile(
    rf"(?:有效期(?:限)?|执行期(?:限)?|实施期(?:限)?|施行期(?:限)?|政策期限|有效期限|试行期|截止|截至|执行|施行|"
    rf"实施|有效)[^。;]{{0,24}}?(?:至|到|止于|截至|—|-){DATE.pattern}|(?:至|到|截至){DATE.pattern}(?:止|截止|"
    rf"终止|失效|废止|有效)"
)
_FROM = re.compile(
    rf"自?{DATE.pattern}(?:之日)?起?(?:正式)?(?:施行|实施|执行|生效|试行)|(?:有效期|执行期|实施期|施行期)(?:限)?(?:为|自|从|:)*{DATE.pattern}"
)
_FROM_ISSUE = re.compile(r"自(?:印发|发布|公布|颁布|下发|发文|印发公布|发布实施|通过)之?日起")
_DAYS_LATER = re.compile(r"自?(?:印发|发布|公布)之?日起?(?:满|后)?([\d一二三四五六七八九十]+)(?:个自然)?日(?:后)?(?:起)?(?:施行|实施|执行|生效)")
_RIDER = re.compile(
    r"(?:[^。;]*(?:均为上限|均为最高|为上限|预算总量|总量控制|总额控制|预算(?:规模|安排)?(?:为限|内)|按比例(?:核减|"
    r"折算|兑现|调整)|资金额度内|视.{0,8}财力)[^。;]*)"
)
_LINE = 80


def identify(found: Outline, body: str, tail: str, furniture: list[str]) -> Identity:
    """Return what a document is. body is its whole text folded and squeezed, tail its closing paragraphs, furniture dropped lines."""
    before, after = ([said for one in lines for said in _said(one.folded)] for lines in (found.before, found.after))
    title = fold(found.title)
    page = [squeeze(fold(line)) for line in furniture]
    issuer = issuer_of(before, after, page, title)
    issued = signed_on(before, after, page)
    effective, expires = _validity(tail + "。" + body[-1500:] + "".join(one for one in before if "有效期" in one), issued)
    region, level, parent = place_of(issuer, title, before, body)
    return Identity(
        found.title,
        _number(before, after, found, furniture),
        issuer,
        issued,
        _printed(furniture + after),
        effective,
        expires,
        region,
        level,
        parent,
        _implements(body[:1200] + title),
        _rider(tail + "。" + body),
    )


def _said(line: str) -> list[str]:
    """Return a line without white space; joint signers that stand side by side are a line each."""
    parts = line.split()
    return parts if len(parts) > 1 and all(ISSUER.fullmatch(part) for part in parts) else [squeeze(line)]


def _number(before: list[str], after: list[str], found: Outline, furniture: list[str]) -> str | None:
    lines = [*(one.text for one in found.before), *furniture, found.title]
    own = [squeeze(line) for line in lines if NUMBER.search(squeeze(fold(line)))]
    exact = [line for line in own if NUMBER.fullmatch(re.sub(r"^(?:发文字号|文号|文件编号|文件号)[:]?", "", fold(line)).strip("()"))]
    labelled = [line for line in own if re.search("发文字号|文号|文件编号", fold(line))]
    near = [line for line in own if len(line) < _LINE and "《" not in line]
    for line in (*exact, *labelled, *near):
        text = re.sub(r"^.*?(?:发文字号|文号|文件编号|文件号)[:：]?", "", line)
        match = NUMBER.search(fold(text))
        if match:
            return re.sub(r"^.*(?:措施|意见|方案|办法|通知|细则|计划|政策)(?=[一-鿿]{1,8}[(\[])", "", _bracketed(text[match.start() : match.end()]))
    return None


def _bracketed(number: str) -> str:
    return re.sub(r"[(（\[［【〔]\s*(\d{4})\s*[)）\]］】〕]", r"〔\1〕", number).replace("〕第", "〕")


def _printed(lines: list[str]) -> str | None:
    for line in lines:
        said = squeeze(fold(line))
        if (date := DATE.search(said)) and re.match("印[发制]", said[date.end() :]):
            return iso(date)
    return None


def _validity(text: str, issued: str | None) -> tuple[str | None, str | None]:
    """Return first day and last day of validity, as far as the text says or lets count."""
    effective = None
    if match := _FROM.search(text):
        effective = iso(match)
    elif match := _DAYS_LATER.search(text):
        effective = _later(issued, days=_number_of(match[1]))
    elif _FROM_ISSUE.search(text):
        effective = issued
    if match := _UNTIL.search(text):
        return effective, iso(match)
    if match := next((one for one in _VALID.finditer(text) if not _OF_A_TITLE.search(text[: one.start()][-8:])), None):
        years = _number_of(next(group for group in match.groups() if group))
        further = _MONTHS.match(text[match.end() :])
        start = effective or (issued if _FROM_ISSUE.search(text) else None)
        return effective, _later(_later(start, years=years, months=_number_of(further[1]) if further else 0), days=-1)
    return effective, None


def _number_of(text: str) -> int:
    return int(text) if text.isdecimal() else int(chinese_value(text))


def _later(day: str | None, days: int = 0, years: int = 0, months: int = 0) -> str | None:
    if day is None:
        return None
    date = datetime.date.fromisoformat(day)
    years, month = years + (date.month - 1 + months) // 12, (date.month - 1 + months) % 12 + 1
    date = date.replace(month=month, day=min(date.day, calendar.monthrange(date.year, month)[1]))
    month_day = (date.month, date.day) if (date.month, date.day) != (2, 29) else (2, 28)
    return (datetime.date(date.year + years, *month_day) + datetime.timedelta(days)).isoformat()


def place_of(issuer: str | None, title: str, before: list[str], body: str) -> tuple[str | None, str | None, str | None]:
    """Return the region's full name, its level and the region over it as far as the issuer's or the title's name says."""
    if issuer and _MINISTRY.match(issuer):
        return "全国", "national", None
    heads = [line for line in before if "关于" in line or line.endswith("文件")]
    for said in (issuer or "", title, *heads):
        name = re.sub("^(?:中共|中国共产党)", "", said.split("关于")[0] if said in heads else said)
        if found := _places(name):
            name, parent = found[-1], found[-2] if len(found) > 1 else None
            return name, _level_among(name, before), parent
    if _MINISTRY.search(title + "".join(heads)):
        return "全国", "national", None
    return None, None, None


def _places(said: str) -> list[str]:
    """Return the places that a name begins with, outer first."""
    found, rest = [], said
    while match := _SIMPLE.match(rest):
        name = match.group()
        if re.search("促进|推动|支持|关于|加快|印发|专精|培育|若干|实施|扶持|鼓励|企业|创新型|产业集群|中小", name):
            break
        found.append(name)
        rest = rest[match.end() :]
    return found


def level_of(name: str) -> str | None:
    """Return the level of a region by its name."""
    if name in _MUNICIPALITIES:
        return "province"
    return next((level for level, words in _LEVELS if re.search(words, name)), None)


def _level_among(name: str, before: list[str]) -> str | None:
    """Return the level of a region; a city that speaks to its towns is a county-level one, but for the few that have no counties."""
    level = level_of(name)
    speaks_to_towns = any(re.match("各(?:乡|镇|街道)", line) for line in before)
    return "county" if level == "prefecture" and speaks_to_towns and name not in _WITHOUT_COUNTIES else level


def _implements(text: str) -> str | None:
    match = re.search(r"(?:贯彻落实|落实|根据|按照|依据)[^。]{0,12}?《((?:[^《》]|《[^《》]*》)+)》", text)
    return match[1] if match else None


def _rider(text: str) -> str | None:
    match = _RIDER.search(text)
    return match.group().strip() if match and len(match.group()) < 120 else None
