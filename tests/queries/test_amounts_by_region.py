"""Schemes and amounts a document; schemes.csv and amounts.csv counted by hand."""

from functools import partial

import queries
from tests.queries.asking import MONEY_FILTERS, ask, values

found = partial(ask, "amounts_by_region")


def test_every_filter_is_bound():
    assert queries.parameters("amounts_by_region") == MONEY_FILTERS


def test_amounts_by_region():
    assert values(found(), "region_id", "schemes", "schemes_with_amounts", "amounts") == [
        ("guangdong", 10, 0, 0),
        ("guangzhou", 22, 13, 21),
        ("jiangmen", 7, 0, 0),
        ("qingyuan", 17, 0, 0),
        ("gansu", 14, 4, 4),
    ]


def test_several_schemes_of_one_measure_are_one_clause():
    assert values(found(), "region_id", "clauses") == [("guangdong", 4), ("guangzhou", 15), ("jiangmen", 4), ("qingyuan", 7), ("gansu", 5)]


def test_a_document_whose_schemes_the_filters_leave_out_stands_with_zeros():
    rows = found(categories=("green",), regions=("guangzhou", "gansu"))
    assert values(rows, "region_id", "schemes", "schemes_with_amounts", "clauses", "amounts") == [("guangzhou", 1, 1, 1, 1), ("gansu", 0, 0, 0, 0)]


def test_tier_instrument_and_beneficiary_narrow_the_schemes():
    assert values(found(regions=("gansu",), tiers=("little_giant",)), "schemes", "amounts") == [(1, 1)]
    assert values(found(regions=("gansu",), instruments=("award",)), "schemes", "amounts") == [(3, 3)]
    assert values(found(regions=("gansu",), beneficiaries=("platform",)), "schemes", "amounts") == [(6, 1)]


def test_an_unknown_region_has_no_row():
    assert found(regions=("nowhere",)) == []
