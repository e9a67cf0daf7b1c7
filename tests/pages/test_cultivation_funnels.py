"""The page of goals: every language, filters in the address, an empty selection, hostile addresses."""

import pytest

from tests.pages.conftest import charts, opener, said, words

opened = opener("cultivation_funnels")


@pytest.mark.parametrize(
    ("lang", "title", "finding"),
    [
        (
            "en",
            "# Cultivation funnels: how far do they mean to go?",
            "#### Gansu's goals make about 14.3 little giants per 100 SRDI SMEs, Jiangmen's at most 3.43",
        ),
        ("zh-Hans", "# 培育梯队：目标有多高", "#### 713家翻番应为1,426家，江门写1,400家以上"),
        ("zh-Hant", "# 培育梯隊：目標有多高", "### 江門佔廣東專精特新中小企業目標約7%，清遠約1.4%"),
    ],
)
def test_it_opens_in_every_language(lang, title, finding):
    app = opened(lang=lang)
    assert title in said(app)
    assert finding in said(app)
    assert len(charts(app)) == 5


def test_filters_in_the_address_narrow_the_goals():
    app = opened(lang="en", region="jiangmen", aim="aspirational")
    assert "**13 of 47 goals** · Jiangmen" in said(app)
    assert "### Jiangmen aims for 1,400 or more SRDI SMEs and 48 little giants by 2026" in said(app)


def test_a_tier_leaves_its_own_rung():
    app = opened(lang="en", tier="little_giant", view="stocks_by_tier")
    named = words(charts(app)[0])
    assert "Little giant" in named
    assert "SRDI SME" not in named


def test_an_empty_selection_keeps_the_questions_and_offers_to_widen():
    app = opened(lang="en", category="land")
    assert "The selection leaves no goal with a figure." in said(app)
    assert "### Where do the other goals stand today?" in said(app)
    assert len(charts(app)) == 0
    app.button(key="widen_goals_by_indicator").click().run()
    assert len(charts(app)) == 5


def test_hostile_addresses_do_no_harm():
    app = opened(lang="xx", region="'; drop table targets", tier="<script>", aim="\0", category="../../etc", view="nothing", record="nothing")
    assert len(charts(app)) == 5
