"""The heat map: one cell a row, marks where figures stand, at most twelve documents."""

import pytest

from charts.measures_by_field import measures_by_field


def row(document=0, category="finance", measures=3, amounts=0, goals=0, depth=0.75, records=("m1", "m2")):
    region = "gansu" if document == 0 else f"r{document}"
    return {
        "document_id": f"d{document}",
        "region_id": region,
        "region_zh": "甘肃",
        "region_en": f"Region {document}",
        "category_id": category,
        "category_zh": "金融支持",
        "category_en": "Finance",
        "measures": measures,
        "amounts": amounts,
        "goals": goals,
        "depth": depth,
        "record_ids": list(records),
    }


def layout(chart, name):
    return chart.to_dict()["layout"][name]


def texts(chart):
    return [annotation["text"] for annotation in layout(chart, "annotations")]


def drawn(rows, lang="en", mode="light", width=436):
    return measures_by_field(rows, lang=lang, mode=mode, width=width)


def test_a_cell_prints_its_count_and_a_zero_is_printed():
    said = texts(drawn([row(), row(category="green", measures=0, depth=0)]))
    assert "<b>3</b>" in said
    assert "0" in said


def test_marks_tell_money_and_goals_apart():
    chart = drawn([row(amounts=2, goals=1), row(document=1, goals=1), row(document=2)])
    assert list(chart.data[0].marker.symbol) == ["square", "diamond", "diamond"]


def test_a_cell_opens_its_records_and_an_empty_cell_none():
    chart = drawn([row(amounts=2, goals=1), row(document=1, measures=0, records=())])
    assert [list(one) for one in chart.data[1].customdata] == [["m1 m2", "Region 0, Finance: measures 3, sums, rates and limits 2, numbered goals 1"]]


def test_the_key_names_the_marks():
    assert any("■ a sum, rate or limit" in text for text in texts(drawn([row()])))
    assert any("◆ 有量化目标" in text for text in texts(drawn([row()], lang="zh-Hans")))


def test_an_entry_of_the_key_that_does_not_fit_stands_on_the_next_line():
    [key] = [text for text in texts(measures_by_field([row()], lang="zh-Hans", mode="light", width=316)) if "■" in text]
    assert key.split("<br>") == ["■ 载明金额或比例\u2003◆ 有量化目标", "无标记：只有行动"]


def test_at_most_twelve_documents_are_drawn_and_the_key_says_so():
    chart = drawn([row(document=number) for number in range(3_200)])
    assert len(chart.data[1].x) == 12
    assert any("12 of 3,200 documents" in text for text in texts(chart))


@pytest.mark.parametrize(("width", "turned"), [(1020, False), (436, False), (200, True)])
def test_names_turn_only_where_columns_are_narrow(width, turned):
    chart = drawn([row(document=number) for number in range(5)], width=width)
    assert any(annotation.get("textangle") == -90 for annotation in layout(chart, "annotations")) is turned


def test_the_region_is_a_rule_in_its_colour():
    assert "#B5741A" in [shape.get("fillcolor") for shape in layout(drawn([row()]), "shapes")]
    assert "#E3AC58" in [shape.get("fillcolor") for shape in layout(drawn([row()], mode="dark"), "shapes")]
