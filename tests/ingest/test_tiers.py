"""For which tier of firms a sum is: the nearest words that say so, the list that pairs them, the clause over a list."""

import pytest

from ingest.reading import read_text
from ingest.tiers import tiers_in
from tests.ingest.test_sums import reading


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("专精特新“小巨人”企业", ("little_giant",)),
        ("专精特新中小企业和创新型中小企业", ("srdi_sme", "innovative_sme")),
        ("专精特新企业", ("any_srdi",)),
        ("国家级、省级专精特新中小企业", ("little_giant", "srdi_sme")),
        ("规模以上民营工业企业", ("any_sme",)),
        ("中小企业公共服务平台", ()),
        ("研发机构", ()),
    ],
)
def test_tiers_are_read_from_their_words(text, found):
    assert tiers_in(text) == found


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
