"""How many measures a choice of bodies and roles leaves; counted in assignments.csv."""

from functools import partial

import pytest

from tests.queries.asking import ask

found = partial(ask, "assigned_measures_counted")


def test_a_chosen_body_leaves_the_measures_that_name_it():
    assert found(departments=("guangzhou-finance",)) == [{"chosen": 1, "total": 95}]
    assert found(departments=("gansu-city-governments",), throughout=True) == [{"chosen": 25, "total": 95}]


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({}, 95),
        ({"regions": ("jiangmen",)}, 11),
        ({"departments": ("gansu-city-governments",)}, 1),
        ({"departments": ("jiangmen-industry-it",)}, 10),
        ({"departments": ("jiangmen-industry-it",), "roles": ("lead",)}, 5),
        ({"departments": ("jiangmen-industry-it", "jiangmen-market-regulation")}, 10),
        ({"departments": ("jiangmen-industry-it",), "categories": ("finance",)}, 1),
        ({"departments": ("jiangmen-industry-it",), "categories": ("finance",), "also_secondary": True}, 3),
        ({"departments": ("no-such-body",)}, 0),
        ({"regions": ("nowhere",)}, 0),
    ],
)
def test_the_count_follows_every_filter(chosen, left):
    assert found(**chosen) == [{"chosen": left, "total": 95}]


def test_a_role_without_a_body_takes_no_measure_out():
    assert found(regions=("gansu",), roles=("lead",)) == [{"chosen": 25, "total": 95}]
