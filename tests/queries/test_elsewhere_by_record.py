"""What the other documents say of the same thing; read from schemes.csv, amounts.csv and targets.csv."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "elsewhere_by_record")


def others(record):
    return values(found(record=record), "region_id", "record_id", "comparator", "value")


def test_an_award_meets_the_same_award_elsewhere_with_or_without_a_sum():
    assert others("guangzhou-2025-01-s1-a1") == [
        ("guangdong", "guangdong-2023-09-s2", None, None),
        ("jiangmen", "jiangmen-2024-06-s1", None, None),
        ("qingyuan", "qingyuan-2024-09-s2", None, None),
        ("gansu", "gansu-2023-02-s2-a1", "=", 500_000),
    ]


def test_a_scheme_without_a_sum_meets_the_sums_elsewhere():
    assert others("guangdong-2023-09-s2")[0] == ("guangzhou", "guangzhou-2025-01-s1-a1", "<=", 1_000_000)
    assert others("guangdong-2023-09-s2")[-1] == ("gansu", "gansu-2023-02-s2-a1", "=", 500_000)


def test_of_several_schemes_for_one_thing_the_first_stands():
    assert others("guangdong-2023-09-s3") == [
        ("guangzhou", None, None, None),
        ("jiangmen", "jiangmen-2024-03-s1", None, None),
        ("qingyuan", "qingyuan-2024-09-s3", None, None),
        ("gansu", "gansu-2023-05-s1", None, None),
    ]


def test_a_goal_meets_goals_for_the_same_indicator_and_tier():
    expected = [
        ("guangdong", "guangdong-2023-t02", "~", 20_000),
        ("guangzhou", None, None, None),
        ("qingyuan", "qingyuan-2024-t02", "~", 270),
        ("gansu", "gansu-2023-t03", ">=", 700),
    ]
    assert others("jiangmen-2024-t04") == others("jiangmen-2024-t10") == expected


def test_goals_that_name_no_tier_meet_each_other():
    assert others("guangdong-2023-t06") == [
        ("guangzhou", None, None, None),
        ("jiangmen", None, None, None),
        ("qingyuan", None, None, None),
        ("gansu", "gansu-2023-t06", ">=", 5),
    ]


def test_doublings_and_repetitions_are_not_what_others_say():
    """Jiangmen doubles its little giants, states 48, and repeats the figure: 48 stands, once."""
    assert ("jiangmen", "jiangmen-2024-t02", "=", 48) in others("gansu-2023-t04")


def test_units_are_named():
    assert values(found(record="jiangmen-2024-t04"), "unit", "unit_zh", "unit_en")[0] == ("firms", "家", "firms")


def test_measures_documents_and_unknown_records_have_nothing_elsewhere():
    assert [others(one) for one in ("guangzhou-2025-01", "guangzhou-2025", "no-such-record", None)] == [[], [], [], []]


def test_of_several_schemes_for_one_thing_the_one_with_a_figure_is_shown(changed_synthetic):
    silent = "insert into schemes by name select * replace ('north-a-1-s0' as scheme_id) from schemes where scheme_id = 'north-a-1-s2'"
    rows = changed_synthetic(silent, "elsewhere_by_record", record="north-b-1-s3")
    assert ("north-a", "north-a-1-s2-a1", 500) in values(rows, "region_id", "record_id", "value")
