"""What a person is told to look at before a draft is trusted."""

from dataclasses import replace

import pytest

from ingest.model import DOUBTFUL, LIKELY, SURE, Amount, Department, Draft, Identity, Measure, Span, Target, Warning
from ingest.reading import read_text
from ingest.warn import warnings

WHOLE = Identity("岚州市若干措施", "岚府〔2024〕3号", "岚州市人民政府", "2024-05-06", region="岚州市")
FINANCE = Department("市财政局", "responsible", True, "finance_fiscal")
GUILD = Department("市扎染行会", "responsible", True, None)
RATE = Amount(Span("一", 3, 5), "按20%给予补助", "rate", "=", 20, None, "percent", None, (), "设备投资额")
DOUBLED = Target(Span("一", 9, 11), "数量翻番", "firms_in_tier", ("srdi_sme",), "double", 2, None, "times", None, 2027, 30, False, False, True)
REACHED = replace(DOUBLED, span=Span("一", 15, 17), phrase="达到60家", comparator="=", value=60, unit="firms")


def measure(*departments: Department, path: str = "一") -> Measure:
    return Measure(path, "加大支持", "给予支持。", departments)


ANSWERED = (measure(FINANCE),)


def draft(identity: Identity = WHOLE, measures=ANSWERED, amounts=(), targets=()) -> Draft:
    return Draft(identity, (), tuple(measures), tuple(amounts), tuple(targets), (), (), ())


def keys(one: Draft) -> list[str]:
    return [warning.key for warning in warnings(one)]


def test_a_whole_draft_has_no_warning():
    assert keys(draft(amounts=[RATE], targets=[DOUBLED, REACHED])) == []


@pytest.mark.parametrize(
    ("identity", "departments"),
    [(Identity(""), ()), (Identity("", issued_on="2024-05-06", region="岚州市"), ())],
)
def test_a_text_without_title_number_issuer_and_departments_is_no_policy(identity, departments):
    assert Warning("no_policy", "title") in list(warnings(draft(identity, [measure(*departments)])))


@pytest.mark.parametrize(
    ("identity", "departments"),
    [
        (Identity("岚州市若干措施"), ()),
        (Identity("", doc_number="岚府〔2024〕3号"), ()),
        (Identity("", issuer="岚州市人民政府"), ()),
        (Identity(""), (FINANCE,)),
    ],
)
def test_any_one_of_them_makes_a_policy(identity, departments):
    assert "no_policy" not in keys(draft(identity, [measure(*departments)]))


@pytest.mark.parametrize("field", ["doc_number", "issuer", "issued_on", "region"])
def test_what_a_document_does_not_state_is_named(field):
    assert list(warnings(draft(replace(WHOLE, **{field: None})))) == [Warning(f"no_{field}", "title")]


@pytest.mark.parametrize("field", ["printed_on", "effective_on", "expires_on", "level", "parent", "implements", "rider"])
def test_what_many_documents_leave_out_is_not_named(field):
    full = Identity("岚州市措施", "岚府〔2024〕3号", "岚州市人民政府", *["2024-05-06"] * 4, "岚州市", "prefecture", "青屿省", "意见", "上限")
    assert getattr(full, field)
    assert keys(draft(replace(full, **{field: None}))) == []


def test_a_document_of_no_measures_is_told_so_and_not_asked_for_departments():
    assert keys(draft(measures=[])) == ["no_measures"]


@pytest.mark.parametrize("measures", [[measure()], [measure(), measure(path="二")]])
def test_measures_that_nobody_answers_for_are_told(measures):
    assert list(warnings(draft(measures=measures))) == [Warning("no_departments", "title")]


def test_one_measure_with_a_department_is_enough():
    assert keys(draft(measures=[measure(), measure(FINANCE, path="二")])) == []


@pytest.mark.parametrize(
    ("measures", "path"),
    [([measure(FINANCE, GUILD)], "一"), ([measure(FINANCE), measure(GUILD, path="二"), measure(GUILD, path="三")], "二")],
)
def test_a_body_of_no_known_function_is_named_once_where_it_first_stands(measures, path):
    assert list(warnings(draft(measures=measures))) == [Warning("unknown_department", path, {"name": "市扎染行会"})]


def test_two_bodies_of_no_known_function_are_named_both():
    other = replace(GUILD, name="市竹编协会")
    assert [one.values["name"] for one in warnings(draft(measures=[measure(GUILD, other)]))] == ["市扎染行会", "市竹编协会"]


@pytest.mark.parametrize(("baseline", "stated", "doubled"), [(30, 50, 60), (24, 40, 48), (30, 61, 60)])
def test_a_doubling_and_the_figure_reached_that_do_not_agree_are_told(baseline, stated, doubled):
    targets = [replace(DOUBLED, baseline_value=baseline), replace(REACHED, baseline_value=baseline, value=stated)]
    assert list(warnings(draft(targets=targets))) == [Warning("doubling", "一", {"baseline": baseline, "doubled": doubled, "stated": stated})]


@pytest.mark.parametrize(
    "other",
    [
        REACHED,
        replace(REACHED, value=50, indicator="listed_firms"),
        replace(REACHED, value=50, tiers=("little_giant",)),
        replace(REACHED, value=50, span=Span("二", 3, 5)),
        replace(REACHED, value=50, baseline_value=None),
        replace(REACHED, value=50, baseline_value=20),
    ],
)
def test_a_doubling_is_held_against_the_same_goal_only(other):
    assert keys(draft(targets=[DOUBLED, other])) == []


def test_a_doubling_that_starts_from_nothing_stated_is_held_against_nothing():
    assert keys(draft(targets=[replace(DOUBLED, baseline_value=None), replace(REACHED, baseline_value=None, value=50)])) == []


@pytest.mark.parametrize("phrase", ["按20%给予补助", "给予30%补贴"])
def test_a_rate_of_nothing_named_is_told(phrase):
    found = list(warnings(draft(amounts=[replace(RATE, base="", phrase=phrase)])))
    assert found == [Warning("rate_without_base", "一", {"phrase": phrase})]


@pytest.mark.parametrize("kind", ["award", "rate_cap", "interest_subsidy", "annual_pool", "fee_rate_cap"])
def test_only_a_rate_is_asked_for_what_it_applies_to(kind):
    assert keys(draft(amounts=[replace(RATE, base="", kind=kind)])) == []


def test_doubtful_amounts_and_goals_are_told_with_their_phrases():
    found = warnings(draft(amounts=[replace(RATE, sureness=DOUBTFUL)], targets=[replace(REACHED, sureness=DOUBTFUL)]))
    assert list(found) == [Warning("doubtful", "一", {"phrase": "按20%给予补助"}), Warning("doubtful", "一", {"phrase": "达到60家"})]


@pytest.mark.parametrize("sureness", [SURE, LIKELY])
def test_what_is_sure_or_likely_is_not_told(sureness):
    assert keys(draft(amounts=[replace(RATE, sureness=sureness)], targets=[replace(REACHED, sureness=sureness)])) == []


def test_a_draft_carries_its_warnings():
    read = read_text("岚州市扶持企业若干措施\n一、加大支持\n支持企业发展。（市财政局、市扎染行会负责）")
    assert [one.values.get("name") for one in read.warnings if one.key == "unknown_department"] == ["市扎染行会"]
    assert "no_doc_number" in [one.key for one in read.warnings]
    assert "no_departments" not in [one.key for one in read.warnings]
