"""The bodies that a filter offers, of departments.csv and assignments.csv."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "departments_by_region")

OF_JIANGMEN = [
    "jiangmen-industry-it",
    "jiangmen-finance",
    "jiangmen-science-tech",
    "jiangmen-development-reform",
    "jiangmen-market-regulation",
    "jiangmen-local-finance",
    "nfra-jiangmen",
    "pboc-jiangmen",
    "jiangmen-education",
    "jiangmen-hr",
    "jiangmen-talent",
    "jiangmen-commerce",
    "jiangmen-natural-resources",
    "jiangmen-housing",
    "tax-jiangmen",
    "customs-jiangmen",
    "jiangmen-government-data",
    "jiangmen-counties",
]


def ids(**chosen):
    return [row["option_id"] for row in found(**chosen)]


def test_a_region_s_bodies_stand_in_the_order_of_families():
    assert ids(regions=("jiangmen",)) == OF_JIANGMEN


def test_a_body_chosen_before_stays_wherever_it_is():
    assert ids(regions=("jiangmen",), departments=("gansu-ecology",)) == [*OF_JIANGMEN[:16], "gansu-ecology", *OF_JIANGMEN[16:]]
    assert ids(regions=("nowhere",), departments=("gansu-ecology",)) == ["gansu-ecology"]
    assert ids(regions=("nowhere",)) == []


def test_without_regions_all_bodies_are_offered_with_both_names():
    assert len(ids()) == 106
    first = values(found(), "option_id", "name_zh", "name_en")[0]
    assert first == ("gansu-industry-it", "省工信厅", "Gansu Department of Industry and Information Technology")


def test_a_body_that_no_measure_names_is_not_offered(synthetic):
    assert [row["option_id"] for row in synthetic("departments_by_region", regions=("north", "north-b"))] == [
        "north-b-works",
        "north-works",
        "north-b-coin",
    ]
