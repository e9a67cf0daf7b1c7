"""The page of money: every language, filters, an empty selection, one view alone, hostile addresses."""

import json

import pytest

from tests.pages.conftest import charts, opener, said

opened = opener("subsidy_caps")


@pytest.mark.parametrize(
    ("lang", "title", "finding"),
    [
        ("en", "# Subsidy caps: who pays, and how much", "three meet a cap, one holds only within a band of spending"),
        ("zh-Hans", "# 补助额度：谁给、给多少", "广州四项按比例补助，三项封顶，一项限定投资区间"),
        ("zh-Hant", "# 補助額度：誰給、給多少", "廣州四項按比例補助，三項封頂，一項限定投資區間"),
    ],
)
def test_it_opens_in_every_language(lang, title, finding):
    app = opened(lang=lang)
    assert title in said(app)
    assert finding in said(app)
    assert len(charts(app)) == 5


def test_a_tier_narrows_every_view():
    app = opened(lang="en", tier="little_giant")
    assert "### Guangzhou pays at a rate in two schemes: all meet a cap" in said(app)
    assert "### How far does a year's money reach?" in said(app)
    assert len(charts(app)) == 4


def test_a_region_without_sums_keeps_what_it_promises():
    app = opened(lang="en", region="jiangmen")
    assert "Jiangmen promises 7 schemes without a figure, in 4 clauses" in said(app)
    assert "### What does a rate really pay, once caps and bands hold?" in said(app)


def test_an_empty_selection_keeps_the_questions_and_offers_to_widen():
    app = opened(lang="en", region="jiangmen", category="green")
    assert len(charts(app)) == 0
    assert "### What is promised without a figure?" in said(app)
    app.button(key="widen_ledger_by_item").click().run()
    assert len(charts(app)) == 5


def test_one_view_alone():
    assert len(charts(opened(lang="en", view="rate_curves"))) == 1


def test_hostile_addresses_do_no_harm():
    app = opened(lang="xx", tier="'; drop table tiers", instrument="<script>", beneficiary="\0", region="../../etc", view="nothing")
    assert len(charts(app)) == 5


def test_the_table_behind_a_chart_groups_thousands_and_is_as_wide_as_its_figures():
    app = opened(lang="en", view="awards_by_event")
    app.session_state["table_awards_by_event"] = True
    app.run()
    assert not app.exception
    [table] = app.dataframe
    columns = json.loads(table.proto.columns)
    assert list(table.value.columns)[:3] == ["Region", "Item", "Figure"]
    assert columns["Value"]["type_config"]["format"] == "localized"
    assert columns["Value"]["width"] > 64
