"""The policy is found in its page and cut into paths."""

import pytest

from data.audit.text import TextError, read_policy

PAGE = """某市人民政府办公室关于印发某市培育企业
若干措施的通知
某府办〔2030〕7号
《某市培育企业若干措施》已经同意，现印发给你们。
2030年1月2日
某市培育企业
若干措施
为培育企业，制定本措施。
一、强化培育
（一）健全体系。建立名单，培育
3家。（市工信局、市财
政局负责)
(二) **加强服务**
服务企业（含个体）。(市工信局负责)
支持园区。〔市商务局负责〕
二、促进转型
（三）绿色转型。
1.节能。改造2家。（市工信局负责）
2.节水。改造4家。
本措施自印发之日起施行。
公开方式：主动公开
相关链接2031年目录。
"""


def paths(page: str) -> dict[str, str]:
    return {passage.path: passage.body for passage in read_policy(page).passages}


def test_the_policy_runs_from_its_own_title_to_its_last_sentence():
    policy = read_policy(PAGE)
    assert policy.title == "某市培育企业若干措施"
    assert policy.before[-1] == "2030年1月2日"
    assert policy.after == ("公开方式：主动公开", "相关链接2031年目录。")


def test_each_bracket_closes_a_path():
    assert list(paths(PAGE)) == ["title", "preamble", "一", "一.(一)", "一.(二)#1", "一.(二)#2", "二", "二.(三)", "二.(三).1", "二.(三).2"]


def test_lines_that_a_page_break_split_are_read_as_one():
    assert paths(PAGE)["一.(一)"] == "健全体系。建立名单，培育3家。（市工信局、市财政局负责)"


def test_headings_lose_number_full_stop_and_mark_up():
    headings = {passage.path: passage.heading for passage in read_policy(PAGE).passages}
    assert (headings["一.(一)"], headings["一.(二)#2"], headings["二.(三).1"]) == ("健全体系", "加强服务", "节能")


def test_a_bracket_within_a_sentence_names_nobody():
    contents = {passage.path: passage.bracket for passage in read_policy(PAGE).passages}
    assert (contents["一.(二)#1"], contents["一.(二)#2"], contents["二.(三).2"]) == ("市工信局负责", "市商务局负责", None)


def test_a_paragraph_after_the_last_bracket_is_the_tail():
    page = PAGE.replace("2.节水。改造4家。\n", "")
    assert paths(page)["tail"] == "本措施自印发之日起施行。"


def test_a_text_after_a_bracket_elsewhere_is_not_lost():
    page = PAGE.replace("政局负责)", "政局负责)\n另有5家。")
    assert paths(page)["一.(一)#rest"] == "另有5家。"


def test_a_page_without_a_policy_is_told():
    with pytest.raises(TextError):
        read_policy("没有标题的一页。")
