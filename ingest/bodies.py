"""Departments of a new document: the listed body that a name means, or a proposed row with an id, a function and an English name."""

import re
from dataclasses import dataclass, field

from ingest.english import marked, slug
from ingest.families import family_of, prefix_of
from ingest.model import DOUBTFUL, LIKELY, SURE
from ingest.reference import Row
from ingest.regions import chain

# Bodies that a region has one of: id, function, how names begin after place and level, English name ({of}: Bureau or Department of).
_KNOWN = """industry-it|industry_it|工业和信息化 工业与信息化 工业信息化 工信|{of} Industry and Information Technology
economy-it|industry_it|经济和信息化 经济与信息化 经信|{of} Economy and Information Technology
finance|finance_fiscal|财政|{of} Finance
science-tech|science_tech|科学技术 科技|{of} Science and Technology
development-reform|development_reform|发展和改革 发展与改革 发展改革 发改|Development and Reform Commission
market-regulation|market_regulation|市场监督管理 市场监管 市监|Administration for Market Regulation
ip|market_regulation|知识产权|Intellectual Property Office
hr|hr_social_security|人力资源和社会保障 人力资源与社会保障 人力资源社会保障 人力社保 人社|{of} Human Resources and Social Security
talent-office|talent_office|委人才工作领导小组 委人才工作 委人才 人才工作 人才|Talent Office
education|education|教育体育 教育 教体|{of} Education
commerce|commerce|商务|{of} Commerce
culture-tourism|commerce|文化广电旅游 文化和旅游 文化旅游 文广旅体 文广旅 文旅|{of} Culture and Tourism
investment-promotion|commerce|投资促进 招商 投促|Investment Promotion Agency
trade-promotion|trade_promotion|贸促 贸易促进|Council for the Promotion of International Trade
foreign-affairs|foreign_affairs|委外事工作 委外事 委外办 外事 外办|Foreign Affairs Office
natural-resources|natural_resources|规划和自然资源 自然资源和规划 自然资源与规划 自然资源 规划资源 资源规划|{of} Natural Resources
forestry|natural_resources|林业和草原 林业|{of} Forestry
housing|housing_construction|住房和城乡建设 住房与城乡建设 住房城乡建设 住建|{of} Housing and Urban-Rural Development
transport|housing_construction|交通运输 交通|{of} Transport
water|housing_construction|水利 水务|{of} Water Resources
urban-management|housing_construction|城市管理和综合执法 城市管理 城管|{of} Urban Management
ecology|ecology|生态环境|{of} Ecology and Environment
energy|energy|能源|Energy Administration
local-finance|local_finance|地方金融监督管理 地方金融监管 地方金融管理 地方金融 委金融 金融工作 金融发展 金融监管 金融|Local Financial Administration
government-data|government_data|政务服务和数据 政务服务数据 政务和数据 政务数据 数据资源 大数据发展 大数据 数据|{of} Government Services and Data
administrative-approval|government_data|行政审批服务 行政审批|{of} Administrative Approval
cyberspace|government_data|委网信 网信|Cyberspace Administration
state-assets|state_assets|政府国有资产监督 国有资产监督 政府国资 国资|State-owned Assets Commission
public-security|public_security|公安|{of} Public Security
justice|justice|司法|{of} Justice
health-insurance|health_insurance|医疗保障 医保|Healthcare Security Administration
health|health_insurance|卫生健康 卫健|Health Commission
emergency|emergency|应急管理 应急|{of} Emergency Management
publicity|publicity|委宣传 宣传|Publicity Department
organisation-department|talent_office|委组织|Organisation Department
statistics|development_reform|统计|{of} Statistics
audit|finance_fiscal|审计|{of} Audit
agriculture|natural_resources|农业农村|{of} Agriculture and Rural Affairs
civil-affairs|hr_social_security|民政|{of} Civil Affairs
industry-commerce-federation|trade_promotion|工商业联合 工商联|Federation of Industry and Commerce"""
_ORGAN = r"(?:监督管理|管理|监管|工作|事业|发展|服务)?(?:局|厅|委员会|委|办公室|办|部|署|院|会|领导小组办公室)?(?:[(（].*[)）])?"
_BODIES = [line.split("|") for line in _KNOWN.splitlines()]
_STEMS = [(key, family, re.compile(f"(?:{words.replace(' ', '|')}){_ORGAN}"), name) for key, family, words, name in _BODIES]
# Branches of central bodies are known by their names wherever the words stand.
_BRANCHES = (
    ("tax", "tax", "税务", "Tax Service"), ("customs", "customs", "海关", "Customs"),
    ("pboc", "central_finance", "人民银行|^人行|外汇管理", "Branch of the People's Bank of China"),
    ("nfra", "central_finance", "金融监督管理总局|金融监管总局|金融监管分局|银保监", "Bureau of the National Financial Regulatory Administration"),
    ("csrc", "central_finance", "证监", "Bureau of the China Securities Regulatory Commission"),
)  # fmt: skip
_NEAREST = (
    ("governments", "local_government", "政府|管委会|管理委员会|开发区|高新区|园区|街道|乡镇|[市县区州][)）]?$"),
    ("", "trade_promotion", "联合会|总工会|工会|妇联|团委|共青团|科协|协会|商会|侨联|残联"), ("", "education", "大学|学院|学校|院校|研究院"),
    ("", "financial_institutions", "银行|公司|集团|担保|基金|保险|证券"), ("", "housing_construction", "建设|通信|邮政|铁路"),
)  # fmt: skip
# A central body's branch is marked as one; these functions are a region's own.
_OWN_FAMILIES = (
    "industry_it|finance_fiscal|science_tech|development_reform|market_regulation|local_finance|education|hr_social_security|"
    "talent_office|commerce|state_assets|local_government|leading_group|publicity|government_data|justice"
)
_VERTICAL = re.compile("税务局|海关|人民银行|^人行|证监局|银保监|国家金融监督管理总局|外汇管理局")
_GENERIC = re.compile("^(?:各|有关|相关)|成员单位|领导小组")


@dataclass
class Bodies:
    """The canonical bodies that one document names, listed and proposed; regions are all rows, own is the document's."""

    own: Row
    regions: list[Row]
    listed: list[Row]
    proposed: list[Row] = field(default_factory=list)

    def of(self, name: str) -> tuple[str, str, str]:
        """Return the id of the body that a name means, how sure that is, and by which rule; proposes a row where none is listed."""
        region = self._region_of(name)
        over = [one["region_id"] for one in chain(region, self.regions)]
        # A branch of a central body may be seated in a region above; a name like 市财政局 means each region's own.
        near = over if _branch(name) else over[:1]
        rows = [row for place in near for row in [*self.listed, *self.proposed] if row["region_id"] == place]
        if same := next((row for row in rows if row["name_zh"] == name), None):
            return same["department_id"], SURE if same not in self.proposed else LIKELY, "department_by_name"
        key = _key(name)
        if key and (alike := next((row for row in rows if _key(row["name_zh"]) == key), None)):
            return alike["department_id"], LIKELY, "department_by_function"
        return self._propose(name, region)

    def name_en(self, department_id: str) -> str:
        """Return the English name of a body."""
        return next(row["name_en"] for row in [*self.listed, *self.proposed] if row["department_id"] == department_id)

    def _region_of(self, name: str) -> Row:
        """Return the region that a body works for by the level in its name: the document's own or one over it."""
        prefix = (prefix_of(name) or "").removesuffix("委")
        over = chain(self.own, self.regions)
        level = "province" if prefix.endswith(("省", "自治区")) else "prefecture" if prefix.endswith(("市", "自治州", "盟")) else ""
        if level == "prefecture" and self.own["level"] == "province":
            return self.own
        return next((row for row in over if row["level"] == level), self.own)

    def _propose(self, name: str, region: Row) -> tuple[str, str, str]:
        family, sureness = _family(name)
        key, words = next(((key, words) for key, _, pattern, words in _STEMS if pattern.fullmatch(_stem(name))), (None, None))
        if branch := _branch(name):
            key, _, _, words = branch
        key = key or ("governments" if family == "local_government" and _GENERIC.search(name) else slug(name))
        name_en = _english(region, words) if words else marked(name)
        vertical = family in ("tax", "customs", "central_finance") or _VERTICAL.search(name) is not None
        row = {
            "department_id": self._free(f"{region['region_id']}-{key}", name), "name_zh": name, "name_en": name_en, "family_id": family,
            "region_id": region["region_id"], "is_vertical": "true" if vertical else "false",
        }  # fmt: skip
        self.proposed.append(row)
        return row["department_id"], sureness, "department_proposed" if sureness != DOUBTFUL else "family_nearest"

    def _free(self, wanted: str, name: str) -> str:
        taken = {row["department_id"] for row in [*self.listed, *self.proposed]}
        named = f"{wanted}-{slug(name)}" if wanted in taken else wanted
        number = 2
        while named in taken:
            named, number = f"{wanted}-{number}", number + 1
        return named


def _stem(name: str) -> str:
    """Return a name without the place and level that it begins with."""
    return name[len(prefix_of(name) or "") :]


def _branch(name: str) -> tuple[str, str, str, str] | None:
    return next((one for one in _BRANCHES if re.search(one[2], name)), None)


def _key(name: str) -> tuple[str, str] | None:
    """Return what two spellings of one body share, or None where only the name itself tells."""
    if branch := _branch(name):
        place = re.sub(r"中国|国家|总局|总署|人民银行|人行|海关|税务|证监|银保监|金融监督管理|金融监管|外汇管理|监管|[局行分支省市中心会]", "", name)
        return branch[0], place
    if "政府" in name and name.startswith("各"):
        return "governments", "".join(sorted(set(re.findall("[省市县区州旗镇乡园]", name))))
    return next(((key, "") for key, _, pattern, _ in _STEMS if pattern.fullmatch(_stem(name))), None)


def _family(name: str) -> tuple[str, str]:
    """Return the function of a body and how sure it is; where its name says none, the nearest."""
    if branch := _branch(name):
        return branch[1], LIKELY
    if known := next((family for _, family, pattern, _ in _STEMS if pattern.fullmatch(_stem(name))), None):
        return known, LIKELY
    if (family := family_of(name)) and not (_VERTICAL.search(name) and family in _OWN_FAMILIES.split("|")):
        return family, LIKELY
    return next((family for _, family, words in _NEAREST if re.search(words, name)), "leading_group"), DOUBTFUL


def _english(region: Row, words: str) -> str:
    of = "Department of" if region["level"] == "province" else "Ministry of" if region["level"] == "national" else "Bureau of"
    return f"{region['name_en']} {words.format(of=of)}"
