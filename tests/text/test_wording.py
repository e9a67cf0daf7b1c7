"""Small parts of findings: numbers in words, lists of names, plurals."""

import pytest

from text import wording

LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize(
    ("number", "english", "simplified", "traditional"),
    [
        (0, "no", "零", "零"),
        (1, "one", "一", "一"),
        (2, "two", "两", "兩"),
        (5, "five", "五", "五"),
        (12, "twelve", "十二", "十二"),
        (13, "13", "13", "13"),
        (3200, "3,200", "3,200", "3,200"),
        (-1, "-1", "-1", "-1"),
    ],
)
def test_numbers_to_twelve_are_spelt(number, english, simplified, traditional):
    assert [wording.spell(number, lang) for lang in LANGUAGES] == [english, simplified, traditional]


@pytest.mark.parametrize(
    ("names", "english", "chinese"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a and b", "a、b"),
        (["a", "b", "c"], "a, b and c", "a、b、c"),
    ],
)
def test_names_are_listed_in_running_text(names, english, chinese):
    assert [wording.join(names, lang) for lang in LANGUAGES] == [english, chinese, chinese]


@pytest.mark.parametrize(
    ("given", "shown"), [("four state no sum", "Four state no sum"), ("RMB 1 million", "RMB 1 million"), ("广东", "广东"), ("", "")]
)
def test_only_the_first_letter_is_made_large(given, shown):
    assert wording.capital(given) == shown


@pytest.mark.parametrize(("number", "form"), [(0, "goals"), (1, "goal"), (1.0, "goal"), (1.5, "goals"), (2, "goals")])
def test_a_noun_follows_its_number(number, form):
    assert wording.plural(number, "goal", "goals") == form
