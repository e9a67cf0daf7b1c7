"""A stock is a baseline where the clause says that the goal starts from it."""

import pytest

from data.audit.baselines import read_baseline
from data.audit.numbers import find_figures
from data.audit.place import Place


def at(text: str, number: int = -1) -> Place:
    """Return the place of one figure of a text, the last if not said."""
    return Place(text, find_figures(text)[number])


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("在现有9家企业的基础上实现数量翻倍", 9),
        ("在现有9家企业的基础上实现数量翻倍,达到累计培育18家企业", 9),
        ("企业由9家增至18家", 9),
        ("现有9家企业实现产值倍增", None),
        ("在现有9家企业的基础上实现产值倍增", None),
        ("在现有9家企业的基础上数量翻倍;达到80家", None),
        ("在现有9家企业的基础上,占比达到5%", None),
        ("在防范风险的基础上培育18家", None),
    ],
)
def test_a_stock_is_the_baseline_of_what_grows_from_it(text, base):
    assert read_baseline(at(text)).values == (base,)


def test_a_figure_that_the_stock_may_not_grow_to_is_left_open():
    assert read_baseline(at("在现有9家企业的基础上再培育3家")).values == (None, 9)
