"""How many documents a choice leaves."""

from functools import partial

import pytest

from tests.queries.asking import ask

found = partial(ask, "documents_counted")


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({}, 5),
        ({"regions": ["gansu"]}, 1),
        ({"documents": ["gansu-2023", "jiangmen-2024"]}, 2),
        ({"regions": ["gansu"], "documents": ["gansu-2023", "jiangmen-2024"]}, 1),
        ({"regions": ["gansu"], "documents": ["jiangmen-2024"]}, 0),
        ({"regions": ["nowhere"]}, 0),
    ],
)
def test_region_and_document_must_both_be_chosen(chosen, left):
    assert found(**chosen) == [{"chosen": left, "total": 5}]
