"""What the clause card says, word for word."""

import pytest

from views import clause_card as card
from views.context import Context

EN, ZH, HK = Context(lang="en"), Context(lang="zh-Hans"), Context(lang="zh-Hant")
AWARD = "guangzhou-2025-01-s1-a1"


def facts(record_id: str, context: Context) -> dict[str, str]:
    return dict(card.facts(card.record(record_id), context))


@pytest.mark.parametrize(
    ("record_id", "context", "figure", "comparator"),
    [
        (AWARD, EN, "≤\u2009RMB 1 million", "A ceiling: at most RMB 1 million, not the usual payment. :gray[In the text: 不超过]"),
        (AWARD, ZH, "≤\u2009100万元", "上限：最多100万元，不是通常支付额。:gray[原文用语：不超过]"),
        (AWARD, HK, "≤\u2009100萬元", "上限：最多100萬元，不是通常支付額。:gray[原文用語：不超過]"),
        ("gansu-2023-02-s2-a1", EN, "=\u2009RMB 500,000", "Exactly RMB 500,000, without a hedge."),
        ("guangzhou-2025-12-s1-a1", EN, "2%", "2% as written; a ceiling by the document's rider."),
        ("guangdong-2023-t02", EN, "≈\u200920,000 firms", None),
        ("guangdong-2023-09-s2", EN, "no figure stated", "The clause promises support without naming a sum."),
        ("gansu-2023-02", EN, "", ""),
    ],
)
def test_the_figure_and_its_comparator_in_words(record_id, context, figure, comparator):
    row = card.record(record_id)
    assert card.figure(row, context) == figure
    if comparator is not None:
        assert card.comparator(row, context) == comparator


def test_the_phrase_is_as_in_the_text_with_the_figure_bold():
    phrase = card.phrase(card.record(AWARD), EN)
    assert phrase.replace("\u200b", "") == "对新认定的专精特新“小巨人”企业,每家给予**不超过100万元**奖励"


def test_the_clause_is_read_out_and_the_roles_are_told_apart():
    found = facts(AWARD, EN)
    assert found["Clause"] == "**一.(一)** part 1, clause 1"
    assert found["Lead"].startswith("市工业和信息化局")
    assert found["Support"].startswith("各区政府")
    assert found["How paid"] == "Without application 免申即享"
    assert found["Validity"] == "Issued 23 August 2025, in force until 31 December 2027. **In force on 22 November 2026**"


def test_another_number_says_where_it_stands_and_why_it_is_neither_amount_nor_goal():
    row = card.record("guangzhou-2025-l06")
    assert card.name(row, EN) == "Condition for selecting parks (floor area)"
    assert card.phrase(row, HK).replace("\u200b", "") == "建築面積不低於**2萬**平方米"
    assert (card.figure(row, EN), card.comparator(row, EN), card.per(row, EN)) == ("", "", "")
    assert facts("guangzhou-2025-l06", EN)["Clause"] == "**五.(十五)** part 5, clause 15"
    assert facts("guangzhou-2025-l06", ZH)["标题"] == "引导企业集聚发展"
    assert facts("guangzhou-2025-l12", ZH)["条款"] == "**文末**"
    assert card.citation(row, EN).endswith("2025年8月23日，五.(十五)。")


@pytest.mark.parametrize(
    ("record_id", "shown"),
    [
        ("gansu-2023-l01", "党的**二十**大报告"),
        ("guangzhou-2025-l04", "**2025**—**2027**年"),
        ("gansu-2023-l10", "“**1万**名未就业普通高校毕业生到基层就业项目”"),
    ],
)
def test_of_another_number_digits_and_chinese_numerals_are_bold(record_id, shown):
    assert card.phrase(card.record(record_id), ZH).replace("\u200b", "") == shown


def test_a_body_named_once_for_all_measures_is_marked():
    assert "各地级以上市人民政府" in facts("guangdong-2023-09", ZH)["负责"]
    assert "不再列出" in facts("guangdong-2023-09", ZH)["负责"]


def test_a_document_without_leads_shows_none():
    assert {"Lead", "Support"}.isdisjoint(facts("gansu-2023-02", EN))


def test_what_is_not_stated_is_said():
    assert facts("jiangmen-2024-t04", EN)["Validity"] == (
        "Issue date not stated, period 2024–2026, no end of validity stated. "
        "**Whether it is in force on 22 November 2026 cannot be told: no end is stated**"
    )
    assert facts("gansu-2023-t15", EN)["Target year"] == "no year stated in the sentence"


def test_a_year_that_has_passed_says_so():
    assert "year passed; outcome not in these documents" in facts("gansu-2023-t03", EN)["Target year"]
    assert facts("guangdong-2023-t02", EN)["Target year"] == "2027"


def test_elsewhere_names_figures_silence_and_absence():
    said, absent = card.elsewhere(card.record(AWARD), EN)
    assert said == [
        ("guangdong-2023-09-s2", "Guangdong: no figure stated"),
        ("jiangmen-2024-06-s1", "Jiangmen: no figure stated"),
        ("qingyuan-2024-09-s2", "Qingyuan: no figure stated"),
        ("gansu-2023-02-s2-a1", "Gansu: =\u2009RMB 500,000"),
    ]
    assert absent == ""
    assert card.elsewhere(card.record("guangzhou-2025-01-s2-a1"), EN)[1] == "Guangdong, Jiangmen, Qingyuan and Gansu: none found"


def test_the_citation_is_chinese_in_the_readers_script():
    row = card.record("qingyuan-2024-t01")
    assert card.citation(row, EN) == (
        "清远市人民政府办公室：《清远市贯彻落实〈广东省推动专精特新企业高质量发展的指导意见〉实施方案》，清府办函〔2024〕24号，2024年4月8日，一.(二)。"
    )
    assert card.citation(row, HK).startswith("清遠市人民政府辦公室")


def test_previous_and_next_stay_within_one_kind_and_document():
    order = card.order(AWARD)
    assert len(order) == 21
    assert order[0] == AWARD
    assert len(card.order("jiangmen-2024-t04")) == 13
    assert len(card.order("gansu-2023")) == 5


def test_an_unknown_record_is_none():
    assert card.record("../../etc/passwd") is None
