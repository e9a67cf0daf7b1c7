"""The stock that a goal starts from, where its clause states it."""

import re

from data.audit.numbers import Figure, find_figures
from data.audit.place import Place
from data.audit.reading import Reading, read_as

BASE = re.compile("在([^,，]*?)基础上|[由从]([^,，]*?)(?:增加|增长|提高|提升|扩大|增)(?:到|至)")
REACHED = re.compile("达|增至|(?:增加|增长|提高|提升|扩大)(?:到|至)|[由从].*增")
OF_THE_NUMBER = re.compile("数量|家数|户数|总数")


def read_baseline(place: Place) -> Reading:
    """A stated stock is the baseline of its doubling and of the figure reached, in the same clause and the same unit."""
    bases = _stated(place.clause)
    if not bases:
        return read_as(None, "no stock to start from stands before the figure in its clause")
    base = bases[-1].value
    if place.figure.comparator == "double" and OF_THE_NUMBER.search(place.part):
        return read_as(base, "the number doubles from a stated stock")
    if place.figure.comparator == "double":
        return read_as(None, "what doubles is no number of things: the stock only says whose it is")
    if place.figure.follows[:1] != bases[-1].follows[:1]:
        return read_as(None, "the stock is counted in another unit")
    if REACHED.search(place.part):
        return read_as(base, "the figure reached from a stated stock")
    return Reading((None, base), "the clause states a stock, but not that the figure is what it grows to")


def _stated(clause: str) -> list[Figure]:
    return [figure for match in BASE.finditer(clause) for figure in find_figures(match[1] or match[2] or "")]
