"""A figure knows its sentence, its clause, its part and the verb that it depends on."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place

TEXT = "打造平台。到2030年,培育企业9家,建成园区3个;服务企业8家次,推动上市。另有安排。"


def at(text: str, number: int = -1, heading_end: int = 0) -> Place:
    """Return the place of one figure of a text, the last if not said."""
    return Place(text, find_figures(text)[number], heading_end)


def test_a_sentence_runs_from_full_stop_to_full_stop():
    assert at(TEXT).sentence == "到2030年,培育企业9家,建成园区3个;服务企业8家次,推动上市"


def test_a_semicolon_ends_a_clause_and_a_comma_a_part():
    place = at(TEXT, 2)
    assert (place.clause, place.part) == ("到2030年,培育企业9家,建成园区", "建成园区")
    assert at(TEXT).clause == "服务企业"


def test_a_heading_without_a_full_stop_is_none_of_the_sentence():
    assert at("主要目标培育企业9家", heading_end=4).sentence == "培育企业9家"


def test_a_comma_within_a_number_ends_nothing():
    assert at("培育1,200家企业和30家平台").part == "培育1,200家企业和"


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("累计培育工厂9家,园区5家", "累计培育工厂9家,园区"),
        ("累计培育工厂9家,建成园区5家", "建成园区"),
        ("累计培育工厂9家;园区5家", "园区"),
        ("累计培育工厂9家,满意率98%", "满意率"),
        ("累计培育工厂9家,服务全覆盖", "服务"),
    ],
)
def test_counts_under_one_verb_share_it(text, phrase):
    assert at(text).verb_phrase == phrase
