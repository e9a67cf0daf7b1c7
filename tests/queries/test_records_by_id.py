"""One record of each kind, as recorded."""

import datetime
from functools import partial

from tests.queries.asking import ask

found = partial(ask, "records_by_id")


def part(record, *names):
    (row,) = found(records=[record])
    return tuple(row[name] for name in names)


def test_an_amount_brings_its_scheme_clause_and_document():
    names = ("kind", "name_zh", "comparator", "value", "unit", "per", "amount_kind", "no_application", "path", "document_number")
    assert part("guangzhou-2025-01-s1-a1", *names) == (
        "amount", "专精特新“小巨人”企业认定奖励", "<=", 1_000_000, "yuan", "firm", "award", True, "一.(一)", "穗府办规〔2025〕13号"
    )  # fmt: skip
    assert part("guangzhou-2025-01-s1-a1", "heading_zh", "phrase_zh", "target_year") == (
        "健全培育体系", "对新认定的专精特新“小巨人”企业,每家给予不超过100万元奖励", None
    )  # fmt: skip


def test_a_goal_brings_its_indicator_tier_and_baseline():
    names = ("kind", "name_zh", "tier_zh", "comparator", "value", "unit_zh", "target_year", "baseline_value", "is_aspirational", "is_cumulative")
    expected = ("target", "企业数量", "专精特新中小企业", ">=", 1400, "家", 2026, 713, True, True)
    assert part("jiangmen-2024-t04", *names) == expected
    assert part("jiangmen-2024-t04", "path", "measure_id", "heading_zh", "period_start", "period_end") == ("一.(二)", None, None, 2024, 2026)


def test_a_scheme_without_a_sum_has_its_condition_and_no_figure():
    assert part("guangdong-2023-09-s2", "kind", "condition_en", "value", "unit", "unit_en") == (
        "scheme", "Little giants; no further condition and no sum stated", None, None, None
    )  # fmt: skip


def test_a_measure_and_a_document_bring_themselves():
    names = ("kind", "name_zh", "path", "region_id", "document_id")
    assert part("gansu-2023-18", *names) == ("measure", "助力拓展市场", "五.(十八)", "gansu", "gansu-2023")
    assert part("gansu-2023", *names) == ("document", "甘肃省“专精特新”企业培育提升若干措施", "", "gansu", "gansu-2023")
    assert part("gansu-2023", "issued_on", "effective_on", "document_kind") == (datetime.date(2023, 5, 19), None, "measures")


def test_another_number_brings_its_reason_in_place_of_a_name_and_its_clause():
    names = ("kind", "name_zh", "phrase_zh", "path", "measure_id", "heading_zh", "value", "document_number")
    assert part("guangzhou-2025-l04", *names) == (
        "leftover", "奖励所限的年份", "2025—2027年", "四.(十二)", "guangzhou-2025-12", "加快实施技术改造", None, "穗府办规〔2025〕13号"
    )  # fmt: skip
    assert part("gansu-2023-l01", "name_en", "path", "measure_id", "heading_zh") == (
        "Number of the Party congress, part of a name", "preamble", None, None
    )  # fmt: skip


def test_only_a_bare_figure_under_a_rider_is_capped_by_it():
    records = ("guangzhou-2025-12-s1-a1", "guangzhou-2025-01-s1-a1", "gansu-2023-02-s1-a1")
    assert [part(record, "comparator", "capped_by_rider") for record in records] == [("=", True), ("<=", False), ("=", False)]


def test_one_is_singular_and_a_range_from_one_is_not(synthetic):
    assert [row["unit_en"] for row in synthetic("records_by_id", records=["north-b-t3"])] == ["event"]
    assert part("jiangmen-2024-t13", "value", "value_high", "unit_en", "per") == (1, 2, "firms", "year")


def test_an_unknown_record_and_none_have_no_row():
    assert found(records=["guangzhou-2025-99"]) == []
    assert found(records=None) == []


def test_several_records_come_in_the_order_in_which_they_are_named():
    named = ["jiangmen-2024-t04", "nothing", "guangzhou-2025-01-s1-a1", "gansu-2023"]
    assert [row["record_id"] for row in found(records=named)] == ["jiangmen-2024-t04", "guangzhou-2025-01-s1-a1", "gansu-2023"]
