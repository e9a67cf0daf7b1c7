"""Annual pools and how many full awards they cover; sums of Guangzhou's official text."""

from functools import partial

import queries
from tests.queries.asking import MONEY_FILTERS, NO_SCHEMES, ask, values

found = partial(ask, "pools_by_scheme")


def test_every_filter_is_bound():
    assert queries.parameters("pools_by_scheme") == MONEY_FILTERS


def test_a_selection_without_schemes_leaves_no_rows():
    assert found(**NO_SCHEMES) == []


def test_only_the_small_upgrades_pool_is_divided():
    assert values(found(), "item_id", "value", "full_award", "full_awards") == [
        ("small_upgrade", 200_000_000, 750_000, 266),
        ("cultivation_centre", 5_000_000, None, None),
        ("integration_events", 1_000_000, None, None),
    ]
    assert [row["item_id"] for row in found(beneficiaries=("public",))] == ["integration_events"]


def test_a_full_award_by_rate_shows_what_it_is_made_of():
    row = found()[0]
    assert (row["percent"], row["band_high"], row["clause"]) == (15, 5_000_000, "四.(十二)")
    assert row["record_ids"] == ["guangzhou-2025-12-s2-a3", "guangzhou-2025-12-s2-a2", "guangzhou-2025-12-s2-a1"]


def test_a_pool_without_an_award_cites_itself_alone():
    assert values(found()[1:], "percent", "record_ids") == [(None, ["guangzhou-2025-02-s1-a1"]), (None, ["guangzhou-2025-16-s1-a1"])]


def test_whole_awards_are_counted_and_a_range_covers_at_most_its_upper_end(synthetic):
    rows = synthetic("pools_by_scheme")
    assert values(rows, "value", "value_high", "full_award", "full_awards", "percent") == [
        (1_000_000, None, 300_000, 3, None),
        (1_000_000, 2_000_000, 400_000, 5, None),
    ]
    assert rows[0]["record_ids"] == ["north-1-s1-a1", "north-1-s1-a2"]


def test_the_award_that_divides_a_pool_is_the_one_that_is_cited(changed_synthetic):
    change = (
        "insert into amounts by name select * replace ('north-1-s1-a9' as amount_id, 1 as value, 900000 as value_high) "
        "from amounts where amount_id = 'north-1-s1-a2'"
    )
    [divided] = [row for row in changed_synthetic(change, "pools_by_scheme", regions=("north",)) if row["full_award"] == 900_000]
    assert divided["record_ids"] == ["north-1-s1-a1", "north-1-s1-a9"]
