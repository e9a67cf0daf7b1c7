"""What a page adds to a text is dropped with its reason, and lines that a page broke become one paragraph again."""

import pytest

from ingest.clean import RESPONSIBILITY, clean
from ingest.forms import Line


def texts(*lines: str, is_broken: bool = True) -> list[str]:
    return [one.text for one in clean([Line(line, is_broken=is_broken) for line in lines])[0]]


def why(text: str) -> list[str]:
    """Return why a line on a page of a file is dropped: one reason, or none."""
    return [one.why for one in clean([Line(text, page=1)])[1]]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("— 3 —", "page number"),
        ("12", "page number"),
        ("第 2 页", "page number"),
        ("第2页 共8页", "page number"),
        ("3/12", "page number"),
        ("Page 2 of 9", "page number"),
        ("岚州市人民政府办公室 2025年3月4日印发", "printing line"),
        ("二〇二五年三月四日印发", "printing line"),
        ("（此件公开发布）", "printing line"),
        ("公开方式：主动公开", "printing line"),
        ("共印 30 份", "printing line"),
        ("抄送：市委各部门，市政协办公室。", "copy list"),
        ("主 送：各区人民政府", "copy list"),
        ("浏览次数：125", "page furniture"),
        ("当前位置：首页 > 政策文件", "page furniture"),
        ("责任编辑：李某", "page furniture"),
        ("字号：大 中 小", "page furniture"),
        ("岚ICP备00000000号", "page furniture"),
        ("打 印", "page furniture"),
    ],
)
def test_what_is_no_text_is_dropped_with_its_reason(line, reason):
    assert why(line) == [reason]


@pytest.mark.parametrize(
    "line",
    [
        "12家",
        "第2批",
        "2025年3月4日",
        "共8家企业获得奖励",
        "岚府办〔2025〕3号",
        "本措施于2025年3月4日印发，自印发之日起施行。",
        "名单向社会公开，接受监督。",
        "公开征集服务机构",
        "抄送材料由各区汇总。",
        "打印机、复印机等设备纳入补助范围。",
        "来源于财政资金的项目，不重复奖励。",
        "支持中小企业",
    ],
)
def test_a_line_of_the_text_is_kept(line):
    assert (texts(line), why(line)) == ([line], [])


def test_what_the_file_itself_sets_apart_is_dropped_for_its_reason():
    kept, dropped = clean([Line("奖励企业。"), Line("见附注。", furniture="footnote")])
    assert [one.text for one in kept] == ["奖励企业。"]
    assert [(one.text, one.why) for one in dropped] == [("见附注。", "footnote")]


@pytest.mark.parametrize("line", ["抄送：市委办公室。", "公开方式：主动公开", "上一篇：招聘公告", "扫一扫在手机打开"])
def test_where_a_file_has_no_pages_a_line_that_ends_a_text_is_kept_as_its_end(line):
    [kept] = clean([Line(line)])[0]
    assert (kept.text, bool(kept.ends_text)) == (line, True)


@pytest.mark.parametrize("line", ["浏览次数：125", "— 3 —"])
def test_a_line_that_can_stand_anywhere_ends_no_text(line):
    assert clean([Line(line)])[0] == []


@pytest.mark.parametrize(
    ("head", "pages", "times"),
    [
        ("岚州市政策汇编", 3, 0),
        ("政策汇编 第二辑", 4, 0),
        ("岚州市政策汇编", 2, 2),
        ("企业应当依法纳税。", 3, 3),
        ("一、总体要求", 3, 3),
        ("责任单位：市财政局", 3, 3),
    ],
)
def test_a_line_at_the_edge_of_three_pages_is_a_running_head_unless_it_is_text(head, pages, times):
    lines = [Line(text, page=page) for page in range(1, pages + 1) for text in (head, f"第{page}类企业给予奖励。")]
    kept, dropped = clean(lines)
    assert [one.text for one in kept].count(head) == times
    assert [one.why for one in dropped] == ["running head"] * (pages - times)


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["对企业、", "平台给予奖励。"], ["对企业、平台给予奖励。"]),
        (["对新认定的企业，", "给予奖励。"], ["对新认定的企业，给予奖励。"]),
        (["对企业（含分公司", "和子公司）给予奖励。"], ["对企业（含分公司和子公司）给予奖励。"]),
        (["认定“小巨人", "”企业。"], ["认定“小巨人”企业。"]),
        (["对企业给予奖励。", "对平台给予补助。"], ["对企业给予奖励。", "对平台给予补助。"]),
        (["奖励对象如下：", "小微企业。"], ["奖励对象如下：", "小微企业。"]),
        (["奖励企业，", "（二）补助平台。"], ["奖励企业，", "（二）补助平台。"]),
        (["由市财政局、", "2025年3月4日"], ["由市财政局、", "2025年3月4日"]),
        (["名单见附表，", "附件：企业名单"], ["名单见附表，", "附件：企业名单"]),
        (["岚州市若干措施", "支持企业"], ["岚州市若干措施", "支持企业"]),
        (["对企业给予奖励（市工信局负责）", "每年安排一批。"], ["对企业给予奖励（市工信局负责）", "每年安排一批。"]),
        (["对企业给予奖励，", "责任单位：市工信局"], ["对企业给予奖励，", "责任单位：市工信局"]),
        (["支持企业使用little", "giant标识，"], ["支持企业使用little", "giant标识，"]),
        (["支持企业使用标识，", "giant"], ["支持企业使用标识，giant"]),
    ],
)
def test_an_unfinished_line_goes_on_with_the_next_unless_that_opens_another(lines, joined):
    assert texts(*lines) == joined


def test_a_line_of_the_full_width_is_broken_and_a_shorter_one_is_over():
    full = "支持企业开展设备更新和数字化改造并按照规定安排"
    assert texts(*[full] * 9, "专项资金", "加强服务") == [full * 9 + "专项资金", "加强服务"]


@pytest.mark.parametrize(
    ("line", "is_over"),
    [
        ("支持企业开展设备更新和数字化改造并按照设备投资额的一定比例给予一次性事后奖励补助（市工业和信息化局、市财政局负责）", True),
        ("责任单位：市工业和信息化局、市财政局、市科学技术局、市商务局、市市场监督管理局、市人力资源和社会保障局", True),
        ("支持企业开展设备更新和数字化改造并按照设备投资额的一定比例给予一次性事后奖励补助，由市工业和信息化局会同", False),
    ],
)
def test_who_answers_ends_a_paragraph_also_in_a_long_line(line, is_over):
    following = "市财政局每年安排一批。"
    assert texts(line, following) == ([line, following] if is_over else [line + following])


def test_words_in_latin_letters_are_joined_with_a_space():
    assert texts("对企业（little", "giant）给予奖励。") == ["对企业（little giant）给予奖励。"]


def test_lines_that_no_width_broke_are_paragraphs_of_their_own():
    lines = ["支持企业开展设备更新和数字化改造并按照规定安排"] * 9
    assert texts(*lines, is_broken=False) == lines


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("## 一、总体要求", "一、总体要求"),
        ("**支持创新**。给予奖励。", "支持创新。给予奖励。"),
        ("支持企業發展，給予補貼。", "支持企业发展，给予补贴。"),
        ("奖\u200b励\u3000企业。", "奖励 企业。"),
        ("奖励3*2个项目。", "奖励3*2个项目。"),
    ],
)
def test_mark_up_unseen_signs_and_traditional_forms_do_not_stay(line, text):
    assert texts(line) == [text]


def test_a_paragraph_has_its_folded_text_and_tells_a_link():
    [kept] = clean([Line("（一）奖励５０％。", is_link=True)])[0]
    assert (kept.text, kept.folded, kept.is_link) == ("（一）奖励５０％。", "(一)奖励50%。", True)


@pytest.mark.parametrize("text", ["责任单位：市财政局", "（牵头部门:市工信局）", "配合 单位：各区政府", "牵头：市科技局", "职责分工:财政局安排预算"])
def test_a_line_that_says_who_answers_is_told(text):
    assert RESPONSIBILITY.match(text) is not None


@pytest.mark.parametrize("text", ["责任单位应当公开名单。", "负责人：李某", "配合开展抽查。", "由责任单位：市财政局负责"])
def test_a_line_that_only_speaks_of_who_answers_is_not(text):
    assert RESPONSIBILITY.match(text) is None
