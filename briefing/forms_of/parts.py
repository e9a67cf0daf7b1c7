"""What several forms share: colours, number formats, dots per region, counts in cells."""

from collections.abc import Sequence
from typing import Any

from briefing.made import Made
from briefing.native import Cell, Chart, Series
from charts import theme
from text import numbers
from text.languages import in_script, pick

Row = dict[str, Any]
COUNT, PERCENT, TENTHS, WHOLE_PERCENT = "#,##0", "0.0%", "0.0", "0%"
# A chart draws so many categories at most.
MOST = 12
WAN, MILLION, YI = 10_000, 1_000_000, 100_000_000


def colour(row: Row, made: Made) -> str:
    """Return the colour of a row's region."""
    return theme.region_colour(row["region_id"], made.context.mode)


def name(row: Row, made: Made, of: str = "region") -> str:
    """Return a row's region, or what else it names, in the reader's language."""
    return pick(row, of, made.context.lang)


def share(percent: float) -> float:
    """Return a percentage as the number that a percent format shows."""
    return round(percent / 100, 6)


def yuan_scale(values: Sequence[float], lang: str) -> tuple[float, str, str]:
    """Return what to divide yuan by, the number format of the quotient, and its unit: 万元 or 亿元 in Chinese, RMB in English."""
    if lang == "en":
        return 1, '"RMB "#,##0', "RMB"
    by, word = (YI, "亿元") if values and min((value for value in values if value), default=0) >= YI else (WAN, "万元")
    unit = in_script(word, lang)
    whole = all(float(value / by).is_integer() for value in values)
    return by, f'#,##0{"" if whole else ".0"}"{unit}"', unit


def axis_format(values: Sequence[float], lang: str) -> str:
    """Return the number format of an axis along sums: in English in millions, as these are too long in full."""
    if lang != "en":
        return yuan_scale([round(value, -4) for value in values if value < YI], lang)[1]
    whole = all(float(value / MILLION).is_integer() for value in values)
    return f'"RMB "0{"" if whole else ".0"},," million"'


def scaled(value: float, by: float) -> float:
    """Return yuan in the scale of the number format, without digits that come from dividing."""
    return round(value / by, 6)


def dots(made: Made, rows: Sequence[Row], series: Series, number_format: str, unit: str, **more: Any) -> Chart:
    """Return a dot per row, named after its region."""
    names = tuple(name(row, made) for row in rows)
    return Chart("dots", more.pop("categories", names), (series,), number_format, unit, labels=series.labels, **more)


def first(made: Made, rows: Sequence[Row], most: int = MOST) -> tuple[list[Row], str]:
    """Return the first rows, and in words that there are more."""
    return list(rows[:most]), left_out(made, min(most, len(rows)), len(rows))


def left_out(made: Made, shown: int, total: int) -> str:
    """Return ‘7 of 29; the rest is in the workbook’, empty where all are shown."""
    if shown >= total:
        return ""
    words = {"shown": numbers.plain(shown, made.context.lang), "all": numbers.plain(total, made.context.lang)}
    return made.context.t("briefing.slides.left_out", **words)


def on_ramp(text: str, depth: float, made: Made, second: str = "") -> Cell:
    """Return a cell whose fill is a step of the neutral ramp, its text readable on it."""
    fill, ink = theme.ramp(depth, made.context.mode)
    return Cell(text, second, strong=True, fill=fill, colour=ink)


def faint(text: str, made: Made, second: str = "") -> Cell:
    """Return a cell that says that there is nothing."""
    return Cell(text, second, colour=theme.palette(made.context.mode).faint)


def clauses(rows: Sequence[Row], made: Made) -> str:
    """Return the rows' clauses, each once."""
    found = dict.fromkeys(row["clause"] for row in rows if row["clause"])
    return made.context.t("common.source.separator").join(in_script(one, made.context.lang) for one in found)
