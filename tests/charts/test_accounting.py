"""The bars of the accounting: rows in, traces and labels out."""

import datetime

from charts.accounting import accounting

ROW = {
    "region_id": "gansu", "region_zh": "甘肃", "region_en": "Gansu", "document_number": "甘工信发〔2023〕128号", "record_ids": ["gansu-2023"],
    "numbers_found": 36, "numbers_recorded": 21, "numbers_explained": 15, "numbers_unexplained": 0, "documents": 1,
    "audited_on": datetime.date(2026, 11, 22), "records_changed": False,
}  # fmt: skip


def texts(chart):
    return [annotation.text for annotation in chart.layout.annotations]


def test_recorded_and_explained_numbers_follow_each_other_on_one_bar():
    chart = accounting([ROW], lang="en", mode="light", width=976)
    assert [(bar.base[0], bar.x[0]) for bar in chart.data] == [(0, 21), (21, 15), (36, 0)]
    assert chart.data[0].customdata[0][0] == "gansu-2023"
    assert "<b>36 = 21 recorded + 15 explained + 0 left over</b>" in texts(chart)


def test_numbers_left_over_get_an_entry_in_the_key():
    left = ROW | {"numbers_recorded": 20, "numbers_unexplained": 1}
    assert "left over" in texts(accounting([left], lang="en", mode="dark", width=976))
    assert "left over" not in texts(accounting([ROW], lang="en", mode="dark", width=976))


def test_a_document_without_an_audit_keeps_its_row():
    missing = ROW | dict.fromkeys(("numbers_found", "numbers_recorded", "numbers_explained", "numbers_unexplained"))
    assert "尚未核查" in texts(accounting([missing], lang="zh-Hans", mode="light", width=976))


def test_records_changed_after_the_audit_are_told_in_the_bars_place():
    changed = ROW | dict.fromkeys(("numbers_found", "numbers_recorded", "numbers_explained", "numbers_unexplained")) | {"records_changed": True}
    assert "records changed since the audit of 22 November 2026" in texts(accounting([changed], lang="en", mode="light", width=976))


def test_on_a_phone_the_name_stands_above_its_bar():
    assert "甘肃 · 甘工信发〔2023〕128号" in texts(accounting([ROW], lang="zh-Hans", mode="light", width=310))


def test_at_most_twelve_documents_are_drawn_and_the_chart_says_so():
    chart = accounting([ROW | {"documents": 40}] * 40, lang="en", mode="light", width=976)
    assert len(chart.data[0].x) == 12
    assert "12 of 40" in texts(chart)


def test_where_a_label_is_brief_a_line_says_what_its_numbers_are():
    brief, full = (" ".join(texts(accounting([ROW], lang="en", mode="light", width=width))) for width in (310, 976))
    assert "After each bar: numbers =" in brief
    assert "After each bar" not in full
