"""What the overview says, in three languages, under none, one and many."""

import datetime

import pytest

from views.catalogue import view_by_id
from views.context import Context
from views.dashboard import PAGE, document_cards, facts, measures_by_field, timeline
from views.dashboard.findings import findings
from views.dashboard.key_figures import key_figures
from views.selection import Selection


def context(lang="en", today=datetime.date(2026, 11, 22), **chosen):
    return Context(lang=lang, today=today, selection=Selection(**chosen))


def said(view, lang="en", today=datetime.date(2026, 11, 22), **chosen):
    given = context(lang, today, **chosen)
    return view.finding(view.rows(given), given)


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        ("en", {}, "The five documents hold 95 measures and 47 numbered goals; only Guangzhou and Gansu say in yuan what a firm can receive."),
        ("zh-Hans", {}, "五份文件共有95项措施、47项量化目标；只有广州、甘肃写明企业可得多少元。"),
        ("zh-Hant", {}, "五份文件共有95項措施、47項量化目標；只有廣州、甘肅寫明企業可得多少元。"),
        ("en", {"regions": ("jiangmen",)}, "The document holds 11 measures and 13 numbered goals; Jiangmen states no sum that a firm can receive."),
        (
            "en",
            {"regions": ("guangdong", "qingyuan")},
            "The two documents hold 34 measures and 15 numbered goals; none says in yuan what a firm can receive.",
        ),
        (
            "en",
            {"regions": ("jiangmen",), "categories": ("green",)},
            "In the chosen fields, the document holds no measure and no numbered goal; Jiangmen states no sum that a firm can receive.",
        ),
    ],
)
def test_the_answer_counts_and_names_who_states_sums(lang, chosen, sentence):
    assert PAGE.answer(context(lang, **chosen)) == sentence


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        ("en", {}, "Eight of 15 fields appear in all five documents, four in only two"),
        ("zh-Hans", {}, "15个领域中8个五份文件均有措施，4个仅两份有"),
        ("zh-Hant", {}, "15個領域中8個五份文件均有措施，4個僅兩份有"),
        ("en", {"regions": ("guangdong", "qingyuan")}, "Eleven of 15 fields appear in both documents, four in none"),
        ("en", {"regions": ("guangzhou",)}, "Guangzhou has measures in 14 of 15 fields, most in four fields (3 each)"),
        ("en", {"regions": ("jiangmen",)}, "Jiangmen has measures in 11 of 15 fields, no more than one in each"),
        ("en", {"regions": ("gansu",)}, "Gansu has measures in 13 of 15 fields, most in Digital upgrading (4)"),
        ("en", {"categories": ("finance",)}, "Finance: 11 measures in 5 of 5 documents; sums or rates in Gansu"),
        ("en", {"categories": ("ip",)}, "Intellectual property: 2 measures in 2 of 5 documents; none states a sum or rate"),
        (
            "en",
            {"regions": ("guangdong",), "categories": ("clusters",)},
            "Clusters & parks: Guangdong has no measure, no sum, rate or limit and 2 numbered goals (一.(二))",
        ),
        ("en", {"regions": ("gansu", "guangzhou"), "categories": ("green", "finance")}, "Both fields appear in both documents"),
        ("zh-Hans", {"categories": ("finance",)}, "金融支持：5份文件中5份有措施，共11项措施，甘肃载明金额或比例"),
    ],
)
def test_the_fields_finding(lang, chosen, sentence):
    assert said(measures_by_field.VIEW, lang, **chosen) == sentence


@pytest.mark.parametrize(
    ("lang", "chosen", "sentence"),
    [
        ("en", {}, "Twelve of Gansu's 18 goals were for 2025; eight of Jiangmen's 13 fall due in 39 days"),
        ("zh-Hans", {}, "甘肃18项目标中12项的目标年为2025年，已过；江门8项再过39天到期"),
        ("zh-Hant", {}, "甘肅18項目標中12項的目標年為2025年，已過；江門8項再過39天到期"),
        ("en", {"regions": ("guangzhou",)}, "Guangzhou: in force until 31 December 2027; no year named for 1 goal"),
        ("en", {"regions": ("jiangmen",)}, "Eight of Jiangmen's 13 goals fall due in 39 days"),
        ("en", {"regions": ("guangdong",)}, "All of Guangdong's goals (8) are for 2027"),
        ("en", {"regions": ("guangdong", "qingyuan")}, "Twelve of 15 goals in two documents are for 2027"),
        ("en", {"categories": ("finance",)}, "In the chosen fields, one of Jiangmen's 2 goals falls due in 39 days"),
        ("en", {"categories": ("ip",)}, "No numbered goal in this selection names a year; one of five documents states an end of validity"),
    ],
)
def test_the_time_line_finding(lang, chosen, sentence):
    assert said(timeline.VIEW, lang, **chosen) == sentence


def test_the_time_line_follows_the_day():
    assert said(timeline.VIEW, today=datetime.date(2026, 12, 31)).endswith("eight of Jiangmen's 13 fall due today")
    assert said(timeline.VIEW, today=datetime.date(2026, 12, 30)).endswith("fall due tomorrow")
    assert said(timeline.VIEW, today=datetime.date(2028, 1, 1)) == "32 of 46 goals in four documents were for 2025–2027"


def test_key_figures_say_what_they_are_made_of():
    assert [figure[:3] for figure in key_figures(context())] == [
        ("5", "documents", "one guideline, two plans and two sets of measures"),
        ("95", "measures", "from 11 in Jiangmen to 25 in Guangzhou and Gansu"),
        ("405", "assignments", "of bodies to measures; 122 stated once for all"),
        ("25", "sums, rates and limits", "21 Guangzhou, 4 Gansu"),
        ("47", "numbered goals", "12 were due by 2025, 8 fall due this year"),
    ]


def test_every_key_figure_leads_to_a_page_or_a_view_that_lists_it():
    found = [figure[3:] for figure in key_figures(context())]
    assert found == [
        ("sources", None),
        ("measures", "register"),
        ("department_workloads", "department_measures"),
        ("subsidy_caps", "ledger_by_item"),
        ("cultivation_funnels", None),
    ]
    assert [view for _, view in found if view and view_by_id(view) is None] == []


def test_key_figures_without_money_say_none_and_never_zero():
    amounts = key_figures(context(regions=("jiangmen",)))[3]
    assert amounts[:3] == ("none", "sums, rates and limits", "no figure stated in this selection")


def test_findings_are_those_of_other_pages_and_leave_out_views_without_rows():
    assert [view.id for view, _ in findings(context())] == ["awards_by_event", "workloads", "giants_by_region", "pace_by_goal"]
    assert [view.id for view, _ in findings(context(categories=("green",)))] == [
        "awards_by_event",
        "workloads",
        "goals_by_indicator",
        "bodies_per_measure",
    ]


def cards(lang="en", **chosen):
    given = context(lang, **chosen)
    return {row["region_id"]: (row, given) for row in facts.documents(given)}


def test_a_card_says_whether_the_document_is_in_force():
    assert {name: document_cards.force(*card) for name, card in cards().items()} == {
        "guangdong": "No end stated",
        "guangzhou": "In force until 31 December 2027",
        "jiangmen": "Period 2024–2026, ends in 39 days",
        "qingyuan": "No end stated",
        "gansu": "No end stated",
    }
    later = cards(today=datetime.date(2028, 1, 1))
    assert document_cards.force(*later["guangzhou"]) == "Ended on 31 December 2027"
    assert document_cards.force(*later["jiangmen"]) == "Period 2024–2026, ended"


def test_a_card_says_what_is_not_stated():
    jiangmen = cards()["jiangmen"]
    assert document_cards.counts(*jiangmen) == [("Issued", ""), ("Measures", "11"), ("Amounts", ""), ("Goals", "13")]
    assert document_cards.states(*jiangmen) == "States: years of goals, baselines and who leads"
    assert document_cards.leaves_open(*jiangmen) == "Leaves open: sums for firms, issue date and end of validity"
    assert document_cards.passed(*cards()["gansu"]) == "12 goals were for 2025"
    assert document_cards.passed(*jiangmen) == ""


def test_a_card_gives_the_documents_own_word_for_its_kind():
    assert document_cards.kind(*cards()["qingyuan"]) == ("Plan", "实施方案")
    assert document_cards.kind(*cards("zh-Hant")["qingyuan"]) == ("實施方案",)
