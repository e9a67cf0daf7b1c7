"""Round ticks with texts from the same functions as every other number."""

import math
from collections.abc import Callable
from itertools import pairwise

from charts import theme
from charts.lettering import width

# px that two ticks' texts keep between them.
APART = 10
STEPS = (1, 2, 2.5, 5, 10)


def ticks(highest: float, most: int = 4) -> list[float]:
    """Return round values from 0 to at least the last one below the highest, at most `most` beside zero."""
    if highest <= 0:
        return [0.0]
    size = 10 ** math.floor(math.log10(highest / most))
    step = next(step * size for step in STEPS if step * size * most >= highest * 0.999)
    return [i * step for i in range(math.floor(highest / step + 1e-9) + 1)]


def past(highest: float, most: int = 4) -> list[float]:
    """Return round values from 0 to the first one that is not below the highest: for marks that have no length to be read off."""
    values = ticks(highest, most)
    return [*values, len(values) * values[1]] if len(values) > 1 and values[-1] < highest else values


def labelled(values: list[float], full: Callable[[float], str], brief: Callable[[float], str]) -> dict[str, list]:
    """Return tickvals and ticktext: the unit stands on the last tick only, zero is bare."""
    texts = ["0" if value == 0 else brief(value) for value in values]
    if len(values) > 1:
        texts[-1] = full(values[-1])
    return {"tickvals": values, "ticktext": texts}


def spaced(highest: float, scale: float, full: Callable[[float], str], brief: Callable[[float], str], *, most: int = 4) -> dict[str, list]:
    """Return labelled ticks, `most` at most beside zero, as many of them as stand apart at `scale` px per unit."""
    for number in range(most, 0, -1):
        found = labelled(ticks(highest, number), full, brief)
        if stand_apart([value * scale for value in found["tickvals"]], found["ticktext"], theme.AXIS):
            break
    return found


def stand_apart(places: list[float], texts: list[str], size: float) -> bool:
    """Return whether texts centred at places in px leave room between them."""
    halves = [width(text, size) / 2 for text in texts]
    return all(a + half + APART <= b - other for (a, half), (b, other) in pairwise(zip(places, halves, strict=True)))


def range_for_labels(values: list[float], label_widths: list[float], room: float) -> float:
    """Return the axis's upper end so that each bar's label ends inside the plot of `room` px."""
    scale = min((max(40.0, room - label) / value for value, label in zip(values, label_widths, strict=True) if value), default=room)
    return room / scale
