"""A number that is neither a sum nor a goal says why: it is a name, a date, an order, a condition or their like."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from ingest.blocks import Passage
from ingest.context import Context, unit_of
from ingest.explain import after_records, before_records
from ingest.model import Draft
from ingest.reading import read_text


def reading(sentence: str, title: str = "岚州市扶持企业若干措施") -> Draft:
    """Return the draft of a policy whose only clause with figures is the sentence."""
    return read_text(f"{title}\n一、加大支持\n{sentence}\n二、优化服务\n为企业配备服务专员。")


def whys(sentence: str) -> list[str]:
    """Return why each number is none; every number of the sentence is accounted for."""
    draft = reading(sentence)
    assert draft.unexplained == ()
    return [one.why for one in draft.leftovers]


def contexts(text: str, heading_end: int = 0) -> list[Context]:
    passage = Passage("一", text[:heading_end], text, text, heading_end=heading_end, rank=0)
    return [Context(passage, one, *unit_of(text, one), Place(text, one, heading_end)) for one in find_figures(text)]


def before(text: str) -> list[str | None]:
    return [before_records(one) for one in contexts(text)]


def after(text: str, heading_end: int = 0) -> list[str | None]:
    return [after_records(one) for one in contexts(text, heading_end)]


@pytest.mark.parametrize("title", ["岚州市扶持企业二十条措施", "岚州市2025年服务企业若干措施", "岚州市培育企业三年行动方案"])
def test_a_number_in_the_title_is_the_titles(title):
    draft = reading("优化服务。", title)
    assert [(one.span.path, one.why) for one in draft.leftovers] == [("title", "title")]


def test_the_numbers_of_a_documents_number():
    assert before("根据岚府(2024)12号要求") == before("按照岚工信[2023]第7号文件") == ["doc_number", "doc_number"]
    assert before("依据省政府令第300号") == ["doc_number"]
    assert before("给予30万元(2024年)奖励") == [None, "date"]


def test_a_number_in_a_documents_name_is_the_names():
    assert before("落实《培育企业三年行动方案》") == ["document"]
    assert before("执行《企业20条》和《服务8条》") == ["document", "document"]
    assert before("落实《培育企业行动方案》,奖励30家企业") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("自2024年7月1日起施行", ["date", "date", "date"]),
        ("2025—2027年实施", ["date"]),
        ("每年3月底前申报", ["date"]),
        ("“十五五”时期", ["date"]),
        ("有效期3年", [None]),
        ("新增2000家企业", [None]),
        ("受理后15日内办结", [None]),
    ],
)
def test_days_and_years_are_dates(text, expected):
    assert before(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("开展“12218”行动", ["name"]),
        ("实施“百园”工程", ["name"]),
        ("组织企业“倍增”计划", ["name"]),
        ("推动“小巨人”企业数量倍增", [None]),
        ("奖励“专精特新”企业30家", [None]),
        ("会议提出：“对在本市新注册、经营状况良好、依法纳税并按期申报材料的优质企业给予奖励30万元，按规定的程序兑现到位。”", [None]),
    ],
)
def test_a_short_name_in_quotation_marks_counts_nothing(text, expected):
    assert before(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("党的二十届三中全会", ["date", "name"]), ("市第八次党代会", ["name"]), ("召开3次对接会", [None])])
def test_the_number_of_a_congress_is_its_name(text, expected):
    assert before(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("建设5G网络", ["letters"]), ("通过ISO9001认证", ["letters"]), ("建设5个网络", [None])])
def test_a_number_written_with_letters_is_a_name(text, expected):
    assert before(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("委托第三方机构", ["ordinal"]), ("公布第2批名单", ["ordinal"]), ("公布2批名单", [None])])
def test_an_order_is_no_quantity(text, expected):
    assert before(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("入选世界500强", ["rank"]), ("对排名前10的企业", ["rank"]), ("入驻前3年", [None]), ("新增500家", [None])]
)
def test_a_place_in_a_ranking(text, expected):
    assert before(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("拨打12345热线", ["hotline"]), ("依托96871平台", ["hotline"]), ("服务12345家企业", [None]), ("建设30平台", [None])]
)
def test_a_number_that_is_dialled(text, expected):
    assert before(text) == expected


def test_a_deadline_is_a_period():
    assert whys("受理后10个工作日内办结。") == whys("政策有效期3年。") == whys("政策执行期为三年。") == ["period"]
    assert whys("提供7×24小时服务。") == ["period", "period"]
    assert whys("力争将审批时限压缩3个工作日。") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("省、市两级联动。", ["levels"]),
        ("推动市、县、镇三级联动。", ["levels"]),
        ("打造一个服务窗口。", ["word"]),
        ("开展百日攻坚。", ["word"]),
        ("完善三项机制。", ["list"]),
        ("聚焦5大产业方向。", ["list"]),
        ("力争新增5项产业品牌。", []),
    ],
)
def test_levels_set_expressions_and_lists(sentence, expected):
    assert whys(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("目前全市共有绿色工厂25家。", ["existing"]),
        ("现有创新型中小企业300家。", ["existing"]),
        ("到2027年，小巨人企业由30家增加到60家。", ["date", "baseline"]),
        ("力争在现有24家小巨人企业的基础上实现数量翻倍。", ["baseline"]),
        ("力争培育创新型中小企业300家。", []),
    ],
)
def test_what_exists_and_what_a_goal_starts_from(sentence, expected):
    assert whys(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("对租用厂房2000平方米以上的企业给予补贴。", ["area"]),
        ("支持用地30亩以下的项目。", ["area"]),
        ("对拥有5名以上技术人员的企业给予支持。", ["condition"]),
        ("申报企业应当具有2项以上发明专利。", ["condition"]),
        ("力争新建厂房20万平方米。", []),
        ("每家企业限报2项。", ["limit"]),
        ("同一企业每年最多申报3次。", ["limit"]),
    ],
)
def test_areas_conditions_and_limits(sentence, expected):
    assert whys(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("原给予企业的20万元奖励不再执行。", ["repealed"]),
        ("原有8万元补助停止执行。", ["repealed"]),
        ("对获评企业给予20万元奖励，余款10万元验收后支付。", ["instalment"]),
        ("对上市企业给予90万元奖励，首年兑现40%。", ["instalment"]),
        ("对获评企业给予20万元奖励。", []),
    ],
)
def test_what_ended_and_what_is_paid_in_parts(sentence, expected):
    assert whys(sentence) == expected


def test_a_volume_is_no_support():
    assert whys("园区企业产值300亿元。") == whys("全市工业投资完成80亿元。") == ["volume"]
    assert whys("力争企业产值突破300亿元。") == []


def test_a_share_that_only_defines_what_is_counted():
    assert after("提高利润率5%以上企业占比") == after("扩大研发强度3%以上企业的比例") == ["definition"]
    assert after("企业利润率5%") == [None]


def test_a_number_of_the_heading_is_told_apart_from_one_of_the_text():
    assert after("建设30座车间。建设20座车间。", len("建设30座车间。")) == ["heading", None]


def test_a_number_that_nothing_explains_stays_unexplained():
    assert after("岚州有30座") == [None]
    assert [one.phrase for one in reading("岚州有30座。").unexplained] == ["岚州有30座"]
