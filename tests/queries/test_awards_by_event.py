"""One-off awards a firm, side by side: sums and clauses of the official texts."""

from functools import partial

import queries
from tests.queries.asking import MONEY_FILTERS, NO_SCHEMES, ask, values

found = partial(ask, "awards_by_event")


def test_every_filter_is_bound():
    assert queries.parameters("awards_by_event") == MONEY_FILTERS


def test_a_selection_without_schemes_leaves_no_rows():
    assert found(**NO_SCHEMES) == []


def test_awards_for_a_new_little_giant():
    event = [row for row in found() if row["item_id"] == "new_little_giant"]
    assert values(event, "region_id", "state", "comparator", "value", "clause") == [
        ("guangdong", "silent", None, None, "二.(七)"),
        ("guangzhou", "stated", "<=", 1_000_000, "一.(一)"),
        ("jiangmen", "silent", None, None, "二.(二).5"),
        ("qingyuan", "silent", None, None, "二.(七)"),
        ("gansu", "stated", "=", 500_000, "一.(二)"),
    ]


def test_awards_by_category_leave_one_event():
    assert values(found(categories=("green",)), "item_id", "region_id", "state") == [
        ("green_factory", "guangdong", "none"),
        ("green_factory", "guangzhou", "stated"),
        ("green_factory", "jiangmen", "none"),
        ("green_factory", "qingyuan", "none"),
        ("green_factory", "gansu", "none"),
    ]


def test_an_award_that_a_filter_leaves_out_is_not_called_none():
    """Jiangmen seeks special funds for little giants: with awards alone it has no row there, rather than ‘none found’."""
    states = {row["region_id"]: row["state"] for row in found(instruments=("award",)) if row["item_id"] == "new_little_giant"}
    assert states == {"guangdong": "silent", "guangzhou": "stated", "qingyuan": "silent", "gansu": "stated"}


def test_only_events_that_some_document_rewards_with_a_sum_are_listed():
    stated = [row for row in found() if row["state"] == "stated"]
    assert values(stated, "item_id", "region_id", "comparator", "value", "per") == [
        ("new_srdi_sme", "gansu", "=", 300_000, "firm"),
        ("new_little_giant", "guangzhou", "<=", 1_000_000, "firm"),
        ("new_little_giant", "gansu", "=", 500_000, "firm"),
        ("new_single_champion", "guangzhou", "<=", 1_500_000, "firm"),
        ("green_factory", "guangzhou", "<=", 500_000, "firm"),
        ("giant_expansion", "guangzhou", "<=", 1_000_000, "firm"),
    ]
    assert {row["item_id"] for row in found()} == {row["item_id"] for row in stated}


def test_an_award_without_an_application_says_so_and_cites_its_amount():
    row = next(row for row in found(regions=("guangzhou",)) if row["item_id"] == "new_little_giant")
    assert (row["no_application"], row["record_ids"]) == (True, ["guangzhou-2025-01-s1-a1"])
    silent = next(row for row in found(regions=("qingyuan",)) if row["item_id"] == "new_little_giant")
    assert (silent["no_application"], silent["record_ids"]) == (False, ["qingyuan-2024-09-s2"])


def test_a_bare_figure_is_capped_only_where_the_document_has_a_rider(synthetic):
    rows = synthetic("awards_by_event", regions=("north-a",))
    assert values(rows, "item_id", "comparator", "value", "capped_by_rider") == [("prize", "=", 500, True)]
    assert [row["capped_by_rider"] for row in found(regions=("gansu",)) if row["state"] == "stated"] == [False, False]
