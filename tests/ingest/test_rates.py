"""A percentage is a rate that is paid, a share of interest, a ceiling of fees, a relaxation, a condition, something else, or no support."""

import pytest

from ingest.reading import read_text
from tests.ingest.test_sums import reading


def percentages(sentence: str) -> list[tuple[str, str, float]]:
    """Return kind, comparator and value of every percentage that the sentence states as support."""
    return [(one.kind, one.comparator, one.value) for one in reading(sentence).amounts if one.unit == "percent"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("对企业的数字化改造项目，按投入的20%给予补助。", [("rate", "=", 20)]),
        ("展位费补贴比例不超过60%。", [("rate", "<=", 60)]),
        ("企业租用厂房的，第一年按租金的50%补贴，第二年30%补贴。", [("rate", "=", 50), ("rate", "=", 30)]),
        ("企业研发费用按实际发生额的100%在税前加计扣除。", [("rate", "=", 100)]),
        ("按研发投入的百分之十二点五给予补助。", [("rate", "=", 12.5)]),
    ],
)
def test_a_share_of_a_base_that_is_paid_is_a_rate(sentence, found):
    assert percentages(sentence) == found


def test_a_range_of_shares_in_chinese_numerals_is_one_rate():
    [one] = reading("按设备投资的百分之十至百分之十五给予补助。").amounts
    assert (one.kind, one.comparator, one.value, one.value_high) == ("rate", "range", 10, 15)


@pytest.mark.parametrize(
    ("sentence", "kind", "comparator", "value"),
    [
        ("对企业的技改贷款，按实际支付利息的40%给予贴息。", "interest_subsidy", "=", 40),
        ("按2个百分点给予贷款贴息。", "interest_subsidy", "=", 2),
        ("政府性融资担保机构的年化担保费率不超过1%。", "fee_rate_cap", "<=", 1),
        ("工业用地出让底价可下调，下调幅度不超过15%。", "relaxation", "<=", 15),
        ("小微企业报价给予10%的价格扣除，用扣除后的价格参与评审。", "relaxation", "=", 10),
        ("使用专项额度的贷款，年化利率不高于3.8%。", "other", "<=", 3.8),
        ("面向中小企业预留的份额不低于40%。", "other", ">=", 40),
        ("贷款形成损失的，合作银行承担20%。", "other", "=", 20),
    ],
)
def test_other_shares_of_money_have_kinds_of_their_own(sentence, kind, comparator, value):
    assert percentages(sentence) == [(kind, comparator, value)]


def test_what_several_bear_among_themselves_is_something_else_for_each():
    assert percentages("银行、担保机构、财政分别承担40%、40%、20%的损失。") == [("other", "=", 40), ("other", "=", 40), ("other", "=", 20)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("企业研发费用占营业收入比重达到5%以上的，按增量部分的8%给予补助。", 5),
        ("上年度研发费用增幅达到20%以上的企业，按增量的10%给予补助。", 20),
        ("上市公司将募集资金的60%以上投回本市的，给予100万元奖励。", 60),
    ],
)
def test_a_share_that_decides_who_is_paid_is_a_threshold(sentence, value):
    assert ("threshold", ">=", value) in percentages(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "推动规模以上工业企业研发机构覆盖率达到60%。",
        "服务满意率保持在95%以上。",
        "奖励资金分两期拨付，首期拨付60%，验收后拨付余下40%。",
    ],
)
def test_shares_that_measure_and_instalments_are_no_support(sentence):
    assert percentages(sentence) == []


def test_a_ceiling_of_fees_that_is_strived_for_is_a_goal_as_well():
    draft = read_text("岚州市若干措施\n一、降低费用\n政府性融资担保机构的年化担保费率力争降至1%以下。\n二、优化服务\n为企业配备服务专员。")
    assert [(one.kind, one.comparator, one.value) for one in draft.amounts] == [("fee_rate_cap", "<=", 1)]
    assert [(one.indicator, one.value, one.is_aspirational) for one in draft.targets] == [("guarantee_fee_rate", 1, True)]
