"""One native chart among those of a slide: its place, its heading, its part in the file."""

from dataclasses import dataclass

from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE

from briefing.made import Made
from briefing.native import Chart, Series
from briefing.slides.runs import Fitted, Run, fitted, plain
from briefing.slides.shapes import Pen
from briefing.slides.sizes import Box
from charts.theme import palette

HEADINGS, SECONDS = ((30, 1), (26, 2), (24, 2)), ((24, 2),)


@dataclass(frozen=True)
class Panel:
    """What one native chart shows: series of a chart, its box with names left of the marks, whether there are several, the scale's end."""

    chart: Chart
    series: tuple[Series, ...]
    box: Box
    left: float
    many: bool
    end: float | None


class Written(CategoryChartData):
    """Categories and values for the chart's workbook; xml is the part as it was written here."""

    xml = ""

    def xml_bytes(self, chart_type: XL_CHART_TYPE) -> bytes:
        """Return the chart's part."""
        return self.xml.encode()


class WrittenXy(XyChartData):
    """Places and values for the chart's workbook; xml is the part as it was written here."""

    xml = ""

    def xml_bytes(self, chart_type: XL_CHART_TYPE) -> bytes:
        """Return the chart's part."""
        return self.xml.encode()


def heading_height(series: list[Series], room: float) -> float:
    """Return what a panel's heading takes in px."""
    return sum(one.height for one in _heading(series[0], room) if one) + 10


def write_heading(pen: Pen, series: Series, box: Box, made: Made) -> None:
    """Write a panel's heading and what stands under it."""
    colours = palette(made.context.mode)
    y = box.y
    for one, colour, bold in zip(_heading(series, box.w), (colours.ink, colours.muted), (True, False), strict=True):
        if one:
            pen.text([Run(one.text, one.size, colour, bold)], Box(box.x, y, box.w, one.height), name=f"Heading {series.panel}")
            y += one.height


def _heading(series: Series, room: float) -> tuple[Fitted | None, Fitted | None]:
    second = fitted(series.panel_second, room, SECONDS) if series.panel_second else None
    return fitted(series.panel, room, HEADINGS, bold=True), second


def add(pen: Pen, data: Written | WrittenXy, box: Box, name: str, alt: str) -> None:
    """Put a chart with its data on the slide."""
    number = pen.number
    frame = pen.slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *box.emu(), data)
    properties = frame._element.nvGraphicFramePr.cNvPr
    properties.set("id", str(number))
    properties.set("name", plain(name) or "Chart")
    properties.set("descr", plain(alt))


def alt(made: Made, panel: str = "") -> str:
    """Return the alternative text of a chart: what it finds, what it measures."""
    about = made.context.t("common.source.separator").join(part for part in (panel, made.subtitle) if part)
    return made.context.t("briefing.slides.chart_alt", headline=made.headline, about=about)
