"""Days, years and periods in three languages."""

import datetime

import pytest

from text import dates

DAY = datetime.date(2025, 8, 23)


@pytest.mark.parametrize(("lang", "shown"), [("en", "23 August 2025"), ("zh-Hans", "2025年8月23日"), ("zh-Hant", "2025年8月23日")])
def test_a_day_is_written_in_full(lang, shown):
    assert dates.date(DAY, lang) == shown


@pytest.mark.parametrize(("lang", "shown"), [("en", "23 Aug 2025"), ("zh-Hans", "2025年8月23日"), ("zh-Hant", "2025年8月23日")])
def test_a_day_has_a_short_form(lang, shown):
    assert dates.date(DAY, lang, long=False) == shown


def test_days_below_ten_have_no_leading_nought():
    assert dates.date(datetime.date(2024, 1, 5), "en") == "5 January 2024"
    assert dates.date(datetime.date(2024, 1, 5), "zh-Hans") == "2024年1月5日"


@pytest.mark.parametrize(("lang", "shown"), [("en", "2025"), ("zh-Hans", "2025年"), ("zh-Hant", "2025年")])
def test_a_year_is_not_grouped(lang, shown):
    assert dates.year(2025, lang) == shown


@pytest.mark.parametrize(("lang", "shown"), [("en", "2024–2026"), ("zh-Hans", "2024—2026年"), ("zh-Hant", "2024—2026年")])
def test_a_period_names_both_years(lang, shown):
    assert dates.period(2024, 2026, lang) == shown
