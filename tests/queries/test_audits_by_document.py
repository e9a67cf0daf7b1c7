"""The accounting of numbers, the list of other numbers, citations and the dictionary."""

import datetime

import queries


def test_every_number_of_every_document_is_recorded_or_explained():
    rows = queries.rows("audits_by_document", regions=None, documents=None, most=None)
    assert [row["region_id"] for row in rows] == ["guangdong", "guangzhou", "jiangmen", "qingyuan", "gansu"]
    for row in rows:
        assert row["numbers_found"] == row["numbers_recorded"] + row["numbers_explained"]
        assert (row["numbers_unexplained"], row["same_text"]) == (0, True)
    assert rows[0]["total_found"] == sum(row["numbers_found"] for row in rows)
    assert (rows[0]["documents"], rows[0]["documents_audited"]) == (5, 5)
    assert [row["brackets"] for row in rows] == [17, 25, 11, 17, 25]


def test_other_numbers_stand_with_their_reason_and_clause():
    rows = queries.rows("leftovers_by_document", regions=["gansu"], categories=None, also_secondary=False, documents=None, most=200)
    market = [row for row in rows if row["phrase_zh"] == "“新三板”"]
    assert [(row["clause"], row["record_ids"]) for row in market] == [("四.(十五)", ["gansu-2023-15"])]
    assert all(row["why_zh"] and row["why_en"] for row in rows)


def test_other_numbers_follow_document_field_and_limit():
    everything = {"regions": None, "categories": None, "also_secondary": False, "documents": None, "most": 2}
    whole = queries.rows("leftovers_by_document", **everything)
    assert len(whole) == 2 < whole[0]["found"]
    one = queries.rows("leftovers_by_document", **everything | {"documents": ["jiangmen-2024"], "most": None})
    assert {row["document_number"] for row in one} == {"江府办函〔2024〕13号"}
    finance = queries.rows("leftovers_by_document", **everything | {"categories": ["finance"], "most": None, "regions": ["gansu"]})
    assert "“新三板”" in [row["phrase_zh"] for row in finance]
    assert "preamble" not in [row["clause"] for row in finance]


def test_documents_carry_their_citation_and_leave_unstated_days_empty():
    rows = {row["document_id"]: row for row in queries.rows("documents_by_number", regions=None, documents=None, most=None)}
    assert rows["guangzhou-2025"]["issued_on"] == datetime.date(2025, 8, 23)
    assert rows["guangzhou-2025"]["expires_on"] == datetime.date(2027, 12, 31)
    assert rows["jiangmen-2024"]["issued_on"] is None
    assert rows["guangdong-2023"]["source_url"].startswith("https://www.gd.gov.cn/")
    assert queries.rows("documents_counted", regions=["gansu"], documents=None) == [{"chosen": 1, "total": 5}]


def test_every_column_of_every_table_says_what_it_means():
    rows = queries.rows("columns_by_table", most=None)
    assert {row["table_name"] for row in rows} == set(queries.tables())
    assert [row for row in rows if not row["meaning"] or not row["grain"]] == []
