"""A figure in the making, as plain parts. Plotly checks every property on every call, which takes longer than all else a page does."""

from typing import Any

import plotly.graph_objects as go

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
        layout = self.layout | {name: found for name, found in (("annotations", self._annotations), ("shapes", self._shapes)) if found}
        return go.Figure({"data": [_finished(trace) for trace in self.data], "layout": layout}, _validate=False)

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


def _finished(trace: Part) -> dict[str, Any]:
    """Return a trace whose marks stay as they are, invisible ones too, whatever is selected."""
    first = {name: FIRST.get(trace[name], trace[name]) for name in ("xaxis", "yaxis") if name in trace}
    same = {"marker": {"opacity": trace.marker.get("opacity", 1)}}
    return trace | first | ({"selected": same, "unselected": same} if trace["type"] in ("bar", "scatter") else {})


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
