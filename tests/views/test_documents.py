"""What the page of sources says: accounting, other numbers, citations, and what goes along with downloads."""

import datetime

import pytest

from views.context import Context
from views.documents import PAGE, accounting, citations, dictionary, leftovers
from views.downloads import cited_numbers, data_sheet, notes_sheet, readme, source_sheet
from views.measures import register
from views.selection import Selection
from views.view import View


def context(lang="en", **chosen):
    return Context(lang=lang, selection=Selection(**chosen), filters_in_words="Gansu", link="http://127.0.0.1/measures?region=gansu")


def document(document_id, lang="en"):
    return next(row for row in citations.documents(context(lang)) if row["document_id"] == document_id)


def test_citations_in_both_languages():
    row = document("guangzhou-2025")
    assert (
        citations.in_chinese(row, context())
        == "广州市人民政府办公厅：《广州市促进专精特新中小企业发展壮大若干措施》，穗府办规〔2025〕13号，2025年8月23日。"
    )
    assert citations.in_english(row).endswith("(广州市促进专精特新中小企业发展壮大若干措施). 穗府办规〔2025〕13号, 23 August 2025.")


def test_a_day_that_the_text_lacks_is_said_to_be_not_stated():
    row = document("jiangmen-2024")
    assert citations.in_chinese(row, context("zh-Hant")).endswith("江府辦函〔2024〕13號，印發日期未載明。")
    assert citations.in_english(row).endswith("江府办函〔2024〕13号, issue date not stated.")
    assert ("Issued", "not stated") in citations.facts(row, context())


def test_the_block_shows_address_and_fingerprint():
    assert "<https://www.gd.gov.cn/zwgk/gongbao/2023/28/content/post_4267255.html>" in citations.block(document("guangdong-2023"), context())
    assert "2c52d9822b51086921c5bccaff309dea1b723a7fe0cc5fc717ab4ff30e067f90" in citations.block(document("jiangmen-2024"), context())


def rows_of(*counts, changed=False):
    names = ("numbers_found", "numbers_recorded", "numbers_explained", "numbers_unexplained")
    audited = [four for four in counts if four[0] is not None]
    totals = dict(zip((name.replace("numbers", "total") for name in names), (sum(column) for column in zip(*audited, strict=True)), strict=False))
    totals |= {"documents": len(counts), "documents_audited": len(audited)}
    regions = (("甘肃", "Gansu"), ("广州", "Guangzhou"))
    day = datetime.date(2026, 11, 22)
    return [
        {"region_zh": zh, "region_en": en}
        | totals
        | dict(zip(names, four, strict=True))
        | {"records_changed": changed and four[0] is None, "audited_on": day if changed or four[0] else None}
        for (zh, en), four in zip(regions, counts, strict=False)
    ]


@pytest.mark.parametrize(
    ("lang", "rows", "said"),
    [
        ("en", rows_of((36, 21, 15, 0), (39, 23, 15, 1)), "2 documents: 75 numbers, of which 44 are recorded, 30 explained and 1 left over"),
        ("zh-Hans", rows_of((36, 21, 15, 0)), "甘肃：36个数字，记入21个，说明15个，遗漏0个"),
        ("zh-Hant", rows_of((36, 21, 15, 0), (None,) * 4), "甘肅：36個數字，記入21個，説明15個，遺漏0個；尚未核查：廣州"),
        ("en", rows_of((None,) * 4), "Not audited yet: Gansu"),
        ("en", rows_of((None,) * 4, changed=True), "Records changed since the audit of 22 November 2026: Gansu"),
        (
            "zh-Hans",
            rows_of((36, 21, 15, 0), (None,) * 4, changed=True),
            "甘肃：36个数字，记入21个，说明15个，遗漏0个；2026年11月22日核查后记录有改动：广州",
        ),
    ],
)
def test_the_accounting_adds_up_and_names_what_is_missing(lang, rows, said):
    assert accounting.VIEW.finding(rows, context(lang)) == said


def test_the_answer_leaves_nothing_over():
    assert PAGE.answer(context()).endswith("0 are left over.")
    assert PAGE.answer(context(regions=("guangdong",), documents=("gansu-2023",))) == "The chosen documents have not been audited yet."


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ([(None,) * 4], "Records changed since the audit of 22 November 2026: Gansu."),
        (
            [(36, 21, 15, 0), (None,) * 4],
            "36 numbers stand in one document: 21 are recorded in amounts and goals, 15 are explained as neither, 0 are left over. "
            "Records changed since the audit of 22 November 2026: Guangzhou.",
        ),
    ],
)
def test_the_answer_says_whose_records_changed_since_the_audit(monkeypatch, counts, said):
    monkeypatch.setattr(View, "rows", lambda *_: rows_of(*counts, changed=True))
    assert PAGE.answer(context()) == said


def test_other_numbers_are_exemplified():
    rows = [row for row in leftovers.VIEW.rows(context("zh-Hans", regions=("gansu",))) if row["phrase_zh"] == "“新三板”"]
    assert leftovers.VIEW.finding([rows[0] | {"found": 1}], context("zh-Hans")).startswith("甘肃有一个短语含其他数字：市场名称")
    assert leftovers.VIEW.finding(rows * 3, context()).startswith("3 of ")


def test_the_dictionary_counts_its_tables():
    rows = dictionary.VIEW.rows(context(), most=None)
    assert (
        dictionary.VIEW.finding(rows, context())
        == f"The file holds {len(rows)} columns in {len({row['table_name'] for row in rows})} tables, each with its meaning and unit"
    )


def test_a_workbook_says_where_its_rows_come_from():
    rows = register.VIEW.rows(context(regions=("gansu",)))
    data, sources, notes = data_sheet(register.VIEW, rows, context()), source_sheet(context(), cited_numbers(rows)), notes_sheet(context(), "Title")
    assert len(data.rows) == 25
    assert [row[0] for row in sources.rows] == ["甘工信发〔2023〕128号"]
    assert sources.rows[0][sources.headings.index("Issued")] == datetime.date(2023, 5, 19)
    assert ["Filters", "Gansu"] in notes.rows
    assert "creativecommons.org/licenses/by/4.0" in dict(notes.rows)["Licence"]


def test_the_readme_cites_every_document_in_both_languages():
    text = readme(context("zh-Hans"))
    assert text.count("〔") >= 10
    assert "江府办函〔2024〕13号，印发日期未载明。" in text
