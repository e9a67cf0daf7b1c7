"""What a body's name says by itself: its function, the level that it begins with, and whether it has a seat of its own."""

import pytest

from ingest.families import ORGAN, OWN_SEAT, PARTY, STEM, family_of, is_vertical, prefix_of


@pytest.mark.parametrize(
    ("family", "names"),
    [
        ("industry_it", ["市工业和信息化局", "县工信和科技局", "区经济发展局", "省通信管理局"]),
        ("finance_fiscal", ["市财政局", "岚州市财政局", "区财审局"]),
        ("science_tech", ["省科学技术厅", "高新区科技创新局"]),
        ("development_reform", ["市发展和改革委员会", "省发展改革委", "市粮食和物资储备局"]),
        ("market_regulation", ["市市场监督管理局", "省药品监督管理局", "市知识产权局"]),
        ("hr_social_security", ["区人力资源和社会保障局", "市人社局", "市就业服务中心"]),
        ("talent_office", ["市委组织部", "市委人才办", "自治区党委组织部"]),
        ("education", ["市教育局", "县教育体育局"]),
        ("trade_promotion", ["市贸促会", "中国国际贸易促进委员会岚州市委员会"]),
        ("commerce", ["市商务局", "县投资促进局", "市口岸办"]),
        ("foreign_affairs", ["市外事办", "市委外办", "市台办"]),
        ("natural_resources", ["市自然资源局", "市规划和自然资源局", "县林业局"]),
        ("housing_construction", ["市住房和城乡建设局", "区城市管理局", "市交通运输局"]),
        ("ecology", ["市生态环境局", "县气象局"]),
        ("energy", ["省能源局", "国网云渡供电公司", "云渡供电局"]),
        ("local_finance", ["市地方金融管理局", "市委金融办", "区金融工作局"]),
        ("central_finance", ["人民银行岚州市分行", "金融监管总局云渡监管分局", "岚州证监局", "国家外汇管理局岚州市分局"]),
        ("tax", ["市税务局", "国家税务总局岚州市税务局"]),
        ("customs", ["岚州海关", "云渡海关"]),
        ("government_data", ["市政务服务和数据管理局", "市大数据局", "区行政审批局", "市委网信办"]),
        ("state_assets", ["市国资委", "市国有资产监督管理委员会", "市政府国资委"]),
        ("public_security", ["市公安局", "县公安局"]),
        ("justice", ["市司法局", "市中级人民法院", "岚州仲裁委"]),
        ("health_insurance", ["市医疗保障局", "市卫生健康委"]),
        ("emergency", ["市应急管理局", "市消防救援支队"]),
        ("publicity", ["市委宣传部", "岚州日报社"]),
        ("local_government", ["各县(市、区)人民政府", "云锦高新区管委会", "各街道"]),
        ("leading_group", ["市促进中小企业发展工作领导小组办公室", "市人才工作领导小组", "联席会议成员单位", "市稳企工作专班"]),
        ("financial_institutions", ["市政府性融资担保机构", "市融资担保集团", "岚州农商银行"]),
    ],
)
def test_a_name_begins_with_the_words_of_its_function(family, names):
    assert {name: family_of(name) for name in names} == dict.fromkeys(names, family)


@pytest.mark.parametrize("name", ["市民政局", "市审计局", "市总工会", "县统计局"])
def test_a_function_that_is_not_listed_has_no_family(name):
    assert family_of(name) is None


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("县科技和工业信息化局", "industry_it"),
        ("市工信商务局", "industry_it"),
        ("市地方金融监管局", "local_finance"),
        ("市财政局国库处", "finance_fiscal"),
        ("市教育科技局", "education"),
    ],
)
def test_of_two_functions_in_a_name_the_one_it_begins_with_counts(name, family):
    assert family_of(name) == family


@pytest.mark.parametrize(
    ("name", "vertical"),
    [("市税务局", True), ("岚州海关", True), ("人民银行岚州市分行", True), ("市财政局", False), ("市地方金融管理局", False), ("云渡供电局", False)],
)
def test_only_branches_of_central_bodies_are_vertical(name, vertical):
    assert is_vertical(name) is vertical


@pytest.mark.parametrize(
    ("name", "prefix"),
    [
        ("市财政局", "市"),
        ("岚州市财政局", "岚州市"),
        ("沂川县工信局", "沂川县"),
        ("岚州市沂川县教育局", "岚州市沂川县"),
        ("市委宣传部", "市委"),
        ("自治区党委组织部", "自治区党委"),
        ("高新区科技创新局", "高新区"),
    ],
)
def test_place_and_level_stand_before_the_function(name, prefix):
    assert prefix_of(name) == prefix


@pytest.mark.parametrize("name", ["市场监管局", "财政局", "各区人民政府", "岚州海关", "国家税务总局", "市政工程中心"])
def test_a_name_that_begins_with_its_function_has_no_level(name):
    assert prefix_of(name) is None


@pytest.mark.parametrize(
    "name",
    ["各区人民政府", "国家税务总局岚州市税务局", "人民银行岚州市分行", "云锦高新区管委会", "岚州大学", "驻岚州单位", "有关行业协会", "云渡海关"],
)
def test_a_body_with_a_seat_of_its_own_takes_no_level(name):
    assert OWN_SEAT.match(name)


@pytest.mark.parametrize("name", ["财政局", "科技厅", "工业和信息化局", "组织部", "税务局"])
def test_a_department_has_no_seat_of_its_own(name):
    assert not OWN_SEAT.match(name)


@pytest.mark.parametrize(
    ("name", "is_party"),
    [("组织部", True), ("宣传部", True), ("网信办", True), ("编办", True), ("财政局", False), ("科技厅", False), ("人社局", False)],
)
def test_party_organs_are_told_from_departments(name, is_party):
    assert (PARTY.search(name) is not None) is is_party


@pytest.mark.parametrize(
    "name", ["市工信局", "市发展改革委", "市工商联", "市科协", "岚州学院", "各县(市、区)", "市数据局(市大数据中心)", "云锦高新区", "国网岚州电力"]
)
def test_the_last_word_makes_an_organ(name):
    assert ORGAN.fullmatch(name)


@pytest.mark.parametrize("name", ["不含设备购置费", "每年一次", "免申即享", "以下简称专项资金", "2024年起", "局"])
def test_other_text_is_no_organ(name):
    assert ORGAN.fullmatch(name) is None


@pytest.mark.parametrize(
    ("name", "word"), [("工业和信息化局", "工业和信息化"), ("民政局", "民政"), ("科技和工业信息化局", "科技和工业信息化"), ("委组织部", "委组织部")]
)
def test_of_the_words_that_begin_a_function_the_longest_counts(name, word):
    found = STEM.match(name)
    assert found is not None
    assert found.group() == word


@pytest.mark.parametrize("name", ["某某局", "市财政局", "岚州学院"])
def test_a_name_that_begins_otherwise_has_no_word_of_a_function(name):
    assert STEM.match(name) is None
