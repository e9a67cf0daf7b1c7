"""Cities whose province has a document, by the number of goals in targets.csv."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "cities_by_goals")


def test_the_cities_of_guangdong_stand_in_fixed_order():
    assert values(found(), "region_id", "records", "found") == [("guangzhou", 1, 3), ("jiangmen", 13, 3), ("qingyuan", 7, 3)]


def test_those_with_most_goals_are_taken_and_keep_their_order():
    assert values(found(most=1), "region_id", "found") == [("jiangmen", 3)]
    assert values(found(most=2), "region_id", "found") == [("jiangmen", 3), ("qingyuan", 3)]


def test_of_two_alike_the_first_in_order_is_taken():
    """Guangzhou and Jiangmen have one goal each; Qingyuan's goals of these fields name no tier."""
    alike = {"categories": ("services", "quality_brand"), "tiers": ("srdi_sme", "any_srdi")}
    assert values(found(**alike), "region_id", "records") == [("guangzhou", 1), ("jiangmen", 1)]
    assert values(found(**alike, most=1), "region_id", "found") == [("guangzhou", 2)]


def test_filters_leave_cities_with_such_goals():
    assert values(found(tiers=("little_giant",)), "region_id", "records") == [("jiangmen", 3), ("qingyuan", 1)]
    assert values(found(aims=("stated",)), "region_id", "records") == [("guangzhou", 1), ("qingyuan", 7)]
    assert found(categories=("green",)) == []


def test_provinces_are_no_cities():
    assert found(regions=("guangdong", "gansu")) == []
