"""Numbers that are neither amounts nor goals, and why; the rows of leftovers.csv."""

from functools import partial

from tests.queries.asking import ask, values

found = partial(ask, "leftovers_by_document")


def test_other_numbers_stand_with_their_reason_and_clause():
    rows = found(regions=["gansu"], most=200)
    market = [row for row in rows if row["phrase_zh"] == "“新三板”"]
    assert [(row["clause"], row["record_ids"]) for row in market] == [("四.(十五)", ["gansu-2023-l09"])]
    assert all(row["why_zh"] and row["why_en"] for row in rows)


def test_other_numbers_follow_document_field_and_limit():
    whole = found(most=2)
    assert len(whole) == 2 < whole[0]["found"]
    one = found(documents=["jiangmen-2024"])
    assert {row["document_number"] for row in one} == {"江府办函〔2024〕13号"}
    finance = found(categories=["finance"], regions=["gansu"])
    assert "“新三板”" in [row["phrase_zh"] for row in finance]
    assert "preamble" not in [row["clause"] for row in finance]


def test_every_document_has_its_rows_in_the_order_of_regions():
    regions = [row["region_id"] for row in found()]
    assert [(region, regions.count(region)) for region in dict.fromkeys(regions)] == [
        ("guangdong", 8), ("guangzhou", 12), ("jiangmen", 15), ("qingyuan", 18), ("gansu", 13)
    ]  # fmt: skip
    assert values(found(most=1), "phrase_zh", "found") == [("党的二十大精神", 66)]


def test_every_number_opens_its_own_record_wherever_it_stands():
    rows = found(documents=["guangzhou-2025"])
    assert values(rows, "clause", "record_ids")[0] == ("preamble", ["guangzhou-2025-l01"])
    assert values(rows, "clause", "phrase_zh", "record_ids")[-1] == ("tail", "有效期至2027年12月31日", ["guangzhou-2025-l12"])
    assert values(rows, "clause", "phrase_zh", "record_ids")[3] == ("四.(十二)", "2025—2027年", ["guangzhou-2025-l04"])


def test_secondary_fields_count_where_asked_for():
    fiscal = {"regions": ["guangzhou"], "categories": ["fiscal"]}
    assert found(**fiscal) == []
    assert [row["clause"] for row in found(**fiscal, also_secondary=True)] == ["四.(十二)", "五.(十五)", "五.(十五)", "五.(十五)"]


def test_region_and_document_must_both_be_chosen():
    assert found(regions=["gansu"], documents=["guangzhou-2025"]) == []
