"""Citations: numbers, days and addresses as the official texts print them."""

import datetime
from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "documents_by_number")


def test_documents_carry_their_citation_and_leave_unstated_days_empty():
    rows = {row["document_id"]: row for row in found()}
    assert rows["guangzhou-2025"]["issued_on"] == datetime.date(2025, 8, 23)
    assert rows["guangzhou-2025"]["expires_on"] == datetime.date(2027, 12, 31)
    assert rows["jiangmen-2024"]["issued_on"] is None
    assert rows["guangdong-2023"]["source_url"].startswith("https://www.gd.gov.cn/")


def test_documents_stand_in_order_with_their_number_kind_and_records():
    assert values(found(), "document_number", "kind", "kind_zh", "measures", "amounts", "targets") == [
        ("粤办函〔2023〕278号", "guideline", "指导意见", 17, 0, 8),
        ("穗府办规〔2025〕13号", "measures", "若干措施", 25, 21, 1),
        ("江府办函〔2024〕13号", "plan", "行动方案", 11, 0, 13),
        ("清府办函〔2024〕24号", "plan", "实施方案", 17, 0, 7),
        ("甘工信发〔2023〕128号", "measures", "若干措施", 25, 4, 18),
    ]


def test_days_stand_where_the_text_states_them():
    day = datetime.date
    assert values(found(), "region_id", "issued_on", "printed_on", "effective_on", "expires_on") == [
        ("guangdong", day(2023, 9, 26), None, None, None),
        ("guangzhou", day(2025, 8, 23), day(2025, 8, 26), day(2025, 8, 23), day(2027, 12, 31)),
        ("jiangmen", None, None, None, None),
        ("qingyuan", day(2024, 4, 8), None, None, None),
        ("gansu", day(2023, 5, 19), day(2023, 5, 19), None, None),
    ]


def test_only_guangzhou_has_a_rider():
    assert {row["region_id"]: row["rider_zh"] for row in found() if row["rider_zh"]} == {
        "guangzhou": "各项奖补比例、限额均为上限，实付视年度预算总量而定"
    }


def test_a_limit_leaves_the_number_found():
    assert values(found(most=1), "document_id", "found") == [("guangdong-2023", 5)]
    assert values(found(regions=("gansu", "jiangmen"), most=1), "document_id", "found") == [("jiangmen-2024", 2)]
    assert found(documents=("gansu-2023",), regions=("jiangmen",)) == []


def test_a_document_without_figures_has_none_rather_than_nothing(synthetic):
    assert values(synthetic("documents_by_number", regions=("south",)), "measures", "amounts", "targets") == [(30, 0, 4)]
