"""The number that opens a line is told, by rank, from numbers that only stand at its head."""

import pytest

from ingest.marks import RANKS, mark_of


@pytest.mark.parametrize(
    ("line", "rank", "value", "label"),
    [
        ("第一章 总则", "chapter", 1, "第一章"),
        ("第 3 章 附则", "chapter", 3, "第3章"),
        ("第二节 资金支持", "section", 2, "第二节"),
        ("第4节 认定程序", "section", 4, "第4节"),
        ("第十二条 企业申报奖励的,应当提交材料。", "article", 12, "第十二条"),
        ("第一百零五条 本办法自公布之日起施行。", "article", 105, "第一百零五条"),
        ("第5条:加大奖励。", "article", 5, "第5条"),
        ("一、总体要求", "part", 1, "一"),
        ("二十一.优化服务", "part", 21, "二十一"),
        ("(三)支持技术改造。", "clause", 3, "(三)"),
        ("( 十 )强化用地保障。", "clause", 10, "(十)"),
        ("1.培育企业。", "item", 1, "1"),
        ("12、开拓市场。", "item", 12, "12"),
        ("3)减免租金。", "item", 3, "3"),
        ("(4)提供担保。", "subitem", 4, "(4)"),
        ("( 10 )减免费用。", "subitem", 10, "(10)"),
        ("①一等奖。", "circle", 1, "①"),
        ("⑫其他奖项。", "circle", 12, "⑫"),
    ],
)
def test_a_number_at_the_head_of_a_line_opens_a_part(line, rank, value, label):
    mark = mark_of(line)
    assert (RANKS[mark.rank], mark.value, mark.label) == (rank, value, label)


@pytest.mark.parametrize(
    "line",
    [
        "第一批企业名单另行公布。",
        "第三方机构开展评价。",
        "第二十名以后不再奖励。",
        "章程另行制定。",
        "一是加大奖励。",
        "三年累计奖励100万元。",
        "十家企业获得奖励。",
        "(一期)厂房免租。",
        "(含)以上的企业",
        "1.5亿元用于贴息。",
        "1、2号厂房免租。",
        "3)5号厂房免租。",
        "100.企业名单",
        "2025年新增企业20家。",
        "10家企业上市。",
        "(2025年)奖励名单",
        "(100)家企业",
        "㉑其他",
        "支持企业:一、奖励;二、贴息。",
        "对第一条所列企业给予奖励。",
        "",
    ],
)
def test_other_numbers_open_nothing(line):
    assert mark_of(line) is None


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("第一章  总 则", "总 则"),
        ("第二条:企业自愿申报。", "企业自愿申报。"),
        ("三 、 加大奖励", "加大奖励"),
        ("(四)、优化服务", "优化服务"),
        ("5. 减免租金", "减免租金"),
        ("(6)、减免费用", "减免费用"),
        ("⑦ 其他", "其他"),
    ],
)
def test_a_mark_takes_its_signs_and_spaces_and_nothing_of_the_text(line, text):
    assert line[mark_of(line).length :] == text


def test_the_ranks_go_from_the_outermost_to_the_innermost():
    lines = ["第一章 总则", "第一节 支持", "一、支持", "第一条 支持", "(一)支持", "1.支持", "(1)支持", "①支持"]
    ranks = [mark_of(line).rank for line in lines]
    assert ranks == sorted(set(ranks))
    assert len(ranks) == len(RANKS)
