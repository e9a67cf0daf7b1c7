"""Which cities carry out a province's guideline; read from document.toml."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "cities_by_guideline")


def test_jiangmen_and_qingyuan_carry_out_guangdongs_guideline():
    assert values(found(), "document_id", "province_id", "city_ids") == [("guangdong-2023", "guangdong", ["jiangmen", "qingyuan"])]


def test_without_a_document_that_carries_out_another_there_is_none(changed_synthetic):
    assert changed_synthetic("update documents set implements_document_id = null", "cities_by_guideline") == []
