"""What one measure holds: its amounts, schemes without a sum, and goals."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "records_by_measure")


def test_amounts_come_first_then_schemes_without_a_sum_then_goals():
    assert values(found(measure="gansu-2023-14"), "record_id", "comparator", "value", "unit") == [
        ("gansu-2023-14-s2-a1", "<=", 1.5, "percent"),
        ("gansu-2023-14-s1", None, None, None),
        ("gansu-2023-14-s3", None, None, None),
        ("gansu-2023-14-s4", None, None, None),
        ("gansu-2023-14-s5", None, None, None),
        ("gansu-2023-14-s6", None, None, None),
        ("gansu-2023-t14", "<=", 1.5, "percent"),
    ]


def test_a_record_has_its_name_and_its_unit_in_both_languages():
    rows = found(measure="jiangmen-2024-01")
    assert values(rows, "record_id", "name_zh", "name_en", "value", "unit_zh", "unit_en") == [
        ("jiangmen-2024-t09", "企业数量", "Number of firms", 48, "家", "firms"),
        ("jiangmen-2024-t10", "企业数量", "Number of firms", 1400, "家", "firms"),
    ]


def test_every_amount_of_a_scheme_is_listed():
    assert values(found(measure="guangzhou-2025-07"), "record_id", "value") == [
        ("guangzhou-2025-07-s1-a1", 30),
        ("guangzhou-2025-07-s1-a2", 5_000_000),
        ("guangzhou-2025-07-s1-a3", 3_000_000),
        ("guangzhou-2025-07-s1-a4", 1_000_000),
    ]


def test_a_measure_of_plain_action_and_an_unknown_one_hold_nothing():
    assert [found(measure=one) for one in ("guangzhou-2025-04", "no-such-measure", None)] == [[], [], []]
