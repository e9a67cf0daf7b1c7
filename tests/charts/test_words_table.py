"""Tables drawn as figures: what fits a picture is drawn, and the figure says of how many."""

import pytest

from charts.lettering import width, wrap
from charts.poster import HEIGHT, WIDTH, poster
from charts.words_table import Cell, Heading, TableRow, some, stacks, words_table
from tests.charts.drawing import texts, words

HEADINGS = [Heading("Item", 2), Heading("Guangzhou", 1, "guangzhou", second="9")]


def rows(number):
    return [TableRow(group="Awards"), *(TableRow((Cell(f"Item {i}", "per firm"), Cell("≤ RMB 1 million", strong=True))) for i in range(number))]


def table(number, **rest):
    return words_table(HEADINGS, rows(number), **({"lang": "en", "mode": "light", "width": 976} | rest))


def test_a_page_shows_all_rows_and_says_nothing_of_others():
    written = words(table(30))
    assert "Item 29" in written
    assert not any("rows are drawn" in one for one in written)


@pytest.mark.parametrize("height", [200, 400, 700])
def test_a_picture_shows_the_rows_that_fit_and_how_many_there_are(height):
    chart = table(30, height=height)
    drawn = sum(one.startswith("Item ") for one in words(chart))
    assert chart.layout.height <= height
    assert 1 <= drawn < 30
    assert words(chart)[-1] == f"{drawn} of 30 rows are drawn; the rest is in the table"


def test_no_groups_heading_stands_last():
    one = TableRow((Cell("Item", "per firm"), Cell("")))
    for height in range(150, 260, 5):
        chart = words_table(HEADINGS, [one, TableRow(group="Pools"), one, one], lang="en", mode="light", width=976, height=height)
        written = words(chart)
        assert "<b>Pools</b>" not in written or written.count("Item") >= 2


def test_a_list_whose_first_rows_are_given_names_the_total():
    assert words(table(3, total=95))[-1] == "3 of 95 rows are drawn; the rest is in the table"


def test_a_heading_has_its_second_text_below():
    assert "9" in words(table(1))


@pytest.mark.parametrize("number", [3, 14, 60])
def test_no_text_of_a_picture_is_smaller_than_twelve(number):
    chart, scale = poster(lambda wide, high: table(number, width=wide, height=high), title="Title", subtitle="", source="Source", mode="light")
    assert min(one.size for one in texts(chart) if one.size) * scale >= 12
    assert (round(chart.layout.width * scale), round(chart.layout.height * scale)) == (WIDTH, HEIGHT)


def test_a_separator_never_ends_a_line():
    assert wrap("per firm · no application needed", 70, 13) == ["per firm", "no", "application", "needed"]


def test_narrow_letters_take_less_than_wide_ones():
    assert width("little", 15) < width("Guangz", 15) < width("MMMMMM", 15)
    assert width("江门", 15) == 30


WIDE = [Heading("Item", 2), *(Heading(f"Region {i}", 1, "guangzhou", second=str(i)) for i in range(5))]
MONEY = [TableRow((Cell("Award"), *(Cell(f"≤ RMB\u00a0{i}.5\u00a0million", strong=True) for i in range(5))))]


@pytest.mark.parametrize(("width", "stacked"), [(976, False), (542, True), (310, True)])
def test_rows_become_blocks_where_columns_are_too_narrow_for_their_words(width, stacked):
    assert stacks(WIDE, MONEY, width) is stacked
    written = words(words_table(WIDE, MONEY, lang="en", mode="light", width=width))
    assert ("<b>Region 4: ≤ RMB\u00a04.5\u00a0million</b>" in written) is stacked


def test_columns_that_can_hold_their_words_together_give_way_to_the_widest():
    headings = [Heading("A", 5), Heading("B", 1)]
    rows = [TableRow((Cell("short"), Cell("responsibility")))]
    chart = words_table(headings, rows, lang="en", mode="light", width=200)
    left = max(x for trace in chart.data if trace.mode == "text" for x, text in zip(trace.x, trace.text, strict=True) if text == "responsibility")
    assert left + width("responsibility", 15) <= 200


def test_a_stack_reads_in_the_readers_punctuation_and_keeps_what_stood_under_headings():
    written = words(words_table(WIDE, MONEY, lang="zh-Hans", mode="light", width=310))
    assert "<b>Region 4：≤ RMB\u00a04.5\u00a0million</b>" in written
    assert "Region 0 0 · Region 1 1" in " ".join(written)


@pytest.mark.parametrize(("number", "drawn"), [(13, 13), (15, 15), (16, 14)])
def test_a_single_row_too_many_is_drawn_in_the_place_of_the_line_that_would_name_it(number, drawn):
    assert len(some(list(range(number)), 14)) == drawn


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("上限100万元", ["上限", "100万元"]),
        ("专精特新“小巨人”", ["专精特新", "“小巨人”"]),
        ("自2025年8月起", ["自2025年", "8月起"]),
    ],
)
def test_a_figure_keeps_its_unit_and_a_mark_its_word(text, lines):
    assert wrap(text, 5 * 15, 15) == lines
