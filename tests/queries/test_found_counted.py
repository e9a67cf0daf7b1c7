"""How many measures the selection and the search leave."""

from functools import partial

import pytest

from tests.queries.asking import ask

found = partial(ask, "found_counted")


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({}, 95),
        ({"search": "海关"}, 4),
        ({"search": "海關 Qingyuan"}, 1),
        ({"search": "海关 新品先试首用"}, 0),
        ({"contents": ("money",)}, 12),
        ({"contents": ("money", "goal")}, 23),
        ({"ways": ("public_procurement",)}, 4),
        ({"regions": ("guangzhou",), "categories": ("fiscal",)}, 0),
        ({"regions": ("guangzhou",), "categories": ("fiscal",), "also_secondary": True}, 8),
        ({"regions": ("nowhere",)}, 0),
    ],
)
def test_the_count_follows_selection_and_search(chosen, left):
    assert found(**chosen) == [{"chosen": left, "total": 95}]
