"""Little giants per 100 SRDI SMEs: quotients of the goals in the official texts, and the arithmetic of bounds."""

from functools import partial

import pytest

import queries
from queries import database
from tests.queries.asking import ask, values

found = partial(ask, "giants_by_region")


def test_giants_per_hundred_are_ranked_and_hedged():
    assert values(found(), "region_id", "comparator", "value", "state") == [
        ("gansu", "~", 14.3, "stated"),
        ("guangdong", "~", 10, "stated"),
        ("qingyuan", "~", 4.4, "stated"),
        ("jiangmen", "<=", 3.43, "stated"),
        ("guangzhou", None, None, "none"),
    ]
    assert [row["region_id"] for row in found(aims=["aspirational"])] == ["gansu", "jiangmen", "guangzhou"]
    assert found(categories=["green"]) == []


def test_a_quotient_brings_its_operands_and_their_records():
    rows = found(regions=["jiangmen"])
    assert values(rows, "giants_comparator", "giants", "srdi_comparator", "srdi_smes", "target_year", "goal_state", "is_aspirational") == [
        ("=", 48, ">=", 1400, 2026, "due", True)
    ]
    assert rows[0]["record_ids"] == ["jiangmen-2024-t02", "jiangmen-2024-t09", "jiangmen-2024-t04", "jiangmen-2024-t10"]
    assert rows[0]["clause"] == "一.(二); 二.(一)"


def test_a_tier_of_the_quotient_keeps_it_whole_and_another_tier_takes_it_out():
    assert values(found(tiers=["srdi_sme"], regions=["gansu"]), "value") == [(14.3,)]
    assert found(tiers=["innovative_sme"]) == []
    assert found(regions=["nowhere"]) == []


def test_exact_quotients_are_not_hedged_and_alike_ones_stand_in_order(synthetic):
    assert values(synthetic("giants_by_region"), "region_id", "comparator", "value") == [
        ("north", "=", 12.5),
        ("north-b", "=", 12.5),
        ("south", "~", 3.3),
        ("north-a", None, None),
    ]


def test_stocks_of_two_years_make_no_quotient(synthetic):
    assert values(synthetic("giants_by_region", regions=("north-a",)), "state", "giants", "record_ids") == [("none", None, [])]


@pytest.fixture(scope="module")
def macros():
    return database.cursor(queries.open_current())


@pytest.mark.parametrize(
    ("above", "below", "side"),
    [
        ("=", "=", "="),
        ("=", ">", "<"),
        ("=", ">=", "<="),
        ("=", "<=", ">="),
        (">=", "=", ">="),
        (">", "<=", ">"),
        ("<", "=", "<"),
        (">=", "<", ">"),
        ("<=", ">", "<"),
        (">=", ">", "~"),
        ("<", "<=", "~"),
        (">=", "~", "~"),
        ("~", "=", "~"),
        ("range", "=", "~"),
    ],
)
def test_a_quotient_s_side_follows_from_its_operands(macros, above, below, side):
    assert macros.execute("select quotient_comparator($1, $2)", [above, below]).fetchone() == (side,)


@pytest.mark.parametrize(
    ("value", "side", "shown"),
    [(48 / 14, "<=", 3.43), (2.4, "<", 2.4), (100 / 7, ">=", 14.28), (100 / 7, "~", 14.3), (1.35, "~", 1.4), (0.7 * 10, "<=", 7)],
)
def test_a_bound_is_rounded_away_from_what_it_bounds(macros, value, side, shown):
    assert macros.execute("select quotient_shown($1, $2)", [value, side]).fetchone() == (shown,)
