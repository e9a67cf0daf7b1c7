"""A bound on a firm's money that decides who is meant is a threshold, also where nothing is paid in its sentence."""

import pytest

from ingest.reading import read_text
from tests.ingest.test_sums import reading


def thresholds(sentence: str) -> list[tuple[str, float, float | None]]:
    return [(one.comparator, one.value, one.value_high) for one in reading(sentence).amounts if one.kind == "threshold"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("入库企业应成立2年以上，上年度营业收入在1000万元以上，且研发费用占营业收入比重不低于3%。", [(">=", 10_000_000, None), (">=", 3, None)]),
        ("对营业收入在1500万元至2000万元之间的工业企业建立“临规”名单。", [("range", 15_000_000, 20_000_000)]),
        ("择优推荐上年度营业收入500万元以上的企业进入后备库。", [(">=", 5_000_000, None)]),
        ("入池贷款不良率超过5%的，暂停新增业务。", [(">", 5, None)]),
    ],
)
def test_conditions_in_running_text_are_thresholds(sentence, found):
    assert thresholds(sentence) == found


def test_entries_of_a_list_of_conditions_are_thresholds_under_their_own_clause():
    draft = read_text(
        "岚州市培育企业认定办法\n第一条 申请认定的企业应当符合下列条件：\n（一）上年度营业收入不低于800万元；\n"
        "（二）研发费用占营业收入的比例不低于4%；\n"
        "（三）专职研发人员不少于10人。\n第二条 认定结果向社会公布。"
    )
    assert [(one.span.path, one.kind, one.value) for one in draft.amounts] == [
        ("第一条.(一)", "threshold", 8_000_000),
        ("第一条.(二)", "threshold", 4),
    ]
    assert draft.targets == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "到2027年，全市规模以上工业企业研发费用占营业收入比重达到3%以上。",
        "力争全市工业投资超过500亿元。",
        "对专精特新中小企业，给予不超过50万元的奖励。",
    ],
)
def test_goals_and_awards_are_no_conditions(sentence):
    assert thresholds(sentence) == []
