"""The time line: dots, bars, dotted lines, diamonds."""

import datetime

import pytest

from charts.timeline import timeline

TODAY = datetime.date(2026, 11, 22)


def row(number=0, **changes):
    issued = datetime.date(2023, 5, 19)
    found = {
        "document_id": f"d{number}",
        "region_id": "gansu",
        "region_zh": "甘肃",
        "region_en": "Gansu",
        "issued_on": issued,
        "effective_on": issued,
        "expires_on": None,
        "period_start": None,
        "period_end": None,
        "target_year": 2025,
        "goals": 12,
        "all_goals": 18,
        "goal_state": "passed",
        "days_left": -326,
        "record_ids": ["t1", "t2"],
    }
    return found | changes


def drawn(rows, lang="en", width=436):
    return timeline(rows, today=TODAY, lang=lang, mode="light", width=width)


def layout(chart, name):
    return chart.to_dict()["layout"][name]


def texts(chart):
    return [annotation["text"] for annotation in layout(chart, "annotations")]


def dashes(chart):
    return [shape.get("line", {}).get("dash") for shape in layout(chart, "shapes")]


def marks(chart):
    return [trace for trace in chart.data if trace.marker.opacity != 0]


def test_a_past_year_is_a_hollow_diamond_with_its_words_and_records():
    dot, diamond = marks(drawn([row()]))
    assert (dot.marker.symbol, dot.customdata[0][0]) == ("circle", "d0")
    assert (diamond.marker.symbol, diamond.marker.color, diamond.x[0], diamond.customdata[0][0]) == ("diamond", "#FFFFFF", 2026.0, "t1 t2")
    assert {"no end stated", "12 goals for 2025, year passed", "<b>today, 22 Nov 2026</b>"} <= set(texts(drawn([row()])))


def test_a_coming_year_is_a_filled_diamond():
    chart = drawn([row(target_year=2027, goal_state="later", days_left=404)])
    assert marks(chart)[1].marker.color == "#B5741A"
    assert "12 goals for 2027" in texts(chart)


def test_a_stated_end_is_a_bar_and_no_end_a_dotted_line():
    assert "dot" in dashes(drawn([row()]))
    ended = drawn([row(expires_on=datetime.date(2027, 12, 31))])
    assert "dot" not in dashes(ended)
    assert "valid to 31 Dec 2027" in texts(ended)
    assert "ended on 31 Dec 2025" in texts(drawn([row(expires_on=datetime.date(2025, 12, 31))]))


def test_a_period_without_an_issue_date_has_a_bar_and_no_dot():
    period = {"issued_on": None, "effective_on": None, "period_start": 2024, "period_end": 2026}
    chart = drawn([row(**period, target_year=2026, goal_state="due", days_left=39)])
    assert [trace.marker.symbol for trace in marks(chart)] == ["diamond"]
    assert {"period 2024–2026; issue date not stated", "12 goals for 2026, due in 39 days"} <= set(texts(chart))


@pytest.mark.parametrize(("goals", "words"), [(1, "no year named for its goals (1)"), (0, "no numbered goal in the selection")])
def test_silence_about_years_is_written(goals, words):
    assert words in texts(drawn([row(target_year=None, goals=0, all_goals=goals, goal_state="undated", days_left=None, record_ids=["d0"])]))


def test_a_document_without_any_date_keeps_its_row():
    chart = drawn([row(issued_on=None, effective_on=None)])
    assert "no end stated; issue date not stated" in texts(chart)


def test_at_most_twelve_documents_are_drawn_and_the_figure_says_so():
    chart = drawn([row(number) for number in range(3_200)])
    assert "12 of 3,200 documents; the rest is in the table" in texts(chart)
    assert len([trace for trace in marks(chart) if trace.marker.symbol == "circle"]) == 12


def test_words_stay_within_the_plot():
    chart = drawn([row(target_year=2027, goal_state="due", days_left=39)], width=310)
    start, end = chart.layout.xaxis.range
    assert all(start <= annotation["x"] <= end for annotation in layout(chart, "annotations") if annotation.get("xref", "x") == "x")
