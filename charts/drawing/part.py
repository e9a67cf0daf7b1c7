"""The two things that a drawing is made of."""

from dataclasses import dataclass

from charts.lettering import width as roomy_width

# Room for words is reckoned by the widest of the product's fonts; the first of them sets Latin letters this much closer.
CLOSER = 0.94


@dataclass(frozen=True)
class Line:
    """A line through points; closed and filled it is an area. dash is ‘dot’ or ‘dash’; without colour there is no line, without fill no area."""

    points: tuple[tuple[float, float], ...]
    colour: str = ""
    width: float = 1
    dash: str = ""
    fill: str = ""
    closed: bool = False


@dataclass(frozen=True)
class Words:
    """One line of text: runs of (text, bold), its left, middle or right end at x, its middle line at y, turned by an angle in degrees.

    It turns clockwise about (x, y). ground is the colour behind it, which keeps lines from running through words.
    """

    runs: tuple[tuple[str, bool], ...]
    x: float
    y: float
    size: float
    colour: str
    anchor: str = "left"
    angle: float = 0
    ground: str = ""

    @property
    def text(self) -> str:
        """The words of all runs."""
        return "".join(text for text, _ in self.runs)

    @property
    def width(self) -> float:
        """The width in px that the words take in the product's first fonts, nearly."""
        return sum(set_width(text, self.size, bold=bold) for text, bold in self.runs)


Part = Line | Words
# What stands on the line of writing is this much of the size above it at its middle.
MIDDLE = 0.35


def area(left: float, top: float, right: float, bottom: float, *, fill: str = "", colour: str = "", width: float = 0) -> Line:
    """Return a rectangle; an outline without width is none."""
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Line(corners, colour if width else "", width, "", fill, closed=True)


def set_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide in px the product's first fonts set a text, nearly."""
    latin = "".join(one for one in text if roomy_width(one, 1) < 1)
    return roomy_width(text, size, bold=bold) - (1 - CLOSER) * roomy_width(latin, size, bold=bold)
