"""An empty deck: 16:9, one master and four layouts, made here from python-pptx's own template.

In code and not as a file beside it: sizes and colours then have one home (sizes.py and charts/theme.py), in both modes.
"""

import functools
import io
import itertools

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import OpcPackage
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Deck

from briefing.slides.sizes import BOTTOM, EDGE, HEIGHT, PAGE_ROOM, ROOM, SMALLEST, TOP, WIDTH, Box, points
from briefing.slides.theme import colour_map, theme_xml
from charts.theme import palette

SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
# Layouts in their order; the others of the template go.
TITLE, CHART, TABLE, SECTION = range(4)
TYPES = ("title", "chart", "tbl", "secHead")
NAMES = ("Title", "Chart", "Table", "Section")
# What identifies the layouts' places.
SUBTITLE, SOURCE, BODY, PAGE = 13, 14, 15, 16
HEAD, UNDER = Box(EDGE, TOP, ROOM, 160), Box(EDGE, TOP + 172, ROOM, 44)
FOOT, NUMBER = Box(EDGE, HEIGHT - BOTTOM - 90, ROOM - PAGE_ROOM, 90), Box(EDGE + ROOM - PAGE_ROOM, HEIGHT - BOTTOM - 34, PAGE_ROOM, 34)
MIDDLE = Box(EDGE, 300, ROOM, 600)
COVER, COVER_UNDER = Box(EDGE, 330, ROOM, 250), Box(EDGE, 600, ROOM, 90)


def empty(lang: str, mode: str) -> Deck:
    """Return a deck without slides."""
    deck = Presentation(io.BytesIO(_template(lang, mode)))
    _count_names(deck.part.package)
    return deck


def _count_names(package: OpcPackage) -> None:
    """Let a package number its parts by counting: python-pptx goes through all parts for every new one."""
    first, following = package.next_partname, {}

    def counted(template: str) -> PackURI:
        if template not in following:
            before, _, after = template.partition("%d")
            following[template] = itertools.count(int(first(template).removeprefix(before).removesuffix(after)))
        return PackURI(template % next(following[template]))

    package.next_partname = counted


@functools.lru_cache(maxsize=8)
def _template(lang: str, mode: str) -> bytes:
    deck = Presentation()
    deck.slide_width, deck.slide_height = Box(0, 0, WIDTH, HEIGHT).emu()[2:]
    for layout in list(deck.slide_layouts)[len(NAMES) :]:
        deck.slide_layouts.remove(layout)
    for number, layout in enumerate(deck.slide_layouts):
        _fill(layout._element, _layout(number, mode))
        layout._element.set("type", TYPES[number])
    _fill(deck.slide_master._element, _master(mode))
    deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)._blob = theme_xml(lang, mode)
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def _fill(element: etree._Element, xml: str) -> None:
    """Put new children of the same name into an element where the old ones stand."""
    for new in etree.fromstring(f"<p:x {SPACES}>{xml}</p:x>"):
        # As python-pptx reads its own elements.
        element.replace(element.find(new.tag), parse_xml(etree.tostring(new)))


def _master(mode: str) -> str:
    ground = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
    places = _place(2, "Title", 'type="title"', HEAD, 64, bold=True, anchor="b") + _place(3, "Text", 'type="body" idx="1"', MIDDLE, 32)
    places += _place(4, "Page", 'type="sldNum" sz="quarter" idx="4"', NUMBER, SMALLEST, align="r", field=True)
    accents = " ".join(f'accent{number}="accent{number}"' for number in range(1, 7))
    levels = "".join(_level(number, 28) for number in range(1, 10))
    styles = f"<p:titleStyle>{_level(1, 64, bold=True)}</p:titleStyle><p:bodyStyle>{levels}</p:bodyStyle><p:otherStyle>{levels}</p:otherStyle>"
    return (
        f'<p:cSld>{ground}{_tree(places)}</p:cSld><p:clrMap {colour_map(mode)} {accents} hlink="hlink" folHlink="folHlink"/>'
        f"<p:txStyles>{styles}</p:txStyles>"
    )


def _level(number: int, size: float, *, bold: bool = False) -> str:
    name = f"lvl{number}pPr"
    style = f'sz="{points(size)}" b="{int(bold)}"'
    return (
        f'<a:{name} marL="0" indent="0" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f'<a:defRPr {style}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr>'
        f"</a:{name}>"
    )


def _layout(number: int, mode: str) -> str:
    if number == TITLE:
        places = _place(2, "Title", 'type="ctrTitle"', COVER, 84, bold=True, anchor="b")
        places += _place(3, "Subtitle", 'type="subTitle" idx="1"', COVER_UNDER, 36, tone="tx2")
        return f'<p:cSld name="{NAMES[number]}">{_tree(places + _line(COVER_UNDER.y - 18, mode))}</p:cSld>'
    places = _place(2, "Title", 'type="title"', HEAD, 64, bold=True, anchor="b")
    if number == SECTION:
        places += _place(3, "Text", f'type="body" idx="{BODY}"', MIDDLE, 34)
    else:
        places += _place(3, "Subtitle", f'type="body" sz="quarter" idx="{SUBTITLE}"', UNDER, 32, tone="tx2")
        places += _place(4, "Source", f'type="body" sz="quarter" idx="{SOURCE}"', FOOT, SMALLEST, tone="tx2")
        kind = "chart" if number == CHART else "tbl"
        places += _place(5, NAMES[number], f'type="{kind}" idx="{BODY}"', MIDDLE, 28)
    places += _place(6, "Page", f'type="sldNum" sz="quarter" idx="{PAGE}"', NUMBER, SMALLEST, align="r", field=True)
    return f'<p:cSld name="{NAMES[number]}">{_tree(places)}</p:cSld>'


def _tree(places: str) -> str:
    root = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
    return f"<p:spTree>{root}{places}</p:spTree>"


def _place(
    number: int,
    name: str,
    kind: str,
    box: Box,
    size: float,
    *,
    bold: bool = False,
    tone: str = "tx1",
    anchor: str = "t",
    align: str = "l",
    field: bool = False,
) -> str:
    """Return a placeholder."""
    x, y, w, h = box.emu()
    style = (
        f'<a:lvl1pPr marL="0" indent="0" algn="{align}"><a:buNone/><a:defRPr sz="{points(size)}" b="{int(bold)}"><a:solidFill>'
        f'<a:schemeClr val="{tone}"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr>'
    )
    text = (
        '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld>'
        if field
        else "<a:r><a:t/></a:r>"
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr>"
        f'<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f'<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle>{style}</a:lstStyle>'
        f"<a:p>{text}</a:p></p:txBody></p:sp>"
    )


def _line(y: float, mode: str) -> str:
    x, top, w, _ = Box(EDGE, y, ROOM, 0).emu()
    colour = palette(mode).border.lstrip("#")
    return (
        '<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="9" name="Rule"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{x}" y="{top}"/><a:ext cx="{w}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f'<a:ln w="12700"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:ln></p:spPr></p:cxnSp>'
    )
