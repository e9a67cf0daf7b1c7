"""Facts read from the official texts, each with the clause that states it, hold in the built file."""

import datetime

import pytest

DAY = datetime.date

# document, clause, thing paid for, kind, variant: comparator, value, upper value, unit, per, for all years together
AMOUNTS = [
    ("guangzhou-2025", "一.(一)", "new_little_giant", "award", None, ("<=", 1_000_000, None, "yuan", "firm", False)),
    ("guangzhou-2025", "一.(一)", "new_single_champion", "award", None, ("<=", 1_500_000, None, "yuan", "firm", False)),
    ("guangzhou-2025", "一.(二)", "cultivation_centre", "annual_pool", None, ("<=", 5_000_000, None, "yuan", "year", False)),
    ("guangzhou-2025", "二.(七)", "first_unit", "rate", None, ("<=", 30, None, "percent", None, False)),
    ("guangzhou-2025", "二.(七)", "first_unit", "rate_cap", "set", ("<=", 5_000_000, None, "yuan", "set", False)),
    ("guangzhou-2025", "二.(七)", "first_unit", "rate_cap", "unit", ("<=", 3_000_000, None, "yuan", "unit", False)),
    ("guangzhou-2025", "二.(七)", "first_unit", "rate_cap", "batch", ("<=", 1_000_000, None, "yuan", "batch", False)),
    ("guangzhou-2025", "四.(十二)", "upgrade_top_up", "rate", None, ("=", 2, None, "percent", None, False)),
    ("guangzhou-2025", "四.(十二)", "upgrade_top_up", "rate_cap", None, ("<=", 5_000_000, None, "yuan", "project", False)),
    ("guangzhou-2025", "四.(十二)", "small_upgrade", "threshold", None, ("range", 1_500_000, 5_000_000, "yuan", "project", False)),
    ("guangzhou-2025", "四.(十二)", "small_upgrade", "rate", None, ("<=", 15, None, "percent", None, False)),
    ("guangzhou-2025", "四.(十二)", "small_upgrade", "annual_pool", None, ("<=", 200_000_000, None, "yuan", "year", False)),
    ("guangzhou-2025", "四.(十二)", "giant_expansion", "threshold", None, (">=", 100_000_000, None, "yuan", "firm", False)),
    ("guangzhou-2025", "四.(十二)", "giant_expansion", "award", None, ("<=", 1_000_000, None, "yuan", "firm", False)),
    ("guangzhou-2025", "四.(十四)", "digital_upgrade", "rate", None, ("=", 50, None, "percent", None, False)),
    ("guangzhou-2025", "四.(十四)", "digital_upgrade", "rate_cap", None, ("<=", 1_500_000, None, "yuan", "firm", True)),
    ("guangzhou-2025", "五.(十五)", "national_cluster", "award", None, ("<=", 1_000_000, None, "yuan", "cluster", False)),
    ("guangzhou-2025", "五.(十五)", "srdi_park", "award", None, ("<=", 500_000, None, "yuan", "park", False)),
    ("guangzhou-2025", "五.(十六)", "integration_events", "annual_pool", None, ("<=", 1_000_000, None, "yuan", "year", False)),
    ("guangzhou-2025", "六.(十八)", "assessed_standards", "relaxation", None, ("<=", 30, None, "percent", None, False)),
    ("guangzhou-2025", "六.(二十一)", "green_factory", "award", None, ("<=", 500_000, None, "yuan", "firm", False)),
    ("gansu-2023", "一.(二)", "new_srdi_sme", "award", None, ("=", 300_000, None, "yuan", "firm", False)),
    ("gansu-2023", "一.(二)", "new_little_giant", "award", None, ("=", 500_000, None, "yuan", "firm", False)),
    ("gansu-2023", "四.(十四)", "guarantee_fee", "fee_rate_cap", None, ("<=", 1.5, None, "percent", None, False)),
    ("gansu-2023", "五.(十七)", "service_platform", "award", None, ("<=", 500_000, None, "yuan", "platform", False)),
]

# document, clause, indicator, tier, doubling: comparator, value, upper value, unit, per, year, baseline, cumulative, strives for
TARGETS = [
    ("guangdong-2023", "一.(二)", "firms_in_tier", "little_giant", False, (">", 2000, None, "firms", None, 2027, None, True, False)),
    ("guangdong-2023", "一.(二)", "firms_in_tier", "srdi_sme", False, ("~", 20000, None, "firms", None, 2027, None, True, False)),
    ("guangdong-2023", "一.(二)", "listed_firms", "any_srdi", False, ("=", 150, None, "firms", None, 2027, None, False, True)),
    ("guangdong-2023", "一.(二)", "rd_intensity", "any_srdi", False, ("~", 5, None, "percent", None, 2027, None, False, True)),
    ("guangdong-2023", "一.(二)", "rd_institution_coverage", "any_srdi", False, ("=", 100, None, "percent", None, 2027, None, False, True)),
    ("guangdong-2023", "一.(二)", "national_clusters", None, False, (">=", 15, None, "clusters", None, 2027, None, True, False)),
    ("guangdong-2023", "一.(二)", "provincial_clusters", None, False, (">=", 100, None, "clusters", None, 2027, None, True, False)),
    ("guangdong-2023", "一.(二)", "service_platforms_and_bases", None, False, ("~", 200, None, "platforms", None, 2027, None, True, False)),
    ("qingyuan-2024", "一.(二)", "firms_in_tier", "little_giant", False, (">=", 12, None, "firms", None, 2027, None, True, False)),
    ("qingyuan-2024", "一.(二)", "firms_in_tier", "srdi_sme", False, ("~", 270, None, "firms", None, 2027, None, True, False)),
    ("qingyuan-2024", "一.(二)", "listed_firms", "any_srdi", False, ("=", 5, None, "firms", None, 2027, None, True, False)),
    ("qingyuan-2024", "二.(十一)#2", "appeal_scenarios", None, False, (">=", 50, None, "scenarios", None, None, None, False, False)),
    ("qingyuan-2024", "二.(十一)#2", "appeal_routing_speed", None, False, ("=", 20, None, "percent", None, None, None, False, False)),
    ("qingyuan-2024", "二.(十一)#2", "satisfaction_rate", None, False, ("=", 98, None, "percent", None, None, None, False, False)),
    ("jiangmen-2024", "一.(二)", "firms_in_tier", "little_giant", True, ("double", 2, None, "times", None, 2026, 24, False, True)),
    ("jiangmen-2024", "一.(二)", "firms_in_tier", "little_giant", False, ("=", 48, None, "firms", None, 2026, 24, True, True)),
    ("jiangmen-2024", "一.(二)", "firms_in_tier", "srdi_sme", True, ("double", 2, None, "times", None, 2026, 713, False, True)),
    ("jiangmen-2024", "一.(二)", "firms_in_tier", "srdi_sme", False, (">=", 1400, None, "firms", None, 2026, 713, True, True)),
    ("jiangmen-2024", "一.(二)", "output_value", "srdi_sme", True, ("double", 2, None, "times", None, 2026, None, False, True)),
    ("jiangmen-2024", "一.(二)", "profit", "srdi_sme", True, ("double", 2, None, "times", None, 2026, None, False, True)),
    ("jiangmen-2024", "一.(二)", "listed_firms", "srdi_sme", False, ("=", 10, None, "firms", None, 2026, None, False, True)),
    ("jiangmen-2024", "二.(一)", "firms_in_tier", "little_giant", False, ("=", 48, None, "firms", None, None, None, True, True)),
    ("jiangmen-2024", "二.(二).3", "industry_brands", "any_srdi", False, ("range", 3, 5, "brands", None, None, None, False, True)),
    ("jiangmen-2024", "二.(三).2", "listed_firms", "srdi_sme", False, ("range", 1, 2, "firms", "year", None, None, False, True)),
    ("gansu-2023", "preamble", "firms_in_tier", "any_srdi", True, ("double", 2, None, "times", None, None, None, False, False)),
    ("gansu-2023", "preamble", "firms_in_tier", "innovative_sme", False, (">=", 2000, None, "firms", None, 2025, None, True, True)),
    ("gansu-2023", "preamble", "firms_in_tier", "srdi_sme", False, (">=", 700, None, "firms", None, 2025, None, True, True)),
    ("gansu-2023", "preamble", "firms_in_tier", "little_giant", False, (">=", 100, None, "firms", None, 2025, None, True, True)),
    ("gansu-2023", "二.(七)", "provincial_clusters", None, False, (">=", 20, None, "clusters", None, 2025, None, False, False)),
    ("gansu-2023", "二.(七)", "national_clusters", None, False, (">=", 5, None, "clusters", None, 2025, None, False, True)),
    ("gansu-2023", "二.(九)", "green_factories", None, False, ("=", 120, None, "factories", None, 2025, None, False, True)),
    ("gansu-2023", "三.(十一)", "base_stations_5g", None, False, (">=", 45000, None, "base_stations", None, 2025, None, False, True)),
    ("gansu-2023", "三.(十一)", "digital_design_tools", "any_srdi", False, ("=", 80, None, "percent", None, 2025, None, False, True)),
    ("gansu-2023", "三.(十一)", "key_process_numerical_control", "any_srdi", False, ("=", 60, None, "percent", None, 2025, None, False, True)),
    ("gansu-2023", "四.(十四)", "guarantee_fee_rate", "any_srdi", False, ("<=", 1.5, None, "percent", None, None, None, False, True)),
    ("gansu-2023", "五.(十九)", "service_events", None, False, (">", 2000, None, "events", "year", None, None, False, True)),
    ("gansu-2023", "五.(十九)", "firm_visits", "any_sme", False, (">=", 100_000, None, "firm_visits", None, None, None, True, True)),
    ("guangzhou-2025", "七.(二十三)", "service_coverage", "srdi_sme", False, ("=", 100, None, "percent", None, None, None, False, False)),
]

# document, clause: who is named, in order, with role and whether the clause itself names them
ASSIGNMENTS = [
    ("guangzhou-2025", "二.(四)", "市工业和信息化局 lead, 市发展改革委 lead, 市科技局 support"),
    ("guangzhou-2025", "三.(十)", "市委金融办 lead, 市工业和信息化局 lead, 中国人民银行广东省分行 support"),
    ("guangzhou-2025", "六.(十八)", "市规划和自然资源局 lead, 各区政府 lead, 市工业和信息化局 support, 市发展改革委 support"),
    ("guangzhou-2025", "六.(二十二)", "市公安局 lead, 市工业和信息化局 lead"),
    ("guangdong-2023", "二.(二)#1", "省工业和信息化厅, 省科技厅, 省财政厅, (各地级以上市人民政府)"),
    ("guangdong-2023", "二.(十)#2", "省商务厅, 海关总署广东分署, (各地级以上市人民政府)"),
    ("guangdong-2023", "二.(六)#2", "省工业和信息化厅, 省财政厅, 省地方金融监管局, 广东证监局, 深圳证监局, (各地级以上市人民政府)"),
    ("jiangmen-2024", "二.(一)", "市工业和信息化局 lead, 各县（市、区）人民政府 support"),
    ("jiangmen-2024", "二.(三).1", "市工业和信息化局 lead, 市财政局 support, 市商务局 support, 江门海关 support, (各县（市、区）人民政府 support)"),
    ("jiangmen-2024", "二.(三).3", "市自然资源局 lead, 市住房城乡建设局 support, (各县（市、区）人民政府 support)"),
    ("qingyuan-2024", "二.(九)#1", "市自然资源局, (清远高新区管委会), (各县(市、区)人民政府), (广清产业园管委会)"),
    (
        "qingyuan-2024",
        "二.(十一)#1",
        "市工业和信息化局, 市市场监管局, 市发展改革局, 国家税务总局清远市税务局, (清远高新区管委会), (各县(市、区)人民政府), (广清产业园管委会)",
    ),
    ("gansu-2023", "一.(一)", "省工信厅, 各市政府, 兰州新区管委会"),
    ("gansu-2023", "四.(十三)", "省金融监管局, 省工信厅, 人行兰州中心支行, 甘肃银保监局, 各银行业金融机构, (各市政府), (兰州新区管委会)"),
    ("gansu-2023", "六.(二十一)", "省清理拖欠民营企业中小企业账款工作联席会议成员单位, (各市政府), (兰州新区管委会)"),
]

# document, column: what the text says; None is what it does not say
DOCUMENTS = [
    ("guangzhou-2025", "issued_on", DAY(2025, 8, 23)),
    ("guangzhou-2025", "printed_on", DAY(2025, 8, 26)),
    ("guangzhou-2025", "effective_on", DAY(2025, 8, 23)),
    ("guangzhou-2025", "expires_on", DAY(2027, 12, 31)),
    ("guangdong-2023", "issued_on", DAY(2023, 9, 26)),
    ("guangdong-2023", "expires_on", None),
    ("guangdong-2023", "effective_on", None),
    ("guangdong-2023", "rider_zh", None),
    ("qingyuan-2024", "issued_on", DAY(2024, 4, 8)),
    ("qingyuan-2024", "implements_document_id", "guangdong-2023"),
    ("qingyuan-2024", "kind", "plan"),
    ("jiangmen-2024", "issued_on", None),
    ("jiangmen-2024", "printed_on", None),
    ("jiangmen-2024", "period_start", 2024),
    ("jiangmen-2024", "period_end", 2026),
    ("jiangmen-2024", "implements_document_id", "guangdong-2023"),
    ("gansu-2023", "issued_on", DAY(2023, 5, 19)),
    ("gansu-2023", "printed_on", DAY(2023, 5, 19)),
    ("gansu-2023", "effective_on", None),
    ("gansu-2023", "implements_document_id", None),
    ("gansu-2023", "doc_number", "甘工信发〔2023〕128号"),
]


@pytest.mark.parametrize(("document", "clause", "item", "kind", "variant", "expected"), AMOUNTS)
def test_amount(document, clause, item, kind, variant, expected, database):
    found = database.execute(
        """
        select a.comparator, a.value, a.value_high, a.unit, a.per, a.is_lifetime
        from amounts as a
        join schemes as s using (scheme_id)
        join measures as m on m.measure_id = a.measure_id
        where a.document_id = $document and m.path = $clause and s.item_id = $item and a.kind = $kind and a.variant is not distinct from $variant
        """,
        {"document": document, "clause": clause, "item": item, "kind": kind, "variant": variant},
    ).fetchall()
    assert found == [expected]


@pytest.mark.parametrize(("document", "clause", "indicator", "tier", "doubling", "expected"), TARGETS)
def test_target(document, clause, indicator, tier, doubling, expected, database):
    found = database.execute(
        """
        select comparator, value, value_high, unit, per, target_year, baseline_value, is_cumulative, is_aspirational
        from targets
        where document_id = $document and path = $clause and indicator_id = $indicator
          and tier_id is not distinct from $tier and (comparator = 'double') = $doubling
        """,
        {"document": document, "clause": clause, "indicator": indicator, "tier": tier, "doubling": doubling},
    ).fetchall()
    assert found == [expected]


@pytest.mark.parametrize(("document", "clause", "expected"), ASSIGNMENTS)
def test_assignment(document, clause, expected, database):
    found = database.execute(
        """
        select a.name_zh || if(a.role = 'responsible', '', ' ' || a.role), a.is_explicit
        from assignments as a
        join measures as m using (measure_id)
        where a.document_id = $document and m.path = $clause
        order by a.position
        """,
        {"document": document, "clause": clause},
    ).fetchall()
    assert ", ".join(said if is_explicit else f"({said})" for said, is_explicit in found) == expected


@pytest.mark.parametrize(("document", "column", "expected"), DOCUMENTS)
def test_document(document, column, expected, database):
    assert database.execute(f"select {column} from documents where document_id = $document", {"document": document}).fetchone() == (expected,)


# What the texts say beyond single rows, each with its clause.
SAYINGS = {
    "Guangzhou, last paragraph: every rate and limit is a ceiling within the year's budget, and only there": (
        "select document_id from documents where rider_zh is not null",
        [("guangzhou-2025",)],
    ),
    "Guangzhou 一.(一) and 四.(十二): paid without application are the giant's award and the top-up, nothing else": (
        "select scheme_id from schemes where no_application order by scheme_id",
        [("guangzhou-2025-01-s1",), ("guangzhou-2025-12-s1",)],
    ),
    "Guangzhou 四.(十二): the award for expanding giants is for 2025 to 2027": (
        "select item_id, valid_from_year, valid_to_year from schemes where valid_from_year is not null or valid_to_year is not null",
        [("giant_expansion", 2025, 2027)],
    ),
    "Guangzhou 四.(十二): the small upgrade is for industrial firms at large": (
        "select tier_id from scheme_tiers join schemes using (scheme_id) where item_id = 'small_upgrade'",
        [("any_sme",)],
    ),
    "Guangzhou 四.(十四) alone caps what is paid in all": (
        "select amount_id from amounts where is_lifetime",
        [("guangzhou-2025-14-s1-a2",)],
    ),
    "Guangdong, Jiangmen and Qingyuan state no sum": (
        "select document_id from documents except select document_id from amounts order by document_id",
        [("guangdong-2023",), ("jiangmen-2024",), ("qingyuan-2024",)],
    ),
    "Guangdong 二.(七): the award for giants is promised without a sum": (
        "select count(*), count(amount_id) from schemes left join amounts using (scheme_id) "
        "where schemes.document_id = 'guangdong-2023' and item_id = 'new_little_giant'",
        [(1, 0)],
    ),
    "Gansu 五.(十六), 五.(十九) and Guangzhou 七.(二十三) say full coverage without a figure": (
        "select document_id, path from targets where not numeric_in_text order by target_id",
        [("gansu-2023", "五.(十六)"), ("gansu-2023", "五.(十九)"), ("guangzhou-2025", "七.(二十三)")],
    ),
    "Jiangmen 二.(一) and 二.(二).1 repeat three goals of 一.(二)": (
        "select t.path, f.path, t.value from targets as t join targets as f on f.target_id = t.repeats_target_id order by t.target_id",
        [("二.(一)", "一.(二)", 48.0), ("二.(一)", "一.(二)", 1400.0), ("二.(二).1", "一.(二)", 100.0)],
    ),
    "Only Guangzhou and Jiangmen tell leads from others": (
        "select distinct document_id from assignments where role = 'lead' order by document_id",
        [("guangzhou-2025",), ("jiangmen-2024",)],
    ),
    "Guangdong 二.(六)#1: four of the seven named are branches of central bodies": (
        "select count(*) from assignments join departments using (department_id) "
        "where measure_id = 'guangdong-2023-07' and is_explicit and is_vertical",
        [(4,)],
    ),
    "Guangdong 二.(二)#1 and Qingyuan 二.(二)#1: 50强 is a condition, no goal": (
        "select document_id, path from leftovers where contains(phrase_zh, '50强') order by document_id",
        [("guangdong-2023", "二.(二)#1"), ("qingyuan-2024", "二.(二)#1")],
    ),
}


@pytest.mark.parametrize("saying", SAYINGS)
def test_saying(saying, database):
    query, expected = SAYINGS[saying]
    assert database.execute(query).fetchall() == expected
