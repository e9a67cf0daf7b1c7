"""Pairs of families named for one measure, counted in the brackets of the official texts."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "families_working_together")


def test_pairs_of_families_in_one_region():
    rows = {frozenset((row["family_id"], row["other_id"])): row for row in found(regions=("guangdong",))}
    assert (rows[frozenset(("education", "hr_social_security"))]["named"], rows[frozenset(("education", "hr_social_security"))]["either"]) == (2, 4)
    assert rows[frozenset(("natural_resources", "housing_construction"))]["share"] == 0.5
    assert frozenset(("industry_it", "natural_resources")) not in rows


def test_families_that_work_together_stand_together():
    rows = found()
    places = {row[f"{side}_id"]: row[f"{side}_position"] for row in rows for side in ("family", "other")}
    drawn = sorted(place for place in places.values() if place)
    assert drawn == list(range(1, len(drawn) + 1))
    for one, other in (("local_finance", "central_finance"), ("education", "hr_social_security"), ("natural_resources", "housing_construction")):
        assert abs(places[one] - places[other]) == 1


def test_only_the_twenty_busiest_families_have_a_place():
    rows = found()
    assert {row["all_families"] for row in rows} == {29}
    # One of the twenty, the members of Gansu's leading group, is named alone: it takes a place and makes no pair.
    assert max(row["other_position"] or 0 for row in rows) == 19
    # Named for one measure of Guangzhou only.
    assert {row["other_position"] for row in rows if row["other_id"] == "health_insurance"} == {None}


def test_four_families_of_one_measure_make_six_pairs():
    rows = found(regions=("guangzhou",), categories=("land",))
    assert values(rows, "named", "either", "percent", "record_ids", "clause") == [(1, 1, 100.0, ["guangzhou-2025-18"], "六.(十八)")] * 6
    assert {row["all_families"] for row in rows} == {4}


def test_two_bodies_of_one_family_are_no_pair():
    """Two branches of the central bank's family stand in one bracket; only its pairs with others count."""
    rows = found(regions=("jiangmen",), categories=("finance",), departments=("pboc-jiangmen",))
    assert len(rows) == 6
    assert [row for row in rows if row["family_id"] == row["other_id"]] == []


def test_a_family_alone_makes_no_pair():
    assert found(regions=("guangzhou",), categories=("green",)) == []


def test_a_role_that_a_document_does_not_tell_leaves_no_rows():
    assert found(regions=("gansu",), roles=("lead",)) == []


def test_every_measure_is_cited_unless_a_limit_is_given(synthetic):
    whole, cut = synthetic("families_working_together")[0], synthetic("families_working_together", most=1)[0]
    assert [(row["named"], row["either"], row["percent"]) for row in (whole, cut)] == [(31, 34, 91.2)] * 2
    assert (len(whole["record_ids"]), whole["cites_all"]) == (31, True)
    # north-a-1, then 24 of the thirty alike.
    assert (len(cut["record_ids"]), cut["cites_all"], cut["record_ids"][0], cut["record_ids"][-1]) == (25, False, "north-a-1", "south-24")
