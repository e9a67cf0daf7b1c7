"""Regions with a document, in the order of every list."""

from tests.queries.asking import ask, values


def test_a_province_is_followed_by_its_cities():
    assert values(ask("regions_by_order"), "region_id", "region_zh", "region_en", "level", "province_id") == [
        ("guangdong", "广东", "Guangdong", "province", None),
        ("guangzhou", "广州", "Guangzhou", "prefecture", "guangdong"),
        ("jiangmen", "江门", "Jiangmen", "prefecture", "guangdong"),
        ("qingyuan", "清远", "Qingyuan", "prefecture", "guangdong"),
        ("gansu", "甘肃", "Gansu", "province", None),
    ]


def test_a_region_without_a_document_is_left_out_and_one_without_a_code_stands_last(synthetic):
    assert [row["region_id"] for row in synthetic("regions_by_order")] == ["north", "north-a", "north-b", "south"]
