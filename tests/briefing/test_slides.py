"""The deck: its slides and their words, native charts with the rows' values, notes with every clause, alternative texts."""

import io
import zipfile

import pytest
from lxml import etree
from pptx import Presentation

from briefing.forms import Chart, form
from briefing.made import made, proofs
from briefing.model import Briefing, Slide
from briefing.slides import slides
from briefing.slides.theme import LATIN
from charts import theme
from tests.briefing.decks import LANGUAGES, TODAY, VIEWS, content, of_view, opened, plain, texts
from views.selection import Selection

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
CHARTS = [view for view in VIEWS if isinstance(form(made(Slide(view), lang="en", today=TODAY)), Chart)]
XML_KINDS = {"bars": "barChart", "stacked": "barChart", "dots": "lineChart", "ranges": "lineChart", "lines": "scatterChart"}


def native(view, lang):
    return [shape.chart for shape in of_view(view, lang).shapes if shape.has_chart]


def cached(element, name):
    """Return what a part of a series holds: place → value."""
    return {int(point.get("idx")): point.find(f"{C}v").text for part in element.iterfind(f"{C}{name}") for point in part.iter(f"{C}pt")}


def test_a_deck_has_title_contents_a_slide_a_view_and_sources():
    names = [slide.slide_layout.name for slide in opened().slides]
    assert names[0] == "Title"
    assert names[1] == "Section"
    assert [name for name in names if name in ("Chart", "Table")][: len(VIEWS)].count("Chart") == len(CHARTS) + 1
    assert opened().slides[0].shapes.title.text == "Every view"
    assert opened("zh-Hant").slides[1].shapes.title.text == "目錄"


def test_the_master_is_the_products_own():
    deck = opened()
    assert (deck.slide_width, deck.slide_height) == (12192000, 6858000)
    assert [layout.name for layout in deck.slide_layouts] == ["Title", "Chart", "Table", "Section"]


@pytest.mark.parametrize(("lang", "family"), [("en", "Microsoft YaHei"), ("zh-Hans", "Microsoft YaHei"), ("zh-Hant", "Microsoft JhengHei")])
def test_the_theme_has_the_regions_colours_and_a_font_for_chinese(lang, family):
    tree = etree.fromstring(zipfile.ZipFile(io.BytesIO(content(lang))).read("ppt/theme/theme1.xml"))
    colours = [tree.find(f".//{A}accent{number}/{A}srgbClr").get("val") for number in range(1, 6)]
    assert colours == [colour.lstrip("#") for colour in theme.LIGHT.regions.values()]
    for fonts in tree.iterfind(f".//{A}fontScheme/*"):
        assert fonts.find(f"{A}ea").get("typeface") == family
        assert fonts.find(f"{A}latin").get("typeface") == LATIN


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_a_slide_is_headed_by_its_finding_and_ends_with_its_source_and_page(view, lang):
    own, slide = made(Slide(view), lang=lang, today=TODAY), of_view(view, lang)
    assert slide.shapes.title.text == own.headline
    said = plain(texts(slide))
    assert plain(own.subtitle) in said
    assert plain(own.source)[:150] in said
    number = [one.slide_id for one in opened(lang).slides].index(slide.slide_id) + 1
    assert f"{number}/{len(opened(lang).slides)}" in said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", CHARTS)
def test_native_charts_hold_the_rows_values_in_their_format(view, lang):
    found, drawn = form(made(Slide(view), lang=lang, today=TODAY)), native(view, lang)
    assert len(drawn) == len({series.panel for series in found.series})
    kinds = {element.tag for chart in drawn for element in chart._chartSpace.find(f".//{C}plotArea") if element.tag.endswith("Chart")}
    assert kinds == {f"{C}{XML_KINDS[found.kind]}"}
    formats = {one.text for chart in drawn for one in chart._chartSpace.iter(f"{C}formatCode")} - {"General"}
    assert formats == {found.number_format}
    values = sorted(float(one) for chart in drawn for series in chart._chartSpace.iter(f"{C}ser") for one in _seen(series))
    assert values == pytest.approx(sorted(value for series in found.series for value in series.values if value is not None))


def _seen(series):
    """Return a series' values; of stacks not the one that only carries figures."""
    carries = series.find(f"{C}spPr/{A}noFill") is not None
    return [] if carries else cached(series, "yVal" if series.find(f"{C}yVal") is not None else "val").values()


@pytest.mark.parametrize("view", [view for view in CHARTS if view != "rate_curves"])
def test_native_charts_name_the_rows_categories(view):
    found = form(made(Slide(view), lang="zh-Hans", today=TODAY))
    for chart in native(view, "zh-Hans"):
        for series in chart._chartSpace.iter(f"{C}ser"):
            assert tuple(cached(series, "cat").values()) == (found.names or found.categories)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", CHARTS)
def test_figures_with_their_comparators_stand_at_the_marks_or_in_their_place(view, lang):
    found = form(made(Slide(view), lang=lang, today=TODAY))
    labels = [plain("".join(t.text for t in label.iter(f"{A}t"))) for chart in native(view, lang) for label in chart._chartSpace.iter(f"{C}dLbl")]
    written = plain(texts(of_view(view, lang)))
    for series in found.series:
        for words, value in zip(series.labels, series.values, strict=False):
            assert not words or any(label.startswith(plain(words)) for label in labels) or (not value and plain(words) in written), words


def test_the_charts_own_workbook_holds_the_same_numbers():
    from openpyxl import load_workbook

    [chart] = native("awards_by_event", "en")
    page = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active
    rows = list(page.iter_rows(min_row=2, values_only=True))
    assert [row[1] for row in rows] == ["Gansu", "Guangdong", "Guangzhou", "Jiangmen", "Qingyuan", "Gansu", "Guangzhou", "Guangzhou", "Guangzhou"]
    assert rows[1][0] == "Little giant"
    assert [row[2] or row[3] for row in rows] == [300_000, None, 1_000_000, None, None, 500_000, 1_500_000, 500_000, 1_000_000]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_notes_hold_the_clause_phrase_and_citation_of_every_record(view, lang):
    said = of_view(view, lang).notes_slide.notes_text_frame.text
    for proof in proofs(made(Slide(view), lang=lang, today=TODAY)):
        assert proof.citation in said
        assert proof.clause in said
        assert proof.phrase in said
        assert proof.figure in said


def test_notes_begin_with_the_presenters_own():
    assert of_view("workloads").notes_slide.notes_text_frame.text.startswith("Note: Say: ≤ & <b>")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_chart_table_and_drawing_has_an_alternative_text(lang):
    for view in VIEWS:
        shapes = [shape for shape in of_view(view, lang).shapes if shape.shape_type is not None and (shape.has_chart or shape.has_table)]
        groups = [shape for shape in of_view(view, lang).shapes if shape._element.tag.endswith("}grpSp")]
        assert shapes or groups
        for shape in [*shapes, *groups]:
            assert made(Slide(view), lang=lang, today=TODAY).headline in shape._element.xpath(".//p:cNvPr")[0].get("descr")


def test_an_empty_selection_is_a_slide_that_says_so():
    deck = Presentation(io.BytesIO(slides(Briefing("", (Slide("pools_by_scheme", Selection(regions=("jiangmen",))),)), lang="en", today=TODAY)))
    slide = next(one for one in deck.slides if one.slide_layout.name == "Chart")
    assert slide.shapes.title.text.endswith("?")
    assert "Nothing in the records for this selection: Jiangmen" in texts(slide)
    assert not any(shape.has_chart or shape.has_table for shape in slide.shapes)


def test_a_briefing_without_slides_is_a_title():
    deck = Presentation(io.BytesIO(slides(Briefing("Nothing"), lang="en", today=TODAY)))
    assert [slide.slide_layout.name for slide in deck.slides] == ["Title"]


def test_rows_that_do_not_fit_are_said():
    said = texts(of_view("register"))
    assert "of 95 rows; the rest is in the workbook" in said
    assert not any(row.cells[0].text == "" for shape in of_view("register").shapes if shape.has_table for row in shape.table.rows)


def test_progress_is_told_after_each_slide_and_may_cancel():
    class Cancelled(Exception):
        pass

    told = []

    def progress(done, of):
        told.append((done, of))
        if done == 2:
            raise Cancelled

    briefing = Briefing("", tuple(Slide(view) for view in VIEWS[:4]))
    with pytest.raises(Cancelled):
        slides(briefing, lang="en", today=TODAY, progress=progress)
    assert told == [(1, 4), (2, 4)]


def test_sources_name_every_document_with_its_citation():
    slides_of_sources = [slide for slide in opened("zh-Hans").slides if slide.shapes.title.text == "资料来源"]
    said = plain("".join(texts(slide) for slide in slides_of_sources))
    for number in ("粤办函〔2023〕278号", "穗府办规〔2025〕13号", "江府办函〔2024〕13号", "清府办函〔2024〕24号", "甘工信发〔2023〕128号"):
        assert number in said
    assert "印发日期未载明" in said


def test_chinese_in_an_english_deck_says_that_it_is_chinese():
    runs = {(run.find(f"{A}rPr").get("lang"), run.find(f"{A}t").text) for run in of_view("awards_by_event")._element.iter(f"{A}r")}
    assert {lang for lang, text in runs if any("\u4e00" <= one <= "\u9fff" for one in text)} == {"zh-CN"}
    assert {lang for lang, text in runs if text.isascii()} == {"en-US"}
    assert {run.find(f"{A}rPr").get("lang") for run in of_view("awards_by_event", "zh-Hant")._element.iter(f"{A}r")} == {"zh-HK"}


def test_words_that_files_refuse_are_left_out():
    deck = Presentation(io.BytesIO(slides(Briefing("A\x0bB & <C>", (Slide("timeline", headline='"x\x00"'),)), lang="en", today=TODAY)))
    assert deck.slides[0].shapes.title.text == "AB & <C>"
