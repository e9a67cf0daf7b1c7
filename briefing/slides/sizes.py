"""The slide in px of 1920 × 1080, as look.md has them: edges, sizes of letters, boxes. An office program counts in EMU and points."""

from typing import NamedTuple

WIDTH, HEIGHT = 1920, 1080
EMU = 6350
EDGE, TOP, BOTTOM = 120, 60, 40
ROOM = WIDTH - 2 * EDGE
# Lines are so much higher than their letters.
LINE = 1.25
# px: letters of titles, largest first, with the most lines; subtitles; sources, whose floor is 12 pt; names, figures, words beside them.
TITLES = ((64, 2), (58, 2), (52, 2), (46, 2), (42, 2), (38, 3), (34, 3))
TABLE_TITLES = TITLES[2:]
SUBTITLES = ((32, 1), (30, 1), (28, 1), (26, 1), (28, 2), (26, 2))
SOURCES = ((24, 4),)
NAME, FIGURE, SECOND, AXIS, SMALLEST = 30, 32, 26, 24, 24
# What stands between title, subtitle, body, rule and source.
UNDER_TITLE, UNDER_SUBTITLE, OVER_RULE, UNDER_RULE, PAGE_ROOM = 12, 26, 16, 12, 320


class Box(NamedTuple):
    """A rectangle in px."""

    x: float
    y: float
    w: float
    h: float

    def emu(self) -> tuple[int, int, int, int]:
        """Return left, top, width, height in EMU."""
        return tuple(round(one * EMU) for one in self)


def points(px: float) -> int:
    """Return hundredths of a point, as letters are measured in files."""
    return round(px * 50)
