"""What a picture has no room for: rows come closer, then the last ones are left out, and the chart says so."""

import pytest

from charts import theme
from charts.canvas import scatter
from charts.first_rows import MOST, NOTE_ROOM, fitting, names, of_first

AROUND = 40


def chart(number):
    """Return a chart of rows of 35 px between margins of 40."""
    figure = theme.figure("light", 35 * number + AROUND, top=30, bottom=10)
    figure.add_trace(scatter(x=[0] * number, y=list(range(number)), mode="text", text=[f"row {i}" for i in range(number)]))
    return theme.finish(figure)


def fitted(total, height):
    figure = fitting(chart, total, height, lang="en", mode="light")
    note = [one.text for one in figure.layout.annotations]
    return len(figure.data[0].y), figure.layout.height, note


def test_a_page_has_no_height_and_all_rows():
    assert fitted(30, None) == (30, 35 * 30 + AROUND, [])


def test_what_fits_stays_as_it_is():
    assert fitted(5, 300) == (5, 35 * 5 + AROUND, [])


def test_rows_come_closer_before_any_is_left_out():
    assert fitted(6, 220) == (6, 220, [])


@pytest.mark.parametrize("height", [120, 200, 260, 400])
def test_rows_that_do_not_fit_are_left_out_and_counted(height):
    number, high, note = fitted(30, height)
    assert 1 <= number <= MOST
    assert high <= height
    assert note == [f"{number} of 30 are drawn; the rest is in the table"]


def test_as_many_as_fit_are_drawn():
    number, high, _ = fitted(30, 35 * 5 + AROUND + NOTE_ROOM)
    assert (number, high) == (6, 35 * 5 + AROUND + NOTE_ROOM)


def test_one_row_is_drawn_however_little_room_there_is():
    assert fitted(9, 10)[0] == 1


def test_the_first_rows_are_those_of_the_first_values():
    rows = [{"region": name, "year": year} for year in (1, 2) for name in ("b", "a", "c")]
    assert names(rows, "region") == ["b", "a", "c"]
    assert of_first(rows, "region", 2) == [row for row in rows if row["region"] != "c"]
