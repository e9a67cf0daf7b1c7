"""The slides of a deck: title, contents, one per view, sources; each with what a presenter reads to it."""

from dataclasses import replace

from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide

import queries
from briefing.forms import Cell, Chart, Drawing, Form, Table, form
from briefing.made import Made
from briefing.slides import charts, drawings, tables
from briefing.slides.master import BODY, CHART, PAGE, SECTION, SOURCE, SUBTITLE, TABLE, TITLE
from briefing.slides.notes import notes
from briefing.slides.runs import FONTS, TAGS, Fitted, Run, fill, fitted, paragraph, plain
from briefing.slides.shapes import SPACES, Pen
from briefing.slides.sizes import (
    BOTTOM,
    EDGE,
    HEIGHT,
    OVER_RULE,
    PAGE_ROOM,
    ROOM,
    SMALLEST,
    SOURCES,
    SUBTITLES,
    TABLE_TITLES,
    TITLES,
    TOP,
    UNDER_RULE,
    UNDER_SUBTITLE,
    UNDER_TITLE,
    Box,
    points,
)  # fmt: skip
from charts.theme import palette, region_colour
from text import dates
from text.languages import in_script
from views.context import Context
from views.documents import citations

COVER_TITLES, COVER_LINES = ((84, 2), (72, 2), (60, 3), (48, 4)), ((36, 1), (30, 2))
# The room of the contents, px of its numbers, of what parts two lines, and up to how many stand in large letters.
LIST, NUMBERS, ENTRY_GAP, FEW = Box(EDGE, 210, ROOM, 780), 90, 14, 9
HEADING = ((64, 1), (52, 1))


def cover(deck: Deck, title: str, context: Context) -> None:
    """Add the title slide: the briefing's title, the product, days."""
    slide = deck.slides.add_slide(deck.slide_layouts[TITLE])
    days = (dates.date(one, context.lang) for one in (context.records_as_of or context.today, context.today))
    line = context.t("briefing.slides.as_of", **dict(zip(("recorded", "viewed"), days, strict=True)))
    _write(slide.shapes.title, fitted(title, ROOM, COVER_TITLES, bold=True), context, bold=True)
    _write(slide.placeholders[1], fitted(f"{context.t('common.name')} · {line}", ROOM, COVER_LINES), context, muted=True)


def contents(deck: Deck, headlines: list[str], context: Context) -> None:
    """Add the slides that list the headlines with the pages that they stand on."""
    parts = _parted(headlines) if headlines else []
    page = 1 + len(parts)
    for part in parts:
        slide = _headed(deck, SECTION, context.t("briefing.slides.contents"), HEADING, context)
        _drop(slide, BODY)
        _list(Pen(slide, context.lang), part, page, context)
        page += len(part)


def _parted(headlines: list[str]) -> list[list[Fitted]]:
    """Return the headlines as they are listed, a list a slide."""
    sizes = ((32, 2),) if len(headlines) <= FEW else ((28, 2),)
    parts: list[list[Fitted]] = [[]]
    room = LIST.h
    for line in (fitted(headline, LIST.w - NUMBERS, sizes) for headline in headlines):
        room -= line.height + ENTRY_GAP
        if room < 0:
            parts.append([])
            room = LIST.h - line.height - ENTRY_GAP
        parts[-1].append(line)
    return parts


def _list(pen: Pen, lines: list[Fitted], page: int, context: Context) -> None:
    colours = palette(context.mode)
    y = LIST.y
    for place, line in enumerate(lines, page + 1):
        pen.text([Run(str(place), line.size, colours.muted, bold=True)], Box(LIST.x, y, NUMBERS - 20, line.height), name=f"Page {place}")
        pen.text([Run(line.text, line.size, colours.ink)], Box(LIST.x + NUMBERS, y, LIST.w - NUMBERS, line.height), name=f"Entry {place}")
        y += line.height + ENTRY_GAP


def _drop(slide: Slide, *places: int) -> None:
    """Take placeholders away that the slide fills with something else."""
    for holder in [one for one in slide.placeholders if one.placeholder_format.idx in places]:
        holder._element.getparent().remove(holder._element)


def view(deck: Deck, made: Made) -> None:
    """Add a view's slide: headline, subtitle, its form, source and page; without rows a sentence says so."""
    context = made.context
    found = form(made) if made.rows else None
    slide = _headed(deck, TABLE if isinstance(found, Table) else CHART, made.headline, _titles(found), context)
    body = _frame(slide, made, _titles(found))
    _body(slide, found, made, body)
    notes(slide, made)


def _titles(found: Form | None) -> tuple[tuple[int, int], ...]:
    """Return a headline's sizes: over a table, a drawing or several curves it leaves room."""
    return TABLE_TITLES if isinstance(found, Table | Drawing) or (isinstance(found, Chart) and found.kind == "lines") else TITLES


def _body(slide: Slide, found: Form | None, made: Made, box: Box) -> None:
    pen = Pen(slide, made.context.lang)
    if isinstance(found, Chart):
        charts.draw(pen, found, made, box)
    elif isinstance(found, Table):
        tables.draw(pen, found, made, box)
    elif isinstance(found, Drawing):
        drawings.draw(pen, found, made, box)


def _frame(slide: Slide, made: Made, titles: tuple[tuple[int, int], ...]) -> Box:
    """Write subtitle, rule, source and page; return the room between them."""
    context, colours = made.context, palette(made.context.mode)
    top = TOP + fitted(made.headline, ROOM, titles, bold=True).height + UNDER_TITLE
    subtitle = fitted(made.subtitle, ROOM, SUBTITLES if made.rows else ((40, 4),))
    source = fitted(made.source, ROOM - PAGE_ROOM, SOURCES) if made.source else Fitted("", SMALLEST, 1)
    holders = {one.placeholder_format.idx: one for one in slide.placeholders}
    foot = HEIGHT - BOTTOM - source.height
    _write(holders[SUBTITLE], subtitle, context, muted=True, box=Box(EDGE, top, ROOM, subtitle.height))
    _write(holders[SOURCE], source, context, muted=True, box=Box(EDGE, foot, ROOM - PAGE_ROOM, source.height))
    rule = foot - UNDER_RULE
    Pen(slide, context.lang).line((EDGE, rule), (EDGE + ROOM, rule), colours.border, 2, name="Rule")
    _drop(slide, BODY)
    start = top + subtitle.height + UNDER_SUBTITLE
    return Box(EDGE, start, ROOM, rule - OVER_RULE - start)


def _headed(deck: Deck, layout: int, headline: str, sizes: tuple[tuple[float, int], ...], context: Context) -> Slide:
    slide = deck.slides.add_slide(deck.slide_layouts[layout])
    title = fitted(headline, ROOM, sizes, bold=True)
    _write(slide.shapes.title, title, context, bold=True, box=Box(EDGE, TOP, ROOM, title.height))
    return slide


def _write(holder, words: Fitted, context: Context, *, bold: bool = False, muted: bool = False, box: Box | None = None) -> None:
    """Write words into a placeholder, which takes a box of its own."""
    colours = palette(context.mode)
    if box:
        holder.left, holder.top, holder.width, holder.height = box.emu()
    body = holder._element.txBody
    for old in body.p_lst:
        body.remove(old)
    run = Run(words.text, words.size, colours.muted if muted else colours.ink, bold)
    body.append(parse_xml(paragraph([run], context.lang).replace("<a:p>", f"<a:p {SPACES}>", 1)))


def number(deck: Deck, context: Context) -> None:
    """Write on every slide but the first the product's name and the page, whose number is a field that follows the slide."""
    for page, slide in list(enumerate(deck.slides, 1))[1:]:
        _number(slide, page, len(deck.slides), context)


def _number(slide: Slide, page: int, of: int, context: Context) -> None:
    before, between = context.t("briefing.slides.page", page="|", of=of).split("|")
    style = f'lang="{TAGS[context.lang]}" sz="{points(SMALLEST)}" b="1" dirty="0"'
    marks = f"{fill(palette(context.mode).ink)}{FONTS}"
    text = f"<a:rPr {style}>{marks}</a:rPr>"
    number = f'<a:fld id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">{text}<a:t>{page}</a:t></a:fld>'
    name = plain(context.t("common.name"))
    body = f'<a:p><a:pPr algn="r"/><a:r>{text}<a:t>{name}\u2003{before}</a:t></a:r>{number}<a:r>{text}<a:t>{between}</a:t></a:r></a:p>'
    pen = Pen(slide, context.lang)
    pen.add(
        f'<p:sp {SPACES}><p:nvSpPr><p:cNvPr id="{pen.number}" name="Page"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>'
        f'<p:ph type="sldNum" sz="quarter" idx="{PAGE}"/></p:nvPr></p:nvSpPr><p:spPr/>'
        f'<p:txBody><a:bodyPr wrap="none"><a:noAutofit/></a:bodyPr><a:lstStyle/>{body}</p:txBody></p:sp>'
    )


def sources(deck: Deck, slides: list[Made], context: Context) -> None:
    """Add the slides that cite every document behind the deck: number, title, citation."""
    rows = _cited(slides)
    while rows:
        slide = _headed(deck, TABLE, context.t("briefing.slides.sources"), HEADING, context)
        shown = tables.rows_that_fit(
            Pen(slide, context.lang), _table(rows, context), replace(slides[0], headline="", subtitle=""), _under(slide, context), goes_on=True
        )
        rows = rows[shown:]


def _cited(slides: list[Made]) -> list[dict]:
    numbers = {one for made in slides for row in made.rows for one in (row.get("document_number") or "").split("; ")}
    rows = queries.rows("documents_by_number", regions=None, documents=None, most=None)
    return [row for row in rows if row["document_number"] in numbers]


def _table(rows: list[dict], context: Context) -> Table:
    headings = tuple(context.t(key) for key in ("columns.document_number", "sources.citation_zh"))
    lines = tuple(
        (
            Cell(in_script(row["document_number"], context.lang), strong=True, mark=region_colour(row["region_id"], context.mode)),
            Cell(citations.in_chinese(row, context), citations.in_english(row) if context.lang == "en" else ""),
        )
        for row in rows
    )
    return Table(headings, (1.6, 4.0), lines)


def _under(slide: Slide, context: Context) -> Box:
    _drop(slide, SUBTITLE, SOURCE, BODY)
    words = fitted(context.t("sources.unofficial"), ROOM - PAGE_ROOM, ((24, 2),))
    top = HEIGHT - BOTTOM - words.height
    colours = palette(context.mode)
    Pen(slide, context.lang).text([Run(words.text, words.size, colours.muted)], Box(EDGE, top, ROOM - PAGE_ROOM, words.height), name="Note")
    return Box(EDGE, 190, ROOM, top - 30 - 190)
