"""A figure as parts in px: where plotly draws it, there it is."""

import pytest

from charts import theme
from charts.canvas import bar, heatmap, scatter
from charts.drawing import MIDDLE, Line, Words, parts
from charts.parts import clickable, key_line, lid, place_text
from views.catalogue import PAGES
from views.context import Context

VIEWS = [view for page in PAGES for view in page.views]
INK = theme.LIGHT.ink


def canvas():
    """Return a chart whose plot is 400 × 200 px at (100, 50) of 520 × 260 px, with 0 to 10 across and 4 rows down."""
    chart = theme.figure("light", 260, left=100, right=20, top=50, bottom=10)
    chart.update_xaxes(range=[0, 10], tickvals=[0, 5, 20], ticktext=["0", "<b>5</b>", "20"])
    chart.update_yaxes(range=[3.5, -0.5], autorange=False, visible=False)
    return chart


def drawn(chart):
    return parts(chart.finished(), 520, 260)


def lines(found):
    return [part for part in found if isinstance(part, Line)]


def texts(found):
    return [part for part in found if isinstance(part, Words)]


def box(line):
    xs, ys = zip(*line.points, strict=True)
    return tuple(round(one, 3) for one in (min(xs), min(ys), max(xs), max(ys)))


def test_a_lying_bar_starts_at_its_base_and_keeps_its_outline():
    chart = canvas()
    chart.add_trace(bar(orientation="h", x=[4], base=[1], y=[1], width=0.5, marker_color=["#2095EA"], marker_line={"color": ["#000000"], "width": 1}))
    found = lines(drawn(chart))[-1]
    assert box(found) == (140, 112.5, 300, 137.5)
    assert (found.fill, found.colour, found.width, found.closed) == ("#2095EA", "#000000", 1, True)


def test_a_hatched_bar_is_its_ground_lines_inside_it_and_its_outline():
    chart = canvas()
    pattern = {"shape": ["/"], "fgcolor": ["#3E7660"], "bgcolor": "#FFFFFF", "size": 6, "solidity": 0.3}
    marker = {"color": ["#3E7660"], "line": {"color": ["#3E7660"], "width": 1}, "pattern": pattern}
    chart.add_trace(bar(orientation="h", x=[2], y=[0], width=0.5, marker=marker))
    found = lines(drawn(chart))[2:]
    hatches = found[1:-1]
    assert (found[0].fill, found[-1].fill, found[-1].colour) == ("#FFFFFF", "", "#3E7660")
    assert 10 < len(hatches) < 20
    left, top, right, bottom = box(found[0])
    assert all(left <= x <= right and top <= y <= bottom for line in hatches for x, y in line.points)


def test_ticks_in_the_range_have_grid_lines_and_texts_above_the_plot():
    found = drawn(canvas())
    assert [box(line) for line in lines(found)] == [(100, 50, 100, 250), (300, 50, 300, 250)]
    first, second = texts(found)
    assert (first.text, first.x, first.anchor, second.runs) == ("0", 100, "middle", (("5", True),))
    assert first.y + MIDDLE * first.size < 50


def test_dots_have_the_symbols_outline_and_what_is_invisible_is_left_out():
    chart = canvas()
    chart.add_trace(scatter(x=[5], y=[2], mode="markers", marker={"symbol": "diamond", "size": 10, "color": "#B5741A"}))
    clickable(chart, [1], [1], [["a"]], ["a"])
    found = lines(drawn(chart))[2:]
    assert [box(line) for line in found] == [(293.5, 168.5, 306.5, 181.5)]


def test_a_line_breaks_where_a_point_is_missing_and_an_area_reaches_zero():
    chart = canvas()
    chart.add_trace(
        scatter(x=[0, 5, None, 6, 8], y=[1, 1, None, 2, 3], mode="lines", line={"color": INK, "width": 3}, fill="tozeroy", fillcolor="#E2F1FC")
    )
    found = lines(drawn(chart))[2:]
    assert [(line.fill, len(line.points)) for line in found] == [("#E2F1FC", 4), ("#E2F1FC", 4), ("", 2), ("", 2)]
    assert found[0].points[0] == (100, 75)


def test_cells_take_their_colour_from_the_scale_and_keep_a_gap():
    chart = canvas()
    scale = [[0, "#000000"], [0.5, "#000000"], [0.5, "#FFFFFF"], [1, "#FFFFFF"]]
    chart.add_trace(heatmap(x=[0.5, 1.5], y=[0], z=[[0, 1]], zmin=-0.5, zmax=1.5, colorscale=scale, xgap=2, ygap=2))
    found = lines(drawn(chart))[2:]
    assert [line.fill for line in found] == ["#000000", "#FFFFFF"]
    assert box(found[0]) == (101, 51, 139, 99)


@pytest.mark.parametrize(
    ("style", "x", "y", "anchor"),
    [
        ({}, 300, 125, "left"),
        ({"xanchor": "right"}, 300, 125, "right"),
        ({"xshift": 10, "yshift": 4}, 310, 121, "left"),
        ({"xref": "paper", "x": 1}, 500, 125, "left"),
        ({"yref": "paper", "y": 1, "yanchor": "bottom"}, 300, 50, "left"),
    ],
)
def test_a_text_stands_at_its_place(style, x, y, anchor):
    chart = canvas()
    place_text(chart, "five", **({"x": 5, "y": 1} | style))
    found = (
        texts(drawn(chart))[-1]
        if "xref" in style or "yref" in style or "xshift" in style
        else next(w for w in texts(drawn(chart)) if w.text == "five")
    )
    # Plotly keeps 2 px beside an annotation, and its middle is the middle of the font's whole line.
    assert (abs(found.x - x) <= 2, abs(found.y - y) <= 18, found.anchor) == (True, True, anchor)


def test_mark_up_becomes_runs_and_lines_and_anything_else_stays_text():
    chart = canvas()
    place_text(chart, '<b>< 2%</b><br>a &amp; <i>b<span style="font-size:12px;color:#4F5F69"> c</span>', 5, 1, xref="paper")
    first, second, third = texts(drawn(chart))[2:]
    assert first.runs == (("< 2%", True),)
    assert (second.text, second.size, second.colour) == ("a & <i>b", theme.LABEL, INK)
    assert (third.text, third.size, third.colour) == (" c", 12, "#4F5F69")
    assert second.y == third.y > first.y
    assert third.x > second.x


def test_a_turned_text_keeps_its_angle_and_turns_about_its_anchor():
    chart = canvas()
    place_text(chart, "slanted", 5, 0, yref="paper", yanchor="bottom", textangle=-90)
    found = texts(drawn(chart))[-1]
    assert found.angle == -90
    assert found.x < 300
    assert abs(found.y - 250) < 3


def test_shapes_below_come_before_the_marks_and_the_others_after():
    chart = canvas()
    chart.add_trace(bar(orientation="h", x=[4], y=[1], width=0.5, marker_color=["#2095EA"]))
    lid(chart, 4, 1, "#111111", half=0.25)
    chart.add_shape(type="line", x0=0, x1=20, y0=1, y1=1, line={"color": "#222222", "width": 1, "dash": "dot"}, layer="below")
    found = lines(drawn(chart))
    assert (found[0].colour, found[0].dash, box(found[0])) == ("#222222", "dot", (100, 125, 500, 125))
    assert (found[-1].colour, box(found[-1])) == ("#111111", (260, 112.5, 260, 137.5))


def test_a_key_line_is_in_px_from_the_plots_corner():
    chart = canvas()
    key_line(chart, [("ceiling", {"lid": True}), ("at least", {"point": "#4F5F69"})], "light", 400)
    found = drawn(chart)
    swatch = next(line for line in lines(found) if len(line.points) == 4)
    assert box(swatch) == (0, 7, 28, 19)
    assert any(len(line.points) == 3 and line.closed for line in lines(found))
    assert [words.text for words in texts(found)][-2:] == ["ceiling", "at least"]


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_views_figure_is_drawn_inside_its_ground(view, lang):
    context = Context(lang=lang).at(900, 860)
    figure = view.figure(view.rows(context), context)
    height = figure.layout.height
    found = parts(figure, 900, height)
    assert texts(found)
    assert all(-6 <= y <= height + 6 for line in lines(found) for _, y in line.points)
    assert all(-6 <= words.x <= 906 and -6 <= words.y <= height + 6 for words in texts(found))
    said = [words.text for words in texts(found)]
    assert not [text for text in said if "<b>" in text or "</" in text or "<br" in text]
