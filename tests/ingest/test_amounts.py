"""What an amount is worth: its comparator, what it is for, what it is a part of; and what ended, is paid in parts or is an example."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from ingest.amounts import read_amount
from ingest.blocks import Passage
from ingest.context import Context, unit_of
from ingest.model import Amount, Draft
from ingest.reading import read_text


def reading(sentence: str) -> Draft:
    """Return the draft of a policy whose only clause with figures is the sentence."""
    return read_text(f"岚州市扶持企业若干措施\n一、加大支持\n{sentence}\n二、优化服务\n为企业配备服务专员。")


def amount(sentence: str, value: float) -> Amount:
    """Return the one amount of this value."""
    (found,) = [one for one in reading(sentence).amounts if one.value == value]
    return found


def kinds(sentence: str) -> list[tuple[str, float]]:
    return [(one.kind, one.value) for one in reading(sentence).amounts]


def whys(sentence: str) -> list[str]:
    draft = reading(sentence)
    assert draft.unexplained == ()
    return [one.why for one in draft.leftovers]


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("原给予企业的20万元奖励不再执行。", []),
        ("原政策对小微企业给予5万元补助的规定同时废止。", []),
        ("奖励标准由30万元提高至50万元。", [("award", 500_000)]),
        ("停止执行原有10万元补助。", []),
    ],
)
def test_a_sum_that_a_document_ends_is_no_support(sentence, kept):
    assert kinds(sentence) == kept
    assert "repealed" in whys(sentence)


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("由市财政给予企业50万元奖励。", [("award", 500_000)]),
        ("在原有基础上，再给予企业10万元奖励。", [("award", 100_000)]),
        ("对已享受同类政策的企业不再给予补助；对其他企业给予8万元补助。", [("award", 80_000)]),
    ],
)
def test_a_sum_that_stays_is_support(sentence, kept):
    assert kinds(sentence) == kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("对落户企业给予100万元奖励，分两年按60%、40%的比例拨付。", [("award", 1_000_000)]),
        ("对落户企业给予90万元奖励，首年兑现50%，次年兑现50%。", [("award", 900_000)]),
        ("对上市企业给予300万元奖励，其中辅导备案后先行拨付100万元。", [("award", 3_000_000)]),
        ("对获评企业补助20万元，余款10万元验收后支付。", [("award", 200_000)]),
        ("对园区给予100万元奖励，其中区级兑付剩余50万元。", [("award", 1_000_000)]),
    ],
)
def test_a_part_that_is_paid_at_its_time_is_an_instalment(sentence, kept):
    assert kinds(sentence) == kept
    assert "instalment" in whys(sentence)


def test_a_rate_of_what_is_paid_is_no_instalment():
    assert kinds("对上云企业按费用的40%给予补贴。") == [("rate", 40)]
    assert kinds("对首次上规模的企业给予12万元奖励。") == [("award", 120_000)]


@pytest.mark.parametrize(
    "sentence",
    [
        "例如，某企业支出100万元，可获得20万元补助。",
        "比如，某企业获得30万元补助。",
        "假设企业购置设备，则给予30万元补助。",
        "按规定给予补助，如某企业投入合格，则补助15万元。",
    ],
)
def test_a_figure_that_shows_how_a_rule_works_is_an_example(sentence):
    assert kinds(sentence) == []


def test_an_example_ends_with_its_sentence():
    assert kinds("例如，某企业可获得20万元补助。对示范企业给予40万元奖励。") == [("award", 400_000)]
    assert kinds("对如期通过复核的企业，给予10万元奖励。") == [("award", 100_000)]


def test_a_figure_of_a_heading_is_no_support():
    text = "给予100万元奖励。对示范企业给予60万元奖励。"
    passage = Passage("一", "给予100万元奖励", text, text, heading_end=len("给予100万元奖励"))
    contexts = [Context(passage, one, *unit_of(text, one), Place(text, one, passage.heading_end)) for one in find_figures(text)]
    found = [read_amount(one, None, False) for one in contexts]
    assert [one and one.value for one in found] == [None, 600_000]


@pytest.mark.parametrize(
    ("sentence", "comparator"),
    [
        ("对企业给予20万元奖励。", "="),
        ("对企业给予最高20万元奖励。", "<="),
        ("对企业给予奖励，最高可给予20万元。", "<="),
        ("对企业给予不超过20万元奖励。", "<="),
        ("对企业给予20万元以内的奖励。", "<="),
        ("对企业给予奖励，20万元封顶。", "<="),
        ("对企业给予补助，以20万元为限。", "<="),
        ("对企业给予不低于20万元的奖励。", ">="),
        ("对投资不足20万元的企业给予奖励。", "<"),
        ("对投资超过20万元的企业给予奖励。", ">"),
    ],
)
def test_the_comparator_is_what_the_figures_own_words_say(sentence, comparator):
    assert amount(sentence, 200_000).comparator == comparator


def test_a_ceiling_holds_for_the_whole_list_and_no_further():
    sentence = "对一等奖、二等奖企业分别给予最高30万元、20万元奖励；对三等奖企业给予10万元奖励。"
    assert [one.comparator for one in reading(sentence).amounts] == ["<=", "<=", "="]


def test_both_ends_of_a_range_are_kept():
    one = amount("对企业给予20万元至50万元的奖励。", 200_000)
    assert (one.comparator, one.value_high, one.unit) == ("range", 500_000, "yuan")


@pytest.mark.parametrize(
    ("sentence", "value", "per"),
    [
        ("对首次升规的企业，每家给予6万元奖励。", 60_000, "firm"),
        ("单户企业每年最高补贴6万元。", 60_000, "firm"),
        ("对技术改造给予补助，单个项目最高60万元。", 600_000, "project"),
        ("对省级特色产业集群，每个给予60万元奖励。", 600_000, "cluster"),
        ("对省级公共服务示范平台给予60万元奖励。", 600_000, "platform"),
        ("对企业技术中心，一次性奖励60万元。", 600_000, "platform"),
        ("对首台套装备，按每台6万元给予奖励。", 60_000, "unit"),
        ("对企业购买的机器人，给予2万元/台补助。", 20_000, "unit"),
        ("对首批次新材料，每批给予6万元奖励。", 60_000, "batch"),
        ("每年安排专项资金600万元，支持企业发展。", 6_000_000, "year"),
        ("对新认定的专精特新“小巨人”给予60万元奖励。", 600_000, "firm"),
        ("成功上市的，给予60万元奖励。", 600_000, "firm"),
        ("省级示范企业给予60万元奖励。", 600_000, "firm"),
    ],
)
def test_a_sum_is_for_what_its_words_count_or_name(sentence, value, per):
    assert amount(sentence, value).per == per


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("对企业按费用的30%给予补贴。", 30),
        ("对企业引进的人才，每人给予6万元补助。", 60_000),
        ("对企业按每平方米20元给予补贴。", 20),
        ("对企业获得的发明专利，每件奖励6万元。", 60_000),
    ],
)
def test_a_rate_and_a_sum_for_another_thing_are_for_none_of_the_list(sentence, value):
    assert amount(sentence, value).per is None


@pytest.mark.parametrize(
    ("sentence", "value", "base"),
    [
        ("对企业按实际支付费用的30%给予补贴。", 30, "实际支付费用"),
        ("对项目按照设备投资额的10%给予补助。", 10, "设备投资额"),
        ("对企业给予贷款利息50%的贴息。", 50, "贷款利息"),
        ("对年营业收入2000万元以上的企业给予奖励。", 20_000_000, "年营业收入"),
        ("对企业给予20万元奖励。", 200_000, ""),
    ],
)
def test_only_a_rate_and_a_threshold_name_what_they_apply_to(sentence, value, base):
    assert amount(sentence, value).base == base


@pytest.mark.parametrize(
    ("sentence", "is_lifetime"),
    [
        ("对企业给予奖励，累计不超过80万元。", True),
        ("同一企业累计补助最高80万元。", True),
        ("对累计投资80万元的企业给予奖励。", False),
    ],
)
def test_a_sum_is_for_a_lifetime_where_the_payment_is_added_up(sentence, is_lifetime):
    assert amount(sentence, 800_000).is_lifetime is is_lifetime


def test_money_that_no_firm_claims_names_no_tier():
    assert amount("每年安排专项资金500万元，支持专精特新中小企业。", 5_000_000).tiers == ()
    assert amount("设立专精特新中小企业基金，总规模500万元。", 5_000_000).tiers == ()
    assert amount("对专精特新中小企业给予20万元奖励。", 200_000).tiers == ("srdi_sme",)


@pytest.mark.parametrize("sum_zh", ["20余万元", "20万余元"])
def test_a_sum_of_some_more_is_above_its_figure(sum_zh):
    [one] = read_text(f"岚州市若干措施\n一、支持认定\n对符合条件的企业奖励{sum_zh}。\n二、优化服务\n为企业配备服务专员。").amounts
    assert (one.value, one.comparator) == (200_000, ">")


def test_a_sum_in_another_currency_is_no_sum_of_yuan():
    assert read_text("岚州市若干措施\n一、支持外贸\n对企业给予最高3000万美元的奖励。\n二、优化服务\n为企业配备服务专员。").amounts == ()
