"""The register's rows: headings and clauses as the official texts have them."""

import pytest

import queries
from views.selection import MOST_WORDS, Selection, words


def found(most=200, **chosen):
    given = Selection(**chosen).parameters(queries.parameters("measures_by_search"))
    return queries.rows("measures_by_search", **given | {"most": most})


def ids(**chosen):
    return [row["measure_id"] for row in found(**chosen)]


def test_without_a_search_every_measure_is_listed_in_the_order_of_documents():
    rows = found()
    assert len(rows) == 95
    assert {row["found"] for row in rows} == {95}
    assert (rows[0]["measure_id"], rows[-1]["measure_id"]) == ("guangdong-2023-01", "gansu-2023-25")


@pytest.mark.parametrize(
    "search",
    [
        "推动新品先试首用",
        "推動新品先試首用",
        "新品 首用",
        "trial FIRST use guangzhou",
        "穗府办规[2025]13号 二.(七)",
        "穗府辦規〔2025〕13號 二.（七）",
    ],
)
def test_chinese_in_either_script_english_and_clause_paths_find_the_same_clause(search):
    assert ids(search=search) == ["guangzhou-2025-07"]


def test_every_word_must_occur():
    assert ids(search="海关") == ["guangdong-2023-15", "guangzhou-2025-20", "jiangmen-2024-07", "qingyuan-2024-15"]
    assert ids(search="海關 Qingyuan") == ["qingyuan-2024-15"]
    assert ids(search="海关 新品先试首用") == []


def test_quotation_marks_do_not_stand_in_the_way():
    assert ids(search="专精特新小巨人", regions=("gansu",)) == ids(search="專精特新「小巨人」", regions=("gansu",)) != []


@pytest.mark.parametrize("search", ["'; drop table measures; --", "%", "_", "\\", "\0", "\ud800", "𠮷", "x " * 5000, "界" * 100_000])
def test_hostile_searches_are_only_searches(search):
    assert len(ids(search=search)) <= 95
    assert len(found()) == 95


def test_a_search_is_cut_to_what_it_compares():
    assert len(words(" ".join(f"w{i}" for i in range(100)))) == MOST_WORDS
    assert words("  貼息 ABC 贴息 ") == ("贴息", "abc")


def test_money_is_stated_in_guangzhou_and_gansu_only():
    clauses = [(row["region_id"], row["clause"]) for row in found(contents=("money",))]
    assert clauses == [
        *(
            ("guangzhou", clause)
            for clause in ("一.(一)", "一.(二)", "二.(七)", "四.(十二)", "四.(十四)", "五.(十五)", "五.(十六)", "六.(十八)", "六.(二十一)")
        ),
        *(("gansu", clause) for clause in ("一.(二)", "四.(十四)", "五.(十七)")),
    ]


def test_a_measure_with_a_fee_ceiling_to_strive_for_holds_both_money_and_a_goal():
    assert [row["measure_id"] for row in found(contents=("money",)) if row["content"] == "money_goal"] == ["gansu-2023-14"]
    assert "gansu-2023-14" in ids(contents=("goal",))
    assert "gansu-2023-14" not in ids(contents=("action",))


def test_one_region_one_category_and_one_instrument_narrow_the_list():
    assert ids(regions=("jiangmen",), categories=("finance",)) == ["jiangmen-2024-08"]
    assert ids(ways=("public_procurement",)) == ["guangdong-2023-14", "jiangmen-2024-07", "qingyuan-2024-14", "gansu-2023-24"]


def test_orders():
    assert ids(sort="issued")[0] == "guangzhou-2025-01"
    assert ids(sort="issued")[-1] == "jiangmen-2024-11"
    bodies = [row["bodies"] for row in found(sort="departments")]
    assert bodies == sorted(bodies, reverse=True)
    assert found(sort="category")[0]["category_en"] == "Cultivation"
    assert ids(sort="no such order") == ids()


def test_a_limit_leaves_the_number_found():
    rows = found(most=3)
    assert (len(rows), rows[0]["found"]) == (3, 95)


def test_a_row_brings_bodies_instruments_and_phrases():
    row = found(search="推动新品先试首用")[0]
    assert (row["clause"], row["content"], row["bodies"], row["departments_zh"]) == ("二.(七)", "money", 1, "市工业和信息化局")
    assert (row["instruments_zh"], row["category_zh"], row["document_number"]) == ("先试首用、奖励", "技术创新", "穗府办规〔2025〕13号")
    assert row["phrase_zh"].split("; ")[1] == "成套装备奖励不超过500万元"


def test_a_measure_without_bodies_instruments_and_figures_is_listed(synthetic):
    row = synthetic("measures_by_search", regions=("north",), sort="departments")[1]
    assert (row["measure_id"], row["bodies"], row["departments_en"], row["instruments_en"], row["phrase_zh"]) == ("north-2", 0, None, None, "")
    assert row["content"] == "action"
