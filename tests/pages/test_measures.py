"""The register's page: every language, a search, an empty one, hostile addresses."""

import pytest

from tests.pages.conftest import charts, opener, said

opened = opener("measures")


@pytest.mark.parametrize(("lang", "title"), [("en", "# Measures: the register"), ("zh-Hans", "# 措施：总目"), ("zh-Hant", "# 措施：總目")])
def test_it_opens_in_every_language(lang, title):
    app = opened(lang=lang)
    assert title in said(app)
    assert len(app.dataframe[0].value) == 95


def test_a_search_in_the_address_fills_the_box_and_narrows_the_list():
    app = opened(lang="en", q="海關", sort="issued")
    assert app.text_input[0].value == "海關"
    assert app.selectbox[0].value == "issued"
    assert app.dataframe[0].value["Region"].tolist() == ["Guangzhou", "Qingyuan", "Guangdong", "Jiangmen"]
    assert "**4 of 95 measures** · all regions · all fields · search: 海關" in said(app)


def test_a_search_in_the_box_goes_to_the_address():
    app = opened(lang="en")
    app.text_input[0].set_value("  新品  首用 ").run()
    app.selectbox[0].set_value("departments").run()
    assert not app.exception
    assert (app.query_params["q"], app.query_params["sort"]) == ("新品 首用", "departments")
    app.text_input[0].set_value("").run()
    assert "q" not in app.query_params


def test_an_empty_search_keeps_the_page_and_offers_to_widen():
    app = opened(lang="en", q="zzz")
    assert "### Which measures are there?" in said(app)
    app.button(key="widen_register").click().run()
    assert len(app.dataframe[0].value) == 95


@pytest.mark.parametrize(
    "search",
    ["![x](http://example.org/x.png)", "<img src=http://example.org>", "$$x$$ :material/home:", "'; drop table measures", "字" * 20_000, "\0"],
)
def test_hostile_searches_do_no_harm(search):
    app = opened(lang="en", q=search, sort="../../etc", content="nothing", way="'", view="nothing")
    assert "](" not in said(app).partition("search:")[2][:220]
    assert "<img" not in said(app)


def test_one_view_alone_and_filters_of_the_page():
    app = opened(lang="en", view="register", content="money", way="award")
    assert len(app.dataframe) == 1
    assert not charts(app)
    assert "Sum or rate" in said(app)


def test_an_empty_search_offers_to_clear_it_and_keeps_the_other_filters():
    app = opened(lang="en", q="zzz", region=["gansu"])
    next(button for button in app.button if button.label == "Clear the search").click().run()
    assert not app.exception
    assert "q" not in app.query_params
    assert "gansu" in app.query_params["region"]
