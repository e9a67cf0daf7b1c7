"""A slide's chart or table as an office program has it: categories, values and number formats, or rows of cells."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from briefing.made import Made
from views.table import table

Kind = Literal["bars", "stacked", "dots", "ranges", "lines"]


@dataclass(frozen=True)
class Series:
    """One series: its name, one value per category (None: no figure stated), and the colour of each mark or of all."""

    name: str
    values: tuple[float | None, ...]
    colours: tuple[str, ...] = ()
    xs: tuple[float, ...] = ()


@dataclass(frozen=True)
class Chart:
    """A native chart. Lines have xs in their series; ranges are two series, low and high. labels stand at the marks of the last series."""

    kind: Kind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    number_format: str
    unit: str
    labels: tuple[str, ...] = ()
    left_out: str = ""


@dataclass(frozen=True)
class Cell:
    """A cell's text, a second text in grey below it, whether it is strong, and fill and text colour where it has some."""

    text: str
    second: str = ""
    strong: bool = False
    fill: str = ""
    colour: str = ""


@dataclass(frozen=True)
class Table:
    """A native table: headings with their shares of the width, rows of cells; left_out says in words how many rows are not shown."""

    headings: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    left_out: str = ""


@dataclass(frozen=True)
class Drawing:
    """A form that office programs have no native chart for: the figure drawn as shapes."""

    why: str


Form = Chart | Table | Drawing

# View id → its form; a view without one is a table of its columns.
FORMS: dict[str, Callable[[Made], Form]] = {}


def form(made: Made) -> Form:
    """Return the native form of a slide that has rows."""
    return FORMS.get(made.view.id, as_table)(made)


def as_table(made: Made) -> Table:
    """Return the rows as the table behind the chart has them."""
    shown = table(made.view, made.rows, made.context)
    headings = tuple(shown[0])
    cells = tuple(tuple(Cell("" if value is None else str(value)) for value in row.values()) for row in shown)
    return Table(headings, (1.0,) * len(headings), cells)
