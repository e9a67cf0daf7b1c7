"""The name of each tier is told from names that only contain its words, and a sum is for the tier that its nearest words name."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from ingest.blocks import Passage
from ingest.context import Context, unit_of
from ingest.reading import read_text
from ingest.tiers import tiers_in, tiers_of_amount
from tests.ingest.test_sums import reading


def tiers(sentence: str) -> list[tuple[str, ...]]:
    """Return for whom each amount of a policy with this one sentence is."""
    draft = read_text(f"岚州市扶持企业若干措施\n一、加大支持\n{sentence}\n二、优化服务\n为企业配备服务专员。")
    return [one.tiers for one in draft.amounts]


def under(intro: str) -> list[tuple[str, ...]]:
    """Return for whom the two conditions of a list under this clause are."""
    draft = read_text(f"岚州市认定办法\n第一条 {intro}\n（一）上年度营业收入不低于1000万元；\n（二）研发费用占比不低于3%。\n第二条 公布结果。")
    return [one.tiers for one in draft.amounts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("科技和创新型中小企业", ("tech_innovative_sme",)),
        ("市级创新型中小企业", ("innovative_sme",)),
        ("“专精特新”中小企业", ("srdi_sme",)),
        ("重点“小巨人”企业", ("little_giant",)),
        ("小巨人企业", ("little_giant",)),
        ("制造业单项冠军企业", ("single_champion",)),
        ("“专精特新”企业", ("any_srdi",)),
        ("“专精特新”专板", ()),
        ("“专精特新”贷", ()),
    ],
)
def test_a_rung_is_read_from_its_own_name_only(text, found):
    assert tiers_in(text) == found


@pytest.mark.parametrize("text", ["小微企业", "民营企业", "中型企业", "小型、微型企业", "科技型中小企业"])
def test_names_of_firms_at_large_are_firms_at_large(text):
    assert tiers_in(text) == ("any_sme",)


@pytest.mark.parametrize("text", ["大型企业", "国有企业", "大中小企业融通发展", "中小企业特色产业集群", "中小企业发展专项资金"])
def test_other_firms_and_things_named_after_firms_are_of_no_tier(text):
    assert tiers_in(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("单项冠军企业、小巨人企业、专精特新中小企业", ("single_champion", "little_giant", "srdi_sme")),
        ("小巨人企业、创新型中小企业、小巨人企业", ("little_giant", "innovative_sme")),
        ("中小企业和专精特新中小企业", ("srdi_sme",)),
        ("专精特新企业和单项冠军企业", ("single_champion",)),
        ("国家级和省级专精特新中小企业", ("little_giant", "srdi_sme")),
        ("国家级、市级专精特新中小企业", ("little_giant", "srdi_sme")),
        ("省级、市级专精特新中小企业", ("srdi_sme",)),
    ],
)
def test_several_rungs_stand_once_each_in_order_and_push_out_the_general_words(text, found):
    assert tiers_in(text) == found


@pytest.mark.parametrize(
    ("item", "found"),
    [("创新型中小企业", ("innovative_sme",)), ("单项冠军企业", ("single_champion",)), ("省级企业", ("little_giant",)), (None, ("little_giant",))],
)
def test_the_own_item_of_a_list_decides_where_it_names_a_tier(item, found):
    text = "对小巨人企业给予50万元奖励。"
    [figure] = find_figures(text)
    context = Context(Passage("一", "", text, text), figure, *unit_of(text, figure), Place(text, figure, 0))
    assert tiers_of_amount(context, item) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("对新认定的小巨人企业、单项冠军企业，分别奖励50万元、100万元。", [("little_giant",), ("single_champion",)]),
        ("对省级专精特新中小企业给予20万元奖励，对创新型中小企业给予5万元奖励。", [("srdi_sme",), ("innovative_sme",)]),
        ("专精特新中小企业购买服务的，按费用的30%给予补助，最高10万元。", [("srdi_sme",), ("srdi_sme",)]),
        ("对小巨人企业设立的研发中心，对该企业给予10万元奖励。", [("little_giant",)]),
        ("对小巨人企业给予服务，对创新型中小企业给予奖励，金额为5万元。", [("innovative_sme",)]),
        ("对小微企业按租金的50%给予补贴。", [("any_sme",)]),
    ],
)
def test_a_sum_is_for_the_receiver_nearest_before_it(sentence, found):
    assert tiers(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "对创新型中小企业，对接业务团队后给予5万元奖励。",
        "对创新型中小企业，核对人才资料后给予5万元奖励。",
        "对创新型中小企业，针对技术团队给予5万元奖励。",
    ],
)
def test_a_word_that_only_contains_the_sign_of_a_receiver_names_none(sentence):
    assert tiers(sentence) == [("innovative_sme",)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("对中小企业公共服务示范平台给予30万元奖励。", [()]),
        ("对合作银行按新增贷款额的1%给予奖励。", [()]),
        ("对高层次人才给予30万元奖励。", [()]),
        ("对创新型中小企业给予3万元奖励；对行业协会给予8万元补助。", [("innovative_sme",), ()]),
        ("对小巨人企业给予60万元奖励；对培育企业的园区给予20万元奖励。", [("little_giant",), ()]),
        ("对单项冠军企业给予80万元奖励，其中产业园区再奖励10万元。", [("single_champion",), ()]),
        ("对小巨人企业给予60万元奖励；对引进的技术人才给予10万元补助。", [("little_giant",), ()]),
        ("对小巨人企业给予60万元奖励，对引进的技术团队给予10万元补助。", [("little_giant",), ()]),
        ("对专精特新中小企业给予20万元奖励，对合作银行给予15万元奖励。", [("srdi_sme",), ()]),
        ("平台服务创新型中小企业的，给予平台10万元奖励。", [()]),
    ],
)
def test_a_receiver_of_another_kind_is_of_no_tier(sentence, found):
    assert tiers(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("对单项冠军企业给予补助。同一企业补助最高80万元。", [("single_champion",)]),
        ("对创新型中小企业给予补助。累计补助不超过12万元。", [("innovative_sme",)]),
        ("对小巨人企业按贷款利息的40%给予贴息。单户企业最高50万元。", [("little_giant",), ("little_giant",)]),
        ("对专精特新中小企业开展辅导。对服务机构给予20万元奖励。", [()]),
    ],
)
def test_a_sentence_that_goes_on_is_for_whom_the_one_before_names(sentence, found):
    assert tiers(sentence) == found


@pytest.mark.parametrize(
    ("heading", "sentence", "found"),
    [
        ("支持专精特新中小企业", "给予企业20万元奖励。", [("srdi_sme",)]),
        ("支持小巨人企业", "对设备购置按支出的10%给予补助，最高50万元。", [("little_giant",), ("little_giant",)]),
        ("支持小巨人企业", "对承办活动的机构给予20万元补助。", [()]),
    ],
)
def test_a_heading_names_the_tier_where_its_clause_names_no_receiver(heading, sentence, found):
    draft = read_text(f"岚州市若干措施\n一、加大支持\n（一）{heading}。{sentence}\n（二）优化服务。为企业配备服务专员。")
    assert [one.tiers for one in draft.amounts] == found


@pytest.mark.parametrize(
    ("intro", "tier"),
    [
        ("申请认定创新型中小企业，须符合下列条件：", ("innovative_sme",)),
        ("认定为单项冠军企业的，应满足以下条件：", ("single_champion",)),
        ("对专精特新企业开展评价，评价为小巨人企业的应符合下列条件：", ("little_giant",)),
        ("服务机构应符合下列条件：", ()),
    ],
)
def test_conditions_of_a_list_are_for_what_firms_are_recognised_as(intro, tier):
    assert under(intro) == [tier, tier]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("对专精特新中小企业、专精特新“小巨人”企业，分别给予20万元、60万元奖励。", [("srdi_sme",), ("little_giant",)]),
        ("对专精特新企业给予30万元奖励；对创新型中小企业给予5万元奖励。", [("any_srdi",), ("innovative_sme",)]),
        ("设立规模10亿元的专精特新子基金。", [()]),
    ],
)
def test_a_sum_is_for_whom_its_own_words_name(sentence, found):
    assert [one.tiers for one in reading(sentence).amounts] == found


def test_entries_of_a_list_are_for_whom_the_clause_over_them_names():
    draft = read_text(
        "岚州市认定办法\n第一条 认定为专精特新中小企业，应当同时符合下列条件：\n（一）上年度营业收入不低于1000万元；\n"
        "（二）研发费用占比不低于3%。\n第二条 公布结果。"
    )
    assert [one.tiers for one in draft.amounts] == [("srdi_sme",), ("srdi_sme",)]
