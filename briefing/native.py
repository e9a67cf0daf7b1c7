"""What an office program can show of a view: a chart with its numbers, a table of cells, or a drawing. Knows no file format."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["bars", "stacked", "dots", "ranges", "lines"]
# How firm a mark is: solid; pale up to a lid for the most that is paid; hatched or hollow for an aim.
Look = Literal["", "ceiling", "aims"]


@dataclass(frozen=True)
class Series:
    """One series: its name, one value per category (None: no figure stated), and the colour of each mark or of all.

    labels are the figures in words at the marks, for a category without a value the words in its place; seconds stand in grey beside
    them. edges are the outlines of marks whose colour is a tint. Series of one panel are drawn in a chart of their own, panel being its
    heading and panel_second what stands under it.
    """

    name: str
    values: tuple[float | None, ...]
    colours: tuple[str, ...] = ()
    xs: tuple[float, ...] = ()
    labels: tuple[str, ...] = ()
    seconds: tuple[str, ...] = ()
    edges: tuple[str, ...] = ()
    looks: tuple[Look, ...] = ()
    panel: str = ""
    panel_second: str = ""


@dataclass(frozen=True)
class Chart:
    """A native chart. Lines have xs in their series; ranges are two series, low and high. labels stand at the marks of the last series.

    heads are headings, one per category: categories in a row under the same one stand together, named by names, which leave it out.
    x_format is what the places of lines look like; own_scales says that panels do not share theirs. notes stand under the chart.
    """

    kind: Kind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    number_format: str
    unit: str
    labels: tuple[str, ...] = ()
    left_out: str = ""
    names: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    x_format: str = ""
    own_scales: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cell:
    """A cell's text, a second text in grey below it, whether it is strong, and fill and text colour where it has some.

    mark is the colour of a region that the cell speaks of.
    """

    text: str
    second: str = ""
    strong: bool = False
    fill: str = ""
    colour: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Table:
    """A native table: headings with their shares of the width, rows of cells; a row of one cell heads those below it.

    left_out says in words what is not shown; marks are the colours of the regions that columns stand for; centred columns hold counts.
    total is how many rows there are where rows are only the first.
    """

    headings: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    left_out: str = ""
    marks: tuple[str, ...] = ()
    centred: tuple[bool, ...] = ()
    total: int = 0


@dataclass(frozen=True)
class Drawing:
    """A form that office programs have no native chart for: the figure drawn as shapes."""

    why: str


Form = Chart | Table | Drawing
