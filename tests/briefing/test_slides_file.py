"""The deck as a file: parts that office programs open without repair, nothing over the edge of its box, little time and memory."""

import io
import math
import os
import pathlib
import subprocess
import sys
import zipfile

import pytest
from lxml import etree
from pptx import Presentation

from briefing.model import Briefing, Slide
from briefing.slides import slides
from briefing.slides.runs import spaced
from briefing.slides.sizes import EMU, HEIGHT, WIDTH
from charts.drawing.part import set_width
from charts.lettering import width, wrap
from tests.briefing.decks import LANGUAGES, TODAY, VIEWS, content, of_view, opened
from views.selection import Selection

NAMES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
SERIES = ["idx", "order", "tx", "spPr", "marker", "invertIfNegative", "dPt", "dLbls", "errBars", "cat", "xVal", "val", "yVal", "smooth"]
BAR_SERIES = ["idx", "order", "tx", "spPr", "invertIfNegative", "dPt", "dLbls", "errBars", "cat", "val"]
ROOT = pathlib.Path(__file__).parents[2]
# Twenty views take so much; the limits are the product's.
SECONDS, MEGABYTES = 3.0, 300


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_part_is_related_and_every_relation_has_its_part(lang, mode):
    with zipfile.ZipFile(io.BytesIO(content(lang, mode))) as file:
        names = set(file.namelist())
        assert len(names) == len(file.namelist())
        for path in [name for name in names if name.endswith(".rels")]:
            folder = path.replace("_rels/", "").removesuffix(".rels").rpartition("/")[0]
            for relation in etree.fromstring(file.read(path)).iter(PACKAGE):
                if relation.get("TargetMode") != "External":
                    target = relation.get("Target")
                    full = os.path.normpath(f"{folder}/{target}").lstrip("/") if not target.startswith("/") else target.lstrip("/")
                    assert full in names, (path, target)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_numbers_of_shapes_are_unique_on_each_slide(lang):
    for slide in opened(lang).slides:
        numbers = slide._element.xpath(".//p:cNvPr/@id")
        assert len(numbers) == len(set(numbers))
        assert all(int(one) > 0 for one in numbers)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_placeholders_of_slides_are_those_of_their_layouts(lang):
    for slide in opened(lang).slides:
        own = {one.get("idx", "0") for one in slide._element.xpath(".//p:ph")}
        assert own <= {one.get("idx", "0") for one in slide.slide_layout._element.xpath(".//p:ph")}


@pytest.mark.parametrize("view", VIEWS)
def test_parts_of_a_series_stand_in_the_formats_order(view):
    for shape in of_view(view).shapes:
        if shape.has_chart:
            for series in shape.chart._chartSpace.iterfind(".//c:ser", NAMES):
                order = BAR_SERIES if etree.QName(series.getparent()).localname == "barChart" else SERIES
                places = [order.index(etree.QName(one).localname) for one in series]
                assert places == sorted(places)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_leaves_the_slide(lang, mode):
    for slide in opened(lang, mode).slides:
        for shape in slide.shapes:
            left, top, right, bottom = shape.left, shape.top, shape.left + shape.width, shape.top + shape.height
            assert left >= 0 and top >= 0, (slide.shapes.title.text, shape.name)
            assert right <= WIDTH * EMU + 1 and bottom <= HEIGHT * EMU + 1, (slide.shapes.title.text, shape.name)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_is_higher_than_its_box(lang):
    for slide in opened(lang).slides:
        boxes = [shape for shape in slide.shapes if shape.has_text_frame and not shape.is_placeholder and shape.text_frame.word_wrap]
        for shape in boxes:
            assert _height(shape.text_frame._txBody, shape.width / EMU) <= shape.height / EMU + 1, (slide.shapes.title.text, shape.text_frame.text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_titles_subtitles_and_sources_fit_their_boxes_and_floors(lang):
    for slide in opened(lang).slides:
        for holder in slide.placeholders:
            sizes = [int(one) for one in holder._element.xpath(".//a:rPr/@sz")]
            assert min(sizes) >= 1200, holder.name
            if holder.has_text_frame and holder.placeholder_format.type is not None and "SLIDE_NUMBER" not in str(holder.placeholder_format.type):
                assert _height(holder.text_frame._txBody, holder.width / EMU) <= holder.height / EMU + 1, holder.text_frame.text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_tables_are_as_high_as_their_words_and_end_above_the_source(view, lang):
    slide = of_view(view, lang)
    rule = min(shape.top for shape in slide.shapes if shape.name == "Rule")
    for frame in (shape for shape in slide.shapes if shape.has_table):
        wide = [column.width / EMU for column in frame.table.columns]
        for row in frame.table.rows:
            for place, cell in enumerate(row.cells):
                room = (sum(wide) if cell.is_merge_origin else wide[place]) - 20
                pad = 2 * int(cell._tc.tcPr.get("marT")) / EMU
                assert cell.is_spanned or _height(cell._tc.txBody, room) + pad <= row.height / EMU + 1, cell.text
            assert {int(one) for one in row._tr.xpath(".//a:rPr/@sz")} <= {1400, 1500, 1600}
        assert frame.top + sum(row.height for row in frame.table.rows) <= rule


def _height(body, room):
    """Return what a text takes in px, its lines broken by the widths of the product's fonts."""
    height = 0.0
    for paragraph in body.p_lst:
        sizes = [int(one) / 50 for one in paragraph.xpath(".//a:rPr/@sz")]
        if sizes:
            text = "".join(paragraph.xpath(".//a:t/text()"))
            bold = "1" in paragraph.xpath(".//a:rPr/@b")
            line = int(paragraph.xpath("string(.//a:lnSpc/a:spcPts/@val)")) / 50
            height += line * max(1, len(wrap(spaced(text), room, max(sizes), bold=bold)))
    return height


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_labels_of_bars_end_inside_their_chart(view, lang):
    for frame in (shape for shape in of_view(view, lang).shapes if shape.has_chart):
        space = frame.chart._chartSpace
        if not space.xpath(".//c:barChart"):
            continue
        plot = float(space.xpath("string(.//c:manualLayout/c:w/@val)")) * frame.width / EMU
        end = float(space.xpath("string(.//c:valAx//c:max/@val)"))
        stacked = space.xpath("string(.//c:grouping/@val)") == "stacked"
        for series in space.xpath(".//c:ser"):
            values = {int(one.get("idx")): float(one.findtext("c:v", namespaces=NAMES)) for one in series.xpath("./c:val//c:pt")}
            for label in series.xpath(".//c:dLbl[c:tx]"):
                wide = max(_wide(paragraph) for paragraph in label.xpath(".//a:p"))
                reached = values[int(label.xpath("string(c:idx/@val)"))] / end * plot
                assert reached + wide <= plot + (30 if stacked else 2), "".join(label.xpath(".//a:t/text()"))


def _wide(paragraph):
    runs = [(run.findtext("a:t", namespaces=NAMES), run.find("a:rPr", NAMES)) for run in paragraph.iterfind("a:r", NAMES)]
    return sum(set_width(text, int(style.get("sz")) / 50, bold=style.get("b") == "1") for text, style in runs)


CODE = """
import datetime, resource, time
from briefing.model import Briefing, Slide
from briefing.slides import slides
from views.catalogue import PAGES
briefing = Briefing("Twenty", tuple(Slide(view.id) for page in PAGES for view in page.views)[:20])
start = time.process_time()
slides(briefing, lang="zh-Hans", today=datetime.date(2026, 11, 22))
kept = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(time.process_time() - start, kept / 1024)
"""


@pytest.mark.alone
@pytest.mark.skipif(not pathlib.Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_twenty_views_take_little_time_and_memory():
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
    seconds, megabytes = map(float, done.stdout.split())
    assert seconds < SECONDS
    assert megabytes < MEGABYTES


@pytest.mark.parametrize("words", ["X" * 200, "字" * 200, "many words of a presenter who does not stop " * 4])
def test_the_longest_headlines_fit(words):
    made = Presentation(io.BytesIO(slides(Briefing(words, (Slide("timeline", headline=words[:200]),)), lang="en", today=TODAY)))
    for slide in made.slides:
        title = slide.shapes.title
        [size] = {int(one) / 50 for one in title._element.xpath(".//a:rPr/@sz")}
        room = title.width / EMU
        broken = wrap(title.text, room, size, bold=True)
        # A word longer than a line is broken anywhere.
        whole = all(width(line, size, bold=True) <= room for line in broken)
        lines = len(broken) if whole else math.ceil(width(title.text, size, bold=True) / room)
        assert lines * size * 1.25 <= title.height / EMU + 1


@pytest.mark.parametrize("selection", [Selection(regions=("qingyuan",)), Selection(categories=("finance",)), Selection(tiers=("little_giant",))])
def test_every_view_is_a_slide_under_filters(selection):
    content = slides(Briefing("Filtered", tuple(Slide(view, selection) for view in VIEWS)), lang="zh-Hant", today=TODAY, mode="dark")
    made = Presentation(io.BytesIO(content))
    assert len([slide for slide in made.slides if slide.slide_layout.name in ("Chart", "Table")]) >= len(VIEWS)


def test_the_same_briefing_twice_is_the_same_slides():
    briefing = Briefing("Twice", (Slide("awards_by_event"),))
    first, second = (zipfile.ZipFile(io.BytesIO(slides(briefing, lang="en", today=TODAY))) for _ in range(2))
    assert first.namelist() == second.namelist()
    assert first.read("ppt/slides/slide3.xml") == second.read("ppt/slides/slide3.xml")
