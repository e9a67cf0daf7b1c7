"""What the register says, in three languages, of many, one and no measures."""

import csv
import io

import pytest

from tests.charts.drawing import words
from views.context import Context
from views.measures import PAGE, instrument_sides, register
from views.selection import Selection
from views.table import csv_text


def context(lang="en", **chosen):
    return Context(lang=lang, selection=Selection(**chosen))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "95 measures in five documents: 12 state a sum or a rate, 12 a numbered goal, 72 neither; one measure states both a sum and a goal."),
        ("zh-Hans", "五份文件共95项措施：12项载明金额或比例，12项有量化目标，72项两者皆无（有一项同时载明金额和目标）。"),
        ("zh-Hant", "五份文件共95項措施：12項載明金額或比例，12項有量化目標，72項兩者皆無（有一項同時載明金額和目標）。"),
    ],
)
def test_the_answer_counts_what_measures_hold(lang, said):
    assert PAGE.answer(context(lang)) == said


def test_the_answer_for_one_document_one_measure_and_none():
    assert PAGE.answer(context(regions=("jiangmen",))) == "11 measures in one document: 0 state a sum or a rate, 4 a numbered goal, 7 neither."
    assert PAGE.answer(context(search="新品先试首用")) == "One measure: 1 with a sum or a rate, 0 with a numbered goal, 0 with neither."
    assert PAGE.answer(context(search="zzz")).startswith("No measure holds all of these words")
    assert register.VIEW.rows(context(search="zzz")) == []


@pytest.mark.parametrize(
    ("lang", "chosen", "said"),
    [
        ("en", {}, "72 of 95 measures name actions only, without a sum, a rate or a numbered goal"),
        ("zh-Hans", {"search": "海关"}, "4项措施均未载明金额、比例或量化目标（粤办函〔2023〕278号等4份文件）"),
        ("zh-Hant", {"search": "新品先試首用"}, "一項措施：廣州二.(七)《推動新品先試首用》"),
        ("zh-Hans", {"regions": ("gansu",)}, "甘肃25项措施中有17项只有行动，未载明金额、比例或量化目标"),
    ],
)
def test_the_list_says_how_much_of_it_is_action_only_and_where_a_single_measure_stands(lang, chosen, said):
    chosen_context = context(lang, **chosen)
    assert register.VIEW.finding(register.VIEW.rows(chosen_context), chosen_context) == said


def test_a_list_longer_than_what_is_drawn_says_so():
    rows = register.VIEW.rows(context(), most=20)
    assert register.VIEW.finding(rows, context()).endswith("; the first 20 are listed")
    assert "14 of 95" in " ".join(words(register.VIEW.figure(rows, context())))


def test_the_file_holds_all_rows_and_no_formula():
    rows = register.VIEW.rows(context(), most=None)
    records = list(csv.DictReader(io.StringIO(csv_text(register.VIEW, rows, context()).removeprefix("\ufeff"))))
    assert len(records) == 95
    first = next(record for record in records if record["clause"] == "二.(七)" and record["document_number"] == "穗府办规〔2025〕13号")
    assert first["Heading"] == "Promote the trial and first use of new products"
    assert "500万元" in first["phrase_zh"]


@pytest.mark.parametrize(
    ("lang", "chosen", "said"),
    [
        ("en", {}, "Demand-side instruments are used in 5 of 17 measures in Qingyuan, in 2 of 11 in Jiangmen"),
        ("zh-Hans", {}, "清远17项措施中有5项使用需求侧工具，江门11项中有2项"),
        ("zh-Hant", {"regions": ("gansu",)}, "甘肅25項措施中有6項使用需求側工具"),
    ],
)
def test_the_side_used_least_is_compared(lang, chosen, said):
    chosen_context = context(lang, **chosen)
    assert instrument_sides.VIEW.finding(instrument_sides.VIEW.rows(chosen_context), chosen_context) == said


def test_equal_shares_are_said_to_be_equal_and_none_to_be_none():
    given = instrument_sides.VIEW.rows(context(regions=("gansu", "jiangmen")))
    rows = [row | {"using_measures": 1, "measures": 4, "share": 0.25} for row in given]
    none = [row | {"using_measures": 0, "measures": 4, "share": 0.0} for row in given]
    assert instrument_sides.VIEW.finding(none, context("zh-Hans")) == "8项措施均未使用供给侧工具（江府办函〔2024〕13号、甘工信发〔2023〕128号）"
    assert instrument_sides.VIEW.finding(rows, context()).startswith(
        "Supply-side instruments are used in the same share of measures in every region, in Jiangmen in 1 of 4"
    )
