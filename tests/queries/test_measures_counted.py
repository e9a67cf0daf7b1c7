"""How many measures a choice leaves, of the rows in measures.csv."""

from functools import partial

import pytest

from tests.queries.asking import ask

found = partial(ask, "measures_counted")


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({}, 95),
        ({"regions": ("guangdong",)}, 17),
        ({"regions": ("guangzhou", "gansu")}, 50),
        ({"categories": ("finance",)}, 11),
        ({"categories": ("finance",), "also_secondary": True}, 17),
        ({"categories": ("fiscal",), "regions": ("guangzhou",)}, 0),
        ({"categories": ("fiscal",), "regions": ("guangzhou",), "also_secondary": True}, 8),
        ({"regions": ("nowhere",)}, 0),
    ],
)
def test_the_count_follows_region_and_field(chosen, left):
    assert found(**chosen) == [{"chosen": left, "total": 95}]
