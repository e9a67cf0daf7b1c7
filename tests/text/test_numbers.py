"""Figures in three languages; a short form is used only where it says exactly the value."""

import pytest

from text import numbers

LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize(
    ("value", "english", "simplified", "traditional"),
    [
        (1_000_000, "RMB 1 million", "100万元", "100萬元"),
        (1_500_000, "RMB 1.5 million", "150万元", "150萬元"),
        (250_000_000, "RMB 250 million", "2.5亿元", "2.5億元"),
        (1_250_000_000, "RMB 1,250 million", "12.5亿元", "12.5億元"),
        (10_000_000, "RMB 10 million", "1,000万元", "1,000萬元"),
        (225_000_000, "RMB 225 million", "22,500万元", "22,500萬元"),
        (225_000, "RMB 225,000", "22.5万元", "22.5萬元"),
        (10_000, "RMB 10,000", "1万元", "1萬元"),
        (9_999, "RMB 9,999", "9,999元", "9,999元"),
        (100_000_000, "RMB 100 million", "1亿元", "1億元"),
        (1_000_000_000, "RMB 1 billion", "10亿元", "10億元"),
        (0, "RMB 0", "0元", "0元"),
    ],
)
def test_money_is_short_where_that_is_exact(value, english, simplified, traditional):
    assert [numbers.money(value, lang) for lang in LANGUAGES] == [english, simplified, traditional]


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (12_345_678, "RMB 12,345,678", "12,345,678元"),
        (333_333, "RMB 333,333", "333,333元"),
        (1_234_567_891, "RMB 1,234,567,891", "1,234,567,891元"),
        (1_005_000, "RMB 1,005,000", "100.5万元"),
        (1_250_000, "RMB 1,250,000", "125万元"),
        (2_225_500, "RMB 2,225,500", "2,225,500元"),
    ],
)
def test_money_is_in_full_where_a_short_form_would_round(value, english, chinese):
    assert [numbers.money(value, lang) for lang in ("en", "zh-Hans")] == [english, chinese]


@pytest.mark.parametrize(
    ("value", "english", "simplified", "traditional"),
    [
        (48, "48", "48", "48"),
        (1_400, "1,400", "1,400", "1,400"),
        (20_000, "20,000", "2万", "2萬"),
        (12_345, "12,345", "12,345", "12,345"),
        (12_345_678, "12,345,678", "12,345,678", "12,345,678"),
        (2_000_000, "2,000,000", "200万", "200萬"),
    ],
)
def test_counts_are_never_short_in_english_and_exact_in_chinese(value, english, simplified, traditional):
    assert [numbers.count(value, lang) for lang in LANGUAGES] == [english, simplified, traditional]


@pytest.mark.parametrize(("value", "shown"), [(30, "30%"), (30.0, "30%"), (2.5, "2.5%"), (0.75, "0.75%"), (100, "100%")])
def test_percentages_have_no_decimals_that_say_nothing(value, shown):
    assert {numbers.percent(value, lang) for lang in LANGUAGES} == {shown}


@pytest.mark.parametrize(
    ("comparator", "shown"), [("<=", "≤"), ("<", "<"), (">=", "≥"), (">", ">"), ("=", "="), ("~", "≈"), ("range", ""), ("double", "×")]
)
def test_every_comparator_has_its_sign(comparator, shown):
    assert numbers.sign(comparator) == shown


def test_an_unknown_comparator_is_an_error():
    with pytest.raises(KeyError):
        numbers.sign("around")


FIRMS = {"unit": "firm", "unit_en": "firms", "unit_zh": "家", "value_high": None}
MONEY = {"unit": "yuan", "value_high": None}


@pytest.mark.parametrize(
    ("row", "english", "simplified", "traditional"),
    [
        (MONEY | {"comparator": "<=", "value": 1_000_000}, "≤\u2009RMB 1 million", "≤\u2009100万元", "≤\u2009100萬元"),
        (FIRMS | {"comparator": ">=", "value": 1400}, "≥\u20091,400 firms", "≥\u20091,400家", "≥\u20091,400家"),
        (FIRMS | {"comparator": "range", "value": 3, "value_high": 5}, "3–5 firms", "3–5家", "3–5家"),
        (
            MONEY | {"comparator": "range", "value": 1_500_000, "value_high": 5_000_000},
            "RMB 1.5–5 million", "150万–500万元", "150萬–500萬元",
        ),
        ({"unit": "percent", "comparator": "<=", "value": 30, "value_high": None}, "≤\u200930%", "≤\u200930%", "≤\u200930%"),
        ({"unit": "percent", "comparator": "range", "value": 20, "value_high": 30}, "20–30%", "20–30%", "20–30%"),
    ],
)  # fmt: skip
def test_a_figure_is_quoted_with_its_comparator_and_unit(row, english, simplified, traditional):
    assert [numbers.figure(row, lang) for lang in LANGUAGES] == [english, simplified, traditional]


def test_a_figure_can_go_without_its_unit():
    row = FIRMS | {"comparator": ">=", "value": 1400}
    assert numbers.figure(row, "en", named=False) == "≥\u20091,400"


def test_in_chinese_sentences_a_range_is_spoken():
    row = FIRMS | {"comparator": "range", "value": 1, "value_high": 2}
    assert [numbers.figure(row, lang, spoken=True) for lang in LANGUAGES] == ["1–2 firms", "1至2家", "1至2家"]


def test_a_fixed_sum_that_a_rider_caps_stands_without_its_sign():
    row = {"comparator": "=", "value": 2, "value_high": None, "unit": "percent", "capped_by_rider": True}
    assert numbers.figure(row, "en") == "2%"
    assert numbers.figure(row | {"capped_by_rider": False}, "en") == "=\u20092%"
