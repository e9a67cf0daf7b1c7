"""Families × regions: rows in, bars, figures and places to click out."""

from charts import theme
from charts.workloads import figure, workloads

BASE = {"leading": 0, "supporting": 0, "responsible": 0, "named_once": 0, "named": 0, "is_central": False, "names_leads": False, "record_ids": []}
BASE |= {f"{part}_ids": [] for part in ("leading", "supporting", "responsible", "named_once")}
INDUSTRY = {"family_id": "industry_it", "family_zh": "工业和信息化", "family_en": "Industry & IT"}
TAX = {"family_id": "tax", "family_zh": "税务", "family_en": "Tax (central)", "is_central": True}
GUANGZHOU = {"region_id": "guangzhou", "region_zh": "广州", "region_en": "Guangzhou", "measures": 25, "names_leads": True}
GANSU = {"region_id": "gansu", "region_zh": "甘肃", "region_en": "Gansu", "measures": 25}
LED = (
    BASE
    | INDUSTRY
    | GUANGZHOU
    | {"leading": 2, "supporting": 1, "named": 3, "leading_ids": ["a", "b"], "supporting_ids": ["c"], "record_ids": ["a", "b", "c"]}
)
NAMED = (
    BASE
    | INDUSTRY
    | GANSU
    | {"responsible": 1, "named_once": 4, "named": 5, "responsible_ids": ["d"], "named_once_ids": ["e"], "record_ids": ["d", "e"]}
)
NONE = [BASE | TAX | GUANGZHOU, BASE | TAX | GANSU]
ROWS = [LED, NAMED, *NONE]


def texts(chart):
    return [annotation.text for annotation in chart.layout.annotations]


def test_each_part_of_a_bar_has_its_texture_length_and_records():
    chart = workloads(ROWS, lang="en", mode="light", width=976)
    bars = chart.data[0]
    blue, ochre, ground = theme.LIGHT.regions["guangzhou"], theme.LIGHT.regions["gansu"], theme.LIGHT.ground
    assert list(bars.marker.color) == [blue, theme.tint(blue, 0.32, ground), theme.tint(ochre, 0.66, ground), ground]
    assert list(bars.marker.line.color) == [blue, blue, ochre, ochre]
    assert [data[0] for data in bars.customdata] == ["a b", "c", "d", "e"]
    assert bars.x[0] == 2 * bars.x[1]
    assert bars.base[1] == bars.base[0] + bars.x[0]


def test_figures_say_lead_and_support_and_named_once():
    assert [figure(row) for row in ROWS] == ["<b>2+1</b>", "<b>1</b>+4", "0", "0"]


def test_columns_are_headed_by_region_measures_and_whether_leads_are_named():
    words = texts(workloads(ROWS, lang="en", mode="light", width=976))
    assert {"<b>Guangzhou</b>", "25 measures<br>lead and support", "<b>Gansu</b>", "25 measures<br>no lead named"} <= set(words)
    assert {"lead", "support", "responsible, no lead named", "named once for all measures"} <= set(words)
    assert "25项措施<br>未写明牵头" in texts(workloads(ROWS, lang="zh-Hans", mode="dark", width=976))


def test_the_key_names_only_parts_that_occur():
    assert "named once for all measures" not in texts(workloads([LED], lang="en", mode="light", width=976))


def test_central_families_say_so_in_every_language():
    assert list(workloads(ROWS, lang="en", mode="light", width=976).layout.yaxis.ticktext) == ["Industry & IT", "Tax (central)"]
    assert list(workloads(ROWS, lang="zh-Hans", mode="light", width=976).layout.yaxis.ticktext) == ["工业和信息化", "税务（中央）"]


def test_on_a_phone_each_family_is_a_block_with_a_line_per_region():
    chart = workloads(ROWS, lang="en", mode="light", width=310)
    assert "<b>Industry & IT</b>" in texts(chart)
    assert list(chart.layout.yaxis.ticktext) == ["Guangzhou", "Gansu", "Guangzhou", "Gansu"]


def test_where_columns_are_narrow_names_stand_above_their_row():
    five = [LED | {"region_id": f"r{i}", "region_en": f"Region {i}"} for i in range(5)]
    chart = workloads(five, lang="en", mode="light", width=560)
    assert "Industry & IT" in texts(chart)
    assert max(bar + base for bar, base in zip(chart.data[0].x, chart.data[0].base, strict=True)) <= 560


def test_many_families_and_regions_are_counted_and_left_to_the_table():
    many = [LED | {"family_id": f"f{i}", "region_id": f"r{j}"} for i in range(25) for j in range(30)]
    words = texts(workloads(many, lang="en", mode="light", width=976))
    assert any(word.startswith("20 of 25 functions; the rest is in the table · ") and "of 30 regions" in word for word in words)
