"""Round ticks with texts from the same functions as every other number."""

import math
from collections.abc import Callable

STEPS = (1, 2, 2.5, 5, 10)


def ticks(highest: float, most: int = 4) -> list[float]:
    """Return round values from 0 to at least the last one below the highest, at most `most` beside zero."""
    if highest <= 0:
        return [0.0]
    size = 10 ** math.floor(math.log10(highest / most))
    step = next(step * size for step in STEPS if step * size * most >= highest * 0.999)
    return [i * step for i in range(math.floor(highest / step + 1e-9) + 1)]


def labelled(values: list[float], full: Callable[[float], str], brief: Callable[[float], str]) -> dict[str, list]:
    """Return tickvals and ticktext: the unit stands on the last tick only, zero is bare."""
    texts = ["0" if value == 0 else brief(value) for value in values]
    if len(values) > 1:
        texts[-1] = full(values[-1])
    return {"tickvals": values, "ticktext": texts}


def range_for_labels(values: list[float], label_widths: list[float], room: float) -> float:
    """Return the axis's upper end so that each bar's label ends inside the plot of `room` px."""
    scale = min((max(40.0, room - label) / value for value, label in zip(values, label_widths, strict=True) if value), default=room)
    return room / scale
