"""What a goal measures, by the words beside its figure, and in which unit the records hold it."""

import re

# Narrower before wider. Each pattern is looked for in the item of the figure first, then in its part, then in its clause.
_INDICATORS = {
    "national_clusters": r"国家级?(?:的)?(?:中小企业)?(?:特色产业)?集群",
    "provincial_clusters": r"(?:省|自治区|市)级(?:中小企业)?特色产业集群|(?:省|自治区)级集群",
    "green_parks": r"绿色(?:低碳)?(?:工业)?园区",
    "green_factories": r"绿色(?:低碳)?工厂",
    "green_products": r"绿色(?:设计)?产品",
    "water_saving_firms": r"节水型?(?:标杆)?企业",
    "base_stations_5g": r"5G.{0,4}基站",
    "digital_design_tools": r"(?:数字化)?研发设计工具普及率|数字化研发工具普及率",
    "key_process_numerical_control": r"关键工序(?:数控化|数字化)率",
    "rd_institution_coverage": r"研发(?:平台|机构|中心)(?:的)?(?:建有|设立|建设|实现|达到)*(?:全?覆盖|的?比例)|研发机构建有率|[设建]有研发机构",
    "rd_intensity": r"研发(?:经费|费用|投入|支出)?(?:总体)?(?:投入)?(?:占|强度)|研发(?:投入|经费|费用).{0,6}比(?:重|例)|研发占比|"
    r"R&D.{0,14}(?:强度|占比|比重)",
    "guarantee_fee_rate": r"担保(?:综合)?费率|担保费(?:用)?(?:平均)?(?:费)?率?",
    "satisfaction_rate": r"满意(?:率|度)",
    "appeal_routing_speed": r"提速|(?:分办|派单|转办|交办)效率",
    "appeal_scenarios": r"诉求.{0,8}场景",
    "service_events": r"(?:服务|对接|宣讲|培训|惠企|路演)?(?:活动|对接会|路演|宣讲会|沙龙|讲座).{0,4}场|(?:场次?|期|次).{0,16}活动|活动|(?<!市)场",
    "firm_visits": r"(?:服务|走访|惠及|对接|诊断).{0,30}家次",
    "training_coverage": r"[培轮]训.{0,12}(?:全?覆盖|覆盖率)",
    "service_coverage": r"(?:服务|走访|专员|对接|诊断|体检).{0,30}全?覆盖",
    "listed_firms": r"上市(?!后备|培育|储备|公司\S{0,4}(?:培训|服务))|挂牌|过会|IPO",
    "service_platforms_and_bases": r"公共服务示范平台|创业创新示范基地|创新创业示范基地|双创基地|公共服务平台|服务示范平台|小型微型企业创业创新|"
    r"小微企业(?:园|创业创新)|示范基地|服务平台",
    "industry_brands": r"品牌",
    "profit": r"利润",
    "output_value": r"产值|营业收入|营收|主营业务收入|销售收入",
    "firms_in_tier": r"小巨人|专精特新[“”]?(?:中小)?企业|创新型中小企业|单项冠军|专精特新|优质中小企业",
}
INDICATORS = {name: re.compile(words) for name, words in _INDICATORS.items()}
UNITS = {
    "firms_in_tier": "firms",
    "listed_firms": "firms",
    "national_clusters": "clusters",
    "provincial_clusters": "clusters",
    "service_platforms_and_bases": "platforms",
    "industry_brands": "brands",
    "green_factories": "factories",
    "green_parks": "parks",
    "water_saving_firms": "firms",
    "green_products": "products",
    "base_stations_5g": "base_stations",
    "service_events": "events",
    "firm_visits": "firm_visits",
    "appeal_scenarios": "scenarios",
}
_SHARES = {
    "rd_intensity",
    "rd_institution_coverage",
    "digital_design_tools",
    "key_process_numerical_control",
    "guarantee_fee_rate",
    "satisfaction_rate",
    "appeal_routing_speed",
    "training_coverage",
    "service_coverage",
}
_COUNTED = {
    "firms_in_tier": "家户个",
    "listed_firms": "家户个",
    "national_clusters": "个家",
    "provincial_clusters": "个家",
    "service_platforms_and_bases": "个家",
    "industry_brands": "个项家",
    "green_factories": "家个",
    "green_parks": "家个",
    "water_saving_firms": "家户个",
    "green_products": "个项种",
    "base_stations_5g": "个座",
    "service_events": "场次期",
    "firm_visits": "家次户",
    "appeal_scenarios": "类个项",
}
OTHER = "other"


def indicator_of(scopes: list[str], unit: str, counter: str) -> str:
    """Return what a figure measures: the first indicator named in the narrowest scope that its unit fits, else OTHER."""
    for scope in scopes:
        for name, words in INDICATORS.items():
            if fits(name, unit, counter) and words.search(scope):
                return name
    return OTHER


def fits(name: str, unit: str, counter: str) -> bool:
    """Tell whether an indicator is measured in a unit."""
    if unit == "percent":
        return name in _SHARES
    if unit == "count":
        return counter[:1] in _COUNTED.get(name, "") and counter != "" and not (name == "firm_visits") ^ (counter in ("家次", "户次"))
    if unit == "times":
        return name in ("firms_in_tier", "output_value", "profit", "listed_firms")
    return unit == "money" and name in ("output_value", "profit")


def unit_id(indicator: str, unit: str, counter: str) -> str:
    """Return the unit that the records hold a figure in: an id of the units, or the counter as written."""
    if unit in ("percent", "times"):
        return unit
    if unit == "money":
        return "yuan"
    return UNITS.get(indicator) or ("firms" if counter in ("家", "户") else counter or "个")
