"""Counts on the neutral ramp: cells in, shades, figures and places to click out."""

from charts import theme
from charts.count_matrix import Count, count_matrix

CELLS = [Count(0, 0, 10, 1.0, ("a", "b"), "ten"), Count(1, 1, 1, 0.05, ("c",), "one"), Count(1, 0, 7, None)]


def matrix(width=976, mode="light"):
    return count_matrix(["Industry & IT", "Tax (central)"], [("Finance", "of 10"), ("Talent", "of 7")], CELLS, note="2 of 9", mode=mode, width=width)


def test_shades_are_steps_of_the_ramp_and_blank_where_there_is_none():
    steps = matrix().data[0].z
    assert [list(row) for row in steps] == [[11, 0], [1, 2]]
    assert matrix().data[0].colorscale[-1][1] == theme.LIGHT.ramp[-1]


def test_counts_are_printed_in_ink_or_its_opposite():
    printed = matrix().data[1]
    assert list(printed.text) == ["<b>10</b>", "<b>1</b>", "7"]
    assert list(printed.textfont.color) == [theme.LIGHT.ground, theme.LIGHT.ink, theme.LIGHT.muted]


def test_cells_with_records_are_clickable():
    assert [list(data) for data in matrix().data[2].customdata] == [["a b", "ten"], ["c", "one"]]


def test_headings_slant_on_a_desk_and_stand_upright_on_a_phone():
    def angles(chart):
        return {note.textangle for note in chart.layout.annotations if note.text in ("Finance", "Talent")}

    assert angles(matrix()) == {-40}
    assert angles(matrix(width=310)) == {-90}
    assert "Industry & IT" in [note.text for note in matrix(width=310).layout.annotations]


def test_the_plot_stays_inside_its_width():
    for width in (310, 560, 976):
        margin = matrix(width).layout.margin
        assert margin.l + margin.r < width
