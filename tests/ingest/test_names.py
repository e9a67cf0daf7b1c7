"""Each rule that reads the names of a list catches what officials write, and leaves alone what only looks like it."""

import pytest

from ingest.names import are_names, assign, names_of, read_bracket, split
from ingest.script import fold

A, B, C = "市工信局", "市财政局", "市科技局"


def named(group: str) -> list[str]:
    return names_of(fold(group))


@pytest.mark.parametrize(
    ("group", "found"),
    [
        ("市财政局等部门", ["市财政局"]),
        ("市财政局等有关部门按职责分工负责", ["市财政局"]),
        ("市工信局、市财政局等相关单位", [A, B]),
        ("各有关部门", ["各有关部门"]),
        ("市中小企业服务中心", ["市中小企业服务中心"]),
    ],
)
def test_and_others_name_nobody(group, found):
    assert named(group) == found


@pytest.mark.parametrize(
    ("group", "found"),
    [
        ("省工业和信息化厅、科技厅", ["省工业和信息化厅", "省科技厅"]),
        ("市委宣传部、网信办", ["市委宣传部", "市委网信办"]),
        ("市委组织部、财政局", ["市委组织部", "市财政局"]),
        ("市财政局、地方金融管理局", ["市财政局", "市地方金融管理局"]),
        ("市财政局、国有资产监督管理委员会", ["市财政局", "市国有资产监督管理委员会"]),
        ("省财政厅、市工信局、科技局", ["省财政厅", "市工信局", "市科技局"]),
        ("财政局、科技局", ["财政局", "科技局"]),
    ],
)
def test_a_carried_level_is_restored(group, found):
    assert named(group) == found


@pytest.mark.parametrize(
    "other",
    ["云渡供电局", "云渡海事局", "岚州海关", "人民银行岚州市分行", "岚州农商银行", "岚州学院", "各区人民政府", "云锦高新区管委会", "有关行业协会"],
)
def test_a_body_with_a_seat_of_its_own_keeps_its_name(other):
    assert named(f"市财政局、{other}") == ["市财政局", other]


@pytest.mark.parametrize(
    ("group", "found"),
    [
        ("市工信局和市财政局", [A, B]),
        ("市工信局、市财政局及市科技局", [A, B, C]),
        ("市工信局以及各区人民政府", [A, "各区人民政府"]),
        ("市工业和信息化局", ["市工业和信息化局"]),
        ("市规划和自然资源局", ["市规划和自然资源局"]),
    ],
)
def test_and_joins_two_names_and_stands_within_one(group, found):
    assert named(group) == found


@pytest.mark.parametrize(
    ("group", "found"),
    [
        ("各县、区人民政府", ["各县、区人民政府"]),
        ("各市、县（区）人民政府", ["各市、县(区)人民政府"]),
        ("各县（市、区）人民政府", ["各县(市、区)人民政府"]),
        ("各县人民政府、市财政局", ["各县人民政府", B]),
    ],
)
def test_a_list_of_levels_is_one_name(group, found):
    assert named(group) == found


@pytest.mark.parametrize(
    ("content", "is_names"),
    [
        ("市工信局、财政局按职责分工负责", True),
        ("牵头单位：市工信局；配合单位：各区人民政府", True),
        ("以下简称专项资金", False),
        ("每家不超过两次", False),
        ("市工信局认定，含税", False),
    ],
)
def test_names_are_told_from_other_text(content, is_names):
    assert are_names(fold(content)) is is_names


@pytest.mark.parametrize(
    ("text", "parts"),
    [("甲局、乙局", ["甲局", "乙局"]), ("各县(市、区)、乙局", ["各县(市、区)", "乙局"]), ("、甲局、", ["甲局"]), ("甲局", ["甲局"])],
)
def test_a_sign_within_brackets_splits_nothing(text, parts):
    assert split(text, "、") == parts


@pytest.mark.parametrize(
    ("content", "found"),
    [("市工信局 市财政局", [A, B]), ("市工 信局、市财 政局", [A, B]), ("责任单位：市工信局 财政局", [A, B]), ("市工信局 负责", [A])],
)
def test_a_space_between_names_lists_them_and_within_one_says_nothing(content, found):
    assert [name for name, _ in read_bracket(fold(content)).names] == found


def said(content: str) -> list[tuple[str, str | None]]:
    return list(read_bracket(content).names)


@pytest.mark.parametrize(
    ("group", "found"),
    [
        ("省工业和信息化厅、财政厅、科技厅", ["省工业和信息化厅", "省财政厅", "省科技厅"]),
        ("市工业和信息化局、国有资产监督管理委员会", ["市工业和信息化局", "市国有资产监督管理委员会"]),
        ("市财政局、人民银行岚州市分行", ["市财政局", "人民银行岚州市分行"]),
        ("市发展改革委、岚州供电局", ["市发展改革委", "岚州供电局"]),
        ("自治区党委组织部、人力资源社会保障厅", ["自治区党委组织部", "自治区人力资源社会保障厅"]),
        ("市工业和信息化局等部门", ["市工业和信息化局"]),
        ("市司法局、中级人民法院、工商业联合会", ["市司法局", "市中级人民法院", "市工商业联合会"]),
    ],
)
def test_a_level_is_carried_to_the_names_that_leave_it_out(group, found):
    assert names_of(group) == found


@pytest.mark.parametrize(
    "content",
    [
        "责任单位:市工信局、统计局;市工信局为各项措施共同责任单位,不再列出",
        "市统计局、市工信局;以下各项任务市工信局均为责任单位,不再列出",
    ],
)
def test_who_answers_for_everything_is_carried_to_every_measure(content):
    first, second = assign([read_bracket(content), read_bracket("市科技局负责")])
    assert {one.name for one in first} == {"市工信局", "市统计局"}
    assert [(one.name, one.is_explicit) for one in second] == [("市科技局", True), ("市工信局", False)]


def test_the_first_listed_leads_only_where_the_document_says_so():
    bracket = read_bracket("市财政局、工信局负责")
    assert [one.role for one in assign([bracket])[0]] == ["responsible", "responsible"]
    assert [one.role for one in assign([bracket], first_leads=True)[0]] == ["lead", "support"]
