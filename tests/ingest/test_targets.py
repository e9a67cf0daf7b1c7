"""A figure is a goal where it is set to be reached, with what it measures, for whom, from what, by when and how surely it is meant."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from ingest.blocks import Passage
from ingest.context import Context, unit_of
from ingest.model import LIKELY, SURE, Draft
from ingest.reading import read_text
from ingest.targets import is_baseline, is_existing, read_targets

HUNDRED_MILLION = 100_000_000


def reading(sentence: str, heading: str = "加大支持") -> Draft:
    """Return the draft of a policy whose only clause with figures is the sentence."""
    return read_text(f"岚州市扶持企业若干措施\n一、{heading}\n{sentence}\n二、优化服务\n为企业配备服务专员。")


def goals(sentence: str, heading: str = "加大支持") -> list[tuple[str, float]]:
    """Return indicator and value of every goal."""
    return [(one.indicator, one.value) for one in reading(sentence, heading).targets]


def contexts(text: str, heading_end: int = 0) -> list[Context]:
    passage = Passage("一", text[:heading_end], text, text, heading_end=heading_end, rank=0)
    return [Context(passage, one, *unit_of(text, one), Place(text, one, heading_end)) for one in find_figures(text)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("到2028年，全市专精特新“小巨人”企业达到60家。", [("firms_in_tier", 60)]),
        ("力争新增境内外上市企业5家。", [("listed_firms", 5)]),
        ("梳理60类诉求分办场景。", [("appeal_scenarios", 60)]),
        ("遴选十家数字化服务商。", [("other", 10)]),
        ("开展不少于八场惠企活动。", [("service_events", 8)]),
        ("申报材料一式3份。", []),
    ],
)
def test_a_number_of_things_to_be_reached_is_a_goal(sentence, expected):
    assert goals(sentence) == expected


def test_a_few_things_in_words_are_a_goal_among_the_goals_only():
    assert goals("打造三个产业品牌。", "发展目标") == [("industry_brands", 3)]
    assert goals("新增两家上市企业。", "主要指标") == [("listed_firms", 2)]
    assert goals("打造三个产业品牌。") == []


def test_a_count_of_what_there_is_is_no_goal_and_ends_where_one_begins():
    assert goals("截至2023年底，全市已培育创新型中小企业300家。", "发展目标") == []
    assert goals("我市现有省级绿色工厂25家。", "发展目标") == []
    assert goals("截至目前，全市已培育小巨人企业20家，力争到2027年达到45家。") == [("firms_in_tier", 45)]


def test_words_that_tell_what_exists():
    exists = ["目前全市建有绿色工厂25家", "已累计培育创新型中小企业300家"]
    sets = ["累计培育创新型中小企业300家", "在现有规模上力争达到300家"]
    assert [is_existing(contexts(text)[0]) for text in exists + sets] == [True, True, False, False]


def test_a_stock_that_a_goal_starts_from_is_its_baseline():
    starts = ["在现有24家小巨人企业的基础上实现数量翻倍", "小巨人企业由30家增加到60家", "担保费率从1.5%下降至1%"]
    assert [[is_baseline(one) for one in contexts(text)] for text in starts] == [[True, False]] * 3
    names = ["从30家企业中遴选10家", "在现有24家小巨人企业中打造6个品牌"]
    assert [[is_baseline(one) for one in contexts(text)] for text in names] == [[False, False]] * 2


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("到2027年，小巨人企业由30家增加到60家。", (60, 30)),
        ("力争担保费率由1.5%下降至1%。", (1, 1.5)),
        ("到2027年，在现有24家小巨人企业的基础上实现数量翻倍。", (2, 24)),
        ("到2027年，在现有40家小巨人企业的基础上，推动企业产值翻一番。", (2, None)),
        ("到2027年，由市工信局牵头培育小巨人企业60家。", (60, None)),
    ],
)
def test_a_baseline_stands_with_its_goal_in_the_same_unit(sentence, expected):
    (one,) = reading(sentence).targets
    assert (one.value, one.baseline_value) == expected


def test_a_volume_that_is_striven_for_or_set_is_a_goal_and_a_grant_is_none():
    assert goals("力争全市专精特新企业产值突破500亿元。") == [("output_value", 500 * HUNDRED_MILLION)]
    assert goals("到2027年，全市规上企业实现利润20亿元。") == [("profit", 20 * HUNDRED_MILLION)]
    assert goals("对年产值突破5亿元的企业，给予20万元奖励。") == goals("力争对每家小巨人企业给予30万元奖励。") == []
    assert goals("引导银行新增中小企业贷款30亿元。") == [("other", 30 * HUNDRED_MILLION)]
    assert goals("知识产权质押登记额达到8亿元。") == [("other", 8 * HUNDRED_MILLION)]


def test_a_share_to_be_reached_is_a_goal_and_a_rate_or_a_condition_is_none():
    assert goals("到2027年，规上企业研发投入强度达到3.5%。") == [("rd_intensity", 3.5)]
    assert goals("力争诉求分办提速30%，平均办结满意率达96%。") == [("appeal_routing_speed", 30), ("satisfaction_rate", 96)]
    assert goals("按设备投资额的20%给予补助。") == goals("支持研发投入占比超过5%的企业申报。") == []


def test_a_multiple_to_be_reached_is_a_goal_and_one_that_is_paid_is_none():
    assert goals("到2027年，企业利润总额增长2倍。") == [("profit", 2)]
    assert goals("力争园区产值增长1.5倍。") == [("output_value", 1.5)]
    assert goals("到2027年，对企业按缴费额的2倍给予补助。") == []


def test_a_fee_that_is_striven_for_is_amount_and_goal():
    draft = reading("力争专精特新企业平均担保费率降至1%以下。")
    assert [(one.kind, one.comparator, one.value) for one in draft.amounts] == [("fee_rate_cap", "<=", 1)]
    assert [(one.indicator, one.comparator, one.value) for one in draft.targets] == [("guarantee_fee_rate", "<=", 1)]


def test_land_that_is_provided_and_time_that_is_shortened_are_goals():
    assert goals("力争新建标准厂房20万平方米。") == [("other", 200_000)]
    assert goals("每年供应中小企业用地300亩。") == [("other", 300)]
    assert goals("力争引进面积2000平方米以上的厂房项目。") == goals("对建设厂房5000平方米以上的园区给予奖励。") == []
    assert goals("将审批时限压缩3个工作日。") == [("other", 3)]
    assert goals("评审时间缩短至20天。") == [("other", 20)]
    assert goals("实现5个工作日办结。") == []


def test_a_number_that_only_says_who_is_meant_is_no_goal():
    assert goals("到2027年，提高拥有2项以上发明专利的企业比例。") == goals("申报单位应当拥有5名以上专职人员。") == []
    assert goals("推动上述3个项目落地。") == goals("支持集聚10家以上小巨人企业的园区。") == []
    assert goals("力争推动3个项目落地。") == [("other", 3)]
    assert goals("力争新增发明专利300件。") == [("other", 300)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("助企服务对专精特新中小企业全覆盖。", [("service_coverage", 100, "percent", False)]),
        ("专精特新企业培训全覆盖。", [("training_coverage", 100, "percent", False)]),
        ("到2027年，小巨人企业数量翻番。", [("firms_in_tier", 2, "times", True)]),
        ("深入实施企业倍增行动。", []),
        ("组织企业申报“倍增”培育库。", []),
        ("推动企业欠款清零、政策应享尽享。", []),
    ],
)
def test_coverage_and_doublings_are_goals_in_words_and_names_are_none(sentence, expected):
    assert [(one.indicator, one.value, one.unit, one.numeric_in_text) for one in reading(sentence).targets] == expected


def test_a_figure_that_holds_for_several_things_gives_a_goal_each():
    assert sorted(goals("到2027年，专精特新企业实现产值和利润倍增。")) == [("output_value", 2), ("profit", 2)]
    both = [("digital_design_tools", 80), ("key_process_numerical_control", 80)]
    assert sorted(goals("到2027年，研发设计工具普及率、关键工序数控化率均达到80%。")) == both
    assert goals("到2027年，企业平均满意率达到95%。") == [("satisfaction_rate", 95)]


def test_firms_that_go_public_are_listed_firms_and_other_things_no_firms():
    assert goals("力争推动5家专精特新企业上市。") == [("listed_firms", 5)]
    assert goals("力争推动3家小巨人企业在新三板挂牌。") == [("listed_firms", 3)]
    assert goals("力争建成专精特新产业园3个。") == [("other", 3)]
    assert goals("力争实施专精特新企业技改项目20个。") == [("other", 20)]
    assert goals("力争培育小巨人企业6家。") == [("firms_in_tier", 6)]


def test_only_what_a_goal_measures_in_the_list_is_sure():
    assert [one.sureness for one in reading("力争培育小巨人企业6家，绿色工厂2家。").targets] == [SURE, SURE]
    assert [one.sureness for one in reading("力争培育独角兽企业6家。").targets] == [LIKELY]


def test_a_goal_is_set_for_the_tier_beside_its_figure():
    sentence = "到2027年，专精特新中小企业、小巨人企业分别达到300家、40家，专精特新企业研发投入强度达到5%。"
    assert [one.tiers for one in reading(sentence).targets] == [("srdi_sme",), ("little_giant",), ("any_srdi",)]
    assert [one.tiers for one in reading("每年服务中小企业2000家次。").targets] == [("any_sme",)]
    assert [one.tiers for one in reading("力争建成中小企业公共服务示范平台10个、绿色工厂6家。").targets] == [(), ()]


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("到2027年，小巨人企业达到60家，绿色工厂达到20家。", [2027, 2027]),
        ("到2026年，小巨人企业达到30家，到2028年达到50家。", [2026, 2028]),
        ("2026年，新增小巨人企业15家。", [2026]),
        ("“十五五”末，小巨人企业达到90家。", [2030]),
        ("2025年、2026年、2027年分别新增小巨人企业10家、15家、20家。", [2025, 2026, 2027]),
        ("自2026年起，每年培育小巨人企业10家。", [None]),
        ("到2027年，完善服务体系。力争小巨人企业达到60家。", [None]),
    ],
)
def test_the_year_is_one_that_the_sentence_sets(sentence, years):
    assert [one.target_year for one in reading(sentence).targets] == years


@pytest.mark.parametrize(
    ("sentence", "field", "expected"),
    [
        ("培育小巨人企业30家；力争推动3家企业上市。", "is_aspirational", [False, True]),
        ("争取培育小巨人企业30家。", "is_aspirational", [True]),
        ("累计培育小巨人企业30家，推动3家企业上市。", "is_cumulative", [True, False]),
        ("每年举办惠企活动10场，建成服务平台5个。", "per", ["year", None]),
        ("力争培育小巨人企业30家以上、绿色工厂10家左右。", "comparator", [">=", "~"]),
        ("力争打造3—5个产业品牌。", "value_high", [5]),
        ("到2027年，小巨人企业达到60家。", "phrase", ["小巨人企业达到60家"]),
    ],
)
def test_the_words_beside_a_figure_hold_for_what_they_govern(sentence, field, expected):
    assert [getattr(one, field) for one in reading(sentence).targets] == expected


def test_a_figure_of_a_heading_and_an_instalment_are_no_goals():
    text = "力争新增小巨人企业10家。力争新增绿色工厂8家。"
    found = [read_targets(one, None, "发展目标") for one in contexts(text, len("力争新增小巨人企业10家。"))]
    assert [[one.value for one in several] for several in found] == [[], [8]]
    assert goals("对上市企业给予200万元奖励，分两年按60%、40%的比例拨付。", "发展目标") == []
