"""A body's own list of measures, as the brackets of the official texts give it."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "measures_by_department")


def test_without_a_choice_the_busiest_body_is_listed():
    first = found()
    assert {row["department_id"] for row in first} == {"guangdong-industry-it"}
    assert len(first) == 14
    both = found(regions=("jiangmen", "gansu"))
    assert list(dict.fromkeys((row["department_id"], row["named"], row["lead"], row["support"]) for row in both)) == [
        ("jiangmen-industry-it", 10, 5, 5), ("gansu-industry-it", 19, 0, 0)
    ]  # fmt: skip


def test_a_chosen_bodys_own_list():
    rows = found(departments=("guangzhou-finance",))
    assert [(row["clause"], row["role"], row["measures"]) for row in rows] == [("三.(九)", "support", 25)]
    assert len(found(departments=("jiangmen-counties",))) == 1
    once = found(departments=("jiangmen-counties",), throughout=True)
    assert [row["is_named_once"] for row in once] == [False] + [True] * 10


def test_what_a_body_leads_stands_before_what_it_supports():
    rows = found(departments=("jiangmen-market-regulation",))
    assert values(rows, "clause", "heading_zh", "role", "category_en", "record_ids") == [
        ("二.(二).3", "加强质量标准和品牌建设", "lead", "Quality & brand", ["jiangmen-2024-04"]),
        ("二.(二).4", "加强知识产权创造和运用", "lead", "Intellectual property", ["jiangmen-2024-05"]),
        ("二.(三).5", "强化服务支持", "support", "Public services", ["jiangmen-2024-11"]),
    ]
    assert values(rows, "named", "lead", "support", "measures") == [(3, 2, 1, 11)] * 3


def test_of_bodies_named_equally_often_the_one_named_first_is_listed(synthetic):
    assert {row["department_id"] for row in found(regions=("jiangmen",), categories=("ip",))} == {"jiangmen-market-regulation"}
    assert [row["department_id"] for row in synthetic("measures_by_department", regions=("north-a",))] == ["north-a-works-too"]


def test_bodies_of_several_regions_stand_in_their_order():
    rows = found(departments=("gansu-ecology", "guangzhou-ecology", "guangdong-ecology"))
    assert values(rows, "department_id", "clause") == [
        ("guangdong-ecology", "二.(四)"),
        ("guangzhou-ecology", "六.(十七)"),
        ("gansu-ecology", "二.(九)"),
    ]


def test_a_role_that_a_document_does_not_tell_leaves_no_rows():
    assert found(regions=("gansu",), roles=("lead",)) == []
    assert found(departments=("no-such-body",)) == []
