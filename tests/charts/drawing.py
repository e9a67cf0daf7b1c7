"""What tests read off a figure: its texts, whether they are annotations or marks of a trace."""

from typing import NamedTuple

import plotly.graph_objects as go


class Text(NamedTuple):
    """One text with its size and colour."""

    text: str
    size: float | None
    color: str | None


def texts(chart: go.Figure) -> list[Text]:
    """Return all texts of a figure."""
    marks = [one for trace in chart.data if trace.type == "scatter" and trace.mode == "text" for one in _of_trace(trace)]
    return marks + [Text(one.text, one.font.size, one.font.color) for one in chart.layout.annotations]


def words(chart: go.Figure) -> list[str]:
    """Return the words of all texts of a figure."""
    return [one.text for one in texts(chart)]


def _of_trace(trace: go.Scatter) -> list[Text]:
    many = len(trace.text)
    sizes, colours = (list(given) if isinstance(given, list | tuple) else [given] * many for given in (trace.textfont.size, trace.textfont.color))
    return [Text(*one) for one in zip(trace.text, sizes, colours, strict=True)]
