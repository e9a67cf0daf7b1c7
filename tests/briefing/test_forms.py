"""What an office program is told of every view: values of the rows, formats of their unit, words where nothing is stated."""

import datetime

import pytest

from briefing.forms import FORMS, Chart, Drawing, Table, as_table, form
from briefing.forms_of.parts import yuan_scale
from briefing.made import made
from briefing.model import Slide
from charts import theme
from views.catalogue import PAGES
from views.selection import Selection

TODAY = datetime.date(2026, 11, 22)
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
VIEWS = [view.id for page in PAGES for view in page.views]
CHARTS = {
    "awards_by_event": "bars", "rate_curves": "lines", "workloads": "stacked", "busiest_bodies": "dots", "bodies_per_measure": "dots",
    "stocks_by_tier": "bars", "giants_by_region": "dots", "pace_by_goal": "ranges", "shares_of_province_by_goal": "dots",
    "instrument_sides": "bars", "accounting": "stacked",
}  # fmt: skip


def of(view, lang="en", **selected):
    return form(made(Slide(view, Selection(**selected)), lang=lang, today=TODAY))


def test_every_view_has_a_form_of_its_own():
    assert set(FORMS) == set(VIEWS)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_what_has_a_native_chart_is_one_and_all_else_a_table_but_the_time_line(view, lang):
    found = of(view, lang)
    if view in CHARTS:
        assert isinstance(found, Chart)
        assert found.kind == CHARTS[view]
    else:
        assert isinstance(found, Drawing if view == "timeline" else Table)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", CHARTS)
def test_every_mark_has_its_words_and_no_figure_stated_is_never_zero(view, lang):
    found = of(view, lang)
    for series in found.series:
        assert len(series.xs or found.categories) == len(series.values)
        assert not series.labels or len(series.labels) == len(series.values)
        assert all(words for words, value in zip(series.labels, series.values, strict=False) if value is None)
    assert found.number_format


@pytest.mark.parametrize("view", [view for view in VIEWS if view not in CHARTS and view != "timeline"])
def test_every_row_of_a_table_fits_its_headings_or_heads_others(view):
    found = of(view)
    assert {len(row) for row in found.rows} <= {len(found.headings), 1}
    assert len(found.shares) == len(found.headings)


# Read in data/documents/*/amounts.csv.
@pytest.mark.parametrize(
    ("lang", "number_format", "values"),
    [
        ("en", '"RMB "#,##0', (300_000, None, 1_000_000, None, None, 500_000, 1_500_000, 500_000, 1_000_000)),
        ("zh-Hans", '#,##0"万元"', (30, None, 100, None, None, 50, 150, 50, 100)),
        ("zh-Hant", '#,##0"萬元"', (30, None, 100, None, None, 50, 150, 50, 100)),
    ],
)
def test_awards_stand_in_the_unit_of_their_format(lang, number_format, values):
    found = of("awards_by_event", lang)
    assert found.number_format == number_format
    assert found.series[0].values == values


def test_awards_say_ceilings_fixed_sums_and_silence():
    [series] = of("awards_by_event").series
    assert series.labels[1:3] == ("no figure stated", "≤\u2009RMB 1 million")
    assert series.labels[5] == "=\u2009RMB 500,000"
    assert series.looks[2:6] == ("ceiling", "", "", "")
    assert series.colours[2] == theme.tint(theme.LIGHT.regions["guangzhou"], theme.CEILING, "#FFFFFF")
    assert series.colours[5] == theme.LIGHT.regions["gansu"]


def test_ten_million_times_ten_is_said_in_the_larger_chinese_unit():
    assert yuan_scale([100_000_000, 250_000_000], "zh-Hans") == (100_000_000, '#,##0.0"亿元"', "亿元")
    assert yuan_scale([225_000, 750_000], "zh-Hans") == (10_000, '#,##0.0"万元"', "万元")


def test_stocks_are_the_goals_of_the_documents_tier_by_tier():
    by_tier = {series.name: series for series in of("stocks_by_tier").series}
    assert by_tier["SRDI SME"].values == (20_000, None, 1_400, 270, 700)
    assert by_tier["Little giant"].values == (2_000, None, 48, 12, 100)
    assert by_tier["SRDI SME"].labels == ("≈\u200920,000", "not stated", "aims for ≥\u20091,400", "≈\u2009270", "aims for ≥\u2009700")
    assert by_tier["SRDI SME"].looks[2] == "aims"


def test_the_pace_goes_from_one_to_what_the_goal_is_of_the_baseline():
    found = of("pace_by_goal")
    low, high = found.series
    assert low.values == (1, 1)
    assert high.values == (pytest.approx(1400 / 713), 2)
    assert low.labels == ("713", "24")
    assert high.seconds[0].startswith("doubling makes 1,426")
    assert len(found.notes) == 3


def test_shares_are_fractions_that_a_percent_format_shows():
    found = of("shares_of_province_by_goal")
    assert found.number_format == "0.0%"
    assert found.series[0].values == (0.07, 0.014, 0.024, 0.006, 0.067, 0.033)


def test_workloads_are_panels_of_seven_families_that_say_what_is_left_out():
    found = of("workloads", "zh-Hans")
    assert len(found.categories) == 7
    assert list(dict.fromkeys(series.panel for series in found.series)) == ["广东", "广州", "江门", "清远", "甘肃"]
    assert [series.values[0] for series in found.series if series.panel == "广州"] == [23, 2]
    assert "29" in found.left_out


def test_instrument_sides_are_not_stacked_as_a_measure_counts_on_several():
    firsts = [series.values[0] for series in of("instrument_sides").series]
    assert firsts == [pytest.approx(part / 17, abs=1e-6) for part in (12, 4, 12)]


def test_curves_break_where_a_cap_binds():
    first = of("rate_curves").series[0]
    assert list(zip(first.xs, first.values, strict=True))[:2] == [(0, 0), (250_000_000, 5_000_000)]
    assert first.labels[1] == "≤\u2009RMB 5 million"


def test_a_table_for_any_other_view_leaves_columns_of_files_out():
    found = as_table(made(Slide("pools_by_scheme"), lang="en", today=TODAY))
    assert len(found.headings) == 6
    assert "Comparator" not in found.headings


def test_more_dots_than_can_be_read_are_left_out_in_words(monkeypatch):
    one = made(Slide("giants_by_region"), lang="en", today=TODAY)
    many = type(one)(one.view, one.slide, one.context, one.rows * 4, one.headline, one.subtitle, one.source)
    assert form(many).left_out == "8 of 20; the rest is in the workbook"
    assert len(form(many).categories) == 8
