"""Roles that hold for a whole document."""

from ingest.model import Department, Measure
from ingest.roles import settled


def measure(*bodies: tuple[str, str], explicit: bool = True) -> Measure:
    return Measure("一", "", "", tuple(Department(name, role, explicit, None) for name, role in bodies))


def told(*measures: Measure) -> list[list[tuple[str, str, str]]]:
    return [[(one.name, one.role, one.doubt) for one in named] for named in settled(measures)]


def test_without_leads_all_are_responsible():
    assert told(measure(("甲局", "responsible"), ("乙局", "responsible"))) == [[("甲局", "responsible", ""), ("乙局", "responsible", "")]]


def test_beside_leads_the_responsible_lead_and_are_marked():
    found = told(measure(("甲局", "lead"), ("乙局", "support")), measure(("丙局", "responsible")))
    assert found[1] == [("丙局", "lead", "responsible_beside_leads")]


def test_leads_stand_before_supports_and_the_first_of_supports_alone_leads():
    found = told(measure(("甲局", "support"), ("乙局", "lead")), measure(("丙局", "support"), ("丁局", "support")))
    assert found == [[("乙局", "lead", ""), ("甲局", "support", "")], [("丙局", "lead", "first_of_supports_leads"), ("丁局", "support", "")]]


def test_a_bracket_without_a_body_is_told_where_others_name_some():
    assert told(measure(("甲局", "lead")), measure())[1] == [("未写明的责任单位", "lead", "no_body_found")]
    assert told(measure(), measure()) == [[], []]


def test_a_body_named_once_for_all_is_left_out_where_a_clause_between_lacks_it():
    later = measure(("甲局", "responsible"), explicit=False)
    assert told(measure(("甲局", "responsible")), later)[1] == [("甲局", "responsible", "")]
    assert told(measure(("甲局", "responsible")), measure(("乙局", "responsible")), later)[2] == []
