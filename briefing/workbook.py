"""A briefing as a workbook: a sheet a view with typed numbers and a chart where one fits, then sources and notes."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from briefing import words
from briefing.forms import Chart, Series, form
from briefing.made import Made, Proof, all_made, proofs
from briefing.model import Briefing
from export import Sheet, SheetChart, SheetSeries, workbook
from text.languages import in_script
from views import scope
from views.context import Context
from views.downloads import data_sheet, notes_sheet
from views.table import columns, label
from views.view import MOST_ROWS, Rows

# Columns whose numbers are in the unit of their row; where all rows have one unit, the heading says it.
IN_UNIT = ("value", "value_high", "baseline_value", "product", "increase")
# A quotient's rows carry the unit of its parts.
QUOTIENTS = ("giants_by_region",)
SHARES, YEARS = ("share", "own_share"), ("period_start", "period_end")
# What numbers look like: shares, years, whole numbers, others.
PERCENT, YEAR, WHOLE, OTHER = "0%", "0", "#,##0", "#,##0.0##"


def book(briefing: Briefing, *, lang: str, today: datetime.date, progress: Callable[[int, int], None] = lambda done, of: None) -> bytes:
    """Return the briefing as an XLSX file."""
    slides, sheets = all_made(briefing, lang=lang, today=today), []
    for place, slide in enumerate(slides):
        progress(place, len(slides))
        sheets.append(_sheet(slide, place + 1))
    context = slides[0].context if slides else Context(lang=lang, today=today)
    names = [sheet.name for sheet in sheets]
    sheets = [_contents(slides, names, context), *sheets, _sources(slides, context), _notes(words.title(briefing, lang), slides, names, context)]
    content = workbook(sheets, context.t("briefing.workbook.chart_data"))
    progress(len(slides), len(slides))
    return content


def _sheet(made: Made, number: int) -> Sheet:
    """Return a view's rows, all of them, under headings with units; its number makes the sheet's name unique."""
    context = made.context
    rows = _every(made)
    sheet = data_sheet(made.view, rows, context)
    ids = [*columns(made.view), *[""] * (len(sheet.headings) - len(columns(made.view)))]
    headings = [heading + _unit(one, made, rows) for one, heading in zip(ids, sheet.headings, strict=True)]
    formats = [_format(one, [row[place] for row in sheet.rows]) for place, one in enumerate(ids)]
    return Sheet(f"{number} {context.t(f'{made.view.page}.menu')}", headings, sheet.rows, formats, _charts(made) if made.rows else ())


def _every(made: Made) -> Rows:
    """Return all rows of a view with all that they cite; a slide's own are asked for again only where something is left out."""
    part = len(made.rows) >= MOST_ROWS or any(row.get("cites_all") is False for row in made.rows)
    narrowed = scope.is_narrowed(made.context.selection, made.view.ranking)
    return made.view.rows(made.context, None) if part or narrowed else made.rows


def _unit(column: str, made: Made, rows: Rows) -> str:
    """Return a column's unit as its heading ends; empty where rows differ, a column beside it then says each row's."""
    if column == "value" and made.view.id in QUOTIENTS:
        return made.context.t("briefing.workbook.unit", unit=made.context.t("briefing.workbook.per_hundred"))
    units = {_named(row, made.context) for row in rows if row.get("unit") and row.get(column) is not None} if column in IN_UNIT else set()
    return made.context.t("briefing.workbook.unit", unit=units.pop()) if len(units) == 1 else ""


def _named(row: dict[str, Any], context: Context) -> str:
    if row.get("unit_zh"):
        return row["unit_en"] if context.lang == "en" else in_script(row["unit_zh"], context.lang)
    return context.t(f"value.unit.{row['unit']}") if row["unit"] in ("yuan", "percent") else in_script(row["unit"], context.lang)


def _format(column: str, values: Sequence[Any]) -> str:
    numbers = [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]
    if column in SHARES:
        return PERCENT
    if column.endswith("_year") or column in YEARS:
        return YEAR
    return (WHOLE if all(float(one).is_integer() for one in numbers) else OTHER) if numbers else ""


def _charts(made: Made) -> list[SheetChart]:
    """Return the charts that a spreadsheet can draw of a view, one a panel; none where it is a table or a drawing."""
    found = form(made)
    if not isinstance(found, Chart):
        return []
    panels = dict.fromkeys(series.panel for series in found.series)
    return [_chart(found, [one for one in found.series if one.panel == panel], panel or made.headline) for panel in panels]


def _chart(found: Chart, of_panel: list[Series], title: str) -> SheetChart:
    last = found.series[-1]
    series = [
        SheetSeries(one.name, one.values, one.colours, one.edges, one.xs, one.labels or (found.labels if one is last else ())) for one in of_panel
    ]
    return SheetChart(found.kind, title, found.categories, series, found.unit, found.number_format, found.x_format)


def _contents(slides: list[Made], names: list[str], context: Context) -> Sheet:
    """Return one row per sheet: what it finds, what it measures, the presenter's note, its source line."""
    headings = [context.t(f"briefing.workbook.{name}") for name in ("sheet", "headline", "measured", "note", "source")]
    rows = [[name, one.headline, one.subtitle, one.note, one.source] for name, one in zip(names, slides, strict=True)]
    return Sheet(context.t("briefing.workbook.contents"), headings, rows)


def _sources(slides: list[Made], context: Context) -> Sheet:
    """Return one row per record: the slides it stands behind, document, clause, figure, phrase, citation."""
    found: dict[str, tuple[Proof, list[str]]] = {}
    for number, slide in enumerate(slides, 1):
        for proof in proofs(slide):
            found.setdefault(proof.record_id, (proof, []))[1].append(str(number))
    headings = [context.t("briefing.workbook.slides"), label("document_number", context), label("clause", context)]
    headings += [context.t("briefing.workbook.record"), label("figure", context), label("phrase_zh", context), context.t("sources.citation_zh")]
    rows = [[", ".join(numbers), one.document_number, one.clause, one.name, one.figure, one.phrase, one.citation] for one, numbers in found.values()]
    return Sheet(context.t("sources.sheet.sources"), headings, rows)


def _notes(title: str, slides: list[Made], names: list[str], context: Context) -> Sheet:
    """Return what the file is, the filters of each sheet, days, and how to read its figures."""
    sheet = notes_sheet(context, title, filtered=False)
    filters = [[context.t("briefing.workbook.filters", sheet=name), one.context.filters_in_words] for name, one in zip(names, slides, strict=True)]
    return replace(sheet, rows=[sheet.rows[0], *filters, *sheet.rows[1:]])
