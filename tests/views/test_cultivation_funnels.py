"""What the page of goals says: of many regions, one and none, in three languages."""

import dataclasses

import pytest

from views.context import Context
from views.cultivation_funnels import PAGE
from views.selection import Selection
from views.table import csv_text, table

STOCKS, GIANTS, PACE, SHARES, GOALS = PAGE.views


def context(lang="en", **chosen):
    return Context(lang=lang, selection=Selection(**chosen))


def said(view, lang="en", **chosen):
    made = context(lang, **chosen)
    return view.finding(view.rows(made), made)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        (
            "en",
            "Guangdong plans about 20,000 SRDI SMEs, Qingyuan about 270; "
            "Jiangmen would double 713 SRDI SMEs, which makes 1,426; it states 1,400 or more.",
        ),
        ("zh-Hans", "广东要约2万家专精特新中小企业，清远约270家；江门要把713家专精特新中小企业翻番，应为1,426家，文件写1,400家以上。"),
        ("zh-Hant", "廣東要約2萬家專精特新中小企業，清遠約270家；江門要把713家專精特新中小企業翻番，應為1,426家，文件寫1,400家以上。"),
    ],
)
def test_the_answer_of_all_regions(lang, sentence):
    assert PAGE.answer(context(lang)) == sentence


def test_the_answer_follows_the_filters():
    assert PAGE.answer(context(regions=("guangzhou",))) == (
        "Guangzhou states no number of firms to reach; Guangzhou sets one further goal, coverage by support services: 100%, without a year."
    )
    assert PAGE.answer(context(regions=("gansu",), categories=("green",))) == "Four further goals of Gansu were for 2025, which has passed."
    assert PAGE.answer(context(categories=("land",))) == "The selection leaves no goal with a figure."
    assert PAGE.answer(context("zh-Hans", categories=("land",))) == "所选范围内没有数量目标。"


@pytest.mark.parametrize(
    ("chosen", "en", "zh"),
    [
        (
            {},
            "Guangdong plans about 20,000 SRDI SMEs, Qingyuan about 270; the figures of Jiangmen and Gansu are aims; Guangzhou states none",
            "广东要约2万家专精特新中小企业，清远约270家；江门、甘肃的数字都是“力争”；广州未载明",
        ),
        (
            {"aims": ("aspirational",), "regions": ("jiangmen", "gansu")},
            "Jiangmen aims for 1,400 or more SRDI SMEs, Gansu 700 or more",
            "江门力争1,400家以上专精特新中小企业，甘肃700家以上",
        ),
        (
            {"regions": ("jiangmen",)},
            "Jiangmen aims for 1,400 or more SRDI SMEs and 48 little giants by 2026",
            "到2026年，江门力争1,400家以上专精特新中小企业、48家“小巨人”企业",
        ),
        (
            {"regions": ("guangzhou",)},
            "Guangzhou states no number of firms to reach (穗府办规〔2025〕13号)",
            "广州未载明各级数量目标（穗府办规〔2025〕13号）",
        ),
    ],
)
def test_the_ladder_s_finding(chosen, en, zh):
    assert said(STOCKS, **chosen) == en
    assert said(STOCKS, "zh-Hans", **chosen) == zh


def test_a_tie_names_both_and_a_long_list_is_counted():
    made = context()
    row = next(row for row in STOCKS.rows(made) if row["region_id"] == "qingyuan" and row["tier_id"] == "srdi_sme")
    level = [row, row | {"region_id": "x", "region_en": "Elsewhere"}]
    assert STOCKS.finding(level, made) == "Qingyuan and Elsewhere each plan about 270 SRDI SMEs (一.(二))"
    many = [row | {"region_id": f"x{i}", "region_en": f"X{i}"} for i in range(5)]
    assert STOCKS.finding(many, made) == "Five regions each plan about 270 SRDI SMEs"


@pytest.mark.parametrize(
    ("chosen", "en", "zh"),
    [
        ({}, "Gansu's goals make about 14.3 little giants per 100 SRDI SMEs, Jiangmen's at most 3.43", "甘肃每百家约14.3家“小巨人”，江门至多3.43家"),
        (
            {"regions": ("jiangmen",)},
            "Jiangmen's goals make at most 3.43 little giants per 100 SRDI SMEs: 48 to 1,400 or more",
            "江门每百家至多3.43家“小巨人”：48家比1,400家以上",
        ),
        (
            {"regions": ("guangzhou",)},
            "Guangzhou does not state goals for both tiers (穗府办规〔2025〕13号)",
            "广州未同时载明两级数量目标（穗府办规〔2025〕13号）",
        ),
    ],
)
def test_the_quotients_finding(chosen, en, zh):
    assert said(GIANTS, **chosen) == en
    assert said(GIANTS, "zh-Hans", **chosen) == zh


@pytest.mark.parametrize(
    ("chosen", "en", "zh"),
    [
        ({}, "Jiangmen would double 713 SRDI SMEs, which makes 1,426; it states 1,400 or more", "713家翻番应为1,426家，江门写1,400家以上"),
        (
            {"tiers": ("little_giant",)},
            "Jiangmen would double 24 little giants, which makes the 48 that it states",
            "江门24家“小巨人”企业翻番，应为48家，与所写相符",
        ),
        ({"regions": ("gansu",)}, "Gansu would double its SRDI firms and states no baseline (preamble)", "甘肃要求数量倍增，未载明现有数（序言）"),
        (
            {"regions": ("guangdong", "qingyuan")},
            "Guangdong and Qingyuan state numbers of firms to reach and no baseline (粤办函〔2023〕278号, 清府办函〔2024〕24号)",
            "广东、清远有目标数，未载明现有数（粤办函〔2023〕278号、清府办函〔2024〕24号）",
        ),
        (
            {"regions": ("guangzhou",)},
            "Guangzhou states no number of firms to reach (穗府办规〔2025〕13号)",
            "广州未载明数量目标（穗府办规〔2025〕13号）",
        ),
    ],
)
def test_the_pace_s_finding(chosen, en, zh):
    assert said(PACE, **chosen) == en
    assert said(PACE, "zh-Hans", **chosen) == zh


@pytest.mark.parametrize(
    ("chosen", "en", "zh"),
    [
        ({}, "Jiangmen's goal is about 7% of Guangdong's for SRDI SMEs, Qingyuan's about 1.4%", "江门占广东专精特新中小企业目标约7%，清远约1.4%"),
        (
            {"tiers": ("little_giant",), "regions": ("jiangmen",)},
            "Jiangmen's goal is less than 2.4% of Guangdong's for little giants: 48 to more than 2,000",
            "江门占广东“小巨人”企业目标不到2.4%：48家比超过2,000家",
        ),
        (
            {"categories": ("finance",)},
            "Jiangmen's goal is about 6.7% of Guangdong's for listed firms, Qingyuan's about 3.3%",
            "江门占广东上市企业目标约6.7%，清远约3.3%",
        ),
        (
            {"regions": ("guangzhou",)},
            "Guangzhou sets none of the three goals that Guangdong sets (穗府办规〔2025〕13号, 粤办函〔2023〕278号)",
            "广东三项目标，广州均未载明（穗府办规〔2025〕13号、粤办函〔2023〕278号）",
        ),
    ],
)
def test_the_shares_finding(chosen, en, zh):
    assert said(SHARES, **chosen) == en
    assert said(SHARES, "zh-Hans", **chosen) == zh


@pytest.mark.parametrize(
    ("chosen", "en", "zh"),
    [
        (
            {},
            "Jiangmen sets 1–2 firms a year for listed firms: 3–6 over 2024–2026, against a goal of 10; "
            "nine further goals of Gansu were for 2025, which has passed",
            "江门上市企业每年1至2家，2024—2026年合计3至6家，目标为10家；甘肃另有九项目标的目标年2025年已过",
        ),
        (
            {"regions": ("jiangmen",), "categories": ("cultivation", "innovation")},
            "Three further goals of Jiangmen fall due in 39 days",
            "江门另有三项目标再过39天到期",
        ),
        ({"regions": ("guangdong",)}, "Guangdong sets six further goals, all for 2027", "广东另有六项目标，均为2027年"),
        (
            {"regions": ("qingyuan",)},
            "Of five further goals of Qingyuan, two are for 2027, three without a year",
            "清远另有五项目标，两项为2027年，三项未载明年份",
        ),
        (
            {"regions": ("qingyuan",), "categories": ("services",)},
            "Qingyuan sets three further goals, none with a year (二.(十一)#2)",
            "清远另有三项目标，均未载明年份（二.(十一)#2）",
        ),
        (
            {"regions": ("qingyuan",), "categories": ("finance",)},
            "Qingyuan sets one further goal, listed firms: 5 firms by 2027",
            "清远另有一项目标：上市企业5家，2027年",
        ),
    ],
)
def test_the_list_s_finding(chosen, en, zh):
    assert said(GOALS, **chosen) == en
    assert said(GOALS, "zh-Hans", **chosen) == zh


def test_findings_in_traditional_characters():
    assert said(PACE, "zh-Hant") == "713家翻番應為1,426家，江門寫1,400家以上"
    assert said(GOALS, "zh-Hant", regions=("gansu",)) == "甘肅另有九項目標的目標年2025年已過"


@pytest.mark.parametrize("view", PAGE.views, ids=lambda view: view.id)
@pytest.mark.parametrize("lang", ["en", "zh-Hant"])
def test_every_view_has_a_table_and_a_file(view, lang):
    made = dataclasses.replace(context(lang), link="http://127.0.0.1/cultivation_funnels")
    found = view.rows(made)
    assert len(table(view, found, made)) == len(found) == csv_text(view, found, made).count("http://127.0.0.1/cultivation_funnels")


def test_the_table_says_what_a_doubling_and_a_silent_tier_are():
    goals = table(GOALS, GOALS.rows(context()), context())
    assert goals[0]["Figure"] == "×\u20092"
    stocks = table(STOCKS, STOCKS.rows(context()), context())
    assert (stocks[0]["Figure"], stocks[1]["Figure"]) == ("no figure stated", "≈\u200920,000 firms")
