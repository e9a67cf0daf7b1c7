"""A figure in the making, as plain parts. Plotly checks every property on every call, which takes longer than all else a page does."""

from typing import Any

import plotly.graph_objects as go

# What an annotation may have that is no more than a text at its place, and where a text's anchor puts it.
PLAIN = {"x", "y", "xref", "yref", "text", "showarrow", "xanchor", "yanchor", "align", "font"}
HORIZONTAL = {"left": "right", "center": "center", "right": "left"}
VERTICAL = {"top": "bottom", "middle": "middle", "bottom": "top"}
# Plotly's script knows the first axis without its number only.
FIRST = {"xaxis1": "xaxis", "yaxis1": "yaxis", "x1": "x", "y1": "y"}


class Part(dict):
    """A part of a figure's description whose entries are also read and written as attributes; what is missing reads as empty."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            # What copying and pickling ask for is no part of a figure.
            raise AttributeError(name)
        return self.get(name, Part())

    def __setattr__(self, name: str, value: Any) -> None:
        self[name] = value


class Canvas:
    """What a chart function draws on; finished() makes it a plotly figure. Methods are named as plotly's own."""

    def __init__(self, layout: dict[str, Any]) -> None:
        self.layout = _parts(layout)
        self.data: list[Part] = []
        self._annotations: list[dict[str, Any]] = []
        self._shapes: list[dict[str, Any]] = []

    def add_trace(self, trace: dict[str, Any]) -> None:
        """Add marks (see bar, scatter, heatmap)."""
        self.data.append(_parts(trace))

    def add_traces(self, traces: list[dict[str, Any]]) -> None:
        """Add several traces."""
        self.data += [_parts(trace) for trace in traces]

    def add_annotation(self, place: dict[str, Any] | None = None, **style: Any) -> None:
        """Write a text."""
        self._annotations.append(_nested((place or {}) | style))

    def add_shape(self, place: dict[str, Any] | None = None, **style: Any) -> None:
        """Draw a line or an area."""
        self._shapes.append(_nested((place or {}) | style))

    def update_layout(self, changes: dict[str, Any] | None = None, **more: Any) -> None:
        """Change parts of the layout."""
        for given, value in ((changes or {}) | more).items():
            name = FIRST.get(given, given)
            self.layout[name] = _parts(self.layout.get(name, {}) | value) if isinstance(value, dict) else value

    def update_xaxes(self, **changes: Any) -> None:
        """Change every horizontal axis that is there."""
        self._update_axes("xaxis", changes)

    def update_yaxes(self, **changes: Any) -> None:
        """Change every vertical axis that is there."""
        self._update_axes("yaxis", changes)

    def finished(self) -> go.Figure:
        """Return the plotly figure, unchecked."""
        plain, other = _parted(self._annotations)
        layout = self.layout | {name: found for name, found in (("annotations", other), ("shapes", self._shapes)) if found}
        traces = [*self.data, *_texts(plain, self.layout.template.layout.font)]
        return go.Figure({"data": [_finished(trace) for trace in traces], "layout": layout}, _validate=False)

    def _update_axes(self, kind: str, changes: dict[str, Any]) -> None:
        for name in [name for name in self.layout if name.startswith(kind)] or [kind]:
            self.update_layout({name: _nested(changes)})


def bar(**style: Any) -> dict[str, Any]:
    """Return a trace of bars."""
    return {"type": "bar"} | _nested(style)


def scatter(**style: Any) -> dict[str, Any]:
    """Return a trace of dots, lines or texts."""
    return {"type": "scatter"} | _nested(style)


def heatmap(**style: Any) -> dict[str, Any]:
    """Return a trace of cells."""
    return {"type": "heatmap"} | _nested(style)


def _finished(trace: dict[str, Any]) -> dict[str, Any]:
    return trace | {name: FIRST.get(trace[name], trace[name]) for name in ("xaxis", "yaxis") if name in trace}


def _parted(annotations: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the annotations that a trace of texts can say, and the others: on paper, shifted, turned, filled, bound to no row."""
    plain = [one for one in annotations if PLAIN.issuperset(one) and one.get("xref", "x") != "paper" and one.get("yref", "y") != "paper"]
    said = {id(one) for one in plain}
    return plain, [one for one in annotations if id(one) not in said]


def _texts(annotations: list[dict[str, Any]], font: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the annotations as one trace per pair of axes: plotly lays out each annotation by itself, which takes it most of its time."""
    by_axes: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for one in annotations:
        by_axes.setdefault((one.get("xref", "x"), one.get("yref", "y")), []).append(one)
    return [_text_trace(found, font, *axes) for axes, found in by_axes.items()]


def _text_trace(annotations: list[dict[str, Any]], font: dict[str, Any], xaxis: str, yaxis: str) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [one["x"] for one in annotations],
        "y": [one["y"] for one in annotations],
        "text": [one["text"] for one in annotations],
        "textposition": [f"{VERTICAL[one['yanchor']]} {HORIZONTAL[one['xanchor']]}" for one in annotations],
        "textfont": {name: [one.get("font", {}).get(name, font[name]) for one in annotations] for name in ("size", "color")},
        "xaxis": xaxis,
        "yaxis": yaxis,
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _parts(value: Any) -> Any:
    if isinstance(value, dict):
        return Part({name: _parts(inner) for name, inner in value.items()})
    return list(value) if isinstance(value, tuple) else value


def _nested(style: dict[str, Any]) -> dict[str, Any]:
    """Return a style with line_width and the like as line: width."""
    found: dict[str, Any] = {}
    for name, value in style.items():
        outer, _, inner = name.partition("_")
        found[outer] = found.get(outer, {}) | {inner: value} if inner else value
    return found
