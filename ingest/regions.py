"""The region of a document: one that is listed, or a proposed row with its level and the region over it."""

import re

from ingest.english import TO_TRANSLATE, joined
from ingest.identity import level_of
from ingest.model import DOUBTFUL, LIKELY, SURE, Identity
from ingest.reference import Reference, Row

# Name, id, English name, official code. Two of them sound alike (陕西, 山西), some have English names of their own.
_PROVINCES = """北京 beijing Beijing 110000|天津 tianjin Tianjin 120000|河北 hebei Hebei 130000|山西 shanxi Shanxi 140000
内蒙古 inner-mongolia Inner_Mongolia 150000|辽宁 liaoning Liaoning 210000|吉林 jilin Jilin 220000|黑龙江 heilongjiang Heilongjiang 230000
上海 shanghai Shanghai 310000|江苏 jiangsu Jiangsu 320000|浙江 zhejiang Zhejiang 330000|安徽 anhui Anhui 340000
福建 fujian Fujian 350000|江西 jiangxi Jiangxi 360000|山东 shandong Shandong 370000|河南 henan Henan 410000
湖北 hubei Hubei 420000|湖南 hunan Hunan 430000|广东 guangdong Guangdong 440000|广西 guangxi Guangxi 450000
海南 hainan Hainan 460000|重庆 chongqing Chongqing 500000|四川 sichuan Sichuan 510000|贵州 guizhou Guizhou 520000
云南 yunnan Yunnan 530000|西藏 tibet Tibet 540000|陕西 shaanxi Shaanxi 610000|甘肃 gansu Gansu 620000
青海 qinghai Qinghai 630000|宁夏 ningxia Ningxia 640000|新疆 xinjiang Xinjiang 650000|香港 hong-kong Hong_Kong 810000|澳门 macao Macao 820000"""
PROVINCES = {one.split()[0]: one.split()[1:] for one in re.split(r"\||\n", _PROVINCES)}
_PEOPLES = "(?:[回藏壮傣白彝苗侗羌满瑶黎畲]族|土家族|布依族|哈尼族|朝鲜族|蒙古族|景颇族|傈僳族|维吾尔|柯尔克孜|哈萨克|蒙古)"
_SUFFIX = re.compile(rf"(?<=..){_PEOPLES}*(?:自治区|自治州|自治县|自治旗|特别行政区)$|(?<=..)(?:省|市|地区|盟|州)$")
# What the level adds to an id and an English name, by the end of the Chinese name. Longer ends first.
_KINDS = {
    "自治县|县": ("county", "County"), "自治旗|旗": ("banner", "Banner"),
    "高新技术产业开发区|高新技术产业园区|高新区": ("hi-tech-zone", "High-tech Zone"),
    "经济技术开发区|经济开发区|经开区": ("development-zone", "Economic Development Zone"), "综合保税区|保税区": ("bonded-zone", "Bonded Zone"),
    "自由贸易试验区|自贸区": ("free-trade-zone", "Free Trade Zone"), "新区": ("new-area", "New Area"),
    "产业园区|工业园区|产业园|园区": ("industrial-park", "Industrial Park"), "开发区": ("development-zone", "Development Zone"),
    "示范区|试验区|合作区": ("demonstration-zone", "Demonstration Zone"), "科学城": ("science-city", "Science City"), "区": ("district", "District"),
}  # fmt: skip
_LEVELS = ("national", "province", "prefecture", "county", "park")
UNKNOWN = "地区待补"


def short_name(name: str, level: str | None) -> str:
    """Return the name of a province or city without what its level adds; counties and parks keep their full names."""
    return _SUFFIX.sub("", name) if level in ("province", "prefecture") else name


def region_of(identity: Identity, reference: Reference) -> tuple[Row, list[Row], str]:
    """Return the region's row, the rows to propose (outer first), and how sure it is."""
    if identity.region in (None, ""):
        return _proposed(UNKNOWN, "prefecture", "china", reference), [_proposed(UNKNOWN, "prefecture", "china", reference)], DOUBTFUL
    if known := _listed(identity.region, identity.level, reference):
        return known, [], SURE
    level = identity.level or "county"
    over, proposed = _over(identity.parent, level, reference)
    row = _proposed(identity.region, level, over, reference)
    return row, [*proposed, row], LIKELY if identity.parent and identity.level else DOUBTFUL


def chain(row: Row, rows: list[Row]) -> list[Row]:
    """Return a region and those over it, inner first."""
    found, by_id = [row], {one["region_id"]: one for one in rows}
    while (parent := by_id.get(found[-1]["parent_region_id"])) and parent not in found:
        found.append(parent)
    return found


def _listed(name: str, level: str | None, reference: Reference) -> Row | None:
    wanted = {name, short_name(name, level)}
    return next((row for row in reference.regions if row["name_zh"] in wanted and level in (None, row["level"])), None)


def _over(parent: str | None, level: str, reference: Reference) -> tuple[str, list[Row]]:
    """Return the region over a new one: the listed or proposed parent that its name says, else the country."""
    said = level_of(parent) if parent else None
    if not parent or not said or _LEVELS.index(said) >= _LEVELS.index(level):
        return "china", []
    if known := _listed(parent, said, reference):
        return known["region_id"], []
    row = _proposed(parent, said, "china", reference)
    return row["region_id"], [row]


def _proposed(name: str, level: str, parent: str, reference: Reference) -> Row:
    short = short_name(name, level)
    if level == "province" and short in PROVINCES:
        region_id, name_en, code = PROVINCES[short]
        return _row(region_id, short, name_en.replace("_", " "), level, parent, code)
    if name == UNKNOWN:
        return _row("region-to-be-named", name, f"{TO_TRANSLATE} Region", level, parent, "")
    if any(row["name_zh"] == short for row in reference.regions):
        short = name
    words, (tail, kind) = _parted(short)
    region_id = joined(words) + (f"-{tail}" if tail else "")
    taken = {row["region_id"] for row in reference.regions} | {one[0] for one in PROVINCES.values()}
    return _row(
        region_id if region_id not in taken else f"{region_id}-{level}", short, f"{joined(words).capitalize()} {kind}".strip(), level, parent, ""
    )


def _parted(name: str) -> tuple[str, tuple[str, str]]:
    for ends, kind in _KINDS.items():
        if match := re.search(rf"(?<=.)(?:{ends})$", name):
            words = name[: match.start()]
            return re.sub(f"(?<=..){_PEOPLES}+$", "", words), kind
    return _SUFFIX.sub("", name), ("", "")


def _row(region_id: str, name_zh: str, name_en: str, level: str, parent: str, code: str) -> Row:
    names = ("region_id", "name_zh", "name_en", "level", "parent_region_id", "adcode")
    return dict(zip(names, (region_id, name_zh, name_en, level, parent, code), strict=True))
