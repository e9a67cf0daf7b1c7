"""Dots on a hairline: rows in, places, figures and operands out; and a body's list of measures."""

from charts.concentration import bodies_per_measure, busiest_bodies
from charts.department_measures import department_measures
from tests.charts.drawing import words

GANSU = {
    "region_id": "gansu", "region_zh": "甘肃", "region_en": "Gansu", "measures": 25,
    "department_zh": "省工信厅", "department_en": "Gansu Department of Industry",
    "busiest_bodies": 1, "busiest_measures": 19, "busiest_share": 0.76, "busiest_percent": 76.0,
    "namings": 67, "bodies_per_measure": 2.7, "single_owner": 9,
    "single_share": 0.36, "single_percent": 36.0, "single_ids": ["s"], "measure_ids": ["m", "s"], "record_ids": ["b"],
}  # fmt: skip
SILENT = GANSU | {
    "region_id": "qingyuan",
    "region_en": "Qingyuan",
    "busiest_bodies": 0,
    "busiest_share": 0.0,
    "busiest_percent": 0.0,
    "record_ids": [],
}


def test_a_dot_stands_at_its_share_with_operands_and_the_body_below():
    chart = busiest_bodies([GANSU], lang="en", mode="light", width=450)
    assert {"<b>76%</b>", "19 of 25", "Gansu Department of Industry"} <= set(words(chart))
    start, end, whole = chart.data[1].x[0], chart.data[1].x[1], chart.data[0].x[1]
    assert round((end - start) / (whole - start), 2) == 0.76
    assert chart.data[2].customdata[0][0] == "b"


def test_a_region_without_a_body_in_the_role_keeps_its_line_and_says_so():
    assert "no body in this role" in words(busiest_bodies([GANSU, SILENT], lang="en", mode="light", width=450))


def test_several_busiest_bodies_are_counted():
    assert "4个单位并列" in words(busiest_bodies([GANSU | {"busiest_bodies": 4}], lang="zh-Hans", mode="dark", width=310))


def test_bodies_per_measure_and_single_owners_have_groups_of_their_own():
    chart = bodies_per_measure([GANSU], lang="en", mode="light", width=450)
    assert {"<b>2.7</b>", "67 in 25", "<b>36%</b>", "9 of 25", "<b>Measures with a single owner</b>"} <= set(words(chart))
    assert [data[0] for data in chart.data[2].customdata] == ["m s", "s"]


def test_twelve_regions_are_drawn_at_most():
    many = [GANSU | {"region_id": f"r{i}"} for i in range(20)]
    assert "12 of 20 regions; the rest is in the table" in words(busiest_bodies(many, lang="en", mode="light", width=450))


LINE = {
    "department_id": "d", "department_zh": "市财政局", "department_en": "Bureau", "region_id": "guangzhou",
    "region_zh": "广州", "region_en": "Guangzhou",
    "named": 20, "measures": 25, "heading_zh": "标题", "heading_en": "Heading",
    "category_zh": "金融支持", "category_en": "Finance", "role": "lead",
    "is_named_once": True, "clause": "三.(九)", "document_number": "穗府办规〔2025〕13号", "record_ids": ["x"],
}  # fmt: skip


def test_a_list_is_cut_at_fourteen_rows_and_says_so():
    chart = department_measures([LINE] * 20, lang="en", mode="light", width=976)
    assert {"<b>Lead</b>", "named once for all measures", "14 of 20 rows are drawn; the rest is in the table"} <= set(words(chart))
    assert {data[0] for data in chart.data[0].customdata} == {"x"}


def test_a_chinese_body_is_named_with_its_region():
    assert "<b>广州市财政局：广州25项措施中的20项</b>" in words(department_measures([LINE], lang="zh-Hans", mode="light", width=976))
