"""Each recorded cell beside a figure is held against what the text says."""

from data.audit.cells import read_cells
from data.audit.numbers import find_figures
from data.audit.place import Place

TEXT = "力争到2030年,累计培育9家专精特新企业"
GOAL = {
    "tier_id": "any_srdi",
    "per": None,
    "baseline_value": None,
    "target_year": 2030,
    "is_cumulative": True,
    "is_aspirational": True,
    "numeric_in_text": True,
}


def differences(text: str, table: str, row: dict) -> list[str]:
    return [cell.words for cell in read_cells(table, row, Place(text, find_figures(text)[-1])) if cell.differs]


def test_a_goal_as_the_text_has_it_differs_nowhere():
    assert differences(TEXT, "targets", GOAL) == []


def test_a_difference_names_column_record_and_reading():
    said = "is_cumulative is false, the text says true (累计 stands with the verb of the figure)"
    assert differences(TEXT, "targets", GOAL | {"is_cumulative": False}) == [said]


def test_a_record_beside_the_values_left_open_differs():
    text, row = "对企业改造项目投入的50%给予补助,最高补助不超过9万元", {"per": "year", "is_lifetime": False}
    assert differences(text, "amounts", row)[0].startswith("per is year, the text leaves open firm or project (")
    assert differences(text, "amounts", row | {"per": "firm"}) == []


def test_the_rules_never_see_the_record():
    place = Place(TEXT, find_figures(TEXT)[-1])
    other = dict.fromkeys(GOAL)
    assert [one.reading for one in read_cells("targets", GOAL, place)] == [one.reading for one in read_cells("targets", other, place)]
