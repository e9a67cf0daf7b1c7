"""The overview: every language, filters, an empty selection, hostile addresses."""

import pytest

from tests.pages.conftest import charts, opener, said

opened = opener("dashboard")


@pytest.mark.parametrize(
    ("lang", "title", "finding"),
    [
        ("en", "# How local governments cultivate SRDI firms", "#### Eight of 15 fields appear in all five documents, four in only two"),
        ("zh-Hans", "# 各地如何培育专精特新企业", "#### 15个领域中8个五份文件均有措施，4个仅两份有"),
        ("zh-Hant", "# 各地如何培育專精特新企業", "#### 15個領域中8個五份文件均有措施，4個僅兩份有"),
    ],
)
def test_it_opens_in_every_language(lang, title, finding):
    words = said(opened(lang=lang))
    assert title in words
    assert finding in words


def test_every_document_has_a_card():
    words = said(opened(lang="en"))
    assert all(f"### {region}\n" in words for region in ("Guangdong", "Guangzhou", "Jiangmen", "Qingyuan", "Gansu"))
    assert "| Issued | :gray[not stated] |" in words
    assert "No end stated; :orange[12 goals were for 2025]" in words


def test_under_each_key_figure_a_link_leads_to_its_list_and_takes_the_filters_along():
    links = [link.proto for link in opened(lang="en", region="gansu").main.get("page_link")]
    assert [(link.label, link.page, link.query_string) for link in links[:5]] == [
        ("Sources", "sources", "lang=en&region=gansu"),
        ("Measures", "measures", "lang=en&region=gansu&view=register"),
        ("Department workloads", "department_workloads", "lang=en&region=gansu&view=department_measures"),
        ("Subsidy caps", "subsidy_caps", "lang=en&region=gansu&view=ledger_by_item"),
        ("Cultivation funnels", "cultivation_funnels", "lang=en&region=gansu"),
    ]


def test_filters_reach_key_figures_cards_and_charts():
    app = opened(lang="en", region=["gansu", "guangzhou"], category="green")
    words = said(app)
    assert "**4**\n\n**numbered goals**\n\n:gray[4 were due by 2025]" in words
    assert "### Jiangmen" not in words
    assert "#### Green development: 2 measures in 2 of 2 documents; sums or rates in Guangzhou" in words


def test_an_empty_chart_keeps_its_question():
    words = said(opened(lang="en", region="jiangmen", category="green"))
    assert "### Which fields do the documents act in?" in words
    assert "**none**\n\n**sums, rates and limits**" in words


def test_one_view_alone_leaves_the_rest_out():
    app = opened(lang="en", view="timeline")
    assert len(charts(app)) == 1
    assert "## The documents" not in said(app)


@pytest.mark.parametrize("value", ["'; drop table measures", "<script>", "", "字" * 5_000, "\0"])
def test_hostile_addresses_do_no_harm(value):
    app = opened(lang=value, region=value, category=value, view=value, record=value, cities=value)
    assert len(charts(app)) == 2


def test_a_chart_much_lower_than_its_neighbour_does_not_stand_beside_it():
    beside, in_turn = (charts(opened(lang="en", **chosen)) for chosen in ({}, {"region": "gansu"}))
    # Beside each other columns share half a page; at full width a single column is no wider than it needs.
    assert beside[0]["layout"]["margin"]["r"] == 0
    assert in_turn[0]["layout"]["margin"]["r"] > 400
