"""A draft becomes records that load, build and say how sure each guess is."""

import os
import pathlib

import pytest

from data.audit import audit
from data.build import build
from ingest.records import Records
from tests.ingest.conftest import TODAY
from tests.ingest.texts import ALL, ARTICLES, CITY, PARK, PLAN

SOURCES = os.environ.get("SOURCES_DIR")


def column(records: Records, table: str, name: str) -> list[str]:
    return [row[name] for row in records.tables[table]]


def doubts(records: Records, rule: str) -> list[str]:
    return [row["record_id"] for row in records.guesses if row["rule"] == rule]


@pytest.mark.parametrize("name", ALL)
def test_the_records_of_every_form_build_beside_the_shipped_ones(name, ingested, beside, tmp_path):
    root = beside(ingested(ALL[name]))
    assert build(root, tmp_path / "builds").is_file()


def test_the_document_is_named_by_its_region_and_the_year_of_its_number(ingested):
    document = ingested(CITY).document
    assert (document["document_id"], document["region_id"], document["doc_number"]) == ("lanzhou-2024", "lanzhou", "岚府办〔2024〕12号")
    assert (document["kind"], document["kind_zh"], document["issued_on"], document["recorded_on"]) == (
        "measures",
        "若干措施",
        "2024-05-06",
        TODAY.isoformat(),
    )


def test_the_hash_is_that_of_the_files_bytes(ingested):
    assert ingested(PARK).document["content_sha256"] == "01e9c1ba0fc4149ccc24c1053f11f429f3d9bd3236f38a987586fb7219e4b51f"


def test_an_id_that_is_taken_gets_a_number(reference):
    from ingest.reading import read_text
    from ingest.records import records_of

    draft = read_text(CITY)
    taken = {"lanzhou-2024", "lanzhou-2024-2"}
    assert records_of(draft, reference, b"", TODAY, taken).document["document_id"] == "lanzhou-2024-3"


def test_a_document_without_number_and_issuer_says_so_and_guesses_neither(ingested):
    records = ingested(ARTICLES)
    assert (records.document["doc_number"], records.document["issuer_zh"]) == ("文号未载明", "发文机关待补")
    assert doubts(records, "no_number") == doubts(records, "no_issuer") == ["yichuan-county-2024"]


def test_a_new_region_is_proposed_with_its_level(ingested):
    assert ingested(PARK).tables["regions"] == [
        {
            "region_id": "yunjin-hi-tech-zone",
            "name_zh": "云锦高新技术产业开发区",
            "name_en": "Yunjin High-tech Zone",
            "level": "park",
            "parent_region_id": "china",
            "adcode": "",
        }
    ]


def test_new_departments_get_ids_functions_and_english_names(ingested):
    rows = {row["name_zh"]: row for row in ingested(CITY).tables["departments"]}
    assert rows["市财政局"] == {
        "department_id": "lanzhou-finance",
        "name_zh": "市财政局",
        "name_en": "Lanzhou Bureau of Finance",
        "family_id": "finance_fiscal",
        "region_id": "lanzhou",
        "is_vertical": "false",
    }
    assert (rows["中国人民银行岚州市分行"]["family_id"], rows["中国人民银行岚州市分行"]["is_vertical"]) == ("central_finance", "true")


def test_brackets_within_a_name_stay_as_they_are_written(ingested):
    assert "各县（市、区）人民政府" in column(ingested(CITY), "assignments", "name_zh")


def test_a_rate_its_cap_and_its_threshold_are_one_scheme(ingested):
    amounts = [(row["scheme_id"], row["kind"], row["value"]) for row in ingested(CITY).tables["amounts"]]
    assert amounts[2:6] == [
        ("lanzhou-2024-02-s1", "threshold", "5000000"),
        ("lanzhou-2024-02-s1", "rate", "10"),
        ("lanzhou-2024-02-s1", "rate_cap", "2000000"),
        ("lanzhou-2024-02-s2", "annual_pool", "30000000"),
    ]


def test_what_needs_no_application_is_marked(ingested):
    schemes = ingested(CITY).tables["schemes"]
    assert [row["no_application"] for row in schemes] == ["true", "true", "false", "false", "false"]


def test_money_promised_without_a_sum_is_a_scheme_without_amounts(ingested):
    records = ingested(CITY.replace("担保费率不超过1%。", ""))
    promised = [row for row in records.tables["schemes"] if row["measure_id"] == "lanzhou-2024-03"]
    assert [(row["scheme_id"], row["instrument_id"], row["item_id"]) for row in promised] == [
        ("lanzhou-2024-03-s1", "interest_subsidy", "loan_interest")
    ]
    assert doubts(records, "scheme_promised_without_sum") == ["lanzhou-2024-03-s1"]


def test_a_goal_without_listed_indicator_proposes_one_with_its_unit(ingested):
    records = ingested(CITY)
    assert [(row["indicator_id"], row["name_zh"], row["unit_id"], row["category_id"]) for row in records.tables["indicators"]] == [
        ("goal-shi-fan-che-jian", "示范车间", "unit-ge", "cultivation")
    ]
    assert records.tables["units"] == [{"unit_id": "unit-ge", "name_zh": "个", "name_en_one": "item", "name_en_many": "items"}]


def test_a_listed_indicator_in_another_unit_is_an_indicator_of_its_own(ingested):
    rows = [(row["indicator_id"], row["name_zh"], row["unit_id"]) for row in ingested(PARK).tables["indicators"]]
    assert rows[0] == ("output-value-yuan", "产值（元）", "yuan")


def test_summaries_are_the_projects_own_words_and_marked_as_unwritten(ingested):
    first = ingested(CITY).tables["measures"][0]
    assert first["summary_zh"] == "本条含2项资金条款、0项目标，由市工业和信息化局牵头；摘要待人工撰写。"
    assert first["summary_en"] == (
        "This clause holds sums or rates: 2, goals: 0, led by Lanzhou Bureau of Industry and Information Technology; the summary is to be written "
        "by a person."
    )


def test_no_sentence_of_the_text_is_copied(ingested):
    """Beside headings, names and phrases, which the contract asks for."""
    own = {"heading_zh", "name_zh", "phrase_zh", "base_zh", "title_zh", "issuer_zh"}
    for text in ALL.values():
        records = ingested(text)
        cells = [cell for rows in records.tables.values() for row in rows for name, cell in row.items() if name not in own and len(cell) > 12]
        cells += [value for name, value in records.document.items() if name not in own and isinstance(value, str) and len(value) > 12]
        assert [cell for cell in cells if cell in text] == []


def test_categories_and_instruments_follow_heading_and_money(ingested):
    measures = ingested(CITY).tables["measures"]
    assert [row["category_id"] for row in measures] == ["fiscal", "digital", "finance", "talent"]
    assert [row["instrument_ids"].split()[0] for row in measures] == ["award", "cost_subsidy", "fee_ceiling", "training"]


def test_every_guess_names_its_record_a_sureness_and_a_rule(ingested):
    records = ingested(PLAN)
    ids = {records.document["document_id"]} | {next(iter(row.values())) for rows in records.tables.values() for row in rows}
    ids |= {f"{row['measure_id']} {row['position']}" for row in records.tables["assignments"]}
    assert {row["record_id"] for row in records.guesses} <= ids
    assert {row["sureness"] for row in records.guesses} == {"sure", "likely", "doubtful"}


def test_a_sum_outside_every_measure_is_a_leftover_and_no_amount(ingested):
    records = ingested(CITY.replace("制定以下措施。", "制定以下措施。每年安排专项资金900万元。"))
    assert "9000000" not in column(records, "amounts", "value")
    assert len(doubts(records, "amount_outside_measures")) == 1


@pytest.mark.skipif(not SOURCES, reason="SOURCES_DIR does not name the folder of official texts")
@pytest.mark.parametrize("document_id", ["gansu-2023", "guangdong-2023", "guangzhou-2025", "jiangmen-2024", "qingyuan-2024"])
def test_an_official_text_read_again_builds_and_every_number_of_it_is_proved(document_id, ingested, beside, tmp_path):
    records = ingested((pathlib.Path(SOURCES) / f"{document_id}.txt").read_text(encoding="utf-8"))
    assert records.document["document_id"] == document_id
    assert records.tables["departments"] == records.tables["regions"] == []
    root = beside(records)
    assert build(root, tmp_path / "builds").is_file()
    proof = next(one for one in audit(root, pathlib.Path(SOURCES)) if one.document_id == document_id)
    assert proof.numbers_unexplained == 0
    assert proof.problems == []
