"""Who signed a document and when, from the lines around the policy."""

import pytest

from ingest.outline import DATE
from ingest.signature import iso, issuer_of, signed_on

NOTICE = "岚州市财政局岚州市工业和信息化局关于印发若干措施的通知"


def issuer(before=(), after=(), page=(), title="若干措施") -> str | None:
    return issuer_of(list(before), list(after), list(page), title)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["岚州市人民政府办公室", "2024年5月6日"], "岚州市人民政府办公室"),
        (["云锦高新技术产业开发区管理委员会", "二〇二四年五月六日"], "云锦高新技术产业开发区管理委员会"),
        (["岚州市人民政府2024年5月6日"], "岚州市人民政府"),
    ],
)
def test_who_stands_with_the_date_signs(lines, name):
    assert issuer(after=lines) == issuer(before=lines) == name


@pytest.mark.parametrize(
    "lines",
    [
        ["岚州市财政局(代章)", "2024年5月6日"],
        ["岚州市财政局(盖章)", "2024年5月6日"],
        ["岚州市财政局(公章)2024年5月6日"],
    ],
)
def test_a_seal_is_no_part_of_a_name(lines):
    assert issuer(after=lines) == "岚州市财政局"


@pytest.mark.parametrize(
    "lines",
    [
        ["岚州市人民政府办公室2024年5月8日印发"],
        ["岚州市人民政府办公室", "发布日期:2024年5月8日"],
        ["岚州市人民政府办公室", "2024年5月8日更新"],
        ["请各单位认真执行。", "2024年5月6日"],
        ["岚州市人民政府办公室"],
    ],
)
def test_a_day_of_printing_or_of_putting_on_line_or_without_a_name_is_no_signature(lines):
    assert issuer(after=lines) is None


def test_bodies_that_sign_together_stand_as_the_notice_names_them():
    signed = ["岚州市工业和信息化局", "岚州市财政局", "2024年5月6日"]
    assert issuer([NOTICE], signed) == "岚州市财政局、岚州市工业和信息化局"


def test_bodies_that_sign_together_stand_as_they_sign_where_the_notice_does_not_name_all():
    signed = ["岚州市工业和信息化局", "岚州市财政局", "岚州市商务局", "2024年5月6日"]
    assert issuer([NOTICE], signed) == "岚州市工业和信息化局、岚州市财政局、岚州市商务局"


def test_a_line_of_text_ends_the_list_of_those_who_sign():
    lines = ["岚州市财政局", "现印发给你们,请认真执行。", "岚州市商务局", "2024年5月6日"]
    assert issuer(after=lines) == "岚州市商务局"


@pytest.mark.parametrize(
    ("short", "notice", "name"),
    [
        ("省政府办公厅", "青屿省人民政府办公厅关于印发若干措施的通知", "青屿省人民政府办公厅"),
        ("市财政局", "岚州市财政局关于印发若干措施的通知", "岚州市财政局"),
        ("县教育局", "沂川县教育局关于印发若干措施的通知", "沂川县教育局"),
    ],
)
def test_a_short_signature_gets_its_place_from_the_notice(short, notice, name):
    assert issuer([notice], [short, "2024年5月6日"]) == name


@pytest.mark.parametrize("notice", ["关于印发若干措施的通知", "青屿省商务厅关于印发若干措施的通知"])
def test_a_short_signature_stays_where_no_notice_has_its_place(notice):
    assert issuer([notice], ["省财政厅", "2024年5月6日"]) == "省财政厅"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("发文机关:岚州市人民政府办公室成文日期:2024年5月6日", "岚州市人民政府办公室"),
        ("发布机构:岚州市财政局发布日期:2024-05-06", "岚州市财政局"),
        ("制定机关:沂川县人民政府", "沂川县人民政府"),
        ("信息来源:岚州市财政局", None),
        ("发文机关:本网编辑整理", None),
    ],
)
def test_a_page_names_the_issuer_by_a_label_of_its_own(line, name):
    assert issuer(page=[line]) == name


@pytest.mark.parametrize(
    ("notice", "name"),
    [
        ("岚州市财政局关于印发若干措施的通知", "岚州市财政局"),
        ("青屿省人民政府办公厅关于印发若干措施的通知", "青屿省人民政府办公厅"),
        ("关于印发若干措施的通知", None),
        ("岚州市关于印发若干措施的通知", None),
    ],
)
def test_without_a_signature_the_notice_says_who(notice, name):
    assert issuer([notice]) == issuer(title=notice) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [("岚州市人民政府文件", "岚州市人民政府"), ("沂川县财政局文件", "沂川县财政局"), ("岚州市人民政府文件汇编", None)],
)
def test_without_a_notice_the_paper_says_who(line, name):
    assert issuer([line]) == name


def test_who_signs_goes_before_whom_the_page_names():
    assert issuer(after=["岚州市财政局", "2024年5月6日"], page=["发布机构:岚州市人民政府办公室"]) == "岚州市财政局"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2024年5月6日", "2024-05-06"),
        ("二〇二四年十二月三十一日", "2024-12-31"),
        ("岚州市人民政府2024年5月6日", "2024-05-06"),
        ("岚州市人民政府(盖章)2024年5月6日", "2024-05-06"),
        ("岚州市人民政府办公室2024年5月8日印发", None),
        ("发布日期:2024年5月8日", None),
        ("2024年5月8日来源:本网", None),
        ("本措施自2024年7月1日起施行", None),
    ],
)
def test_the_day_of_signing_stands_alone_or_after_a_name(line, day):
    assert signed_on([line], [], []) == signed_on([], [line], []) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("成文日期:2024-05-06", "2024-05-06"),
        ("签发日期:2024年5月6日", "2024-05-06"),
        ("发文日期2024/5/6", "2024-05-06"),
        ("发布日期:2024-05-08", None),
        ("生效日期:2024-06-01", None),
    ],
)
def test_a_page_labels_the_day_of_signing(line, day):
    assert signed_on([], [], [line]) == day


def test_the_day_in_the_text_goes_before_the_day_on_the_page():
    assert signed_on(["2024年5月6日"], [], ["成文日期:2024-05-07"]) == "2024-05-06"


def test_of_two_days_before_the_policy_the_last_is_that_of_signing():
    assert signed_on(["2024年3月1日", "岚州市人民政府", "2024年5月6日"], [], []) == "2024-05-06"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2024年5月6日", "2024-05-06"),
        ("二〇二四年五月六日", "2024-05-06"),
        ("二○二四年十月二十日", "2024-10-20"),
        ("二零二三年十一月三十日", "2023-11-30"),
        ("2024年2月29日", "2024-02-29"),
        ("2023年2月29日", None),
        ("2024年13月1日", None),
    ],
)
def test_a_day_that_no_calendar_has_is_none(said, day):
    assert iso(DATE.search(said)) == day
