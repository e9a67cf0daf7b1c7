"""A sum of money is an award, the cap of a rate, a pool, a threshold, something else, or no support at all."""

import pytest

from ingest.model import Draft
from ingest.reading import read_text

MILLION, HUNDRED_MILLION = 1_000_000, 100_000_000


def reading(sentence: str) -> Draft:
    """Return the draft of a policy whose only clause with figures is the sentence."""
    return read_text(f"岚州市扶持企业若干措施\n一、加大支持\n{sentence}\n二、优化服务\n为企业配备服务专员。")


def sums(sentence: str) -> list[tuple[str, float]]:
    """Return kind and value of every sum that the sentence states as support."""
    draft = reading(sentence)
    assert draft.unexplained == ()
    return [(one.kind, one.value) for one in draft.amounts if one.unit == "yuan"]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("对首次认定的专精特新中小企业，给予20万元奖励。", 200_000),
        ("对获评省级绿色工厂的企业一次性奖励三十万元。", 300_000),
        ("单个企业最高奖励50万元。", 500_000),
        ("对落户本市的基金管理机构，给予50万元奖励。", 500_000),
    ],
)
def test_a_sum_that_is_given_is_an_award(sentence, value):
    assert sums(sentence) == [("award", value)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("对企业购置工业软件，按实际支出的20%给予补助，最高不超过60万元。", 600_000),
        ("按参展费用的30%给予补助，补助上限为5万元。", 50_000),
        ("按贷款利息的30%给予贴息。单户企业贴息不超过40万元。", 400_000),
    ],
)
def test_a_ceiling_after_a_rate_is_its_cap(sentence, value):
    assert sums(sentence) == [("rate_cap", value)]


def test_a_ceiling_of_what_is_paid_by_the_piece_is_a_cap():
    assert ("rate_cap", 500_000) in sums("对租用厂房的企业，按每平方米10元给予补贴，最高50万元。")


def test_a_ceiling_under_another_receiver_caps_no_rate():
    assert sums("对技改项目，按设备款的10%给予补助，对首次升规的企业，给予最高15万元奖励。") == [("award", 150_000)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("市财政每年安排专项资金3000万元，支持企业发展。", 30 * MILLION),
        ("每年统筹资金5000万元用于企业技术改造。", 50 * MILLION),
        ("每年奖励资金总额不超过2000万元。", 20 * MILLION),
    ],
)
def test_money_set_aside_each_year_is_a_pool(sentence, value):
    assert sums(sentence) == [("annual_pool", value)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [("统筹安排专项资金2亿元，支持企业技术改造。", 2 * HUNDRED_MILLION), ("发放服务券600万元，支持企业购买服务。", 6 * MILLION)],
)
def test_money_set_aside_once_is_no_yearly_pool(sentence, value):
    assert sums(sentence) == [("other", value)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [("每年奖励300万元，用于平台建设。", 3 * MILLION), ("年度补贴500万元。", 5 * MILLION)],
)
def test_a_yearly_sum_that_nobody_is_named_for_is_a_pool(sentence, value):
    assert sums(sentence) == [("annual_pool", value)]


@pytest.mark.parametrize("sentence", ["对入驻企业每年给予50万元奖励。", "单个平台年度补贴最高50万元。"])
def test_what_one_receiver_is_given_each_year_is_no_pool(sentence):
    assert sums(sentence) == [("award", 500_000)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("设立规模10亿元的产业引导基金，支持企业融资。", 10 * HUNDRED_MILLION),
        ("设立中小企业风险补偿资金池，首期规模5000万元。", 50 * MILLION),
        ("产业引导基金总规模2亿元，重点支持中小企业。", 2 * HUNDRED_MILLION),
    ],
)
def test_the_size_of_a_fund_is_something_else(sentence, value):
    assert sums(sentence) == [("other", value)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("对符合条件的企业，可给予最高1000万元的信用贷款。", 10 * MILLION),
        ("对小微企业，授信额度最高200万元，优先给予支持。", 2 * MILLION),
    ],
)
def test_what_a_bank_lends_at_most_is_something_else(sentence, value):
    assert sums(sentence) == [("other", value)]


def test_every_step_of_a_listed_ceiling_of_credit_is_something_else():
    sentence = "对企业按信用等级给予支持，授信额度分别最高100万元、200万元、300万元。"
    assert sums(sentence) == [("other", MILLION), ("other", 2 * MILLION), ("other", 3 * MILLION)]


def test_the_size_of_a_loan_that_is_helped_is_a_threshold():
    assert sums("对贷款500万元以上的企业给予贴息。") == [("threshold", 5 * MILLION)]


@pytest.mark.parametrize("sentence", ["同一企业享受各项奖励合计不超过300万元。", "单个企业年度获得补助资金累计不超过300万元。"])
def test_what_one_firm_has_of_everything_together_is_something_else(sentence):
    assert sums(sentence) == [("other", 3 * MILLION)]


def test_what_one_firm_has_of_one_award_is_an_award():
    assert sums("对示范企业给予奖励，同一企业最高300万元。") == [("award", 3 * MILLION)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("对设备投资额500万元以上的项目，按投资额的8%给予补助。", [("threshold", 5 * MILLION)]),
        ("对年营业收入首次突破1亿元的企业，给予30万元奖励。", [("threshold", HUNDRED_MILLION), ("award", 300_000)]),
        ("对总投资1亿元以上的项目，给予200万元补助。", [("threshold", HUNDRED_MILLION), ("award", 2 * MILLION)]),
        ("对300万元以上的技改项目，给予30万元补助。", [("threshold", 3 * MILLION), ("award", 300_000)]),
    ],
)
def test_a_volume_of_who_is_paid_is_a_threshold(sentence, expected):
    assert sums(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("超过400万元的工程采购项目，预留一定份额面向中小企业。", 4 * MILLION),
        ("对200万元以上的货物采购，优先面向中小企业。", 2 * MILLION),
    ],
)
def test_the_size_of_a_public_purchase_is_a_threshold(sentence, value):
    assert sums(sentence) == [("threshold", value)]


def test_what_is_paid_for_purchases_is_an_award():
    assert sums("对参与政府采购的企业给予5万元奖励。") == [("award", 50_000)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("研发费用超过500万元的部分，按5%给予补助。", [("threshold", 5 * MILLION)]),
        ("对企业房租超过20万元的部分，按50%给予补贴。", [("threshold", 200_000)]),
        ("对营业收入1000万元以上部分，按1%给予奖励，最高30万元。", [("threshold", 10 * MILLION), ("rate_cap", 300_000)]),
    ],
)
def test_a_bound_of_a_step_is_a_threshold(sentence, expected):
    assert sums(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("给予最高200万元的投资补助。", [("award", 2 * MILLION)]),
        ("对企业给予贷款贴息，补助总额不超过100万元。", [("award", MILLION)]),
        ("给予研发投入奖励，奖励金额50万元。", [("award", 500_000)]),
    ],
)
def test_a_word_of_volume_in_the_name_of_the_support_makes_no_threshold(sentence, expected):
    assert sums(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    ["力争全市新增贷款100亿元以上。", "完成技改投资80亿元。", "引导银行发放中小企业贷款20亿元。", "实现企业产值300亿元。"],
)
def test_a_volume_to_be_reached_is_no_support(sentence):
    assert sums(sentence) == []


def test_a_volume_that_a_firm_must_reach_is_support():
    assert sums("对年度新增贷款1000万元以上的企业，给予10万元奖励。") == [("threshold", 10 * MILLION), ("award", 100_000)]


@pytest.mark.parametrize("sentence", ["岚州西区厂房造价每平方米2600元。", "园区道路工程耗资7000万元。"])
def test_a_sum_that_nothing_grants_is_no_support(sentence):
    assert reading(sentence).amounts == ()


def test_a_ceiling_in_the_sentence_after_the_one_that_grants_is_support():
    assert sums("对服务企业的机构给予补助。每家最高30万元。") == [("award", 300_000)]


def test_a_clause_that_pays_by_a_list_pays_each_entry():
    draft = read_text(
        "岚州市若干措施\n第一条 按照下列标准给予奖励：\n（一）营业收入首次超过1亿元的企业，20万元；\n"
        "（二）营业收入首次超过5亿元的企业，50万元。\n第二条 为企业服务。"
    )
    assert [(one.kind, one.value) for one in draft.amounts] == [
        ("threshold", HUNDRED_MILLION),
        ("award", 200_000),
        ("threshold", 5 * HUNDRED_MILLION),
        ("award", 500_000),
    ]
