"""Three panels of bars: rows in, traces and labels out."""

from charts.instrument_sides import instrument_sides
from tests.charts.drawing import words


def rows(region_id="jiangmen", region_en="Jiangmen"):
    counts = {"supply": 9, "demand": 2, "environment": 0}
    return [
        {
            "region_id": region_id, "region_zh": "江门", "region_en": region_en, "side": side,
            "using_measures": part, "measures": 11, "regions": 1, "share": part / 11,
            "record_ids": ["jiangmen-2024-07"][:part],
        }
        for side, part in counts.items()
    ]  # fmt: skip


def test_each_side_has_a_panel_with_share_and_counts():
    chart = instrument_sides(rows(), lang="en", mode="light", width=976)
    assert [trace.type for trace in chart.data] == ["bar", "bar", "bar", "scatter"]
    assert {"<b>82%</b>", "9 of 11", "<b>18%</b>", "2 of 11", "0"} <= set(words(chart))
    assert chart.data[1].customdata[0][0] == "jiangmen-2024-07"
    assert chart.data[0].base[0] < chart.data[1].base[0] < chart.data[2].base[0]


def test_on_a_phone_panels_stand_below_each_other_and_each_names_its_regions():
    chart = instrument_sides(rows(), lang="zh-Hans", mode="dark", width=310)
    assert words(chart).count("江门") == 3
    assert len({trace.base[0] for trace in chart.data if trace.type == "bar"}) == 1


def test_at_most_twelve_regions_are_drawn_and_the_chart_says_so():
    many = [row | {"regions": 30} for number in range(30) for row in rows(f"r{number}", f"Region {number}")]
    chart = instrument_sides(many, lang="en", mode="light", width=976)
    assert len(chart.data[0].x) == 12
    assert "12 of 30" in words(chart)


def test_beside_the_sidebar_of_a_small_screen_panels_stack_as_well():
    chart = instrument_sides(rows(), lang="en", mode="light", width=542)
    assert words(chart).count("Jiangmen") == 3
    assert len({trace.base[0] for trace in chart.data if trace.type == "bar"}) == 1
