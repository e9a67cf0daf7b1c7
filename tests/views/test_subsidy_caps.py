"""The findings of the page of money, under none, one and many, in three languages."""

import pytest

from views.context import Context
from views.selection import Selection
from views.subsidy_caps import PAGE, awards_by_event


def context(lang="en", **chosen):
    return Context(lang=lang, selection=Selection(**chosen))


def finding(view_id, lang="en", **chosen):
    view, here = PAGE.view(view_id), context(lang, **chosen)
    return view.finding(view.rows(here), here)


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        (
            "en", {},
            "Of five documents, Guangzhou states 21 amounts or rates, Gansu 4; Guangdong, Jiangmen and Qingyuan promise support without a sum.",
        ),
        ("zh-Hans", {}, "五份文件中，广州载明21项金额或比例，甘肃4项；广东、江门、清远写明支持，但未载明金额。"),
        ("zh-Hant", {}, "五份文件中，廣州載明21項金額或比例，甘肅4項；廣東、江門、清遠寫明支持，但未載明金額。"),
        ("en", {"regions": ("guangzhou",)}, "Guangzhou states 21 amounts or rates in 13 schemes; 9 more name no sum."),
        ("en", {"regions": ("jiangmen",)}, "Jiangmen promises support in 7 schemes, under 4 clauses, and states no sum in them."),
        ("en", {"regions": ("jiangmen",), "categories": ("green",)}, "No such scheme is found in Jiangmen."),
        (
            "en", {"categories": ("green",)},
            "Of five documents, Guangzhou states 1 amount or rate; no such scheme is found in Guangdong, Jiangmen, Qingyuan and Gansu.",
        ),
    ],
)  # fmt: skip
def test_the_answer(lang, chosen, sentence):
    assert PAGE.answer(context(lang, **chosen)) == sentence


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        ("en", {}, "Little giant: up to RMB 1 million in Guangzhou, a fixed RMB 500,000 in Gansu; three state no sum"),
        ("zh-Hans", {}, "专精特新“小巨人”企业：广州最高100万元，甘肃定额50万元，三地未载明金额"),
        ("zh-Hant", {}, "專精特新「小巨人」企業：廣州最高100萬元，甘肅定額50萬元，三地未載明金額"),
        ("en", {"regions": ("gansu",)}, "Newly recognised SRDI SME: a fixed RMB 300,000 in Gansu, under 一.(二)"),
        ("en", {"regions": ("jiangmen",)}, "Little giant: Jiangmen states no sum (二.(二).5)"),
        (
            "zh-Hans",
            {"regions": ("guangdong", "jiangmen")},
            "专精特新“小巨人”企业：广东、江门均未载明金额（粤办函〔2023〕278号、江府办函〔2024〕13号）",
        ),
    ],
)
def test_who_gets_what_once(lang, chosen, sentence):
    assert finding("awards_by_event", lang, **chosen) == sentence


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        ("en", {}, "Guangzhou pays at a rate in four schemes: three meet a cap, one holds only within a band of spending"),
        ("zh-Hans", {}, "广州四项按比例补助，三项封顶，一项限定投资区间"),
        ("zh-Hant", {}, "廣州四項按比例補助，三項封頂，一項限定投資區間"),
        ("en", {"tiers": ("little_giant",)}, "Guangzhou pays at a rate in two schemes: all meet a cap (四.(十二), 四.(十四))"),
        (
            "en", {"tiers": ("any_sme",)},
            "Guangzhou: 15% of new equipment purchases holds from RMB 1.5 million to RMB 5 million, which makes RMB 225,000 to RMB 750,000",
        ),
        (
            "en", {"categories": ("innovation",)},
            "Guangzhou: 30% of selling price per unit or set stops at three caps, reached from ≈RMB 3.3 million to ≈RMB 16.7 million",
        ),
    ],
)  # fmt: skip
def test_what_stops_a_rate(lang, chosen, sentence):
    assert finding("rate_curves", lang, **chosen) == sentence


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        (
            "en", {},
            "Guangzhou states figures for 13 of 16 items, Gansu for 4; only one item has figures from several: Little giant",
        ),
        ("zh-Hans", {}, "16个事项中，广州就13项载明数额，甘肃4项；多地均载明数额的只有一项：专精特新“小巨人”企业"),
        ("zh-Hant", {}, "16個事項中，廣州就13項載明數額，甘肅4項；多地均載明數額的只有一項：專精特新「小巨人」企業"),
        ("en", {"regions": ("guangzhou",)}, "Guangzhou states figures for 13 items, in 21 amounts, rates and thresholds"),
        ("en", {"categories": ("green",)}, "Guangzhou states one figure, ≤\u2009RMB 500,000 (六.(二十一)): Named national green factory"),
        ("en", {"beneficiaries": ("platform",)}, "Gansu states figures for 1 of 2 items, Guangzhou for 1; no item has figures from two regions"),
        ("en", {"regions": ("jiangmen",)}, "Little giant: no figure stated by Jiangmen (二.(二).5)"),
        (
            "en", {"regions": ("qingyuan",)},
            "Three items without a figure in Qingyuan: Little giant, First-of-a-kind equipment in use and Guarantee fee "
            "(二.(七) and 2 other clauses)",
        ),
    ],
)  # fmt: skip
def test_what_has_a_figure(lang, chosen, sentence):
    assert finding("ledger_by_item", lang, **chosen) == sentence


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        (
            "en", {},
            "Up to RMB 200 million a year in Guangzhou covers at most 266 full awards of RMB 750,000; two more pools state no award to divide by",
        ),
        ("zh-Hans", {}, "广州一项支持每年最高2亿元，按满额75万元至多支持266项；另两笔年度资金未载明单项奖励"),
        ("zh-Hant", {}, "廣州一項支持每年最高2億元，按滿額75萬元至多支持266項；另兩筆年度資金未載明單項獎勵"),
        (
            "en", {"categories": ("market",)},
            "Guangzhou: up to RMB 1 million a year for one pool (Events linking firms of all sizes); no award stated to divide by (五.(十六))",
        ),
    ],
)  # fmt: skip
def test_how_far_a_year_reaches(lang, chosen, sentence):
    assert finding("pools_by_scheme", lang, **chosen) == sentence


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        ("en", {}, "53 schemes name no figure, 34 of them in Guangdong, Jiangmen and Qingyuan, which state no sum at all"),
        ("zh-Hans", {}, "53项支持未载明数额，其中34项在广东、江门、清远，其文件全文均未载明任何金额"),
        ("zh-Hant", {}, "53項支持未載明數額，其中34項在廣東、江門、清遠，其文件全文均未載明任何金額"),
        ("en", {"regions": ("gansu", "qingyuan")}, "27 schemes name no figure, 17 of them in Qingyuan, which states no sum at all"),
        (
            "en",
            {"regions": ("jiangmen", "qingyuan")},
            "24 schemes in Jiangmen and Qingyuan name no figure; their documents state no sum at all (清府办函〔2024〕24号, 江府办函〔2024〕13号)",
        ),
        ("en", {"regions": ("gansu", "guangzhou")}, "19 schemes name no figure: Guangzhou (9) and Gansu (10)"),
        ("en", {"regions": ("qingyuan",)}, "Qingyuan promises 17 schemes without a figure, in 7 clauses; its document states no sum at all"),
        ("en", {"categories": ("market",)}, "Gansu promises one scheme without a figure, in 五.(十八): Exhibition subsidy for SRDI firms"),
    ],
)
def test_what_is_promised_without_a_figure(lang, chosen, sentence):
    assert finding("promises_by_item", lang, **chosen) == sentence


@pytest.mark.parametrize("width", [310, 450, 976, 1600])
@pytest.mark.parametrize("view", PAGE.views, ids=lambda view: view.id)
def test_every_view_is_drawn_at_every_width_without_changing_its_rows(view, width):
    here = context("zh-Hant").at(width)
    found = view.rows(here)
    before = repr(found)
    assert view.figure(found, here).layout.height > 100
    assert repr(found) == before


def test_many_awards_of_one_region_are_not_what_most_regions_state():
    rows = awards_by_event.VIEW.rows(context())
    giant = next(row for row in rows if row["item_id"] == "new_little_giant" and row["region_id"] == "gansu")
    green = [giant | {"item_id": "green_factory", "item_en": "Named national green factory", "value": value} for value in (1e5, 2e5, 3e5)]
    unnamed = [giant | {"item_id": "other_award", "item_en": "Other awards", "region_id": region} for region in ("gansu", "guangzhou", "jiangmen")]
    said = awards_by_event.finding([*rows, *green, *unnamed], context())
    assert said == "Little giant: up to RMB 1 million in Guangzhou, a fixed RMB 500,000 in Gansu; three state no sum"
