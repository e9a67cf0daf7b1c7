"""What a goal measures is told by the words beside its figure, and in which unit by what it counts."""

import csv

import pytest

from data.build import ROOT
from ingest.indicators import INDICATORS, OTHER, UNITS, fits, indicator_of, unit_id

# Indicator, unit, counter, two texts that name it, one that names something near it.
COUNTS = [
    ("national_clusters", "个", "国家级中小企业特色产业集群3个", "国家中小企业特色产业集群达到2个", "国家级先进制造业集群3个"),
    ("provincial_clusters", "个", "省级中小企业特色产业集群12个", "培育自治区级集群4个", "县级特色产业集群12个"),
    ("green_parks", "家", "省级绿色园区5家", "创建绿色低碳工业园区2家", "绿色食品园区5家"),
    ("green_factories", "家", "省级绿色工厂40家", "绿色低碳工厂6家", "智能工厂40家"),
    ("green_products", "个", "绿色产品30个", "绿色设计产品25个", "绿色技术30个"),
    ("water_saving_firms", "家", "工业节水型企业12家", "节水标杆企业3家", "工业节能型企业12家"),
    ("base_stations_5g", "个", "5G基站4000个", "建设5G通信基站600个", "4G基站4000个"),
    ("service_events", "场", "举办服务活动20场", "开展银企对接会12场", None),
    ("service_events", "次", "举办15次惠企服务活动", "开展2次专题宣讲活动", "开展执法检查15次"),
    ("firm_visits", "家次", "服务企业2000家次", "走访中小企业500家次", "安排就业2000家次"),
    ("appeal_scenarios", "类", "诉求分办场景不少于60类", "梳理诉求办理场景20类", "数字化应用场景60类"),
    ("listed_firms", "家", "推动4家企业在境内外上市", "新三板挂牌企业10家", "入库上市后备企业50家"),
    ("service_platforms_and_bases", "个", "中小企业公共服务示范平台15个", "创业创新示范基地8个", "工业互联网平台15个"),
    ("industry_brands", "个", "打造产业品牌3个", "培育区域公共品牌5个", "发布团体标准3个"),
    ("firms_in_tier", "家", "专精特新“小巨人”企业60家", "制造业单项冠军企业9家", "独角兽企业6家"),
    ("firms_in_tier", "户", "专精特新中小企业300户", "创新型中小企业800户", "规模以上工业企业300户"),
]
SHARES = [
    ("digital_design_tools", "数字化研发设计工具普及率达到85%", "研发设计工具普及率达到82%", "办公软件普及率达到85%"),
    ("key_process_numerical_control", "关键工序数控化率达到70%", "关键工序数字化率达到65%", "关键设备联网率达到70%"),
    ("rd_institution_coverage", "市级以上研发机构覆盖率达100%", "规上企业设有研发机构的比例达到60%", "检测机构覆盖率达100%"),
    ("rd_intensity", "研发投入强度达到4%", "研发经费占营业收入比重超过3%", "研发人员数量增长4%"),
    ("rd_intensity", "总体研发占比达到6%", "R&D经费投入强度达到2.8%", "技术人员占比达到6%"),
    ("guarantee_fee_rate", "平均担保费率降至1%以下", "担保综合费率不高于1.2%", "担保代偿率不高于3%"),
    ("satisfaction_rate", "平均办结满意率达96%", "企业满意度达到95%", "平均办结率达96%"),
    ("appeal_routing_speed", "诉求分办提速30%", "诉求派单效率提高20%", "诉求办结率提高30%"),
    ("training_coverage", "专精特新企业培训全覆盖", "企业家轮训覆盖率达到90%", "职工培训合格率达到90%"),
    ("service_coverage", "服务专员对企业全覆盖", "数字化诊断实现规上企业全覆盖", "千兆网络全覆盖"),
]
SIZES = [
    ("output_value", "工业产值突破300亿元", "营业收入达到80亿元", "固定资产投资突破300亿元"),
    ("profit", "利润总额达到20亿元", "实现利润15亿元", "实现税收15亿元"),
]


@pytest.mark.parametrize(("indicator", "counter", "text"), [(row[0], row[1], text) for row in COUNTS for text in row[2:4]])
def test_a_number_of_things_measures_what_is_named_beside_it(indicator, counter, text):
    assert indicator_of([text], "count", counter) == indicator


@pytest.mark.parametrize(("counter", "text"), [(row[1], row[4]) for row in COUNTS if row[4]])
def test_a_number_of_other_things_measures_none_of_the_list(counter, text):
    assert indicator_of([text], "count", counter) == OTHER


@pytest.mark.parametrize(("indicator", "text"), [(row[0], text) for row in SHARES for text in row[1:3]])
def test_a_share_measures_what_is_named_beside_it(indicator, text):
    assert indicator_of([text], "percent", "%") == indicator


@pytest.mark.parametrize("text", [row[3] for row in SHARES])
def test_a_share_of_something_else_measures_none_of_the_list(text):
    assert indicator_of([text], "percent", "%") == OTHER


@pytest.mark.parametrize(("indicator", "text"), [(row[0], text) for row in SIZES for text in row[1:3]])
def test_a_volume_is_output_or_profit(indicator, text):
    assert indicator_of([text], "money", "元") == indicator


@pytest.mark.parametrize("text", [row[3] for row in SIZES])
def test_another_volume_is_none_of_the_list(text):
    assert indicator_of([text], "money", "元") == OTHER


@pytest.mark.parametrize(
    ("scopes", "indicator"),
    [
        (["小巨人企业60家", "建成公共服务平台,小巨人企业60家"], "firms_in_tier"),
        (["达到12个", "省级特色产业集群达到12个"], "provincial_clusters"),
        (["达到12个", "共享车间达到12个", "全市共享车间达到12个"], OTHER),
        ([], OTHER),
    ],
)
def test_the_narrowest_scope_that_names_something_decides(scopes, indicator):
    assert indicator_of(scopes, "count", "个") == indicator


@pytest.mark.parametrize(
    ("text", "counter", "indicator"),
    [
        ("推动5家专精特新中小企业上市", "家", "listed_firms"),
        ("认定8家专精特新企业绿色工厂", "家", "green_factories"),
        ("打造2个专精特新产业品牌", "个", "industry_brands"),
    ],
)
def test_the_narrower_thing_is_taken_before_the_firms_named_with_it(text, counter, indicator):
    assert indicator_of([text], "count", counter) == indicator


@pytest.mark.parametrize(
    ("name", "unit", "counter", "expected"),
    [
        ("rd_intensity", "percent", "%", True),
        ("satisfaction_rate", "percent", "%", True),
        ("firms_in_tier", "percent", "%", False),
        ("rd_intensity", "count", "家", False),
        ("firms_in_tier", "count", "家", True),
        ("firms_in_tier", "count", "户", True),
        ("firms_in_tier", "count", "场", False),
        ("service_events", "count", "场次", True),
        ("service_events", "count", "家", False),
        ("service_events", "count", "", False),
        ("firm_visits", "count", "家次", True),
        ("firm_visits", "count", "户次", True),
        ("firm_visits", "count", "家", False),
        ("firms_in_tier", "count", "家次", False),
        ("firms_in_tier", "times", "倍", True),
        ("profit", "times", "倍", True),
        ("green_parks", "times", "倍", False),
        ("output_value", "money", "元", True),
        ("profit", "money", "元", True),
        ("guarantee_fee_rate", "money", "元", False),
    ],
)
def test_an_indicator_is_measured_in_its_own_units_only(name, unit, counter, expected):
    assert fits(name, unit, counter) is expected


@pytest.mark.parametrize(
    ("indicator", "unit", "counter", "expected"),
    [
        ("rd_intensity", "percent", "%", "percent"),
        ("firms_in_tier", "times", "倍", "times"),
        ("output_value", "money", "元", "yuan"),
        ("firms_in_tier", "count", "户", "firms"),
        ("green_parks", "count", "个", "parks"),
        ("service_events", "count", "期", "events"),
        ("firm_visits", "count", "户次", "firm_visits"),
        (OTHER, "count", "家", "firms"),
        (OTHER, "count", "户", "firms"),
        (OTHER, "count", "座", "座"),
        (OTHER, "count", "", "个"),
    ],
)
def test_a_figure_is_held_in_the_unit_of_its_indicator_else_in_the_counter_as_written(indicator, unit, counter, expected):
    assert unit_id(indicator, unit, counter) == expected


def test_the_indicators_and_their_units_are_those_of_the_closed_list():
    with (ROOT / "reference" / "indicators.csv").open(encoding="utf-8", newline="") as file:
        units = {row["indicator_id"]: row["unit_id"] for row in csv.DictReader(file)}
    assert set(INDICATORS) == set(units)
    assert {name: unit for name, unit in units.items() if unit not in ("percent", "times")} == UNITS
