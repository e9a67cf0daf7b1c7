"""Who answers for a measure: names, roles, carried levels, bodies that answer for everything."""

import pytest

from ingest.names import are_names, assign, names_of, read_bracket


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
    ("content", "found"),
    [
        ("牵头单位:市工信局;配合单位:市财政局、科技局", [("市工信局", "lead"), ("市财政局", "support"), ("市科技局", "support")]),
        ("市工信局牵头,市财政局、科技局配合", [("市工信局", "lead"), ("市财政局", "support"), ("市科技局", "support")]),
        ("责任单位:市财政局、税务局", [("市财政局", None), ("市税务局", None)]),
        ("市财政局、工信局按职责分工负责", [("市财政局", None), ("市工信局", None)]),
        ("市工信局会同市财政局负责", [("市工信局", "lead"), ("市财政局", "support")]),
        ("财政部牵头,工业和信息化部、国家融资担保基金配合", [("财政部", "lead"), ("工业和信息化部", "support"), ("国家融资担保基金", "support")]),
    ],
)
def test_verbs_and_labels_give_the_roles(content, found):
    assert said(content) == found


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


@pytest.mark.parametrize(("content", "is_names"), [("市工信局、市财政局、岚州学院", True), ("不含设备购置费", False)])
def test_names_are_told_from_other_text_in_brackets(content, is_names):
    assert are_names(content) is is_names
