"""What the clause card steps through: records of one kind in one document."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "neighbours_by_record")


def ids(record):
    return [row["record_id"] for row in found(record=record)]


def test_amounts_of_one_document_are_neighbours_in_reading_order():
    assert values(found(record="gansu-2023-14-s2-a1"), "record_id", "kind") == [
        ("gansu-2023-02-s1-a1", "amount"),
        ("gansu-2023-02-s2-a1", "amount"),
        ("gansu-2023-14-s2-a1", "amount"),
        ("gansu-2023-17-s1-a1", "amount"),
    ]


def test_goals_are_neighbours_of_goals_and_measures_of_measures():
    assert ids("guangzhou-2025-t01") == ["guangzhou-2025-t01"]
    assert ids("jiangmen-2024-05") == [f"jiangmen-2024-{number:02}" for number in range(1, 12)]


def test_only_schemes_without_a_sum_are_stepped_through():
    assert ids("gansu-2023-18-s1") == [
        "gansu-2023-02-s3",
        "gansu-2023-02-s4",
        "gansu-2023-05-s1",
        "gansu-2023-05-s2",
        "gansu-2023-14-s1",
        "gansu-2023-14-s3",
        "gansu-2023-14-s4",
        "gansu-2023-14-s5",
        "gansu-2023-14-s6",
        "gansu-2023-18-s1",
    ]
    assert ids("gansu-2023-02-s1") == []


def test_other_numbers_are_neighbours_of_other_numbers():
    assert ids("guangdong-2023-l03") == [f"guangdong-2023-l{number:02}" for number in range(1, 9)]


def test_documents_are_neighbours_of_all_documents():
    assert ids("jiangmen-2024") == ["gansu-2023", "guangdong-2023", "guangzhou-2025", "jiangmen-2024", "qingyuan-2024"]


def test_an_unknown_record_has_no_neighbours():
    assert ids("no-such-record") == ids(None) == []
