"""The workbook, read back: typed numbers, units, charts, proofs; a text is never a formula."""

import datetime
import io

import openpyxl
import pytest

from briefing import forms, workbook
from briefing.forms import Chart, Series
from briefing.model import Briefing, Slide
from briefing.workbook import book
from views.catalogue import PAGES

TODAY = datetime.date(2026, 11, 22)
EVERY = tuple(view.id for page in PAGES for view in page.views)


def opened(*slides, lang="en", title="Synthetic briefing"):
    return openpyxl.load_workbook(io.BytesIO(book(Briefing(title, slides), lang=lang, today=TODAY)))


def column(page, heading):
    heads = [cell.value for cell in page[1]]
    return [row[heads.index(heading)] for row in page.iter_rows(min_row=2)]


def test_numbers_are_numbers_and_headings_say_their_unit():
    page = opened(Slide("awards_by_event"))["1 Subsidy caps"]
    values = [cell for cell in column(page, "Value, yuan") if cell.value is not None]
    assert {cell.data_type for cell in values} == {"n"}
    assert {cell.value for cell in values} >= {300_000, 1_000_000, 1_500_000}
    assert {cell.number_format for cell in values} == {"#,##0"}


def test_a_heading_leaves_out_a_unit_that_rows_do_not_share():
    page = opened(Slide("ledger_by_item"))["1 Subsidy caps"]
    assert {cell.value for cell in column(page, "Unit")} >= {"yuan", "%"}
    assert column(page, "Value")


def test_years_shares_and_days_look_like_what_they_are():
    found = opened(Slide("timeline"), Slide("instrument_sides"), lang="zh-Hans")
    years = [cell for cell in column(found["1 总览"], "目标年") if cell.data_type == "n"]
    assert {cell.number_format for cell in years if cell.value} == {"0"}
    assert all(isinstance(cell.value, datetime.datetime) for cell in column(found["1 总览"], "印发日期") if cell.is_date)
    assert {cell.number_format for cell in column(found["2 措施"], "占比")} == {"0%"}


def test_a_quotient_does_not_carry_its_parts_unit():
    page = opened(Slide("giants_by_region"))["1 Cultivation funnels"]
    assert 14.3 in [cell.value for cell in column(page, "Value, little giants per 100 SRDI SMEs")]


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "zh-Hant"])
def test_every_view_has_a_sheet_with_a_frozen_head_and_filters(lang):
    found = opened(*(Slide(view) for view in EVERY), lang=lang)
    assert len(found.sheetnames) == len(set(map(str.lower, found.sheetnames)))
    assert all(len(name) <= 31 for name in found.sheetnames)
    assert len([name for name in found.sheetnames if name[0].isdigit()]) == len(EVERY)
    pages = [found[name] for name in found.sheetnames if name[0].isdigit()]
    assert {page.freeze_panes for page in pages} == {"A2"}
    assert all(page.auto_filter.ref for page in pages)
    assert all(page.max_row > 1 for page in pages)


def test_a_view_twice_has_two_sheets():
    names = opened(Slide("timeline"), Slide("timeline")).sheetnames
    assert names[1:3] == ["1 Overview", "2 Overview"]


@pytest.fixture
def charted(monkeypatch):
    """Make a view's native form a chart of one kind."""

    def use(kind, many=2):
        xs = (0.0, 10.0) if kind == "lines" else ()
        series = tuple(Series(f"=series {one}", (1.5, None), ("#2095EA",) * (1 if kind == "lines" else 2), xs=xs) for one in range(many))
        chart = Chart(kind, ("=Guangzhou", "Gansu"), series, "#,##0", "firms", labels=("≤ 1.5", ""))
        monkeypatch.setitem(forms.FORMS, "giants_by_region", lambda made: chart)

    return use


@pytest.mark.parametrize("kind", ["bars", "stacked", "dots", "ranges", "lines"])
def test_a_native_chart_reads_its_values_from_cells(charted, kind):
    charted(kind)
    found = opened(Slide("giants_by_region"))
    (chart,) = found["1 Cultivation funnels"]._charts
    data = found["chart data"]
    # openpyxl says of a chart no more than its series and where they stand.
    assert len(chart.series) == 2
    assert "'chart data'!" in (chart.series[0].val or chart.series[0].yVal).numRef.f
    cells = [cell for row in data.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"n", "s"}
    assert 1.5 in [cell.value for cell in cells]


def test_panels_are_charts_below_each_other():
    charts = opened(Slide("rate_curves"))["1 Subsidy caps"]._charts
    rows = [chart.anchor._from.row for chart in charts]
    assert len(rows) == 4
    assert rows == sorted(set(rows))


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "zh-Hant"])
def test_every_charts_values_stand_in_cells_as_numbers(lang):
    found = opened(*(Slide(view) for view in EVERY), lang=lang)
    assert sum(len(page._charts) for page in found) > 10
    cells = [cell for row in found[found.sheetnames[-1]].iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"n", "s"}


def test_a_view_without_a_native_chart_has_none(monkeypatch):
    monkeypatch.setitem(forms.FORMS, "giants_by_region", forms.as_table)
    found = opened(Slide("giants_by_region"))
    assert found["1 Cultivation funnels"]._charts == []
    assert "chart data" not in found.sheetnames


def test_sources_have_one_row_per_record_word_for_word():
    page = opened(Slide("awards_by_event"), Slide("ledger_by_item"))["sources"]
    rows = {row[5]: row for row in page.iter_rows(min_row=2, values_only=True) if row[5]}
    assert rows["首次认定为“专精特新”中小企业每户奖励30万元"] == (
        "1, 2",
        "甘工信发〔2023〕128号",
        "一.(二)",
        "Award for newly recognised SRDI SMEs",
        "=\u2009RMB 300,000",
        "首次认定为“专精特新”中小企业每户奖励30万元",
        "甘肃省促进中小企业和民营经济发展工作领导小组办公室：《甘肃省“专精特新”企业培育提升若干措施》，甘工信发〔2023〕128号，2023年5月19日，一.(二)。",
    )
    assert [cell.data_type for cell in column(page, "Figure") if cell.value] == ["s"] * len([cell for cell in column(page, "Figure") if cell.value])


def test_notes_say_filters_days_and_rules():
    said = {row[0]: row[1] for row in opened(Slide("timeline"), title="=1+1")["notes"].iter_rows(min_row=2, values_only=True)}
    assert "=1+1" in said.values()
    assert said["Filters of sheet 1 Overview"] == "all regions · all fields"
    assert any("22 November 2026" in words for words in said.values())
    assert any("ceiling" in words for words in said.values())


def test_no_text_of_the_presenters_is_a_formula():
    found = opened(Slide("timeline", headline='=HYPERLINK("http://x")', note="+1+1"))
    cells = {cell.value: cell.data_type for cell in found["contents"][2]}
    assert (cells['=HYPERLINK("http://x")'], cells["+1+1"]) == ("s", "s")


def test_a_briefing_without_slides_is_still_a_workbook():
    assert opened().sheetnames == ["contents", "sources", "notes"]


def test_progress_is_told():
    told = []
    book(Briefing("x", (Slide("timeline"),) * 2), lang="en", today=TODAY, progress=lambda done, of: told.append((done, of)))
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert workbook.IN_UNIT
