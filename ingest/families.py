"""Bodies by their names: which function a name stands for, and where the name itself says that a body belongs."""

import re

# By function family, the words that its bodies' names begin with once place and level are taken off. Longer words first.
_STEMS = {
    "industry_it": "工业和信息化|工业与信息化|工业信息化|工信和科技|工信科技|工信商务|工信|经济和信息化|经信|经济信息化|经济发展|"
    "经发|工业和商务|中小企业|民营经济|通信管理|无线电|科技和工业信息化|科工信|科工贸信|工科|产业发展|产业促进|"
    "企业服务|民营办",
    "finance_fiscal": "财政|财金|财审|国库",
    "science_tech": "科学技术|科技创新|科技|创新发展|科创|科学城",
    "development_reform": "发展和改革|发展改革|发改|发展与改革|营商环境|信用办|物价|价格|粮食|经济合作|大湾区办",
    "market_regulation": "市场监督管理|市场监管|市监|知识产权|质量技术监督|工商行政|药品监管|药监|药品监督管理|标准化",
    "hr_social_security": "人力资源和社会保障|人力资源社会保障|人力资源与社会保障|人社|人力社保|就业",
    "talent_office": "人才工作|人才办|人才发展|人才|委组织部|组织部|委人才",
    "education": "教育体育|教育|教体",
    "trade_promotion": "贸促|贸易促进|国际商会|国际贸易促进",
    "commerce": "商务|商贸|口岸|投资促进|招商|文化旅游|文旅|文化和旅游|文广旅|会展|外贸|投促|自贸",
    "foreign_affairs": "外事|委外办|外办|委外事|港澳办|台办|侨办",
    "natural_resources": "规划和自然资源|自然资源和规划|自然资源与规划|自然资源|规划资源|资源规划|国土|规划|林业|园林",
    "housing_construction": "住房和城乡建设|住房城乡建设|住房与城乡建设|住建|建设|城市管理|城管|城乡建设|交通运输|交通|水利|水务|综合执法|"
    "城市更新|建设管理",
    "ecology": "生态环境|环境保护|环保|气象",
    "energy": "能源|电网|供电|国网|南方电网|电力",
    "local_finance": "地方金融|金融工作|金融发展|金融办|金融局|金融监管局|委金融办|委金融|金融服务|金融管理|金融",
    "central_finance": "中国人民银行|人民银行|人行|国家金融监督管理总局|金融监管总局|金融监管分局|银保监|证监|国家外汇|外汇",
    "tax": "国家税务总局|税务",
    "customs": "海关|出入境",
    "government_data": "政务服务和数据|政务服务数据|政务服务|政务和数据|政务数据|大数据|数据资源|数据局|数据|行政审批|审批服务|"
    "数字|政务|网信|委网信|智慧城市|电子政务",
    "state_assets": "政府国资委|国有资产|国资",
    "public_security": "公安|交警",
    "justice": "司法|法院|中级人民法院|检察|仲裁|人民法院|人民检察院|委政法",
    "health_insurance": "医疗保障|医保|卫生健康|卫健",
    "emergency": "应急管理|应急|消防|安监",
    "publicity": "委宣传部|宣传部|宣传|广播电视|广电|文明办|融媒体|新闻|日报|电视台",
    "financial_institutions": "金融机构|银行|融资担保|担保|金控|投资集团|产投|国投|基金|保险|证券|股权交易|农信",
}
_FAMILY = {family: re.compile(words) for family, words in _STEMS.items()}
_OTHER = (
    "民政|审计|统计|农业农村|农业|民族|退役|机关事务|政府办|政府|政研|工商联|总工会|工会|妇联|团委|共青团|科协|"
    "残联|工商业联合会|中级人民法院|基层人民法院|供销|档案|信访|编办|体育|乡村振兴|行政|综合|党群|党政|社会|安全|重点项目|项目|投资|绩效|考核|督查|"
    "改革|侨联|文联|邮政|人防|地震|海洋|港口|渔业|铁路|民航|文化|开放|服务|公共资源|发展研究|委改革|委编办|"
    "委统战部|统战部|委组织部|委办|委军民融合|军民融合|国防科工|国动办"
)
STEM = re.compile("|".join(sorted(("|".join(_STEMS.values()) + "|" + _OTHER).split("|"), key=len, reverse=True)))
# Party organs: with them a carried level keeps its 委.
PARTY = re.compile("宣传部|组织部|统战部|网信办|政法委|编办|改革办|金融办|外办|人才办|办公室$|军民融合")
_LEVEL = "自治区|自治州|自治县|兵团|新区|开发区|高新区|经开区|示范区|保税区|试验区|园区|省|市|县|区|州|盟|旗|镇"
_PLACE = f"(?:[一-鿿]{{2,8}}?(?:{_LEVEL}))"
_PREFIX = re.compile(f"(?P<level>(?:管委会|{_PLACE}{{1,2}}|{_LEVEL})(?:人民)?(?P<party>党?委)?)(?={STEM.pattern})")
# Bodies whose name says where they belong: a level before them would be another body.
OWN_SEAT = re.compile(
    r"各|中国|国家|全国|中央|人行|人民银行|相关|有关|驻|国网|南方电网|本级|属地|其他|.*(?:支行|分行|海关|分署|"
    r"监管分局|证监局|证监分局|银保监局|银保监分局|管委会|管理委员会|人民政府|成员单位|公司|集团|学院|大学|学校|"
    r"协会|商会|银行)$"
)
ORGAN = re.compile(
    r".{1,40}(?:局|厅|委|联|协|办|部|署|院|会|司|处|科|行|所|站|室|组|社|馆|台|校|园|企|政府|中心|海关|单位|部门|机构|"
    r"公司|集团|基地|开发区|高新区|新区|园区|平台|街道|乡镇|镇街|税务|法院|企业|银行|大学|学院|学校|高校|基金|(?:[(（].*[)）])?[市区县州旗镇]|"
    r"各[省市区县州].{0,8}|专班|指挥部|示范区|联社|报|电力|油气|铁塔|电信|联通|移动)(?:[(（][^()（）]{1,20}[)）])?"
)


def family_of(name: str) -> str | None:
    """Return the function family of a body, or None where its name says none."""
    if re.search("领导小组|联席会议|工作专班|指挥部|成员单位", name):
        return "leading_group"
    stem = name[len(prefix_of(name) or "") :]
    found = next((family for family, words in _FAMILY.items() if words.match(stem)), None)
    if found and not (found == "local_finance" and re.match("金融(?:监管总局|机构|监督管理总局)", stem)):
        return found
    if re.search("证监|银保监|人民银行|人行|金融监督管理总局|金融监管总局|外汇", name):
        return "central_finance"
    if re.match("各?(?:相关|有关)?.*(?:人民政府|政府|管委会|管理委员会|园区|开发区|高新区|新区|街道|乡镇|镇街|[市县区州]\\)?)$", name):
        return "local_government"
    return next((family for family, words in _FAMILY.items() if words.search(name)), None)


def is_vertical(name: str) -> bool:
    """Tell a branch of a central body."""
    return family_of(name) in ("central_finance", "customs", "tax")


def prefix_of(name: str) -> str | None:
    """Return place and level that a name begins with, before its function: 市 of 市财政局."""
    match = _PREFIX.match(name)
    return match["level"] if match else None
