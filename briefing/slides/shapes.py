"""Boxes of text and lines on a slide, written as mark-up: a deck has hundreds."""

from collections.abc import Iterable, Sequence

from pptx.oxml import parse_xml
from pptx.slide import Slide

from briefing.slides.runs import Run, attribute, fill, paragraph
from briefing.slides.sizes import EMU, Box

SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
EDGES = 'lIns="0" tIns="0" rIns="0" bIns="0"'
DASHES = {"dot": "sysDot", "dash": "dash"}


class Pen:
    """Writes shapes onto one slide in one language; their numbers are unique on it."""

    def __init__(self, slide: Slide, lang: str) -> None:
        self.slide, self.lang = slide, lang
        self._tree = slide.shapes._spTree
        self._number = 0

    @property
    def number(self) -> int:
        """Return a number that no shape of the slide has, another one each time."""
        # Looked for once: what is drawn with another pen is drawn before or after.
        self._number = (self._number or max((int(one) for one in self._tree.xpath("//@id") if one.isdigit()), default=1)) + 1
        return self._number

    def text(
        self, runs: Iterable[Run], box: Box, *, name: str, align: str = "l", anchor: str = "t", wrap: bool = True, ground: str = "", turn: float = 0
    ) -> None:
        """Write a paragraph into a box; without wrap it stays on its line."""
        body = paragraph(runs, self.lang, align)
        self.add(text_xml(body, box, name, anchor, wrap=wrap, ground=ground, turn=turn, number=self.number))

    def line(self, start: tuple[float, float], end: tuple[float, float], colour: str, width: float, *, name: str, dash: str = "") -> None:
        """Draw a line; width in px."""
        self.add(line_xml(start, end, colour, width, name=name, dash=dash, number=self.number))

    def add(self, xml: str) -> None:
        """Add a shape."""
        self._tree.append(parse_xml(xml))


def line_xml(start: tuple[float, float], end: tuple[float, float], colour: str, width: float, *, name: str, dash: str, number: int) -> str:
    """Return the mark-up of a line."""
    (x0, y0), (x1, y1) = start, end
    x, y, w, h = Box(min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0)).emu()
    flip = ' flipV="1"' if (x1 - x0) * (y1 - y0) < 0 else ""
    return (
        f'<p:cxnSp {SPACES}><p:nvCxnSpPr><p:cNvPr id="{number}" name={attribute(name)}/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>'
        f'<a:xfrm{flip}><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f"{stroke(colour, width, dash)}</p:spPr></p:cxnSp>"
    )


def stroke(colour: str, width: float, dash: str = "") -> str:
    """Return the mark-up of an outline; none without colour."""
    if not colour or not width:
        return "<a:ln><a:noFill/></a:ln>"
    dashed = f'<a:prstDash val="{DASHES[dash]}"/>' if dash else ""
    return f'<a:ln w="{round(width * EMU)}">{fill(colour)}{dashed}</a:ln>'


def area_xml(points: Sequence[tuple[float, float]], inside: str, outline: str, *, name: str, number: int, closed: bool = True) -> str:
    """Return the mark-up of a free form through points; inside and outline are mark-up."""
    left, top = min(x for x, _ in points), min(y for _, y in points)
    x, y, w, h = Box(left, top, max(x for x, _ in points) - left, max(y for _, y in points) - top).emu()
    places = [f'<a:pt x="{round((x - left) * EMU)}" y="{round((y - top) * EMU)}"/>' for x, y in points]
    path = f"<a:moveTo>{places[0]}</a:moveTo>" + "".join(f"<a:lnTo>{one}</a:lnTo>" for one in places[1:]) + ("<a:close/>" if closed else "")
    return (
        f'<p:sp {SPACES}><p:nvSpPr><p:cNvPr id="{number}" name={attribute(name)}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>'
        f'<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{max(1, w)}" h="{max(1, h)}">{path}</a:path></a:pathLst></a:custGeom>'
        f"{inside}{outline}</p:spPr>"
        "</p:sp>"
    )


def text_xml(body: str, box: Box, name: str, anchor: str, *, wrap: bool, ground: str, turn: float, number: int) -> str:
    """Return the mark-up of a box of text."""
    x, y, w, h = box.emu()
    turned = f' rot="{round(turn * 60000)}"' if turn else ""
    return (
        f'<p:sp {SPACES}><p:nvSpPr><p:cNvPr id="{number}" name={attribute(name)}/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>'
        f'<a:xfrm{turned}><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"{fill(ground) if ground else '<a:noFill/>'}</p:spPr><p:txBody>"
        f'<a:bodyPr wrap="{"square" if wrap else "none"}" {EDGES} anchor="{anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>{body}</p:txBody></p:sp>'
    )
