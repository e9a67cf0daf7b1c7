"""A figure that office programs have no native chart for, drawn as shapes that stay editable: one group with an alternative text."""

import plotly.graph_objects as go

from briefing.made import Made
from briefing.native import Drawing
from briefing.slides.runs import Run, attribute, fill, fitted, paragraph
from briefing.slides.shapes import SPACES, Pen, area_xml, line_xml, stroke, text_xml
from briefing.slides.sizes import LINE, SMALLEST, Box
from charts.drawing import Line, Words, parts
from charts.first_rows import fits
from charts.theme import palette

# A figure is drawn for a plot so much narrower than the slide: its letters are then readable from the back of a room.
ENLARGED = (1.9, 1.75, 1.6, 1.45, 1.3)
# Its letters are enlarged by so much more: the view leaves them room, and a slide is read from further away.
LETTERS = 1.2
SHIFT = {"left": 0.0, "middle": 0.5, "right": 1.0}
ALIGN = {"left": "l", "middle": "ctr", "right": "r"}


def draw(pen: Pen, drawing: Drawing, made: Made, box: Box) -> None:
    """Draw the view's figure as large as it fits, and say under it that it is drawn."""
    words = fitted(drawing.why, box.w, ((SMALLEST, 2),))
    room = Box(box.x, box.y, box.w, box.h - words.height - 12)
    figure, scale = _figure(made, room)
    found = parts(figure, room.w / scale, figure.layout.height)
    # The group's parts have the numbers after its own; the note's is the next that is free.
    pen.add(_group(found, made, room, scale, pen.number))
    pen = Pen(pen.slide, pen.lang)
    place = Box(box.x, box.y + box.h - words.height, box.w, words.height)
    pen.text([Run(words.text, words.size, palette(made.context.mode).muted)], place, name="Note")


def _figure(made: Made, room: Box) -> tuple[go.Figure, float]:
    """Return the figure in its largest letters in which none of its words is left out, and its enlargement."""
    for scale in ENLARGED:
        whole = made.view.figure(made.rows, made.context.at(int(room.w / scale)))
        if scale != ENLARGED[-1] and not fits(whole, int(room.h / scale)):
            continue
        pressed = made.view.figure(made.rows, made.context.at(int(room.w / scale), int(room.h / scale)))
        if pressed.layout.height * scale <= room.h + 1 and len(pressed.data) == len(whole.data) and _words_in(pressed) >= _words_in(whole):
            return pressed, scale
    return pressed, min(scale, room.h / pressed.layout.height)


def _words_in(figure: go.Figure) -> int:
    return len(figure.layout.annotations) + sum(len(trace.text or ()) for trace in figure.data if "text" in (trace.mode or ""))


def _group(found: list, made: Made, room: Box, scale: float, number: int) -> str:
    alt = made.context.t("briefing.slides.drawn_alt", headline=made.headline, about=made.subtitle)
    x, y, w, h = room.emu()
    inner = "".join(_part(part, made, room, scale, number + 1 + place) for place, part in enumerate(found))
    inside = f'<a:chOff x="{x}" y="{y}"/><a:chExt cx="{w}" cy="{h}"/>'
    return (
        f'<p:grpSp {SPACES}><p:nvGrpSpPr><p:cNvPr id="{number}" name={attribute(made.headline)} descr={attribute(alt)}/><p:cNvGrpSpPr/><p:nvPr/>'
        f'</p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/>{inside}</a:xfrm>'
        f"</p:grpSpPr>{inner}</p:grpSp>"
    )


def _part(part: Line | Words, made: Made, room: Box, scale: float, number: int) -> str:
    if isinstance(part, Words):
        return _words(part, made, room, scale, number)
    places = [(room.x + x * scale, room.y + y * scale) for x, y in part.points]
    outline = stroke(part.colour, part.width * scale, part.dash)
    if len(places) == 2 and not part.closed:
        return line_xml(*places, part.colour, part.width * scale, name="Line", dash=part.dash, number=number)
    return area_xml(places, fill(part.fill) if part.fill else "<a:noFill/>", outline, name="Form", number=number, closed=part.closed)


def _words(words: Words, made: Made, room: Box, scale: float, number: int) -> str:
    """Return a line of text around its place, with room for letters that another font sets wider."""
    size = words.size * scale * LETTERS
    wide, tall = words.width * scale * LETTERS * 1.06 + 6, size * LINE
    left = room.x + words.x * scale - SHIFT[words.anchor] * wide
    box = Box(left, room.y + words.y * scale - tall / 2, wide, tall)
    body = paragraph([Run(text, size, words.colour, bold) for text, bold in words.runs], made.context.lang, ALIGN[words.anchor])
    return text_xml(body, box, "Text", "ctr", wrap=False, ground=words.ground, turn=words.angle, number=number)
