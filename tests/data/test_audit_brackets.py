"""Responsibility brackets are read into names, roles and order."""

import pytest

from data.audit.brackets import Named, assign, names_of, read_bracket
from data.audit.text import brackets


def names(content: str) -> list[str]:
    return [name for name, _ in read_bracket(content).names]


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("省工信厅、科技厅、财政厅", ["省工信厅", "省科技厅", "省财政厅"]),
        ("市商务局、市场监管局", ["市商务局", "市市场监管局"]),
        ("市市场监管局、市商务局", ["市市场监管局", "市商务局"]),
        ("省工信厅、省财政厅、人行某地中心支行", ["省工信厅", "省财政厅", "人行某地中心支行"]),
        ("市商务局、某地海关", ["市商务局", "某地海关"]),
        ("市商务局、各县（市、区）人民政府", ["市商务局", "各县（市、区）人民政府"]),
        ("某高新区管委会、财政局", ["某高新区管委会", "财政局"]),
    ],
)
def test_a_level_is_carried_only_to_names_that_leave_it_out(group, expected):
    assert names_of(group) == expected


def test_a_comma_ends_what_is_carried():
    assert names("省工信厅、能源局，某证监局、某地税务局负责") == ["省工信厅", "省能源局", "某证监局", "某地税务局"]


@pytest.mark.parametrize("ending", ["负责", "按职责分工负责", "等部门按职责分工负责", "落实", ""])
def test_who_answers_is_no_name(ending):
    assert names(f"省工信厅、省财政厅{ending}") == ["省工信厅", "省财政厅"]


def test_labels_give_the_roles():
    bracket = read_bracket("牵头单位:市工信局、市发改委,配合单位:市科技局、各区政府")
    assert bracket.names == (("市工信局", "lead"), ("市发改委", "lead"), ("市科技局", "support"), ("各区政府", "support"))


def test_without_a_rule_nobody_leads():
    assert assign(["省工信厅、财政厅负责"]) == [[Named("省工信厅", "responsible"), Named("省财政厅", "responsible")]]


def test_where_the_document_says_so_the_first_listed_leads_everywhere():
    first = "市工信局、市财政局负责。排第一的单位为牵头单位。"
    assert [[body.role for body in bodies] for bodies in assign([first, "市科技局、市教育局负责"])] == [["lead", "support"], ["lead", "support"]]


def test_bodies_not_listed_again_stand_last_on_later_measures():
    first = "省工信厅，各市人民政府负责。以下均需各市人民政府负责，不再列出"
    assert assign([first, "省教育厅负责"]) == [
        [Named("省工信厅", "responsible"), Named("各市人民政府", "responsible")],
        [Named("省教育厅", "responsible"), Named("各市人民政府", "responsible", False)],
    ]


def test_bodies_not_listed_again_may_be_those_just_named():
    first = "省工信厅负责，各市政府、某新区管委会落实，以下不再一一列出"
    assert [body.name for body in assign([first, "省教育厅负责"])[1]] == ["省教育厅", "各市政府", "某新区管委会"]


def test_a_body_not_listed_again_has_its_fullest_name():
    first = "市工信局,某市高新区管委会、各县人民政府。以下均需要高新区管委会、各县人民政府负责,不再列出"
    assert read_bracket(first).throughout == ("某市高新区管委会", "各县人民政府")


def test_a_body_not_listed_again_is_not_doubled_where_it_is_listed():
    first = "省工信厅，各市人民政府负责。以下均需各市人民政府负责，不再列出"
    assert assign([first, "各市人民政府、省教育厅负责"])[1] == [Named("各市人民政府", "responsible"), Named("省教育厅", "responsible")]


def test_brackets_of_mixed_forms_and_brackets_within_brackets_are_one():
    text = "甲（乙(丙)丁)戊〔己〕[庚（辛、壬）癸]"
    assert [text[start:end] for start, end in brackets(text)] == ["（乙(丙)丁)", "〔己〕", "[庚（辛、壬）癸]"]
