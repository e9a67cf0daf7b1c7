"""Native tables: as many rows as can be read, the rest said in words."""

from briefing.made import Made
from briefing.native import Cell, Table
from briefing.slides.runs import Run, attribute, fill, fitted, paragraph, spaced
from briefing.slides.shapes import SPACES, Pen, stroke
from briefing.slides.sizes import EMU, SMALLEST, Box
from charts.lettering import longest_part, wrap
from charts.theme import palette
from text.cells import columns_wide

# px of letters with the room above and below them, largest first, and where rows are left out; none is under 14 pt. Their lines stand
# closer than those of texts.
SIZES = ((32, 12), (30, 9), (28, 8), (28, 2))
CUT, SMALL = (28, 5), 28
SIDE, LINE = 10, 1.2
NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
Row = tuple[Cell, ...]


def draw(pen: Pen, table: Table, made: Made, box: Box) -> None:
    """Draw the table and, under it, how many rows are not shown."""
    rows_that_fit(pen, table, made, box)


def rows_that_fit(pen: Pen, table: Table, made: Made, box: Box, *, goes_on: bool = False) -> int:
    """Draw the rows that fit and return how many they are; where the table goes on elsewhere, nothing is said of the others."""
    size, pad, shown = _fitting(table, box)
    wide = _widths(table, box.w, size)
    rows = [_head(table, made), *shown]
    heights = [_height(row, wide, size, pad) for row in rows]
    pen.add(_frame(rows, wide, heights, size, pad, table, made, Box(box.x, box.y, box.w, sum(heights)), pen.number))
    words = fitted(_left_out(table, shown, made), box.w, ((SMALLEST, 2 if table.left_out else 1),))
    if words.text and not goes_on:
        place = Box(box.x, box.y + sum(heights) + 8, box.w, words.height)
        pen.text([Run(words.text, words.size, palette(made.context.mode).muted)], place, name="Note")
    return len(shown)


def _left_out(table: Table, shown: list[Row], made: Made) -> str:
    """Return what is not shown: rows, then what the table itself says."""
    drawn, every = (sum(len(row) > 1 or len(table.headings) == 1 for row in rows) for rows in (shown, table.rows))
    every = max(every, table.total)
    words = made.context.t("briefing.slides.rows_left_out", shown=f"{drawn:,}", all=f"{every:,}") if drawn < every else ""
    return " · ".join(part for part in (words, table.left_out) if part)


def _fitting(table: Table, box: Box) -> tuple[float, float, list[Row]]:
    """Return size, padding and rows: all rows in the largest letters in which they fit, else the first ones in the smallest."""
    end = 8 + SMALLEST * LINE * (2 if table.left_out else 1)
    cut = bool(table.left_out) or table.total > len(table.rows)
    for size, pad in SIZES:
        wide = _widths(table, box.w, size)
        heights = [_height(row, wide, size, pad) for row in (_head(table), *table.rows)]
        whole = size == SMALL or all(_least(table, place, size) <= one + 1 for place, one in enumerate(wide))
        if whole and sum(heights) <= box.h - (end if cut else 0):
            return size, pad, list(table.rows)
    size, pad = CUT
    wide = _widths(table, box.w, size)
    room, shown = box.h - end - _height(_head(table), wide, size, pad), []
    for row in table.rows:
        room -= _height(row, wide, size, pad)
        if room < 0:
            break
        shown.append(row)
    # A heading never stands last.
    while shown and len(shown[-1]) == 1 < len(wide):
        shown.pop()
    return size, pad, shown or list(table.rows[:1])


def _head(table: Table, made: Made | None = None) -> Row:
    marks = table.marks or ("",) * len(table.headings)
    muted = palette(made.context.mode).muted if made else ""
    return tuple(Cell(text, strong=True, mark=mark, colour="" if mark else muted) for text, mark in zip(table.headings, marks, strict=True))


def _widths(table: Table, room: float, size: float) -> list[float]:
    """Return the columns' widths: by their shares, or by what stands in them where these say nothing; no longest word is broken."""
    shares = list(table.shares) if len(set(table.shares)) > 1 or len(table.shares) == 1 else _by_content(table)
    wide = [room * share / sum(shares) for share in shares]
    least = [_least(table, place, size) for place in range(len(wide))]
    if sum(least) >= room:
        return [room * one / sum(least) for one in least]
    for _ in wide:
        short = {place for place, one in enumerate(wide) if one < least[place]}
        rest = room - sum(least[place] for place in short)
        whole = sum(shares[place] for place in range(len(wide)) if place not in short)
        wide = [least[place] if place in short else rest * shares[place] / whole for place in range(len(wide))]
    return wide


def _by_content(table: Table) -> list[float]:
    columns = [[heading, *(row[place].text for row in table.rows if len(row) > place)] for place, heading in enumerate(table.headings)]
    return [max(6.0, sum(map(columns_wide, texts)) / len(texts)) ** 0.6 for texts in columns]


def _least(table: Table, place: int, size: float) -> float:
    """Return the px that a column's longest word takes, at most a fifth of what a slide is wide."""
    cells = [Cell(table.headings[place], strong=True), *(row[place] for row in table.rows[:60] if len(row) > place and len(row) > 1)]
    words = max(max(longest_part(spaced(one.text), size, bold=one.strong), longest_part(one.second, _second(size))) for one in cells)
    return min(words, 360) + 2 * SIDE + (24 if any(one.mark for one in cells) else 0) + 2


def _height(row: Row, wide: list[float], size: float, pad: float) -> float:
    spans = [sum(wide)] if len(row) == 1 else wide
    lines = [_lines(cell, room, size) for cell, room in zip(row, spans, strict=False)]
    return max(first * size + second * _second(size) for first, second in lines) * LINE + 2 * pad


def _second(size: float) -> float:
    return min(28.0, size)


def _lines(cell: Cell, room: float, size: float) -> tuple[int, int]:
    inner = room - 2 * SIDE
    first = max(1, len(wrap(spaced(_marked(cell)), inner, size, bold=cell.strong)))
    return first, len(wrap(spaced(cell.second), inner, _second(size))) if cell.second else 0


def _marked(cell: Cell) -> str:
    """Return a cell's text behind a square of its region's colour."""
    return f"■ {cell.text}" if cell.mark else cell.text


def _frame(rows: list[Row], wide: list[float], heights: list[float], size: float, pad: float, table: Table, made: Made, box: Box, number: int) -> str:
    x, y, w, h = box.emu()
    alt = made.context.t("briefing.slides.table_alt", headline=made.headline, about=made.subtitle)
    grid = "".join(f'<a:gridCol w="{round(one * EMU)}"/>' for one in wide)
    lines = "".join(
        f'<a:tr h="{round(tall * EMU)}">{_cells(row, len(wide), size, pad, table, made, head=place == 0)}</a:tr>'
        for place, (row, tall) in enumerate(zip(rows, heights, strict=True))
    )
    return (
        f'<p:graphicFrame {SPACES}><p:nvGraphicFramePr><p:cNvPr id="{number}" name={attribute(made.headline)} descr={attribute(alt)}/>'
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>'
        f'<p:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></p:xfrm><a:graphic>'
        f'<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"><a:tableStyleId>{NO_STYLE}'
        f"</a:tableStyleId></a:tblPr><a:tblGrid>{grid}</a:tblGrid>{lines}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )


def _cells(row: Row, many: int, size: float, pad: float, table: Table, made: Made, *, head: bool) -> str:
    if len(row) == 1 < many:
        rest = "".join(_cell(Cell(""), size, pad, made, "l", ' hMerge="1"', rule="group") for _ in range(many - 1))
        return _cell(row[0], size, pad, made, "l", f' gridSpan="{many}"', rule="group") + rest
    centred = table.centred or (False,) * many
    rule = "head" if head else "row"
    return "".join(_cell(cell, size, pad, made, "ctr" if centred[place] else "l", rule=rule) for place, cell in enumerate(row))


def _cell(cell: Cell, size: float, pad: float, made: Made, align: str, span: str = "", *, rule: str) -> str:
    colours = palette(made.context.mode)
    mark = [Run("■ ", size, cell.mark)] if cell.mark else []
    texts = [paragraph([*mark, Run(cell.text, size, cell.colour or colours.ink, cell.strong)], made.context.lang, align, LINE)]
    if cell.second:
        texts.append(paragraph([Run(cell.second, _second(size), colours.muted)], made.context.lang, align, LINE))
    colour, width = {"head": (colours.ink, 3), "group": (colours.border, 2), "row": (colours.grid, 2)}[rule]
    # Cells on the ramp are parted by the ground.
    bottom = _edge("lnB", colours.ground if cell.fill else colour, 4 if cell.fill else width)
    sides = "".join(_edge(one, colours.ground if cell.fill else "", 4) for one in ("lnL", "lnR"))
    anchor = "b" if rule == "head" else "ctr" if align == "ctr" else "t"
    edges = f'marL="{SIDE * EMU}" marR="{SIDE * EMU}" marT="{round(pad * EMU)}" marB="{round(pad * EMU)}" anchor="{anchor}"'
    inside = fill(cell.fill) if cell.fill else "<a:noFill/>"
    return f"<a:tc{span}><a:txBody><a:bodyPr/><a:lstStyle/>{''.join(texts)}</a:txBody><a:tcPr {edges}>{sides}{bottom}{inside}</a:tcPr></a:tc>"


def _edge(side: str, colour: str, width: float) -> str:
    """Return one of a cell's borders."""
    return stroke(colour, width).replace("<a:ln", f"<a:{side}").replace("</a:ln>", f"</a:{side}>")
