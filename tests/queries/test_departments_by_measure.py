"""The bodies of one measure, as its bracket in the official text lists them."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "departments_by_measure")


def test_bodies_stand_in_the_order_and_with_the_role_of_the_document():
    assert values(found(measure="guangzhou-2025-09"), "position", "role", "name_zh", "is_explicit") == [
        (1, "lead", "市工业和信息化局", True),
        (2, "lead", "市委金融办", True),
        (3, "support", "市财政局", True),
        (4, "support", "市国资委", True),
    ]


def test_bodies_named_once_for_all_are_told_apart():
    assert values(found(measure="gansu-2023-02"), "name_zh", "role", "is_explicit") == [
        ("省工信厅", "responsible", True),
        ("省财政厅", "responsible", True),
        ("各市政府", "responsible", False),
        ("兰州新区管委会", "responsible", False),
    ]


def test_branches_of_central_bodies_are_told():
    assert values(found(measure="guangzhou-2025-10"), "name_en", "is_vertical")[1:] == [
        ("Guangzhou Bureau of Industry and Information Technology", False),
        ("People's Bank of China, Guangdong Branch", True),
    ]


def test_an_unknown_measure_and_none_have_no_bodies():
    assert found(measure="guangzhou-2025-99") == []
    assert found(measure=None) == []
