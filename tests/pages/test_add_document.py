"""The page that takes a further document, on a synthetic text of a fictional city; nothing in it is of a real document."""

import pathlib

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import opener, said

TEXT = (pathlib.Path(__file__).parent / "synthetic_lanshan.txt").read_text(encoding="utf-8")
opened = opener("add_document")


@pytest.fixture(autouse=True)
def places(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish into a folder of the test's own, and only where the test says so."""
    monkeypatch.setenv("ATLAS_PUBLISHED", str(tmp_path / "published"))
    monkeypatch.delenv("ATLAS_PUBLISH", raising=False)
    monkeypatch.delenv("POLICY_DB", raising=False)


def given(text: str, **query: str) -> AppTest:
    app = opened(**query)
    app.text_area(key="added_text").set_value(text).run()
    app.button(key="read_text").click().run()
    assert not app.exception
    return app


def shown(app: AppTest, table: str) -> AppTest:
    app.segmented_control(key="added_table").set_value(table).run()
    assert not app.exception
    return app


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "Add a document: from its text"), ("zh-Hans", "添加文件：从原文到比较"), ("zh-Hant", "添加文件：從原文到比較")],
)
def test_the_page_opens_in_each_language(lang, words):
    assert words in said(opened(lang=lang))


def test_a_text_is_read_and_every_number_accounted_for():
    app = given(TEXT, lang="en")
    # 2026, 500, 60; 80, 20; 12, 300; 20, full coverage; 2024, 7, 1 and 3: thirteen.
    words = app.get("progress")[0].proto.text
    assert words.startswith("13 numbers: 4 sums and rates, 4 goals, 5 explained, **0 open**")
    assert "3 measures, 4 bodies" in words


def test_what_the_text_states_of_the_document_stands_in_the_fields():
    app = given(TEXT, lang="en")
    fields = {field.label: field.value for field in app.text_input}
    assert fields["Document number"] == "岚府办规〔2024〕7号"
    assert fields["Title (Chinese)"] == "岚山市培育专精特新企业若干措施"
    assert fields["Issued on"] == "2024-06-20"
    assert fields["In force until"] == "2027-06-30"


def test_a_new_region_is_told_its_level_and_where_it_belongs():
    app = shown(given(TEXT, lang="en"), "regions")
    fields = {field.label: field for field in [*app.text_input, *app.selectbox]}
    assert fields["Name (Chinese)"].value == "岚山"
    assert fields["Level"].value == "prefecture"
    fields["Level"].set_value("county").run()
    {field.label: field for field in app.selectbox}["Belongs to"].set_value("gansu").run()
    row = app.session_state["added_document"].records.tables["regions"][0]
    assert (row["region_id"], row["level"], row["parent_region_id"]) == ("lanshan", "county", "gansu")
    app.button(key="compare").click().run()
    assert not app.exception
    assert "Draft included:" in said(app)


def test_the_sums_stand_in_a_table_with_their_phrases():
    app = shown(given(TEXT, lang="en"), "amounts")
    rows = app.dataframe[0].value.to_dict("records")
    assert [(row["kind"], row["comparator"], row["value"]) for row in rows] == [
        ("award", "=", "800000"),
        ("award", "=", "200000"),
        ("rate", "=", "12"),
        ("rate_cap", "<=", "3000000"),
    ]
    assert rows[0]["phrase_zh"].endswith("每家一次性奖励80万元")


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "This seems to be no policy"), ("zh-Hans", "这似乎不是政策文件"), ("zh-Hant", "這似乎不是政策文件")]
)
def test_what_is_no_policy_is_told_so_and_what_was_found_is_offered(lang, words):
    app = given("床前明月光，疑是地上霜。", lang=lang)
    assert words in said(app)
    assert app.get("progress")[0].proto.text.startswith(("0 numbers", "0 个数字", "0 個數字"))


def test_a_file_of_no_text_is_refused_in_a_sentence():
    app = opened(lang="en")
    app.text_area(key="added_text").set_value("\x01\x02\x03" * 40).run()
    app.button(key="read_text").click().run()
    assert not app.exception
    assert app.error[0].value.endswith(".")
    assert app.get("progress") == []


def test_a_draft_is_compared_on_another_page_and_dropped_again():
    app = given(TEXT, lang="en")
    app.button(key="compare").click().run()
    assert app.error == []
    app.switch_page("pages/subsidy_caps.py").run()
    assert not app.exception
    assert "Draft included:" in said(app)
    assert "Of six documents, Guangzhou states 21 amounts or rates, Gansu 4, Lanshan 4" in said(app)
    app.button(key="stop_comparing").click().run()
    assert "Draft included:" not in said(app)
    assert "Lanshan" not in said(app)


def test_a_record_that_breaks_a_rule_is_told_and_nothing_is_compared():
    app = given(TEXT, lang="en")
    field = next(one for one in app.text_input if one.label == "Document number")
    field.set_value("no number").run()
    app.button(key="compare").click().run()
    assert "document_number_form" in app.error[0].value
    assert "Draft included:" not in said(app)


def test_publishing_is_off_unless_it_is_switched_on():
    app = given(TEXT, lang="en")
    assert "publish" not in [button.key for button in app.button]
    assert "Publishing is off for you" in said(app)


def test_what_is_published_is_seen_by_everybody_until_it_is_withdrawn(monkeypatch):
    # The test runner has no socket whose other end could be told: who may is tested in tests/publishing.
    monkeypatch.setattr("ui.added.handed_on.may_publish", lambda *_, **__: True)
    app = given(TEXT, lang="en")
    app.button(key="publish").click().run()
    assert [one.value for one in app.success] == ["Published: 岚山市培育专精特新企业若干措施 (lanshan-2024)"]
    other = opener("subsidy_caps")(lang="en")
    assert "Of six documents" in said(other)
    app.button(key="withdraw_lanshan-2024").click().run()
    other.run()
    assert "Of five documents" in said(other)


def test_the_same_document_again_offers_to_replace(monkeypatch):
    # The test runner has no socket whose other end could be told: who may is tested in tests/publishing.
    monkeypatch.setattr("ui.added.handed_on.may_publish", lambda *_, **__: True)
    app = given(TEXT, lang="en")
    app.button(key="publish").click().run()
    again = given(TEXT.replace("80万元", "90万元"), lang="en")
    again.button(key="publish").click().run()
    assert "lanshan-2024 is shown already" in again.warning[0].value
    again.button(key="replace").click().run()
    assert again.success[0].value.startswith("Replaced:")
