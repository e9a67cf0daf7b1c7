"""Of a text, the policy's own title and paragraphs are told from the notice, the signature and what a page puts around them."""

import pytest

from ingest.clean import Dropped, Paragraph
from ingest.errors import Refused
from ingest.outline import CLOSING_LINE, DATE, ISSUER, NUMBER, Outline, dropped, outline
from ingest.script import fold

BODY = "一、奖励企业\n对企业给予奖励。"


def paragraphs(text: str) -> list[Paragraph]:
    """Return the lines of a text; one that begins with > is a link."""
    return [Paragraph(line.lstrip(">"), fold(line.lstrip(">")), line.startswith(">")) for line in text.splitlines()]


def parts(text: str) -> Outline:
    return outline(paragraphs(text))


def after(*lines: str) -> list[str]:
    """Return which of the lines below a policy are no part of it."""
    return [one.text for one in parts("\n".join(["岚州市若干措施", BODY, *lines])).after]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("岚州市支持企业发展若干措施", "岚州市支持企业发展若干措施"),
        ("岚州市奖励办法（试行）", "岚州市奖励办法（试行）"),
        ("岚州市行动方案（2025—2027年）", "岚州市行动方案（2025—2027年）"),
        ("支持企业发展二十条", "支持企业发展二十条"),
        ("岚州市支持企业\n高质量发展\n若干措施", "岚州市支持企业高质量发展若干措施"),
        ("岚州市人民政府\n关于支持企业发展的意见", "岚州市人民政府关于支持企业发展的意见"),
        ("岚州市奖励办法（试行）岚府〔2025〕3号", "岚州市奖励办法（试行）"),
        ("现将《岚州市若干措施》印发给你们。\n《岚州市若干措施》", "岚州市若干措施"),
        ("《青屿省促进条例》实施办法", "《青屿省促进条例》实施办法"),
        ("现将《岚州市企业登峰行动》印发给你们。\n岚州市企业登峰行动", "岚州市企业登峰行动"),
        ("1.首页\n岚州市若干措施", "岚州市若干措施"),
        ("岚州市人民政府文件\n岚府〔2025〕3号\n岚州市若干措施", "岚州市若干措施"),
        ("各区人民政府：\n现将《岚州市奖励办法》印发给你们。\n岚州市奖励办法", "岚州市奖励办法"),
        ("岚州市关于印发《岚州市培育“小巨人”办法》的通知\n岚州市培育小巨人办法", "岚州市培育小巨人办法"),
        (">岚州市土地规划\n岚州市若干措施", "岚州市若干措施"),
        ("岚州市若干措施\n为支持企业发展，制定本措施。", "岚州市若干措施"),
    ],
)
def test_the_title_is_the_policys_own(head, title):
    assert parts(f"{head}\n{BODY}").title == title


@pytest.mark.parametrize(
    "head", ["支持企业发展", "落实各项政策。", ">岚州市若干措施", "岚州市新闻中心", "按照《岚州市企业登峰行动》要求。\n岚州市企业登峰行动"]
)
def test_a_line_that_ends_on_no_kind_of_document_or_is_a_link_is_no_title(head):
    assert parts(f"{head}\n{BODY}").title == ""


def test_what_stands_before_the_title_and_the_addressees_after_it_are_no_text():
    found = parts(f"首页政策库\n岚州市若干措施\n岚府〔2025〕3号\n（2025年3月4日发布）\n各区人民政府：\n>相关链接\n{BODY}")
    assert [one.text for one in found.before] == ["首页政策库", "岚府〔2025〕3号", "（2025年3月4日发布）", "各区人民政府：", "相关链接"]
    assert [one.text for one in found.body] == BODY.splitlines()


def test_a_date_and_a_line_with_a_colon_within_the_text_stay():
    found = parts("岚州市若干措施\n一、奖励企业\n分两类：\n（一）大型企业。给予奖励。")
    assert [one.text for one in found.body] == ["一、奖励企业", "分两类：", "（一）大型企业。给予奖励。"]


@pytest.mark.parametrize(
    "lines",
    [
        ["附件：企业名单", "企业甲"],
        ["附件2", "申报表。"],
        ["附表", "一类奖励。"],
        ["政策解读", "一、背景"],
        ["联系电话：000-0000"],
        ["岚州市人民政府", "2025年3月4日"],
        ["岚州市工业和信息化局", "二〇二五年三月四日"],
        ["岚州市人民政府2025年3月4日"],
        ["岚州市人民政府 2025年3月4日", "企业可到大厅领取文本。"],
    ],
)
def test_annexes_signatures_and_links_below_are_no_part_of_the_policy(lines):
    assert after(*lines) == lines


@pytest.mark.parametrize(
    "line",
    [
        "附件所列企业优先支持。",
        "联系企业时说明政策。",
        "二、解读政策，服务企业。",
        "申报截止2025年3月4日。",
        "（责任单位：市财政局）",
        "责任单位：市财政局",
    ],
)
def test_a_paragraph_of_the_text_that_only_speaks_of_them_stays(line):
    assert after(line) == []


def test_notes_that_count_anew_after_the_closing_paragraph_are_no_part():
    assert after("本措施自2025年3月5日起施行。", "一、名词说明", "小微企业另行界定。") == ["一、名词说明", "小微企业另行界定。"]
    assert after("本措施自2025年3月5日起施行。", "每年评估一次。") == []


def test_each_line_around_a_policy_is_told_with_its_reason():
    lines = [*paragraphs(f"导航栏\n岚州市若干措施\n{BODY}\n附件：名单"), Paragraph("上一篇：公告", "上一篇:公告", ends_text="page furniture")]
    assert dropped(outline(lines)) == [
        Dropped("导航栏", "before the policy"),
        Dropped("附件：名单", "after the policy"),
        Dropped("上一篇：公告", "page furniture"),
    ]


@pytest.mark.parametrize("text", ["", "岚州市若干措施"])
def test_a_text_without_a_paragraph_below_its_title_is_refused(text):
    with pytest.raises(Refused):
        parts(text)


@pytest.mark.parametrize("text", ["岚府〔2025〕3号", "岚工信规(2025)第12号", "岚府办[2025]3 号", "岚州市人民政府令第12号"])
def test_a_documents_number_is_told(text):
    assert NUMBER.fullmatch(text)


@pytest.mark.parametrize("text", ["〔2025〕3号", "岚府〔25〕3号", "岚府〔2025〕号", "2025年第3号", "厂房3号"])
def test_another_number_is_no_documents_number(text):
    assert NUMBER.fullmatch(text) is None


@pytest.mark.parametrize("text", ["2025年3月4日", "2025 年 12 月 31 日", "二〇二五年三月四日", "二○二五年十二月三十一日"])
def test_a_date_is_told(text):
    assert DATE.fullmatch(text)


@pytest.mark.parametrize("text", ["2025年3月", "25年3月4日", "3月4日", "三年三月四日"])
def test_a_part_of_a_date_is_none(text):
    assert DATE.fullmatch(text) is None


@pytest.mark.parametrize(
    "text", ["岚州市人民政府", "岚州市工业和信息化局", "青屿省财政厅", "岚州高新区管委会", "岚州银行", "岚州市人民政府办公室(代章)"]
)
def test_who_issues_is_told(text):
    assert ISSUER.fullmatch(text)


@pytest.mark.parametrize("text", ["重点企业", "市工信局、市财政局", "奖励对象:市人民政府", "局", "由财政局负责"])
def test_another_name_or_a_list_of_names_is_not_who_issues(text):
    assert ISSUER.fullmatch(text) is None


@pytest.mark.parametrize(
    "text", ["本措施自2025年3月4日起施行。", "本办法由市工信局负责解释。", "以上政策有效期三年。", "上述条款与其他规定不一致的,以最新规定为准。"]
)
def test_a_paragraph_that_closes_a_document_is_told(text):
    assert CLOSING_LINE.match(text)


@pytest.mark.parametrize(
    "text", ["本市企业自2025年起申报。", "以上企业给予奖励。", "本办法所称企业,是指在本市登记的企业。", "各区制定本措施的实施细则。"]
)
def test_a_paragraph_that_defines_or_grants_closes_none(text):
    assert CLOSING_LINE.match(text) is None
