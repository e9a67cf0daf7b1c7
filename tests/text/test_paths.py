"""Clause paths as readers see and hear them."""

import pytest

from text import paths

LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize(
    ("path", "english", "simplified", "traditional"),
    [
        ("二.(六)#2", "part 2, clause 6, block 2", "第2部分第6条第2段", "第2部分第6條第2段"),
        ("二.(三).1#1", "part 2, clause 3, item 1, block 1", "第2部分第3条第1项第1段", "第2部分第3條第1項第1段"),
        ("七.(二十三)", "part 7, clause 23", "第7部分第23条", "第7部分第23條"),
        ("一.(十)", "part 1, clause 10", "第1部分第10条", "第1部分第10條"),
        ("三.(十一)", "part 3, clause 11", "第3部分第11条", "第3部分第11條"),
        ("十二.(九十九)", "part 12, clause 99", "第12部分第99条", "第12部分第99條"),
        ("四", "part 4", "第4部分", "第4部分"),
    ],
)
def test_a_path_is_read_out(path, english, simplified, traditional):
    assert [paths.read_out(path, lang) for lang in LANGUAGES] == [english, simplified, traditional]


@pytest.mark.parametrize("path", ["preamble", "tail", "title", "", "2.6", "二.(六)#", "<b>二</b>"])
def test_a_place_outside_the_parts_is_not_read_out(path):
    assert paths.read_out(path, "en") == ""


@pytest.mark.parametrize(
    ("path", "english", "simplified", "traditional"),
    [
        ("二.(六)#2", "二.(六)#2", "二.(六)#2", "二.(六)#2"),
        ("preamble", "preamble", "序言", "序言"),
        ("tail", "closing paragraph", "文末", "文末"),
        ("title", "title", "标题", "標題"),
    ],
)
def test_a_path_is_shown(path, english, simplified, traditional):
    assert [paths.shown(path, lang) for lang in LANGUAGES] == [english, simplified, traditional]
