"""Curves of what is paid: breaks computed by hand from the rates, caps and bands of Guangzhou's official text."""

from functools import partial

import pytest

import queries
from tests.queries.asking import MONEY_FILTERS, NO_SCHEMES, ask, values

found = partial(ask, "rate_curves_by_scheme")


def curve(item, cap=None):
    points = [row for row in found() if row["item_id"] == item and row["cap"] == cap]
    return [(row["invested"], row["support"], row["is_break"]) for row in points]


def test_every_filter_is_bound():
    assert queries.parameters("rate_curves_by_scheme") == MONEY_FILTERS


def test_a_selection_without_schemes_leaves_no_rows():
    assert found(**NO_SCHEMES) == []


def test_two_percent_meets_five_million_at_250_million():
    assert curve("upgrade_top_up", 5_000_000)[:2] == [(0, 0, False), (250_000_000, 5_000_000, True)]
    assert curve("upgrade_top_up", 5_000_000)[2][1:] == (5_000_000, False)


def test_a_band_is_drawn_only_inside():
    assert curve("small_upgrade") == [(1_500_000, 225_000, True), (5_000_000, 750_000, True)]


def test_half_of_the_spending_meets_the_lifetime_cap_at_three_million():
    assert curve("digital_upgrade", 1_500_000)[1] == (3_000_000, 1_500_000, True)


@pytest.mark.parametrize(("cap", "binds"), [(5_000_000, 16_666_667), (3_000_000, 10_000_000), (1_000_000, 3_333_333)])
def test_three_caps_bind_at_three_prices(cap, binds):
    invested, support, is_break = curve("first_unit", cap)[1]
    assert (round(invested), support, is_break) == (binds, cap, True)


def test_curves_by_tier():
    assert {row["item_id"] for row in found(tiers=("little_giant",))} == {"upgrade_top_up", "digital_upgrade"}


def test_caps_of_one_scheme_stand_from_the_highest_down_and_end_together():
    rows = [row for row in found() if row["item_id"] == "first_unit"]
    assert values(rows, "variant", "cap", "point") == [
        *(("set", 5_000_000, point) for point in (1, 2, 3)),
        *(("unit", 3_000_000, point) for point in (1, 2, 3)),
        *(("batch", 1_000_000, point) for point in (1, 2, 3)),
    ]
    # A third beyond 5 million over 30 percent.
    assert {round(row["invested"]) for row in rows if row["point"] == 3} == {22_222_222}


def test_a_curve_says_what_its_cap_is_and_what_caps_a_bare_rate():
    rows = [row for row in found() if row["point"] == 1]
    assert values(rows, "item_id", "comparator", "value", "is_lifetime", "capped_by_rider") == [
        ("upgrade_top_up", "=", 2, False, True),
        ("small_upgrade", "<=", 15, False, False),
        *[("first_unit", "<=", 30, False, False)] * 3,
        ("digital_upgrade", "=", 50, True, True),
    ]


def test_a_range_of_rates_is_drawn_by_its_upper_end(synthetic):
    rows = [row for row in synthetic("rate_curves_by_scheme") if row["scheme_id"] == "north-a-1-s1"]
    assert values(rows, "invested", "support", "is_break") == [(0, 0, False), (500, 100, True), (pytest.approx(2000 / 3), 100, False)]


def test_a_ceiling_on_what_is_invested_ends_the_curve_and_a_bare_rate_has_none(synthetic):
    rows = [row for row in synthetic("rate_curves_by_scheme") if row["region_id"] == "north-b"]
    assert values(rows, "scheme_id", "band_low", "band_high", "invested", "support", "is_break") == [
        ("north-b-1-s1", None, 300, 0, 0, False),
        ("north-b-1-s1", None, 300, 300, 30, True),
    ]
