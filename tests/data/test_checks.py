"""Every check of data/checks finds the record that breaks its rule, and none among the project's own records."""

import pathlib
from collections.abc import Iterator

import duckdb
import pytest

from data import schema
from data.build import ROOT
from data.checks import run
from data.errors import RecordError

CHECKS = sorted((ROOT / "checks").glob("*.sql"))

AUDIT = "insert into audits by name select 'gansu-2023' as document_id, 9 as numbers_found, 5 as numbers_recorded, 4 as numbers_explained, "

# What breaks the rule of each check, and the records that the check must then name.
BROKEN = {
    "amount_cap_has_rate": ("delete from amounts where amount_id = 'guangzhou-2025-12-s1-a1'", "guangzhou-2025-12-s1-a2"),
    "amount_caps_told_apart": ("update amounts set variant = 'unit' where variant = 'set'", "guangzhou-2025-07-s1-a2 guangzhou-2025-07-s1-a3"),
    "amount_comparator_fits_kind": ("update amounts set comparator = '=' where variant = 'set'", "guangzhou-2025-07-s1-a2"),
    "amount_id_form": ("update amounts set amount_id = 'gansu-2023-02-a1' where amount_id = 'gansu-2023-02-s1-a1'", "gansu-2023-02-a1"),
    "amount_kind_fits_unit": ("update amounts set unit = 'percent' where amount_id = 'gansu-2023-17-s1-a1'", "gansu-2023-17-s1-a1"),
    "amount_lifetime_stated": ("update amounts set is_lifetime = true where amount_id = 'gansu-2023-17-s1-a1'", "gansu-2023-17-s1-a1"),
    "amount_pool_per_year": ("update amounts set per = null where amount_id = 'guangzhou-2025-16-s1-a1'", "guangzhou-2025-16-s1-a1"),
    "amount_rate_has_base": ("update amounts set base_zh = null where amount_id = 'guangzhou-2025-14-s1-a1'", "guangzhou-2025-14-s1-a1"),
    "amount_rate_without_per": ("update amounts set per = 'firm' where amount_id = 'guangzhou-2025-14-s1-a1'", "guangzhou-2025-14-s1-a1"),
    "amount_recorded_once": (
        "insert into amounts select * replace ('gansu-2023-17-s1-a2' as amount_id) from amounts where scheme_id = 'gansu-2023-17-s1'",
        "gansu-2023-17-s1-a2",
    ),
    "amount_yuan_whole": ("update amounts set value = 299999.5 where amount_id = 'gansu-2023-02-s1-a1'", "gansu-2023-02-s1-a1"),
    "assignment_department_of_region": (
        "update assignments set department_id = 'gansu-finance' where measure_id = 'jiangmen-2024-02' and position = 4",
        "jiangmen-2024-02 4",
    ),
    "assignment_department_once": (
        "update assignments set department_id = 'gansu-industry-it' where measure_id = 'gansu-2023-02' and position = 2",
        "gansu-2023-02 2",
    ),
    "assignment_implicit_follows_explicit": (
        "update assignments set is_explicit = false where measure_id = 'gansu-2023-24' and position = 1;"
        "update assignments set name_zh = '省促进民营经济领导小组' where measure_id = 'gansu-2023-24' and position = 1",
        "gansu-2023-24 1",
    ),
    "assignment_lead_where_told": ("update assignments set role = 'support' where measure_id = 'guangzhou-2025-04'", "guangzhou-2025-04"),
    "assignment_leads_first": ("update assignments set role = 'lead' where measure_id = 'jiangmen-2024-02' and position = 3", "jiangmen-2024-02 3"),
    "assignment_name_is_a_body": (
        "update assignments set name_zh = '省财政厅等部门' where measure_id = 'gansu-2023-02' and position = 2",
        "gansu-2023-02 2",
    ),
    "assignment_positions_without_gaps": (
        "update assignments set position = 9 where measure_id = 'guangzhou-2025-04' and position = 3",
        "guangzhou-2025-04 9",
    ),
    "assignment_roles_unmixed": (
        "update assignments set role = 'responsible' where measure_id = 'jiangmen-2024-02' and position = 3",
        "jiangmen-2024-02 3",
    ),
    "assignment_throughout_on_every_measure": (
        "delete from assignments where measure_id = 'jiangmen-2024-05' and department_id = 'jiangmen-counties'",
        "jiangmen-2024-05",
    ),
    "audit_leaves_nothing": (f"delete from audits; {AUDIT} 1 as numbers_unexplained", "gansu-2023"),
    "audit_of_the_recorded_text": (f"delete from audits; {AUDIT} 0 as numbers_unexplained, 'other' as content_sha256", "gansu-2023"),
    "both_languages": ("update targets set baseline_label_en = null where target_id = 'jiangmen-2024-t05'", "jiangmen-2024-t05"),
    "comparator_shown_in_phrase": ("update targets set comparator = '>=' where target_id = 'qingyuan-2024-t02'", "qingyuan-2024-t02"),
    "department_name_once": ("update departments set name_zh = '省工信厅' where department_id = 'gansu-hr'", "gansu-industry-it"),
    "department_not_vertical": ("update departments set is_vertical = true where department_id = 'gansu-finance'", "gansu-finance"),
    "department_vertical_flagged": ("update departments set is_vertical = false where department_id = 'customs-jiangmen'", "customs-jiangmen"),
    "document_dates_in_order": ("update documents set printed_on = '2025-08-22' where document_id = 'guangzhou-2025'", "guangzhou-2025"),
    "document_dates_plausible": ("update documents set expires_on = '2072-12-31' where document_id = 'guangzhou-2025'", "guangzhou-2025"),
    "document_expires_after_effective": ("update documents set expires_on = effective_on where document_id = 'guangzhou-2025'", "guangzhou-2025"),
    "document_has_measures": ("delete from measures where document_id = 'jiangmen-2024'", "jiangmen-2024"),
    "document_hash_form": ("update documents set content_sha256 = 'E46F' where document_id = 'guangzhou-2025'", "guangzhou-2025"),
    "document_id_form": ("update documents set document_id = 'gansu-2022' where document_id = 'gansu-2023'", "gansu-2022"),
    "document_implements_known": ("update documents set implements_document_id = 'gansu-2023' where document_id = 'jiangmen-2024'", "jiangmen-2024"),
    "document_issued_in_its_year": ("update documents set issued_on = '2022-05-19' where document_id = 'gansu-2023'", "gansu-2023"),
    "document_kind_words": ("update documents set kind = 'plan' where document_id = 'gansu-2023'", "gansu-2023"),
    "document_number_form": ("update documents set doc_number = '甘工信发[2023]128号' where document_id = 'gansu-2023'", "gansu-2023"),
    "document_source_address": ("update documents set source_url = 'www.gd.gov.cn' where document_id = 'guangdong-2023'", "guangdong-2023"),
    "document_tier_scheme_known": ("update documents set tier_scheme = 2026 where document_id = 'gansu-2023'", "gansu-2023"),
    "document_title_own": ("update documents set title_zh = '关于印发' || title_zh || '的通知' where document_id = 'gansu-2023'", "gansu-2023"),
    "figure_shown_in_phrase": ("update amounts set value = 3000000 where amount_id = 'gansu-2023-02-s1-a1'", "gansu-2023-02-s1-a1"),
    "leftover_id_form": ("update leftovers set leftover_id = 'gansu-2023-l1' where leftover_id = 'gansu-2023-l01'", "gansu-2023-l1"),
    "leftover_is_a_number": ("update leftovers set phrase_zh = '服务专员制度' where leftover_id = 'gansu-2023-l04'", "gansu-2023-l04"),
    "measure_blocks_numbered": ("update measures set path = '二.(二)#3' where measure_id = 'qingyuan-2024-03'", "qingyuan-2024-03"),
    "measure_has_assignment": ("delete from assignments where measure_id = 'gansu-2023-12'", "gansu-2023-12"),
    "measure_has_instrument": ("delete from measure_instruments where measure_id = 'gansu-2023-12'", "gansu-2023-12"),
    "measure_heading_bare": ("update measures set heading_zh = '（一）' || heading_zh where measure_id = 'gansu-2023-01'", "gansu-2023-01"),
    "measure_id_numbered": ("update measures set measure_id = 'gansu-2023-1' where measure_id = 'gansu-2023-01'", "gansu-2023-1"),
    "measure_of_same_document": ("update schemes set document_id = 'gansu-2023' where scheme_id = 'jiangmen-2024-03-s1'", "jiangmen-2024-03-s1"),
    "measure_one_primary_category": (
        "update measure_categories set is_primary = true where measure_id = 'guangzhou-2025-01'",
        "guangzhou-2025-01",
    ),
    "measure_path_form": ("update measures set path = '一(一)' where measure_id = 'gansu-2023-01'", "gansu-2023-01"),
    "measure_path_in_reading_order": ("update measures set path = '二.(八)' where measure_id = 'gansu-2023-09'", "gansu-2023-09"),
    "measure_seq_without_gaps": ("update measures set seq = 26 where measure_id = 'gansu-2023-25'", "gansu-2023-25"),
    "measure_summary_sentences": ("update measures set summary_en = 'A summary' where measure_id = 'gansu-2023-25'", "gansu-2023-25"),
    "passage_path_form": ("update leftovers set path = '第一部分' where leftover_id = 'gansu-2023-l04'", "gansu-2023-l04"),
    "percent_within_bounds": ("update targets set value = 101 where target_id = 'guangdong-2023-t05'", "guangdong-2023-t05"),
    "phrase_short": ("update leftovers set phrase_zh = repeat('一', 60) where leftover_id = 'gansu-2023-l04'", "gansu-2023-l04"),
    "range_has_two_bounds": ("update amounts set value_high = 1500000 where comparator = 'range'", "guangzhou-2025-12-s2-a1"),
    "reference_ids_lower_case": ("update regions set region_id = 'Gansu' where region_id = 'gansu'", "Gansu"),
    "reference_names_once": ("update categories set name_en = 'innovation' where category_id = 'ip'", "ip"),
    "reference_seq_without_gaps": ("update tiers set seq = 9 where tier_id = 'tech_innovative_sme'", "tech_innovative_sme"),
    "region_adcode_form": ("update regions set adcode = 4401 where region_id = 'guangzhou'", "guangzhou"),
    "region_parent_exists": ("update regions set parent_region_id = 'hunan' where region_id = 'guangzhou'", "guangzhou"),
    "region_parent_level": ("update regions set parent_region_id = 'jiangmen' where region_id = 'guangzhou'", "guangzhou"),
    "region_parents_no_cycle": (
        "update regions set parent_region_id = if(region_id = 'guangzhou', 'jiangmen', 'guangzhou') where region_id in ('guangzhou', 'jiangmen')",
        "guangzhou jiangmen",
    ),
    "scheme_claimants_named": ("delete from scheme_tiers where scheme_id = 'gansu-2023-18-s1'", "gansu-2023-18-s1"),
    "scheme_id_form": ("update schemes set scheme_id = 'gansu-2023-18-1' where scheme_id = 'gansu-2023-18-s1'", "gansu-2023-18-1"),
    "scheme_umbrella_alone": ("insert into scheme_tiers values ('gansu-2023-18-s1', 'little_giant')", "gansu-2023-18-s1"),
    "scheme_years_in_order": ("update schemes set valid_to_year = 2024 where valid_from_year = 2025", "guangzhou-2025-12-s3"),
    "target_baseline_labelled": (
        "update targets set baseline_label_zh = null, baseline_label_en = null where target_id = 'jiangmen-2024-t01'",
        "jiangmen-2024-t01",
    ),
    "target_baseline_own_unit": ("update targets set baseline_value = 713 where target_id = 'jiangmen-2024-t05'", "jiangmen-2024-t05"),
    "target_baseline_shared": ("update targets set baseline_value = null where target_id = 'jiangmen-2024-t04'", "jiangmen-2024-t04"),
    "target_counts_whole": ("update targets set value = 11.5 where target_id = 'qingyuan-2024-t01'", "qingyuan-2024-t01"),
    "target_cumulative_is_a_count": ("update targets set is_cumulative = true where target_id = 'gansu-2023-t16'", "gansu-2023-t16"),
    "target_double_is_two_times": ("update targets set value = 3 where target_id = 'gansu-2023-t01'", "gansu-2023-t01"),
    "target_fee_is_an_amount": ("delete from amounts where amount_id = 'gansu-2023-14-s2-a1'", "gansu-2023-t14"),
    "target_id_form": ("update targets set target_id = 'gansu-2023-t1' where target_id = 'gansu-2023-t01'", "gansu-2023-t1"),
    "target_measure_by_path": ("update targets set measure_id = null where target_id = 'gansu-2023-t05'", "gansu-2023-t05"),
    "target_numeric_in_text": ("update targets set numeric_in_text = false where target_id = 'gansu-2023-t07'", "gansu-2023-t07"),
    "target_per_year_or_empty": ("update targets set per = 'firm' where target_id = 'gansu-2023-t16'", "gansu-2023-t16"),
    "target_recorded_once": (
        "update targets set indicator_id = 'water_saving_firms', unit = 'firms' where target_id = 'gansu-2023-t10'",
        "gansu-2023-t10",
    ),
    "target_repeat_inherits_nothing": (
        "update targets set baseline_value = 24, baseline_label_zh = '现有', baseline_label_en = 'existing' where target_id = 'jiangmen-2024-t09'",
        "jiangmen-2024-t09",
    ),
    "target_repeats_an_earlier_one": (
        "update targets set repeats_target_id = 'jiangmen-2024-t04' where target_id = 'jiangmen-2024-t09'",
        "jiangmen-2024-t09",
    ),
    "target_tier_named": ("update targets set tier_id = null where target_id = 'qingyuan-2024-t02'", "qingyuan-2024-t02"),
    "target_unit_fits_indicator": ("update targets set unit = 'firms' where target_id = 'gansu-2023-t05'", "gansu-2023-t05"),
    "target_year_plausible": ("update targets set target_year = 2022 where target_id = 'gansu-2023-t02'", "gansu-2023-t02"),
    "target_year_stated": ("update targets set target_year = 2026 where target_id = 'jiangmen-2024-t09'", "jiangmen-2024-t09"),
    "text_chinese_simplified": ("update measures set heading_zh = '強化財政資金支持' where measure_id = 'gansu-2023-02'", "gansu-2023-02"),
    "text_english_plain": ("update measures set heading_en = 'A “little giant”' where measure_id = 'gansu-2023-02'", "gansu-2023-02"),
    "text_trimmed": ("update measures set heading_en = 'Fiscal  support' where measure_id = 'gansu-2023-02'", "gansu-2023-02"),
    "tier_fits_document": ("update targets set tier_id = 'tech_innovative_sme' where target_id = 'gansu-2023-t02'", "gansu-2023-t02"),
}


@pytest.fixture(scope="module")
def copy(built: pathlib.Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Return a copy of the records without keys and closed lists of the schema in the way of breaking them."""
    with duckdb.connect() as connection:
        connection.execute(f"attach '{built}' as built (read_only)")
        for table in schema.columns(connection):
            connection.execute(f"create table {table} as from built.{table}")
        connection.execute((ROOT / "macros.sql").read_text(encoding="utf-8"))
        yield connection


@pytest.fixture
def records(copy: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """Return the copy, put right again after the test."""
    copy.execute("begin")
    yield copy
    copy.execute("rollback")


def named(records: duckdb.DuckDBPyConnection, check: str, statement: str) -> str:
    """Break the records and return the ids that the check then names; every sentence says what is allowed."""
    for part in statement.split(";"):
        records.execute(part)
    found = records.execute((ROOT / "checks" / f"{check}.sql").read_text(encoding="utf-8")).fetchall()
    assert all("allowed" in problem and problem.endswith(".") for _, problem in found)
    return " ".join(sorted({record for record, _ in found}))


def test_the_projects_own_records_break_no_rule(records):
    assert {path.stem: records.execute(path.read_text(encoding="utf-8")).fetchall() for path in CHECKS} == {path.stem: [] for path in CHECKS}


# Further ways of breaking a rule that has several sides.
BROKEN_TOO = [
    ("measure_path_form", "update measures set path = '第五条款' where measure_id = 'gansu-2023-01'", "gansu-2023-01"),
    ("measure_path_form", "update measures set path = '二..3' where measure_id = 'gansu-2023-01'", "gansu-2023-01"),
    ("figure_shown_in_phrase", "update amounts set phrase_zh = '30户奖励50万元' where amount_id = 'gansu-2023-02-s1-a1'", "gansu-2023-02-s1-a1"),
    ("document_title_own", "update documents set title_zh = '关于转发若干措施的通知' where document_id = 'gansu-2023'", "gansu-2023"),
    ("amount_kind_fits_unit", "update amounts set unit = 'yuan' where amount_id = 'gansu-2023-14-s2-a1'", "gansu-2023-14-s2-a1"),
    ("amount_comparator_fits_kind", "update amounts set comparator = 'double' where amount_id = 'gansu-2023-17-s1-a1'", "gansu-2023-17-s1-a1"),
    ("comparator_shown_in_phrase", "update amounts set comparator = '=' where amount_id = 'gansu-2023-17-s1-a1'", "gansu-2023-17-s1-a1"),
    ("comparator_shown_in_phrase", "update targets set comparator = '=' where target_id = 'gansu-2023-t11'", "gansu-2023-t11"),
    ("comparator_shown_in_phrase", "update targets set comparator = '=' where target_id = 'guangdong-2023-t01'", "guangdong-2023-t01"),
    ("comparator_shown_in_phrase", "update targets set comparator = '=' where target_id = 'guangdong-2023-t08'", "guangdong-2023-t08"),
    ("document_dates_in_order", "update documents set period_end = 2023 where document_id = 'jiangmen-2024'", "jiangmen-2024"),
    ("document_dates_in_order", "update documents set issued_on = '2026-12-01' where document_id = 'gansu-2023'", "gansu-2023"),
    ("document_implements_known", "update documents set implements_document_id = document_id where document_id = 'gansu-2023'", "gansu-2023"),
    ("document_implements_known", "update documents set implements_document_id = 'hunan-2023' where document_id = 'gansu-2023'", "gansu-2023"),
    ("figure_shown_in_phrase", "update amounts set value_high = 6000000 where comparator = 'range'", "guangzhou-2025-12-s2-a1"),
    ("figure_shown_in_phrase", "update targets set value = 4500 where target_id = 'gansu-2023-t11'", "gansu-2023-t11"),
    ("measure_blocks_numbered", "update measures set path = '一.(一)#1' where measure_id = 'gansu-2023-01'", "gansu-2023-01"),
    ("measure_has_instrument", "update measure_instruments set is_primary = true where measure_id = 'gansu-2023-07'", "gansu-2023-07"),
    ("measure_one_primary_category", "update measure_categories set is_primary = false where measure_id = 'gansu-2023-07'", "gansu-2023-07"),
    ("percent_within_bounds", "update amounts set value = 0 where amount_id = 'guangzhou-2025-14-s1-a1'", "guangzhou-2025-14-s1-a1"),
    ("range_has_two_bounds", "update targets set value_high = null where target_id = 'jiangmen-2024-t12'", "jiangmen-2024-t12"),
    ("range_has_two_bounds", "update targets set value_high = 300 where target_id = 'qingyuan-2024-t02'", "qingyuan-2024-t02"),
    ("region_parent_exists", "update regions set parent_region_id = null where region_id = 'guangzhou'", "guangzhou"),
    ("scheme_claimants_named", "update schemes set beneficiary = 'park' where scheme_id = 'gansu-2023-18-s1'", "gansu-2023-18-s1"),
    ("target_double_is_two_times", "update targets set unit = 'firms' where target_id = 'gansu-2023-t01'", "gansu-2023-t01"),
    ("target_measure_by_path", "update targets set measure_id = 'gansu-2023-01' where target_id = 'gansu-2023-t02'", "gansu-2023-t02"),
    ("target_numeric_in_text", "update targets set numeric_in_text = true where target_id = 'gansu-2023-t15'", "gansu-2023-t15"),
    ("target_numeric_in_text", "update targets set value = 99 where target_id = 'gansu-2023-t15'", "gansu-2023-t15"),
    (
        "target_repeats_an_earlier_one",
        "update targets set repeats_target_id = 'jiangmen-2024-t09' where target_id = 'jiangmen-2024-t02'",
        "jiangmen-2024-t02 jiangmen-2024-t09",
    ),
    ("target_repeats_an_earlier_one", "update targets set repeats_target_id = target_id where target_id = 'gansu-2023-t02'", "gansu-2023-t02"),
    ("text_english_plain", "update schemes set name_en = 'Award 奖励' where scheme_id = 'gansu-2023-18-s1'", "gansu-2023-18-s1"),
    ("text_english_plain", "update schemes set name_en = 'An award — and more…' where scheme_id = 'gansu-2023-18-s1'", "gansu-2023-18-s1"),
]


def test_every_example_belongs_to_a_check():
    assert sorted(BROKEN) == [path.stem for path in CHECKS]


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.stem)
def test_a_check_names_the_record_that_breaks_its_rule(path, records):
    statement, expected = BROKEN[path.stem]
    assert named(records, path.stem, statement) == expected


@pytest.mark.parametrize(("check", "statement", "expected"), BROKEN_TOO)
def test_a_check_sees_every_side_of_its_rule(check, statement, expected, records):
    assert named(records, check, statement) == expected


# Forms that the five shipped documents do not have and others do: no check may name them.
ALLOWED = [
    ("measure_path_form", "update measures set path = '第二章.第五条' where measure_id = 'gansu-2023-01'"),
    ("measure_path_form", "update measures set path = '二.3.①' where measure_id = 'gansu-2023-01'"),
    ("measure_path_in_reading_order", "update measures set path = '第' || words[seq] || '条' from (select ['一', '二', '三', '四', '五', '六', '七', "
     "'八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十', '二十一', '二十二', '二十三', '二十四', "
     "'二十五'] as words) where document_id = 'gansu-2023'"),
    ("passage_path_form", "update leftovers set path = '二.(六)#rest' where leftover_id = 'gansu-2023-l01'"),
    ("figure_shown_in_phrase", "update amounts set phrase_zh = '每户奖励３０万元' where amount_id = 'gansu-2023-02-s1-a1'"),
    ("figure_shown_in_phrase", "update amounts set phrase_zh = '分别奖励30、50万元' where amount_id = 'gansu-2023-02-s1-a1'"),
    ("figure_shown_in_phrase", "update amounts set value = 30000000, phrase_zh = '3千万元' where amount_id = 'gansu-2023-02-s1-a1'"),
    ("figure_shown_in_phrase", "update amounts set phrase_zh = '奖励300,000元' where amount_id = 'gansu-2023-02-s1-a1'"),
    ("comparator_shown_in_phrase", "update amounts set phrase_zh = '50万元封顶' where amount_id = 'gansu-2023-17-s1-a1'"),
    ("document_number_form", "update documents set doc_number = '文号未载明' where document_id = 'gansu-2023'"),
    ("document_number_form", "update documents set doc_number = '省政府令第300号' where document_id = 'gansu-2023'"),
    ("document_id_form", "update documents set doc_number = '文号未载明' where document_id = 'gansu-2023'"),
    ("document_kind_words", "update documents set title_zh = '甘肃省实施细则', kind_zh = '实施细则' where document_id = 'gansu-2023'"),
    ("document_title_own", "update documents set title_zh = '关于组织申报培育企业的通知' where document_id = 'gansu-2023'"),
    ("leftover_id_form", "update leftovers set leftover_id = 'gansu-2023-l101' where leftover_id = 'gansu-2023-l01'"),
    ("target_id_form", "update targets set target_id = 'gansu-2023-t101' where target_id = 'gansu-2023-t01'"),
    ("leftover_is_a_number", "update leftovers set phrase_zh = '“倍增”计划' where leftover_id = 'gansu-2023-l01'"),
    ("measure_has_assignment", "delete from assignments where document_id = 'gansu-2023'"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "statement"), ALLOWED)
def test_a_check_lets_other_forms_of_documents_pass(check, statement, records):
    assert named(records, check, statement) == ""


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.stem)
def test_a_check_states_its_rule_in_its_first_line(path):
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("-- ")
    assert first.endswith(".")
    assert len(first) > 30


def test_a_failed_check_is_told_by_rule_record_and_value(records):
    records.execute("update amounts set per = null where amount_id = 'guangzhou-2025-16-s1-a1'")
    with pytest.raises(RecordError) as told:
        run(records)
    assert str(told.value) == 'Check amount_pool_per_year failed. guangzhou-2025-16-s1-a1: per is "" for kind "annual_pool"; allowed is year.'


def test_a_check_that_many_records_break_names_five_and_counts_the_rest(records):
    records.execute("update amounts set is_lifetime = true")
    with pytest.raises(RecordError) as told:
        run(records)
    # 25 amounts, two of them with 累计 in their phrase.
    assert str(told.value).startswith("Check amount_lifetime_stated failed. gansu-2023-02-s1-a1: ")
    assert str(told.value).endswith(" And 18 more.")
