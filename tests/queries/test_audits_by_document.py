"""The accounting of numbers: the counts of audit.csv, which the audit of the official texts wrote."""

import datetime
from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "audits_by_document")


def test_every_number_of_every_document_is_recorded_or_explained():
    rows = found()
    assert [row["region_id"] for row in rows] == ["guangdong", "guangzhou", "jiangmen", "qingyuan", "gansu"]
    for row in rows:
        assert row["numbers_found"] == row["numbers_recorded"] + row["numbers_explained"]
        assert (row["numbers_unexplained"], row["same_text"]) == (0, True)
    assert rows[0]["total_found"] == sum(row["numbers_found"] for row in rows)
    assert (rows[0]["documents"], rows[0]["documents_audited"]) == (5, 5)
    assert [row["brackets"] for row in rows] == [17, 25, 11, 17, 25]


def test_numbers_and_rows_are_counted_apart():
    assert values(found(), "numbers_found", "numbers_recorded", "numbers_explained", "amounts", "targets", "leftovers") == [
        (20, 8, 12, 0, 8, 8),
        (39, 23, 16, 21, 1, 12),
        (35, 16, 19, 0, 13, 15),
        (33, 7, 26, 0, 7, 18),
        (36, 21, 15, 4, 18, 13),
    ]


def test_totals_are_over_all_chosen_documents_however_many_are_returned():
    rows = found(most=2)
    assert [row["region_id"] for row in rows] == ["guangdong", "guangzhou"]
    assert values(rows, "documents", "total_found", "total_recorded", "total_explained", "total_unexplained") == [(5, 163, 75, 88, 0)] * 2
    assert values(found(regions=("jiangmen", "gansu")), "documents", "total_found") == [(2, 71)] * 2
    assert values(found(documents=("qingyuan-2024",)), "region_id", "total_found") == [("qingyuan", 33)]
    assert found(documents=("qingyuan-2024",), regions=("gansu",)) == []


def test_a_document_without_an_audit_has_no_counts_rather_than_zeros(synthetic):
    first = synthetic("audits_by_document")[0]
    assert (first["region_id"], first["numbers_found"], first["brackets"], first["audited_on"]) == ("north", None, None, None)
    assert (first["documents"], first["documents_audited"], first["same_text"]) == (4, 1, False)


def test_the_shipped_records_are_those_that_were_audited():
    assert values(found(), "region_id", "records_changed") == [
        (region, False) for region in ("guangdong", "guangzhou", "jiangmen", "qingyuan", "gansu")
    ]


def test_records_changed_after_their_audit_have_no_counts_and_leave_the_totals(changed_synthetic):
    audited = changed_synthetic("update audits set numbers_found = 7", "audits_by_document")[-1]
    assert (audited["numbers_found"], audited["total_found"], audited["documents_audited"], audited["records_changed"]) == (7, 7, 1, False)
    changed = changed_synthetic("update audits set records_changed = true", "audits_by_document")[-1]
    assert (changed["numbers_found"], changed["total_found"], changed["documents_audited"], changed["records_changed"]) == (None, None, 0, True)
    assert changed["audited_on"] == datetime.date(2024, 1, 1)


def test_an_audit_of_another_text_is_told(synthetic):
    last = synthetic("audits_by_document")[-1]
    assert (last["region_id"], last["content_sha256"], last["same_text"]) == ("south", "old", False)
