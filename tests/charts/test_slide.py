"""Slides: 16:9, readable from the back of a room, two lines of headline, and as few rows as that takes."""

import datetime
import re

import pytest

from briefing.made import made
from briefing.model import Slide
from charts.slide import HEIGHT, WIDTH, scale, slide
from views.catalogue import PAGES
from views.context import Context

VIEWS = [view for page in PAGES for view in page.views]
DAY = datetime.date(2026, 11, 22)


def of_view(view, lang, mode="light"):
    told = made(Slide(view.id), lang=lang, today=DAY, mode=mode)

    def draw(width, height):
        return view.figure(told.rows, told.context.at(width, height))

    return told, slide(draw, title=told.headline, subtitle=told.subtitle, source=told.source, name="Atlas", page="3 / 8", mode=mode)


def plain(title, subtitle="", source=""):
    return slide(None, title=title, subtitle=subtitle, source=source, name="Atlas", page="1 / 1", mode="light")


def words(figure):
    """Return all texts of a figure with the px of the slide they are shown at."""
    found = [(one.text, one.font.size or 15) for one in figure.layout.annotations]
    for trace in (one for one in figure.data if one.type == "scatter" and "text" in (one.mode or "")):
        sizes = trace.textfont.size if isinstance(trace.textfont.size, list | tuple) else [trace.textfont.size or 15] * len(trace.text)
        found += zip(trace.text, sizes, strict=True)
    for axis in (one for name, one in figure.to_plotly_json()["layout"].items() if name[1:].startswith("axis")):
        shown = axis.get("visible", True) and axis.get("showticklabels", True)
        found += [(text, axis.get("tickfont", {}).get("size", 14)) for text in axis.get("ticktext") or () if shown]
    inside = [("", int(size)) for text, _ in found for size in re.findall(r"font-size:(\d+)px", str(text))]
    return [(re.sub(r"<.*?>", " ", str(text)), size * scale(figure)) for text, size in found + inside]


@pytest.mark.parametrize("lang", ["en", "zh-Hans"])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_no_text_of_any_view_is_smaller_than_18_px(view, lang):
    _, figure = of_view(view, lang)
    small = [(text, size) for text, size in words(figure) if round(size, 1) < 18]
    assert small == []


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_view_is_a_slide_of_16_to_9_that_holds_its_chart(view, mode):
    told, figure = of_view(view, "en", mode)
    assert round(figure.layout.width * scale(figure)) == WIDTH
    assert round(figure.layout.height * scale(figure)) == HEIGHT
    margin = figure.layout.margin
    assert figure.layout.height - margin.t - margin.b > 100, "the plot"
    texts = [re.sub(r"<.*?>", " ", one.text) for one in figure.layout.annotations]
    assert any(text.replace(" ", "").startswith(told.headline.replace(" ", "")[:30]) for text in texts)
    assert [text.strip() for text in texts if text.endswith("3 / 8 ")] == ["Atlas\u20033 / 8"]


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_headline_takes_two_lines_at_most_and_is_whole(view, lang):
    told, _ = of_view(view, lang)
    lines = plain(told.headline).layout.annotations[0].text
    assert lines.count("<br>") <= 1
    assert not lines.endswith(("...</b>", "……</b>"))


def test_the_longest_headline_is_cut_rather_than_set_in_three_lines():
    lines = plain("Long words " * 40).layout.annotations[0].text
    assert lines.count("<br>") == 1
    assert lines.endswith("...</b>")


@pytest.mark.parametrize(
    ("title", "broken"),
    [
        (
            "A new little giant gets up to RMB 1 million in Guangzhou, a fixed RMB 500,000 in Gansu; three state no sum",
            "a fixed RMB 500,000 in Gansu; three state no sum",
        ),
        ("新晋“小巨人”企业：广州最高奖100万元，甘肃定额50万元，三地未载明金额", "甘肃定额50万元，三地未载明金额"),
        ("Jiangmen would double 713 SRDI SMEs, which makes 1,426; it states 1,400 or more", "which makes 1,426; it states 1,400 or more"),
    ],
)
def test_a_headline_breaks_after_a_pause(title, broken):
    assert plain(title).layout.annotations[0].text == f"<b>{title[: -len(broken)].strip()}<br>{broken}</b>"


def test_a_short_headline_stays_in_one_line():
    assert plain("Five documents").layout.annotations[0].text == "<b>Five documents</b>"


def test_rows_that_are_left_out_are_counted():
    texts = [text for text, _ in words(of_view(next(view for view in VIEWS if view.id == "workloads"), "en")[1])]
    assert "7 of 29 are drawn; the rest is in the table" in texts


def test_all_five_regions_stay_where_a_chart_of_regions_is_high():
    for name in ("timeline", "stocks_by_tier", "bodies_per_measure"):
        texts = " ".join(text for text, _ in words(of_view(next(view for view in VIEWS if view.id == name), "en")[1]))
        assert [region for region in ("Guangdong", "Guangzhou", "Jiangmen", "Qingyuan", "Gansu") if region not in texts] == [], name


def test_a_page_is_drawn_whole():
    view = next(view for view in VIEWS if view.id == "workloads")
    assert view.figure(view.rows(Context()), Context()).layout.height > 700
