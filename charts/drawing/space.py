"""Where things are: from data, paper and px to px of the drawing."""

from dataclasses import dataclass
from typing import Any

Spec = dict[str, Any]


@dataclass(frozen=True)
class Axis:
    """An axis of a figure: its description with the template's, and the px of its two ends as its range has them."""

    name: str
    spec: Spec
    start: float
    end: float

    @property
    def range(self) -> tuple[float, float]:
        """The data at its start and end."""
        return tuple(self.spec["range"])

    def px(self, value: float) -> float:
        """Return where a value is."""
        first, last = self.range
        return self.start + (value - first) / ((last - first) or 1) * (self.end - self.start)

    def within(self, px: float) -> float:
        """Return the nearest place inside."""
        return max(min(self.start, self.end), min(max(self.start, self.end), px))

    def holds(self, value: float) -> bool:
        """Whether a value is in the range."""
        low, high = sorted(self.range)
        slack = (high - low) * 1e-6
        return low - slack <= value <= high + slack


class Space:
    """A figure's description and its places on a ground of so many px."""

    def __init__(self, spec: Spec, width: float, height: float) -> None:
        self.data: list[Spec] = spec["data"]
        self.layout: Spec = spec["layout"]
        self.template: Spec = self.layout.get("template", {}).get("layout", {})
        margin = self.layout.get("margin", {})
        self.left, self.right = margin.get("l", 0), width - margin.get("r", 0)
        self.top, self.bottom = margin.get("t", 0), height - margin.get("b", 0)
        self._axes = {letter: {axis.name: axis for axis in self._found(letter)} for letter in "xy"}

    @property
    def axes(self) -> list[Axis]:
        """All axes, the horizontal ones first."""
        return [axis for found in self._axes.values() for axis in found.values()]

    @property
    def font(self) -> Spec:
        """Size and colour of a text that says nothing else."""
        return self.template.get("font", {}) | self.layout.get("font", {})

    def axis(self, letter: str, name: str | None) -> Axis:
        """Return the axis that a trace or a shape names (x, x1, y2); the first one where it names none."""
        return self._axes[letter][_plain(name or letter)]

    def across(self, axis: Axis) -> Axis | None:
        """Return the axis that one is anchored to."""
        letter = "y" if axis.name[0] == "x" else "x"
        return self._axes[letter].get(_plain(axis.spec.get("anchor") or letter))

    def edge(self, axis: Axis) -> float:
        """Return the px at which an axis stands: an end of the one that it is anchored to, or of the plot."""
        other = self.across(axis)
        if axis.name[0] == "x":
            ends = sorted((other.start, other.end)) if other else [self.top, self.bottom]
            return ends[0] if axis.spec.get("side") == "top" else ends[1]
        return min(other.start, other.end) if other else self.left

    def place(self, letter: str, ref: str | None, value: float) -> float:
        """Return the px of a value on paper (0 to 1), on an axis's length (‘x2 domain’) or on an axis."""
        if ref == "paper":
            return self.left + value * (self.right - self.left) if letter == "x" else self.bottom - value * (self.bottom - self.top)
        axis = self.axis(letter, (ref or letter).removesuffix(" domain"))
        return axis.start + value * (axis.end - axis.start) if (ref or "").endswith(" domain") else axis.px(value)

    def _found(self, letter: str) -> list[Axis]:
        names = [name for name in self.layout if name.startswith(f"{letter}axis")]
        known = [self._axis(letter, name) for name in names]
        return [axis for axis in known if "range" in axis.spec]

    def _axis(self, letter: str, name: str) -> Axis:
        spec = _merged(self.template.get(f"{letter}axis", {}), self.layout[name])
        low, high = spec.get("domain", (0, 1))
        if letter == "x":
            ends = (self.left + share * (self.right - self.left) for share in (low, high))
        else:
            ends = (self.bottom - share * (self.bottom - self.top) for share in (low, high))
        return Axis(_plain(name.replace("axis", "")), spec, *ends)


def _merged(template: Spec, own: Spec) -> Spec:
    return template | own | {"tickfont": template.get("tickfont", {}) | own.get("tickfont", {})}


def _plain(name: str) -> str:
    return name[0] if name[1:] == "1" else name
