"""Each rule that finds who answers for which run of text, and what stands in no block."""

import pytest

from ingest.blocks import Passage, brackets, passages
from ingest.clean import Paragraph
from ingest.reading import read_text
from ingest.script import fold
from ingest.tree import grow

OTHER = "（二）培训。开展培训。（市人社局）"


def read(*lines: str) -> list[Passage]:
    return passages(grow([Paragraph(line, fold(line)) for line in lines]))


def answers(*lines: str) -> dict[str, str | None]:
    """Return what each path's bracket or line says, by path."""
    return {one.path: one.answers for one in read(*lines)}


def one_clause(*lines: str) -> str | None:
    """Return what is said of the first clause of two; the second has a bracket, so that sentences do not count."""
    found = [one for one in read("一、支持", *lines, OTHER) if one.path.startswith("一.(一)") and one.answers]
    assert len(found) <= 1
    return found[0].answers if found else None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("（一）奖励。给予奖励。（市工信局、市财政局）", "市工信局、市财政局"),
        ("（一）奖励。给予奖励。〔市工信局负责〕", "市工信局负责"),
        ("（一）奖励。给予奖励。【责任单位：市工信局】", "责任单位:市工信局"),
        ("（一）奖励。给予奖励。[市工信局牵头，市财政局配合]", "市工信局牵头,市财政局配合"),
        ("（一）奖励。给予奖励（市工信局负责）。", "市工信局负责"),
        ("（一）奖励。给予奖励（市工信局、财政局）。", "市工信局、财政局"),
        ("（一）奖励。（市工信局负责）给予奖励。", "市工信局负责"),
    ],
)
def test_names_in_a_bracket_at_a_stop_say_who_answers(text, said):
    assert one_clause(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "（一）奖励。给予奖励（每年一次）。",
        "（一）奖励。给予企业（不含分公司）奖励。",
        "（一）奖励。经主管部门（市工信局）认定后给予奖励。",
        "（一）奖励。给予奖励。（以下简称奖励资金）",
        "（一）奖励。给予奖励。（市）",
        "（一）奖励。向市工信局申报，给予奖励。",
    ],
)
def test_other_brackets_say_nothing(text):
    assert one_clause(text) is None


def test_a_bracket_that_is_too_long_is_none():
    long = "、".join(["市工信局"] * 130)
    assert one_clause(f"（一）奖励。给予奖励。（{long}）") is None
    short = "、".join(["市工信局"] * 3)
    assert one_clause(f"（一）奖励。给予奖励。（{short}）") == short


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["责任单位：市工信局、财政局"], "责任单位:市工信局、财政局"),
        (["牵头单位：市工信局"], "牵头单位:市工信局"),
        (["牵头单位：市工信局", "配合单位：市财政局"], "牵头单位:市工信局;配合单位:市财政局"),
        (["（牵头单位：市工信局）", "（配合单位：市财政局）"], "牵头单位:市工信局;配合单位:市财政局"),
        (["责任单位：按各自职责另行确定后公布"], None),
        (["实施单位应当建立台账。"], None),
    ],
)
def test_a_line_with_a_label_says_who_answers(lines, said):
    assert one_clause("（一）奖励。给予奖励。", *lines) == said


def test_several_brackets_number_their_blocks_and_what_follows_is_the_rest():
    found = read("一、支持", "（一）奖励。给予奖励。（市工信局）", "提供服务。（市商务局）", "另行公布指南。", OTHER)
    assert [(one.path, one.answers, one.text) for one in found if one.path.startswith("一.(一)")] == [
        ("一.(一)#1", "市工信局", "奖励。给予奖励。（市工信局）"),
        ("一.(一)#2", "市商务局", "提供服务。（市商务局）"),
        ("一.(一)#rest", None, "另行公布指南。"),
    ]


def test_one_bracket_after_several_paragraphs_is_one_block():
    found = read("一、支持", "（一）奖励。给予奖励。", "提供服务。", "公布指南。（市工信局）", OTHER)
    assert [(one.path, one.answers) for one in found if one.path.startswith("一.(一)")] == [("一.(一)", "市工信局")]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["1.给予奖励。", "2.提供服务。（市工信局）"], ["一.(一)"]),
        (["1.给予奖励。", "2.提供服务。", "责任单位：市工信局"], ["一.(一)"]),
        (["1.给予奖励。（市工信局）", "2.提供服务。（市商务局）"], ["一.(一).1", "一.(一).2"]),
        (["1.给予奖励。（市工信局）", "2.提供服务。"], ["一.(一).1"]),
    ],
)
def test_items_are_one_block_only_where_their_end_alone_says_who_answers(lines, found):
    read_paths = [path for path, said in answers("一、支持", "（一）奖励企业", *lines, OTHER).items() if said]
    assert read_paths == [*found, "一.(二)"]


def test_a_bracket_behind_the_opening_of_a_clause_answers_for_its_items():
    found = answers("一、支持", "（一）奖励企业。按下列标准奖励。（市工信局）", "1.首次认定的给予奖励。", "2.再次认定的给予奖励。", OTHER)
    assert [path for path, said in found.items() if said] == ["一.(一)", "一.(二)"]
    assert not [path for path in found if path.startswith("一.(一).")]


def test_a_line_right_below_the_heading_answers_for_what_follows_it():
    found = {one.path: one for one in read("一、支持", "（一）奖励企业", "责任单位：市工信局", "给予奖励。", OTHER)}
    assert found["一.(一)"].answers == "责任单位:市工信局"
    assert found["一.(一)"].text.endswith("给予奖励。")
    assert "一.(一)#rest" not in found


def test_the_opening_paragraphs_answer_for_nothing():
    found = answers("为支持企业，制定本措施。（市工信局负责）", "一、支持", "（一）奖励。给予奖励。（市财政局）", OTHER)
    assert found["preamble"] is None
    assert found["一.(一)"] == "市财政局"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("由市工信局、市财政局负责。", "市工信局、市财政局负责"),
        ("本条由市工信局牵头。", "市工信局牵头"),
        ("由市工信局会同市财政局负责。", "市工信局会同市财政局负责"),
        ("由市工信局负责解释。", None),
        ("企业应当配合监督检查，如实提供资料。", None),
    ],
)
def test_a_sentence_of_names_counts_where_nothing_else_says_who_answers(sentence, said):
    found = answers("第一条 支持创新。给予奖励。", sentence, "第二条 支持培训。开展培训。")
    assert [one for one in found.values() if one] == ([said] if said else [])


def test_a_sentence_of_names_does_not_count_beside_brackets():
    found = answers("第一条 支持创新。给予奖励。", "由市工信局负责。", "第二条 支持培训。开展培训。（市人社局）")
    assert [said for said in found.values() if said] == ["市人社局"]


def test_a_passage_tells_its_heading_and_what_the_clause_over_it_says():
    found = {one.path: one for one in read("第一条 按下列标准给予奖励：", "（一）国家级的，奖励50万元；", "（二）省级的，奖励20万元。")}
    assert found["第一条.(二)"].intro == "按下列标准给予奖励:"
    headed = {one.path: one for one in read("一、支持", "（一）奖励企业。给予奖励。（市工信局）", OTHER)}["一.(一)"]
    assert (headed.heading, headed.text[: headed.heading_end]) == ("奖励企业", "奖励企业")
    assert headed.is_leaf


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("甲(乙)丙", ["(乙)"]),
        ("甲(乙(丙)丁)[戊]", ["(乙(丙)丁)", "[戊]"]),
        ("甲(乙", []),
        ("甲)乙", []),
        ("甲(乙" + "丙" * 601 + "。(丁)", ["(丁)"]),
    ],
)
def test_outermost_brackets_are_found_where_they_close(text, found):
    assert [text[start:end] for start, end in brackets(text)] == found


def blocks(text: str) -> list[tuple[str, list[str]]]:
    draft = read_text(f"岚州市扶持企业若干措施\n{text}")
    return [(one.path, [body.name for body in one.departments]) for one in draft.measures]


def test_a_line_below_a_clause_answers_for_it():
    text = "一、支持\n（一）奖励企业。给予奖励。\n责任单位：市工信局、财政局\n（二）培训。开展培训。\n牵头单位：市人社局\n配合单位：市教育局"
    assert blocks(text) == [("一.(一)", ["市工信局", "市财政局"]), ("一.(二)", ["市人社局", "市教育局"])]


def test_without_any_bracket_each_innermost_clause_is_a_measure():
    text = "第一条 支持认定，给予奖励。\n第二条 按下列标准支持：\n（一）国家级的，奖励50万元；\n（二）省级的，奖励20万元。"
    assert blocks(text) == [("第一条", []), ("第二条.(一)", []), ("第二条.(二)", [])]
