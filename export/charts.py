"""Charts of a workbook that a spreadsheet draws itself, from cells that stand on a sheet of their own."""

from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart
from xlsxwriter.worksheet import Worksheet

# Kind → what XlsxWriter calls it. Dots and ranges are marks without a line; a range's two marks are joined.
TYPES = {
    "bars": {"type": "bar"},
    "stacked": {"type": "bar", "subtype": "stacked"},
    "dots": {"type": "line"},
    "ranges": {"type": "line"},
    "lines": {"type": "scatter", "subtype": "straight_with_markers"},
}
# px of a chart, and how much a bar adds to its height.
WIDTH, LEAST, BAR, STANDING = 760, 300, 26, 400
MARK = 9
LYING = ("bars", "stacked")
GRID, MUTED = "#E6EBED", "#4F5F69"
THIN = "\u2009"


@dataclass(frozen=True)
class SheetSeries:
    """One series: name, one value per category (None: nothing stated), colour of each mark or of all, and the places of a line's points.

    edges are the outlines of marks whose colour is a tint; labels stand at the marks, empty ones at none.
    """

    name: str
    values: Sequence[float | None]
    colours: Sequence[str] = ()
    edges: Sequence[str] = ()
    xs: Sequence[float] = ()
    labels: Sequence[str] = ()


@dataclass(frozen=True)
class SheetChart:
    """A chart beside a sheet's cells: kind (a key of TYPES), title, categories, series, the unit of its values and what they look like.

    across_format is what the places of lines look like.
    """

    kind: str
    title: str
    categories: Sequence[str]
    series: Sequence[SheetSeries]
    unit: str = ""
    number_format: str = ""
    across_format: str = ""


def draw(book: Workbook, page: Worksheet, place: tuple[int, int], chart: SheetChart, data: Worksheet, row: int) -> int:
    """Draw a chart from values written to the data sheet at a row; return the next free row there.

    place is the chart's on its page: the column that it starts at, and the px above it.
    """
    drawn = book.add_chart(dict(TYPES[chart.kind]))
    if chart.kind != "lines":
        _write(data, row, 0, chart.title, chart.categories)
    for number, series in enumerate(chart.series):
        # Each line has places of its own, in the column before its values.
        before, own = (2 * number, 2 * number + 1) if chart.kind == "lines" else (0, number + 1)
        if chart.kind == "lines":
            _write(data, row, before, chart.title, series.xs)
        _write(data, row, own, series.name, series.values)
        drawn.add_series(_cells(data.name, row, before, own, len(series.values)) | _look(chart, series) | _labels(chart, series))
    _dress(drawn, chart)
    page.insert_chart(1, place[0], drawn, {"description": chart.title, "y_offset": place[1]})
    return row + max(len(series.values) for series in chart.series) + 3


def _write(data: Worksheet, row: int, column: int, heading: str, values: Sequence[str | float | None]) -> None:
    data.write_string(row, column, heading)
    for number, value in enumerate(values, row + 1):
        if isinstance(value, str):
            data.write_string(number, column, value)
        elif value is not None:
            data.write_number(number, column, value)


def _cells(sheet: str, row: int, before: int, own: int, many: int) -> dict:
    """Return where a series' name, categories and values stand."""
    first, last = row + 1, row + many
    return {"name": [sheet, row, own], "categories": [sheet, first, before, last, before], "values": [sheet, first, own, last, own]}


def _look(chart: SheetChart, series: SheetSeries) -> dict:
    colours = _each(series.colours, len(series.values))
    edges = [edge or colour for edge, colour in zip(_each(series.edges, len(series.values)), colours, strict=True)]
    first = next(filter(None, edges), MUTED)
    if chart.kind == "lines":
        return {"line": {"color": first, "width": 2.25}, "marker": {"type": "circle", "size": 6, "fill": {"color": first}}}
    points = [{"fill": {"color": colour}, "border": {"color": edge}} if colour else None for colour, edge in zip(colours, edges, strict=True)]
    if chart.kind in LYING:
        return {"fill": {"color": next(filter(None, colours), MUTED)}, "points": points, "gap": 60}
    return {
        "line": {"none": True},
        "marker": {"type": "circle", "size": MARK, "fill": {"color": first}, "border": {"color": first}},
        "points": points,
    }


def _each(given: Sequence[str], many: int) -> list[str]:
    """Return one colour per mark of what is given for all or for each; empty ones where there are none."""
    return list(given) if len(given) == many else [given[0] if given else ""] * many


def _labels(chart: SheetChart, series: SheetSeries) -> dict:
    if not any(series.labels):
        return {}
    # A label that starts like a formula would be read as a reference to a cell: a thin space keeps it a text.
    custom = [{"value": f"{THIN}{label}" if label.startswith("=") else label} if label else {"delete": True} for label in series.labels]
    beside = {} if chart.kind in LYING else {"position": "right"}
    return {"data_labels": {"value": True, "custom": custom, **beside}}


def _dress(drawn: Chart, chart: SheetChart) -> None:
    """Give a chart its title, axes, legend and size."""
    drawn.set_title({"name": chart.title, "name_font": {"size": 12, "bold": True}, "overlay": False})
    values = {"name": chart.unit, "major_gridlines": {"visible": True, "line": {"color": GRID}}, "line": {"none": True}, "min": 0}
    values |= {"num_format": chart.number_format} if chart.number_format else {}
    if chart.kind in LYING:
        # A spreadsheet counts lying bars from below; the first is wanted at the top, and the values' axis goes there with it.
        drawn.set_y_axis({"reverse": True})
        drawn.set_x_axis(values)
    else:
        drawn.set_x_axis(
            {"min": 0, "num_format": chart.across_format or "#,##0", "major_gridlines": {"visible": False}} if chart.kind == "lines" else {}
        )
        drawn.set_y_axis(values)
    if chart.kind == "ranges":
        drawn.set_high_low_lines({"line": {"color": MUTED, "width": 1.5}})
    drawn.set_legend({"none": True} if len(chart.series) == 1 or chart.kind == "ranges" else {"position": "bottom"})
    drawn.set_size({"width": WIDTH, "height": height(chart)})


def height(chart: SheetChart) -> int:
    """Return how tall a chart is drawn, in px."""
    return max(LEAST, 120 + BAR * len(chart.categories)) if chart.kind in LYING else STANDING
