"""How many goals a choice leaves, of the rows in targets.csv."""

from functools import partial

import pytest

from tests.queries.asking import ask

found = partial(ask, "goals_counted")


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({}, 47),
        ({"regions": ["jiangmen"]}, 13),
        ({"categories": ["green"]}, 4),
        ({"tiers": ["little_giant"]}, 6),
        ({"aims": ["aspirational"], "regions": ["guangdong"]}, 3),
        ({"aims": ["stated"], "regions": ["jiangmen"]}, 0),
        ({"regions": ["nowhere"]}, 0),
    ],
)
def test_the_count_follows_every_filter_of_the_page(chosen, left):
    assert found(**chosen) == [{"chosen": left, "total": 47}]


def test_both_aims_are_all_goals():
    assert found(aims=["stated", "aspirational"]) == [{"chosen": 47, "total": 47}]
