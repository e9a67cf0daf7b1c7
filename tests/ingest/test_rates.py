"""Each rule of percentages holds for what its words say and for nothing beside it."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from ingest.blocks import Passage
from ingest.context import Context, unit_of
from ingest.rates import judge_percent
from ingest.reading import read_text
from tests.ingest.test_sums import reading


def percentages(sentence: str) -> list[tuple[str, str, float]]:
    """Return kind, comparator and value of every percentage that a policy with this one sentence states as support."""
    draft = read_text(f"岚州市扶持企业若干措施\n一、加大支持\n{sentence}\n二、优化服务\n为企业配备服务专员。")
    return [(one.kind, one.comparator, one.value) for one in draft.amounts if one.unit == "percent"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("对小微企业融资担保业务，年化担保费率不超过0.8%。", [("fee_rate_cap", "<=", 0.8)]),
        ("知识产权质押融资的评估服务费费率不高于0.5%。", [("fee_rate_cap", "<=", 0.5)]),
        ("对小微企业收取的担保费不超过1%。", [("fee_rate_cap", "<=", 1)]),
        ("金融机构收取的贷款手续费不高于0.3%。", [("fee_rate_cap", "<=", 0.3)]),
        ("对担保机构，按担保费的30%给予补助。", [("rate", "=", 30)]),
        ("对企业支付的担保费，按50%给予补贴。", [("rate", "=", 50)]),
    ],
)
def test_a_ceiling_of_fees_is_a_cap_and_a_share_of_fees_that_is_paid_is_a_rate(sentence, found):
    assert percentages(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("对小微企业报价给予15%的扣除，用扣除后的价格参加评审。", [("relaxation", "=", 15)]),
        ("面向中小企业的采购项目，评审时价格扣除比例为12%。", [("relaxation", "=", 12)]),
        ("企业购买设备的支出，按80%在税前扣除。", [("rate", "=", 80)]),
        ("企业研发费用按100%加计扣除。", [("rate", "=", 100)]),
    ],
)
def test_what_is_taken_off_a_bid_is_a_relaxation_and_what_is_taken_off_taxes_a_rate(sentence, found):
    assert percentages(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "comparator", "value"),
    [
        ("政府采购面向中小企业的采购比例不低于40%。", ">=", 40),
        ("工程项目预留不少于30%的采购份额。", ">=", 30),
        ("基金投资于初创企业的比例不低于40%。", ">=", 40),
        ("专项资金投向先进制造业的比例不少于60%。", ">=", 60),
    ],
)
def test_a_share_that_is_kept_for_some_is_something_else(sentence, comparator, value):
    assert percentages(sentence) == [("other", comparator, value)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("小微企业贷款不良率容忍度可放宽3个百分点。", [("relaxation", "=", 3)]),
        ("新建厂房的投资强度要求可下调10%。", [("relaxation", "=", 10)]),
        ("土地竞买保证金可适当下浮20%。", [("relaxation", "=", 20)]),
        ("工业用地出让起始价按最低价标准的70%执行。", [("relaxation", "=", 70)]),
        ("对投资强度达标的项目，按设备投资的10%给予补助。", [("rate", "=", 10)]),
        ("推动企业用电成本降低10%。", []),
    ],
)
def test_only_a_standard_that_may_be_lowered_is_relaxed(sentence, found):
    assert percentages(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("贷款损失由风险补偿金承担40%，合作银行承担60%。", [("other", "=", 40), ("other", "=", 60)]),
        ("贷款损失由银行、担保机构按40%、60%的比例分担。", [("other", "=", 40), ("other", "=", 60)]),
        ("子基金中政府出资比例不超过30%。", [("other", "<=", 30)]),
        ("对银行的贷款损失，按40%给予补偿。", [("rate", "=", 40)]),
        ("将风险代偿分担比例提高至45%。", [("rate", "=", 45)]),
        ("技改项目奖补比例提高到15%。", [("rate", "=", 15)]),
        ("全市研发投入占比提高至5%。", []),
    ],
)
def test_what_is_borne_among_funds_and_banks_differs_from_what_is_paid_out(sentence, found):
    assert percentages(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("合作银行发放的贷款利率不超过4%。", [("other", "<=", 4)]),
        ("普惠贷款利率不高于4.2%。", [("other", "<=", 4.2)]),
        ("按不超过贷款利率的50%给予贴息。", [("interest_subsidy", "<=", 50)]),
        ("对企业流动资金贷款，按同期LPR的50%给予贴息。", [("interest_subsidy", "=", 50)]),
        ("对企业的技改贷款，按贷款利息的30%给予补助。", [("interest_subsidy", "=", 30)]),
        ("给予企业1.5个百分点的利息补贴。", [("interest_subsidy", "=", 1.5)]),
        ("贷款企业支付的担保费，按50%给予补贴。", [("rate", "=", 50)]),
    ],
)
def test_interest_that_is_capped_differs_from_interest_that_is_paid(sentence, found):
    assert percentages(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("对研发费用占销售收入4%以上的企业，给予20万元奖励。", [("threshold", ">=", 4)]),
        ("对上年度营业收入增速15%以上的企业，给予10万元奖励。", [("threshold", ">=", 15)]),
        ("对研发经费增长20%以上的企业，给予15万元奖励。", [("threshold", ">=", 20)]),
        ("力争全市研发经费占主营业务收入比重达到2%。", []),
    ],
)
def test_a_share_of_money_is_a_threshold_only_where_somebody_is_paid(sentence, found):
    assert percentages(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("按设备投资的10%给予补助，对小巨人企业上浮3个百分点。", [("rate", "=", 10), ("rate", "=", 3)]),
        ("按合同额的10%给予补助，对首次购买的企业比例上调5个百分点。", [("rate", "=", 10), ("rate", "=", 5)]),
        ("按投资额的8%给予补助，小巨人企业再提高2个百分点。", [("rate", "=", 8), ("rate", "=", 2)]),
        ("规模以上工业企业利润率提高2个百分点。", []),
    ],
)
def test_points_on_top_of_a_rate_are_a_rate(sentence, found):
    assert percentages(sentence) == found


@pytest.mark.parametrize(("rates_before", "kind"), [(True, "rate"), (False, None)])
def test_points_that_are_raised_need_a_rate_before_them(rates_before, kind):
    text = "给予补助的企业,首次获评的提高2个百分点。"
    [figure] = find_figures(text)
    context = Context(Passage("一", "", text, text), figure, *unit_of(text, figure), Place(text, figure, 0))
    assert judge_percent(context, rates_before).kind == kind


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("对租用厂房的企业给予租金补贴，第一年80%，第二年60%。", [("rate", "=", 80), ("rate", "=", 60)]),
        ("对新入驻的企业给予电费补贴，第一年40%，第三年20%。", [("rate", "=", 40), ("rate", "=", 20)]),
        ("对落户企业给予奖励资金，第一年60%，第二年40%拨付到位。", []),
    ],
)
def test_a_share_of_each_year_is_a_rate_unless_it_is_paid_in_parts(sentence, found):
    assert percentages(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "对以本地农产品为主要原料、用量在70%以上的企业，给予20万元奖励。",
        "对承担单位中民营企业不少于60%且通过验收的项目，给予30万元补助。",
        "对减免租金且入驻率达80%的园区，给予20万元奖励。",
        "对承担培训任务且学员满意率达95%的机构，给予10万元奖励。",
        "项目进度完成60%后组织中期检查。",
    ],
)
def test_a_share_of_things_that_says_who_is_meant_is_no_support(sentence):
    assert percentages(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "comparator", "value"),
    [
        ("按不超过合同金额的30%给予资助。", "<=", 30),
        ("对企业购置的检测设备，给予购置费15%的补助。", "=", 15),
        ("补贴标准为培训费用的70%。", "=", 70),
        ("对企业按设备总值补助20%。", "=", 20),
        ("对参展企业，展位补贴60%。", "=", 60),
        ("企业开展数字化诊断，80%的补助由财政拨付。", "=", 80),
        ("企业购买服务，50%的补贴由园区兑付。", "=", 50),
        ("财政支持企业技术改造，额度为设备投资额的15%。", "=", 15),
        ("财政支持企业参展，额度为展位费用的40%。", "=", 40),
        ("按照实际支出的30%～50%给予补助。", "range", 30),
        ("对研发投入增长的企业，按增量部分的10%给予奖励。", "=", 10),
    ],
)
def test_a_share_of_a_base_is_a_rate_wherever_the_word_of_payment_stands(sentence, comparator, value):
    assert percentages(sentence) == [("rate", comparator, value)]


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


def test_a_ceiling_of_fees_that_is_strived_for_is_a_goal_as_well():
    draft = read_text("岚州市若干措施\n一、降低费用\n政府性融资担保机构的年化担保费率力争降至1%以下。\n二、优化服务\n为企业配备服务专员。")
    assert [(one.kind, one.comparator, one.value) for one in draft.amounts] == [("fee_rate_cap", "<=", 1)]
    assert [(one.indicator, one.value, one.is_aspirational) for one in draft.targets] == [("guarantee_fee_rate", 1, True)]
