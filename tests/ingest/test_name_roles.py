"""Each rule that gives a body its role or carries it on catches what officials write, and leaves alone what only looks like it."""

import pytest

from ingest.names import FIRST_LEADS, LABEL, NOT_AGAIN, RESPONSIBLE, Named, assign, read_bracket
from ingest.script import fold


def roles(content: str) -> list[tuple[str, str]]:
    """Return the bodies of one bracket, as the only one of a document, with their roles in short."""
    return [(one.name, one.role) for one in assign([read_bracket(fold(content))])[0]]


A, B, C = "市工信局", "市财政局", "市科技局"
LED = [(A, "lead"), (B, "support"), (C, "support")]
ALIKE = [(A, "responsible"), (B, "responsible")]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("牵头单位：市工信局；配合单位：市财政局、科技局", LED),
        ("主办单位：市工信局；协办单位：市财政局、科技局", LED),
        ("第一责任单位：市工信局，协同单位：市财政局、市科技局", LED),
        ("牵头部门为市工信局，参与部门为市财政局、科技局", LED),
        ("牵头：市工信局；配合：市财政局、科技局", LED),
        ("责任单位：市工信局；配合单位：市财政局、科技局", LED),
        ("牵头单位：市工信局；责任单位：市财政局、科技局", LED),
        ("责任单位：市工信局、财政局", ALIKE),
        ("责任单位及分工：市工信局、财政局", ALIKE),
    ],
)
def test_a_label_gives_the_role_of_the_names_behind_it(content, found):
    assert roles(content) == found


@pytest.mark.parametrize("text", ["项目实施单位应当单独建账", "由牵头企业申报", "责任重大：须抓紧办理"])
def test_a_word_without_unit_and_sign_is_no_label(text):
    assert LABEL.search(fold(text)) is None


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("市工信局牵头，市财政局、科技局配合", LED),
        ("市工信局牵头负责，市财政局、市科技局按职责分工协同推进", LED),
        ("市工信局主办，市财政局、科技局协办", LED),
        ("市工信局牵头，市财政局，市科技局配合", LED),
        ("市工信局负责，市财政局、科技局配合", LED),
        ("市工信局牵头，市财政局、科技局", LED),
        ("市工信局牵头市财政局、科技局配合", LED),
        ("市工信局会同市财政局、科技局负责", LED),
        ("市工信局牵头，会同市财政局、科技局负责", LED),
        ("市工信局（牵头）、市财政局（配合）、市科技局（配合）", LED),
        ("市工信局、财政局牵头，市科技局配合", [(A, "lead"), (B, "lead"), (C, "support")]),
        ("市工信局、财政局根据各自职责共同落实", ALIKE),
        ("市工信局、财政局", ALIKE),
    ],
)
def test_the_verb_behind_names_gives_their_role(content, found):
    assert roles(content) == found


def test_a_body_that_is_said_twice_stands_once_with_its_first_role():
    assert roles("市工信局牵头，市工信局、市财政局配合") == LED[:2]
    assert roles("市工信局、市财政局、市财政局负责") == ALIKE


@pytest.mark.parametrize(
    ("content", "throughout"),
    [
        ("市工信局、市财政局；以下各条均由市工信局负责，不再列出", (A,)),
        ("责任单位：市工信局、财政局；以下各项任务由市财政局负责，不再一一列出", (B,)),
        ("市工信局、市财政局，下同", (A, B)),
        ("市科技局；市工信局为各项任务共同责任单位，不再列出", (A,)),
        ("责任单位：市科技局；市工信局、财政局为各项措施的共同责任单位，不再列出", (A, B)),
        ("市工信局、市财政局负责", ()),
        ("市工信局、市财政局负责，市科技局配合", ()),
    ],
)
def test_who_is_not_listed_again_answers_throughout(content, throughout):
    assert read_bracket(fold(content)).throughout == throughout


def test_a_body_named_throughout_has_its_fullest_name_and_a_row_on_every_later_measure():
    first = read_bracket(fold("岚州市工业和信息化局、市财政局；以下各条均由工业和信息化局负责，不再列出"))
    other, again = read_bracket(fold("市科技局负责")), read_bracket(fold("岚州市工业和信息化局负责"))
    full = "岚州市工业和信息化局"
    assert assign([first, other, again])[1:] == [
        [Named(C, "responsible"), Named(full, "responsible", False)],
        [Named(full, "responsible")],
    ]


@pytest.mark.parametrize(
    ("text", "says_so"),
    [
        ("以下不再列出", True),
        ("后续条款不一一列举", True),
        ("下同", True),
        ("同一项目不重复享受", False),
        ("不再享受补贴", False),
    ],
)
def test_not_again_speaks_of_listing(text, says_so):
    assert (NOT_AGAIN.search(text) is not None) is says_so


@pytest.mark.parametrize(
    ("text", "says_so"),
    [
        ("排在第一位的为牵头单位", True),
        ("列首位的部门牵头", True),
        ("各项任务第一个单位为牵头单位", True),
        ("首个部门负责牵头", True),
        ("第一批牵头企业名单", False),
        ("排在末位的单位配合", False),
    ],
)
def test_a_document_says_that_the_first_listed_leads(text, says_so):
    assert (FIRST_LEADS.search(text) is not None) is says_so
    found = assign([read_bracket("市工信局、市财政局")], FIRST_LEADS.search(text) is not None)[0]
    assert [one.role for one in found] == (["lead", "support"] if says_so else ["responsible", "responsible"])


def test_one_bracket_that_says_so_holds_for_the_whole_document():
    before, says = read_bracket("市工信局、市财政局"), read_bracket(fold("市科技局、市商务局。排在第一位的为牵头单位"))
    assert assign([before, says]) == [[Named(A, "lead"), Named(B, "support")], [Named(C, "lead"), Named("市商务局", "support")]]


@pytest.mark.parametrize(
    ("text", "says_so"),
    [("市工信局负责", True), ("责任单位市工信局", True), ("配合单位市商务局", True), ("任务分工", True), ("每年一次", False), ("市工信局", False)],
)
def test_some_words_say_who_answers(text, says_so):
    assert (RESPONSIBLE.search(text) is not None) is says_so
