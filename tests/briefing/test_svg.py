"""A figure as SVG: well-formed, its texts as texts."""

from xml.etree import ElementTree

import pytest

from briefing.svg import svg
from charts import theme
from charts.parts import place_text
from views.catalogue import view_by_id
from views.context import Context

NAME = "{http://www.w3.org/2000/svg}"


def chart(words, **style):
    made = theme.figure("light", 100)
    made.update_xaxes(range=[0, 10], visible=False)
    made.update_yaxes(range=[0, 10], visible=False)
    place_text(made, words, 5, 5, **style)
    return made.finished()


def texts(document):
    return ["".join(one.itertext()) for one in ElementTree.fromstring(document).iter(f"{NAME}text")]


@pytest.mark.parametrize("words", ["5 < 6 & 7 > 2", "<script>alert(1)</script>", '“引号”与"quotes"', "</text><rect/>"])
def test_a_text_is_never_mark_up(words):
    assert texts(svg(chart(words), 300, 100)) == [words]


def test_runs_keep_their_weight_and_a_ground_lies_behind():
    document = ElementTree.fromstring(svg(chart("<b>9</b> firms", xshift=4, bgcolor="#FFFFFF"), 300, 100))
    assert [(run.text, run.get("font-weight")) for run in document.iter(f"{NAME}tspan")] == [("9", "700"), (" firms", "400")]
    assert [one.get("fill") for one in document.iter(f"{NAME}rect")] == ["#FFFFFF", "#FFFFFF"]


@pytest.mark.parametrize(("mode", "ground"), [("light", "#FFFFFF"), ("dark", "#0F1A20")])
def test_a_view_stands_on_its_modes_ground_with_one_font_stack(mode, ground):
    view, context = view_by_id("stocks_by_tier"), Context(lang="zh-Hans", mode=mode).at(900)
    figure = view.figure(view.rows(context), context)
    document = ElementTree.fromstring(svg(figure, 900, figure.layout.height))
    assert document.find(f"{NAME}rect").get("fill") == ground
    assert document.get("font-family") == theme.FONT
    assert not [one for one in document.iter() if one is not document and one.get("font-family")]
    assert "广东" in texts(svg(figure, 900, figure.layout.height))


def test_only_shapes_and_texts_are_in_it():
    view, context = view_by_id("cooperation"), Context(lang="en")
    figure = view.figure(view.rows(context), context)
    tags = {one.tag.removeprefix(NAME) for one in ElementTree.fromstring(svg(figure, 976, figure.layout.height)).iter()}
    assert tags <= {"svg", "rect", "path", "text", "tspan"}
