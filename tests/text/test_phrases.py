"""Where a phrase shows its figure, and which of its words bound it; phrases as they stand in the records."""

import re
import unicodedata

import pytest

from text import phrases


@pytest.mark.parametrize(
    ("phrase", "value", "shown"),
    [
        ("给予最高100万元奖励", 1_000_000, "最高100万元"),
        ("不超过200万元", 2_000_000, "不超过200万元"),
        ("100家左右", 100, "100家左右"),
        ("1400家以上", 1400, "1400家以上"),
        ("超过1,400家", 1400, "超过1,400家"),
        ("比例不超过30%", 30, "不超过30%"),
        ("每年1.5亿元", 150_000_000, "1.5亿元"),
        ("150万元—500万元", 1_500_000, "150万元—500万元"),
        ("培育3-5个品牌", 3, "3-5个"),
        ("2万家", 20_000, "2万家"),
        ("数量翻倍", 2, "数量翻倍"),
        ("实现全覆盖", 100, "全覆盖"),
    ],
)
def test_the_figure_is_found_with_the_words_that_bound_it(phrase, value, shown):
    start, end = phrases.figure_span(phrase, value)
    assert phrase[start:end] == shown


@pytest.mark.parametrize(("phrase", "value"), [("给予奖励", 100), ("100家", 200), ("100家", None), ("", 1)])
def test_a_figure_that_does_not_stand_there_is_not_found(phrase, value):
    assert phrases.figure_span(phrase, value) is None


def test_of_two_figures_the_one_of_that_value_is_found():
    phrase = "按30%给予不超过200万元"
    assert phrases.emphasised(phrase, 30) == "按**\u200b30%\u200b**给予不超过200万元"
    assert phrases.emphasised(phrase, 2_000_000) == "按30%给予**\u200b不超过200万元\u200b**"


@pytest.mark.parametrize("figure", ["30%", "（5个）", "“小巨人”", "200万元"])
def test_what_markdown_takes_for_marks_of_bold_type_never_touches_punctuation_inside(figure):
    # CommonMark's rule: marks open before, and close after, what is neither white space nor punctuation, whatever stands outside.
    opening, inside, closing = re.split(r"\*\*", phrases.bold(figure))
    assert (opening, closing) == ("", "")
    assert {unicodedata.category(inside[0]), unicodedata.category(inside[-1])} == {"Cf"}
    assert phrases.found_in(f"按{figure}给予", figure) == f"按{phrases.bold(figure)}给予"


def test_a_phrase_without_its_figure_stays_as_it_is():
    assert phrases.emphasised("给予奖励", 100) == "给予奖励"


@pytest.mark.parametrize(
    ("phrase", "value", "words"),
    [
        ("不超过200万元", 2_000_000, ["不超过"]),
        ("最高不超过200万元", 2_000_000, ["最高不超过"]),
        ("1400家以上", 1400, ["以上"]),
        ("100家左右", 100, ["左右"]),
        ("不少于100余家", 100, ["不少于", "余"]),
        ("奖励100万元", 1_000_000, []),
        ("实现全覆盖", 100, ["全覆盖"]),
        ("给予奖励", 100, []),
    ],
)
def test_the_bounding_words_are_told(phrase, value, words):
    assert phrases.bounding_words(phrase, value) == words


def test_a_phrase_is_found_across_page_breaks_and_spaces():
    assert phrases.found_in("力争现\n有 24 家企业翻倍。", "现有24家企业").replace("\u200b", "") == "力争**现\n有 24 家企业**翻倍。"
    assert phrases.found_in("没有这句。", "别的") == "没有这句。"
    assert phrases.found_in("没有短语。", "") == "没有短语。"
