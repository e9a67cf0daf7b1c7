"""Numbers open parts where they go on counting, and what follows a number is a heading, a sentence or a closing paragraph."""

import pytest

from ingest.clean import Paragraph
from ingest.script import fold
from ingest.tree import Node, grow


def root(text: str) -> Node:
    return grow([Paragraph(line, fold(line)) for line in text.splitlines()])


def paths(text: str) -> list[str]:
    return [node.path for node in root(text).walk()][1:]


def heading(line: str) -> str:
    return root(line).children[0].heading


def own_text(line: str) -> list[str]:
    return [one.text for one in root(line).children[0].paragraphs]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("一、甲\n三、乙", ["一", "三"]),
        ("一、甲\n四、乙", ["一"]),
        ("一、甲\n二、乙\n二、丙", ["一", "二"]),
        ("二、甲\n三、乙", []),
        ("一、甲\n2.奖励企业。", ["一"]),
        ("（一）甲\n1.奖励。\n2.贴息。\n（二）乙\n1.减租。", ["(一)", "(一).1", "(一).2", "(二)", "(二).1"]),
        ("（一）甲\n1.奖励。\n2.贴息。\n（二）乙\n3.减租。", ["(一)", "(一).1", "(一).2", "(二)", "(二).3"]),
        ("一、甲\n（一）子\n二、乙\n（二）丑\n（三）寅", ["一", "一.(一)", "二", "二.(二)", "二.(三)"]),
        (
            "一、甲\n第一条 奖励。\n（一）大户。\n（1）一类。\n①首批。",
            ["一", "一.第一条", "一.第一条.(一)", "一.第一条.(一).(1)", "一.第一条.(一).(1).①"],
        ),
        (
            "第一章 总则\n第一节 目标\n第一条 做强。\n第二节 原则\n第二条 稳进。",
            ["第一章", "第一章.第一节", "第一章.第一节.第一条", "第一章.第二节", "第一章.第二节.第二条"],
        ),
    ],
)
def test_a_number_opens_a_part_where_it_goes_on_counting(text, found):
    assert paths(text) == found


def test_a_line_whose_number_does_not_count_on_belongs_to_the_part_before_it():
    [part] = root("一、甲\n奖励如下：\n5.5号厂房免租。\n4.其他。").children
    assert [one.text for one in part.all_paragraphs()] == ["甲", "奖励如下：", "5.5号厂房免租。", "4.其他。"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("第一条 【支持创新】对企业给予奖励。", "支持创新"),
        ("第一条 [降低成本]对企业减免租金。", "降低成本"),
        ("第一条（拓展市场）对参展企业给予补助。", "拓展市场"),
        ("（一）支持技术改造：对企业实施的设备改造项目给予补助，每年一批。", "支持技术改造"),
        ("（一）支持技术改造 对企业实施的设备更新改造项目按投资给予补助。", "支持技术改造"),
        ("一、总体要求", "总体要求"),
        ("（一）加 强 梯度培育。建立企业库。", "加强梯度培育"),
        ("（一）对接重点企业。组织供需见面会。", "对接重点企业"),
        ("（一）对标先进水平。开展质量提升。", "对标先进水平"),
        ("（一）为企业减负。清理各类收费。", "为企业减负"),
    ],
)
def test_what_names_a_part_is_its_heading(line, found):
    assert heading(line) == found


@pytest.mark.parametrize(
    "line",
    [
        "（一）对新认定的企业奖励10万元。",
        "（一）按租金的30%补贴。",
        "（一）租金予以减免。",
        "（一）每新增一个企业奖一次。",
        "（一）企业应当依法纳税。",
        "（一）适用于本市企业。",
        "（一）平台是指服务机构。",
        "（一）申请人符合下列情形。",
        "（一）提交以下材料。",
        "（一）对上述企业减租。",
        "（一）为降低成本而减租。",
        "（一）根据年度预算安排。",
        "（一）本办法所称企业。",
        "（一）提供虚假材料的；",
        "（一）申报企业的条件如下：",
    ],
)
def test_a_sentence_that_grants_states_or_defines_is_no_heading(line):
    assert heading(line) == ""


@pytest.mark.parametrize("line", ["（一）（责任单位：市财政局）减免租金，给予奖励。", "（一）【牵头部门】对企业给予奖励。"])
def test_a_box_that_says_who_answers_is_no_heading(line):
    assert heading(line) == ""


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("第一条 加大技术改造支持力度。对项目给予补助。", "加大技术改造支持力度"),
        ("第一条 首次上规模企业一次性奖励。对企业给予奖励。", "首次上规模企业一次性奖励"),
        ("第一条 职责分工。财政局安排预算。", "职责分工"),
        ("第一条 专项资金由财政局统筹安排使用。使用情况公开。", ""),
        ("第一条 支持企业开展技术改造，按投资额给予补助。", ""),
    ],
)
def test_the_first_sentence_of_an_article_is_a_heading_where_it_is_short_or_names_a_measure(line, found):
    assert heading(line) == found


def test_a_boxed_heading_is_no_text_and_another_heading_begins_its_text():
    assert own_text("第一条 【支持创新】对企业给予奖励。") == ["对企业给予奖励。"]
    assert own_text("（一）支持创新。对企业给予奖励。") == ["支持创新。对企业给予奖励。"]


def test_the_last_clause_keeps_its_heading_where_the_others_have_one():
    assert [node.heading for node in root("（一）奖励企业\n（二）减免租金。").children] == ["奖励企业", "减免租金"]


@pytest.mark.parametrize("line", ["本办法自2025年3月1日起施行。", "以上政策由市工信局负责解释。", "上述条款有效期三年。"])
def test_a_closing_paragraph_after_a_text_is_the_tail(line):
    assert paths(f"一、支持\n（一）奖励企业。给予奖励。\n{line}")[-1] == "tail"


@pytest.mark.parametrize(
    "text", ["一、支持\n奖励企业。\n本市企业自2025年起申报。", "本办法自2025年3月1日起施行。", "第一条 附则。\n第二条 本办法自2025年3月1日起施行。"]
)
def test_no_other_paragraph_is_a_tail(text):
    assert "tail" not in paths(text)


def test_an_item_of_a_list_is_told_from_a_clause():
    nodes = list(root("第一条 奖励。\n（一）企业。\n1.首批。\n（1）一类。\n①一等。").walk())
    assert [node.is_item for node in nodes] == [False, False, False, True, True, True]


def test_the_text_of_a_part_is_its_own_and_that_of_all_below_it_in_order():
    top = root("为做强企业，制定如下措施。\n一、奖励\n分两类：\n（一）首批企业。奖励。")
    assert [one.text for one in top.paragraphs] == ["为做强企业，制定如下措施。"]
    assert [one.text for one in top.children[0].all_paragraphs()] == ["奖励", "分两类：", "首批企业。奖励。"]


def tree(text: str) -> list[Node]:
    return [node for node in grow([Paragraph(line, fold(line)) for line in text.splitlines()]).walk() if node.path != "preamble"]


def test_the_last_entry_of_a_list_is_no_heading_either():
    entries = tree("第一条 有下列情形之一的，撤销称号：\n（一）提供虚假材料的；\n（二）拒不配合抽查的。")[1:]
    assert [(node.path, node.heading) for node in entries] == [("第一条.(一)", ""), ("第一条.(二)", "")]


def test_an_entry_below_an_article_that_is_one_sentence_is_no_heading():
    entries = tree("第一条 部门按下列分工管理：\n（一）财政局审核预算。\n（二）科技局出具意见。")[1:]
    assert [node.heading for node in entries] == ["", ""]
