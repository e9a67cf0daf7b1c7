"""The page of sources: every language, one document, one view alone, hostile addresses."""

import pytest

from tests.pages.conftest import charts, opener, said

opened = opener("sources")


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", ("# Sources: documents, method, downloads", "## How documents are recorded", "## Licence", "SRDI SME")),
        ("zh-Hans", ("# 资料来源：文件、方法、下载", "## 记录方法", "## 许可")),
        ("zh-Hant", ("# 資料來源：文件、方法、下載", "## 記錄方法", "## 許可")),
    ],
)
def test_it_opens_in_every_language(lang, expected):
    app = opened(lang=lang)
    assert [words for words in expected if words not in said(app)] == []
    assert len(app.get("download_button")) == 6


def test_one_document_narrows_citations_and_numbers():
    app = opened(lang="en", document="jiangmen-2024")
    assert "**1 of 5 documents**" in said(app)
    assert "issue date not stated" in said(app)
    assert "穗府办规〔2025〕13号" not in said(app)
    assert set(app.dataframe[0].value["Region"]) == {"Jiangmen"}


def test_a_view_alone_stands_without_the_rest():
    app = opened(lang="en", view="accounting")
    assert "## Downloads" not in said(app)
    assert len(charts(app)) == 1


def test_hostile_addresses_do_no_harm():
    app = opened(lang="xx", document="'; drop table documents", region="nowhere", view="<script>", category="\0")
    assert "5" in said(app)


def test_the_licence_is_linked_by_name_so_that_no_word_after_it_is_taken_in():
    text = said(opened(lang="zh-Hans"))
    assert "（[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)）。使用时" in text
    assert "- **上限**：" in text
    assert "未载明金额、目标" in text
