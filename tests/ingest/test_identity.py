"""What a document says that it is: number, dates, validity, place, kind, what it implements, the rider over its figures."""

import pytest

from ingest.clean import Paragraph
from ingest.identity import identify, level_of, place_of
from ingest.model import Identity
from ingest.outline import Outline
from ingest.reading import read_text
from ingest.script import fold, squeeze

SIGNED = ("岚州市人民政府办公室", "2024年5月6日")


def lines(*said: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(one, fold(one)) for one in said)


def identity(tail="", before=SIGNED, furniture=(), body="", title="岚州市若干措施") -> Identity:
    """Return what a document is that closes with tail; before stands over the policy, furniture on the page."""
    found = Outline(title, lines(*before), lines(body or "一、加大支持"), ())
    return identify(found, fold(squeeze(body)), fold(squeeze(tail)), list(furniture))


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("岚府办〔2024〕12号", "岚府办〔2024〕12号"), ("岚府规（2024）3号", "岚府规〔2024〕3号"),
        ("岚工信发[2024]第5号", "岚工信发〔2024〕5号"), ("岚府办 【2024】 12 号", "岚府办〔2024〕12号"),
        ("岚州市人民政府令第30号", "岚州市人民政府令第30号"), ("发文字号：岚府办〔2024〕12号", "岚府办〔2024〕12号"),
        ("各区县：岚府办", None), ("落实《青屿省培育企业意见》（青府〔2023〕4号）", None),
    ],
)  # fmt: skip
def test_a_number_has_a_year_in_one_form_of_bracket(line, number):
    assert identity(before=(line, *SIGNED)).doc_number == number
    assert identity(furniture=(line,)).doc_number == number


def test_the_number_on_a_line_of_its_own_goes_before_one_that_is_cited():
    assert identity(before=("根据青府〔2023〕4号要求，现印发给你们。", "岚府办〔2024〕12号", *SIGNED)).doc_number == "岚府办〔2024〕12号"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("岚州市人民政府办公室　2024年5月8日印发", "2024-05-08"),
        ("岚州市人民政府办公室二〇二四年五月八日印制", "2024-05-08"),
        ("2024年5月8日 印发", "2024-05-08"),
        ("发布日期：2024年5月8日", None),
    ],
)
def test_the_day_of_printing_is_no_day_of_issue(line, day):
    found = identity(furniture=(line,))
    assert (found.printed_on, found.issued_on) == (day, "2024-05-06")
    assert identity(before=(), furniture=(line,)).issued_on is None


@pytest.mark.parametrize(
    ("tail", "day"),
    [
        ("本措施自2024年7月1日起施行。", "2024-07-01"), ("本办法从二〇二四年七月一日起正式实施。", "2024-07-01"),
        ("本措施自印发之日起施行。", "2024-05-06"), ("本措施自公布之日起生效。", "2024-05-06"),
        ("本措施自印发之日起30日后施行。", "2024-06-05"), ("本措施自发布之日起满三十日后实施。", "2024-06-05"),
        ("本措施由市财政局负责解释。", None), ("企业应于2024年12月31日前申报。", None),
        ("企业自完成备案之日起享受政策。", None),
    ],
)  # fmt: skip
def test_a_document_holds_from_the_day_that_it_states(tail, day):
    assert identity(tail).effective_on == day


def test_from_the_issue_on_is_no_day_where_no_issue_is_dated():
    found = identity("本措施自印发之日起施行，有效期三年。", before=("各有关单位：",))
    assert (found.effective_on, found.expires_on) == (None, None)


@pytest.mark.parametrize(
    ("tail", "day"),
    [
        ("本措施自2024年7月1日起施行，有效期3年。", "2027-06-30"), ("本措施自印发之日起施行，有效期为三年。", "2027-05-05"),
        ("本措施自印发之日起施行，试行期两年。", "2026-05-05"), ("本措施自2024年7月1日起试行5年。", "2029-06-30"),
        ("本措施自印发之日起施行，有效期2年零6个月。", "2026-11-05"), ("本措施自印发之日起30日后施行，有效期1年。", "2025-06-04"),
        ("本措施自2024年7月1日起施行。", None), ("本措施自2024年7月1日起施行，奖励分3年兑现。", None),
        ("本措施有效期3年。", None),
    ],
)  # fmt: skip
def test_a_term_of_years_ends_on_the_day_before(tail, day):
    assert identity(tail).expires_on == day


@pytest.mark.parametrize(
    ("tail", "days"),
    [
        ("本措施有效期至2027年12月31日。", (None, "2027-12-31")),
        ("本措施自印发之日起施行，至2026年12月31日止。", ("2024-05-06", "2026-12-31")),
        ("本措施自2024年7月1日起施行，有效期至2026年6月30日。", ("2024-07-01", "2026-06-30")),
        ("本措施执行期限为2024年1月1日至2026年12月31日。", ("2024-01-01", "2026-12-31")),
        ("申报材料须于2026年12月31日前报送。", (None, None)),
    ],
)
def test_a_last_day_that_is_stated_is_the_last_day(tail, days):
    found = identity(tail)
    assert (found.effective_on, found.expires_on) == days


@pytest.mark.parametrize(
    ("issuer", "place"),
    [
        ("青屿省工业和信息化厅", ("青屿省", "province", None)), ("北漠自治区财政厅", ("北漠自治区", "province", None)),
        ("岚州市人民政府办公室", ("岚州市", "prefecture", None)), ("岚州市市场监督管理局", ("岚州市", "prefecture", None)),
        ("中共岚州市委办公室", ("岚州市", "prefecture", None)), ("西岭苗族自治州人民政府", ("西岭苗族自治州", "prefecture", None)),
        ("白林盟行政公署", ("白林盟", "prefecture", None)), ("沂川县人民政府", ("沂川县", "county", None)),
        ("白林自治旗人民政府", ("白林自治旗", "county", None)), ("岚州市云溪区人民政府", ("云溪区", "county", "岚州市")),
        ("青屿省岚州市云溪区人民政府", ("云溪区", "county", "岚州市")), ("云锦高新区管理委员会", ("云锦高新区", "park", None)),
        ("工业和信息化部", ("全国", "national", None)), ("国务院办公厅", ("全国", "national", None)),
    ],
)  # fmt: skip
def test_the_place_is_the_one_whose_body_issues(issuer, place):
    assert place_of(issuer, "若干措施", [], "") == place


@pytest.mark.parametrize(
    ("title", "before", "place"),
    [
        ("岚州市支持中小企业若干措施", [], ("岚州市", "prefecture", None)),
        ("若干措施", ["沂川县财政局关于印发若干措施的通知"], ("沂川县", "county", None)),
        ("若干措施", ["青屿省人民政府文件"], ("青屿省", "province", None)),
        ("若干措施", ["国家发展改革委关于印发若干措施的通知"], ("全国", "national", None)),
        ("鼓励园区企业创新办法", [], (None, None, None)),
        ("区域协调发展若干措施", ["各区县、各部门:"], (None, None, None)),
    ],
)
def test_without_an_issuer_the_title_or_the_notice_says_the_place(title, before, place):
    assert place_of(None, title, before, "") == place


def test_a_branch_of_a_central_body_issues_for_its_own_place():
    assert place_of("国家税务总局岚州市税务局", "岚州市办税服务措施", [], "") == ("岚州市", "prefecture", None)


@pytest.mark.parametrize(
    ("issuer", "addressed", "level"),
    [
        ("岚州市人民政府", "各乡镇人民政府、街道办事处:", "county"), ("岚州市人民政府", "各街道办事处、市各部门:", "county"),
        ("岚州市人民政府", "各县(市、区)人民政府:", "prefecture"), ("东莞市人民政府", "各镇人民政府(街道办事处):", "prefecture"),
    ],
)  # fmt: skip
def test_a_city_that_speaks_to_its_towns_is_a_county(issuer, addressed, level):
    assert place_of(issuer, "若干措施", [addressed], "")[1] == level


@pytest.mark.parametrize(
    ("name", "level"),
    [("重庆市", "province"), ("岚州市", "prefecture"), ("西岭州", "prefecture"), ("白林旗", "county"), ("临海新区", "park"), ("全省各地", None)],
)
def test_the_end_of_a_name_tells_the_level(name, level):
    assert level_of(name) == level


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ("为贯彻落实《青屿省培育企业指导意见》，制定本措施。", "青屿省培育企业指导意见"),
        ("根据《青屿省贯彻〈促进法〉实施办法》，制定本措施。", "青屿省贯彻〈促进法〉实施办法"),
        ("按照青屿省《关于培育企业的意见》要求，制定本措施。", "关于培育企业的意见"),
        ("鼓励企业参照《工业软件目录》购置软件。", None),
        ("为帮助企业发展，制定以下措施。", None),
    ],
)
def test_what_is_carried_out_is_named_after_a_word_for_it(opening, title):
    assert identity(body=opening).implements == title


def test_a_title_says_what_is_carried_out():
    assert identity(title="岚州市贯彻落实《青屿省培育企业指导意见》实施方案").implements == "青屿省培育企业指导意见"


@pytest.mark.parametrize(
    ("tail", "rider"),
    [
        ("本措施所列标准均为上限。本措施由市财政局解释。", "本措施所列标准均为上限"),
        ("同一项目不重复享受；资金实行总量控制，超出部分按比例核减。", "资金实行总量控制,超出部分按比例核减"),
        ("以上奖励视市级财力情况安排。", "以上奖励视市级财力情况安排"),
        ("单个企业每年不超过100万元。", None),
        ("同一项目按就高不重复原则执行。", None),
    ],
)
def test_a_sentence_that_holds_all_figures_down_is_the_rider(tail, rider):
    assert identity(tail).rider == rider


def test_how_long_a_title_holds_is_not_how_long_the_document_does():
    text = "岚州市若干措施\n一、支持认定\n专精特新中小企业称号有效期3年，期满复核。\n二、附则\n本措施自2025年1月1日起施行。"
    assert read_text(text).identity.expires_on is None
