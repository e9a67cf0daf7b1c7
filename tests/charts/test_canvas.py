"""Drawing without plotly's checks gives what plotly would give."""

import plotly.graph_objects as go

from charts import theme
from charts.canvas import Canvas, bar, scatter


def test_a_canvas_becomes_the_figure_that_plotly_would_make():
    canvas = Canvas({"height": 100, "margin": {"l": 1, "r": 2, "t": 3, "b": 4}})
    canvas.add_trace(scatter(x=[1], y=[2], mode="markers", marker_size=9, marker_color="#112233"))
    canvas.add_annotation(x=1, y=2, text="a", font_size=12, yshift=3)
    canvas.add_shape(type="line", x0=0, x1=1, y0=0, y1=1, line_width=2)
    canvas.update_xaxes(range=[0, 1])
    canvas.update_xaxes(visible=False)
    expected = go.Figure(
        data=[go.Scatter(x=[1], y=[2], mode="markers", marker_size=9, marker_color="#112233")],
        layout={"height": 100, "margin": {"l": 1, "r": 2, "t": 3, "b": 4}, "xaxis": {"range": [0, 1], "visible": False}},
    )
    expected.add_annotation(x=1, y=2, text="a", font_size=12, yshift=3)
    expected.add_shape(type="line", x0=0, x1=1, y0=0, y1=1, line_width=2)
    assert canvas.finished().to_plotly_json() == expected.to_plotly_json()


def test_what_is_drawn_is_valid_for_plotly():
    chart = theme.figure("light", 200)
    chart.add_trace(bar(x=[1], y=[0], orientation="h"))
    go.Figure(theme.finish(chart).to_plotly_json())


def test_plain_texts_become_one_trace_over_the_marks_and_other_texts_stay_annotations():
    chart = theme.figure("light", 200)
    place = {"x": 1, "y": 2, "showarrow": False, "xanchor": "left", "yanchor": "middle"}
    chart.add_annotation(place, text="plain")
    chart.add_annotation(place, text="small and grey", xanchor="right", yanchor="bottom", font={"size": 12, "color": "#4F5F69"})
    chart.add_annotation(place, text="on paper", xref="paper")
    chart.add_annotation(place, text="on a ground", bgcolor="#FFFFFF")
    chart.add_trace(bar(x=[1], y=[0]))
    made = theme.finish(chart)
    assert [trace.type for trace in made.data] == ["bar", "scatter"]
    written = made.data[1]
    assert written.text == ("plain", "small and grey")
    assert written.textposition == ("middle right", "top left")
    assert written.textfont.size == (15, 12)
    assert written.textfont.color == ("#15232B", "#4F5F69")
    assert [one.text for one in made.layout.annotations] == ["on paper", "on a ground"]


def test_the_first_axis_has_no_number():
    canvas = Canvas({})
    canvas.update_layout(xaxis1={"range": [0, 1]}, yaxis2={"range": [0, 2]})
    canvas.add_trace(scatter(x=[1], y=[1], xaxis="x1", yaxis="y2"))
    made = canvas.finished()
    assert made.layout.xaxis.range == (0, 1)
    assert (made.data[0].xaxis, made.data[0].yaxis) == ("x", "y2")
