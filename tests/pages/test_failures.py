"""A view that fails leaves a sentence in its place; the others stand, and Streamlit's own stops pass."""

import logging
from dataclasses import replace

import pytest
from streamlit.runtime.scriptrunner_utils.exceptions import RerunException, StopException
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData

import queries
from tests.pages.conftest import charts, opener, said
from ui.guard import standing
from views import dashboard, subsidy_caps
from views.dashboard import findings


def fail(*_):
    raise ZeroDivisionError("made to fail")


@pytest.mark.parametrize(
    ("lang", "sentence", "other"),
    [
        ("en", "An error in the program keeps this from being shown", "three meet a cap, one holds only within a band of spending"),
        ("zh-Hans", "程序出错，此处未能显示；错误已记入服务器日志", "广州四项按比例补助，三项封顶"),
        ("zh-Hant", "程序出錯，此處未能顯示；錯誤已記入服務器日誌", "廣州四項按比例補助，三項封頂"),
    ],
)
def test_where_one_view_fails_a_sentence_stands_and_so_do_the_others(monkeypatch, caplog, lang, sentence, other):
    first, *rest = subsidy_caps.PAGE.views
    monkeypatch.setattr(subsidy_caps, "PAGE", replace(subsidy_caps.PAGE, views=(replace(first, finding=fail), *rest)))
    with caplog.at_level(logging.ERROR, "ui.guard"):
        app = opener("subsidy_caps")(lang=lang)
    assert said(app).count(sentence) == 1
    assert other in said(app)
    assert len(charts(app)) == len(rest)
    assert "awards_by_event could not be shown" in caplog.text
    assert "made to fail" in caplog.text


@pytest.mark.parametrize("query", ["no_such_statement", "glossary_by_term"])
def test_a_statement_that_fails_breaks_no_page(monkeypatch, query):
    first, *rest = subsidy_caps.PAGE.views
    monkeypatch.setattr(subsidy_caps, "PAGE", replace(subsidy_caps.PAGE, views=(replace(first, query=query), *rest)))
    app = opener("subsidy_caps")(lang="en")
    assert said(app).count("An error in the program") == 1
    assert len(charts(app)) == len(rest)


def test_an_answer_that_fails_leaves_the_page_its_views(monkeypatch):
    monkeypatch.setattr(subsidy_caps, "PAGE", replace(subsidy_caps.PAGE, answer=fail))
    app = opener("subsidy_caps")(lang="en")
    assert said(app).count("An error in the program") == 1
    assert len(charts(app)) == 5


def test_on_the_overview_the_next_finding_steps_in_for_one_that_fails(monkeypatch):
    first, *rest = findings.VIEWS
    monkeypatch.setattr(findings, "VIEWS", (replace(first, finding=fail), *rest))
    app = opener("dashboard")(lang="en")
    assert "A new little giant gets up to" not in said(app)
    assert "An error in the program" not in said(app)
    assert len(charts(app)) == len(dashboard.PAGE.views)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Shown: records of 22 November 2026; the present records could not be built: measures.csv, row 3: no"),
        ("zh-Hans", "所示为2026年11月22日的记录；现有记录未能生成数据库：measures.csv, row 3: no"),
        ("zh-Hant", "所示為2026年11月22日的記錄；現有記錄未能生成數據庫：measures.csv, row 3: no"),
    ],
)
def test_where_the_present_records_cannot_be_built_the_page_says_which_it_shows(monkeypatch, lang, line):
    monkeypatch.setattr(queries, "unbuilt", lambda: "measures.csv, row 3: no")
    words = said(opener("dashboard")(lang=lang))
    assert words.count(line) == 1
    assert words.index(line) < words.index("# ", words.index(line))


def test_present_records_are_shown_without_a_word():
    assert "could not be built" not in said(opener("dashboard")(lang="en"))


@pytest.mark.parametrize("signal", [StopException(), RerunException(RerunData())])
def test_a_stop_or_rerun_of_streamlits_own_passes(signal):
    with pytest.raises(type(signal)), standing("a page", "en"):
        raise signal
