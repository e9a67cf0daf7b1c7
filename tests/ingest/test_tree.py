"""The clauses of a policy: numbers of every form, counted within their parents or through the document, headings and entries of lists."""

import pytest

from ingest.clean import Paragraph
from ingest.script import fold
from ingest.tree import Node, grow


def tree(text: str) -> list[Node]:
    return [node for node in grow([Paragraph(line, fold(line)) for line in text.splitlines()]).walk() if node.path != "preamble"]


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("一、总体要求\n（一）目标。做强。\n1.做精。\n2.做细。\n（二）原则。稳进。", ["一", "一.(一)", "一.(一).1", "一.(一).2", "一.(二)"]),
        ("第一章 总则\n第一条 为做强企业。\n第二章 支持\n第二条 给予奖励。", ["第一章", "第一章.第一条", "第二章", "第二章.第二条"]),
        ("一、甲\n（一）子。丑。\n二、乙\n（二）寅。卯。", ["一", "一.(一)", "二", "二.(二)"]),
        ("一、甲\n（一）子。丑。\n1.一。\n（二）寅。卯。\n2.二。", ["一", "一.(一)", "一.(一).1", "一.(二)", "一.(二).2"]),
        ("一、甲\n①子。\n②丑。", ["一", "一.①", "一.②"]),
        ("一、甲\n2023年营业收入增长。\n1.5亿元用于奖励。", ["一"]),
    ],
)
def test_numbers_open_parts(text, paths):
    assert [node.path for node in tree(text)] == paths


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("（一）支持技术改造。对企业给予补助。", "支持技术改造"),
        ("（一）支持技术改造：对企业实施的改造项目给予补助，每年一批。", "支持技术改造"),
        ("第一条 【支持创新】对企业给予奖励。", "支持创新"),
        ("（一）对首次认定的企业给予20万元奖励。", ""),
        ("第一条 本办法所称企业，是指在本市登记的企业。", ""),
    ],
)
def test_a_heading_is_told_from_a_sentence(line, heading):
    assert tree(line)[0].heading == heading


def test_the_last_entry_of_a_list_is_no_heading_either():
    entries = tree("第一条 有下列情形之一的，撤销称号：\n（一）提供虚假材料的；\n（二）拒不配合抽查的。")[1:]
    assert [(node.path, node.heading) for node in entries] == [("第一条.(一)", ""), ("第一条.(二)", "")]


def test_an_entry_below_an_article_that_is_one_sentence_is_no_heading():
    entries = tree("第一条 部门按下列分工管理：\n（一）财政局审核预算。\n（二）科技局出具意见。")[1:]
    assert [node.heading for node in entries] == ["", ""]


def test_a_closing_paragraph_belongs_to_no_clause():
    assert [node.path for node in tree("一、支持\n（一）奖励企业。给予奖励。\n本措施自2025年1月1日起施行，有效期三年。")] == ["一", "一.(一)", "tail"]
