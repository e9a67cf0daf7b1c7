"""A goal's year is stated in its own sentence."""

import pytest

from data.audit.numbers import find_figures
from data.audit.place import Place
from data.audit.years import read_target_year


def at(text: str, number: int = -1) -> Place:
    """Return the place of one figure of a text, the last if not said."""
    return Place(text, find_figures(text)[number])


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("到2030年,培育企业9家", 2030),
        ("到2030年,数量倍增;质量提升;推动9家上市", 2030),
        ("培育企业9家以上,2030年底前完成", 2030),
        ("力争到“十四五”末,培育企业9家", 2025),
        ("到2030年,质量提升。培育企业9家", None),
        ("自2023年5月6日起,按2022年标准培育企业9家", None),
        ("落实行动计划(2023-2025年),培育企业9家", None),
    ],
)
def test_a_year_holds_for_its_sentence(text, year):
    assert read_target_year(at(text)).values == (year,)


def test_a_year_after_the_figure_holds_too():
    assert read_target_year(at("培育企业9家,到2030年形成体系", 0)).values == (2030,)


def test_of_several_years_the_last_before_the_figure_holds():
    text = "到2030年,培育企业9家,到2035年,培育企业8家"
    assert [read_target_year(at(text, number)).values for number in (1, 3)] == [(2030,), (2035,)]


def test_several_years_that_all_follow_the_figure_are_left_open():
    assert read_target_year(at("培育企业9家,到2030年见效,到2035年成熟", 0)).values == (2030, 2035)


def test_a_year_in_a_heading_is_none():
    text = "到2030年的目标培育企业9家"
    assert read_target_year(Place(text, find_figures(text)[-1], heading_end=9)).values == (None,)
