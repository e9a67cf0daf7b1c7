"""Charts of goals: what is drawn of which rows, how a comparator looks, and that every mark can be clicked."""

import datetime

import pytest

import queries
from charts import theme
from charts.baselines import baselines
from charts.giants import giants
from charts.goal_list import GROUPS, goal_list, group_of
from charts.ladder import ladder
from charts.shares import shares
from tests.charts.drawing import texts, words

GANSU, JIANGMEN, GUANGDONG = "#B5741A", "#3E7660", "#1C2B66"


def rows(name, **chosen):
    given = {"regions": None, "categories": None, "tiers": None, "aims": None, "today": datetime.date(2026, 11, 22)} | chosen
    return queries.rows(name, **given)


def drawn(draw, name, *, lang="en", mode="light", width=976, **chosen):
    return draw(rows(name, **chosen), lang=lang, mode=mode, width=width)


def traces(chart, kind):
    return [trace for trace in chart.data if trace.type == kind]


def clicked(chart):
    return {one for trace in chart.data if trace.customdata for ids, _ in trace.customdata for one in ids.split()}


@pytest.mark.parametrize(
    ("draw", "name"), [(ladder, "stocks_by_tier"), (giants, "giants_by_region"), (baselines, "pace_by_goal"), (shares, "shares_of_province_by_goal")]
)
@pytest.mark.parametrize("width", [310, 444, 976, 1020])
def test_every_record_can_be_clicked_at_every_width(draw, name, width):
    expected = {one for row in rows(name) for one in row["record_ids"] if row["state"] not in ("none", "silent")}
    assert expected
    assert clicked(drawn(draw, name, width=width)) >= expected


def test_both_scales_stand_side_by_side_and_one_after_the_other_on_a_phone():
    wide, narrow = (drawn(ladder, "stocks_by_tier", width=width) for width in (976, 310))
    assert [trace.xaxis for trace in traces(wide, "bar")] == ["x", "x2"]
    assert wide.layout.xaxis.domain[1] < wide.layout.xaxis2.domain[0]
    assert tuple(narrow.layout.xaxis2.domain) == (0, 1)
    assert max(traces(narrow, "bar")[0].y) < min(traces(narrow, "bar")[1].y)
    assert max(base + length for base, length in zip(traces(wide, "bar")[0].base, traces(wide, "bar")[0].x, strict=True)) == 20000
    assert max(traces(wide, "bar")[1].x) == 1


def test_about_fades_in_three_steps_over_the_last_tenth():
    bar = traces(drawn(ladder, "stocks_by_tier", regions=["guangdong"], tiers=["srdi_sme"]), "bar")[0]
    assert bar.base[:2] == (0, 18000)
    assert len(bar.x) == 4
    assert bar.marker.color[0] == GUANGDONG
    assert bar.marker.color[3] == theme.tint(GUANGDONG, theme.CEILING, "#FFFFFF")


def test_at_least_ends_in_a_filled_triangle_and_more_than_in_a_hollow_one():
    ends = traces(drawn(ladder, "stocks_by_tier", regions=["guangdong", "gansu"], tiers=["little_giant"]), "scatter")[0]
    assert dict(zip(ends.x, ends.marker.color, strict=True)) == {2000: "#FFFFFF", 100: GANSU}


def test_aims_are_hatched_and_stated_goals_are_not():
    bar = traces(drawn(ladder, "stocks_by_tier", regions=["qingyuan", "jiangmen"], tiers=["little_giant"]), "bar")[0]
    assert dict(zip(bar.x, bar.marker.pattern.shape, strict=True)) == {48: "/", 12: ""}


def test_years_that_passed_or_are_due_are_amber_and_others_grey():
    amber = [one.text for one in texts(drawn(ladder, "stocks_by_tier")) if one.color == "#8A4B00"]
    assert amber == ["2026", "due in 39 days", "2025", "year passed"]
    later = texts(drawn(ladder, "stocks_by_tier", today=datetime.date(2025, 1, 1)))
    assert {one.text for one in later if one.color == "#8A4B00"} == {"2025", "due in 364 days"}


def test_a_region_without_a_ladder_gets_a_dotted_line_and_a_sentence():
    chart = drawn(ladder, "stocks_by_tier", regions=["guangzhou"])
    assert "states no number of firms to reach" in words(chart)
    assert [shape.line.dash for shape in chart.layout.shapes if shape.line.dash] == ["dot"]


def test_where_no_region_has_a_ladder_there_is_no_scale_to_read_off():
    chart = drawn(ladder, "stocks_by_tier", regions=["guangzhou"])
    assert not chart.layout.xaxis.showticklabels
    assert {"<b>Common scale</b>", "<b>Own scale</b>"}.isdisjoint(words(chart))


def test_the_key_names_only_what_occurs():
    assert [
        one for one in words(drawn(ladder, "stocks_by_tier", regions=["qingyuan"])) if one in ("stated goal", "aims for", "≈ about", "> more than")
    ] == ["stated goal", "≈ about"]


def test_more_regions_than_twelve_are_counted():
    many = [row | {"region_id": f"r{i}", "region_en": f"Region {i}"} for i in range(13) for row in rows("stocks_by_tier", regions=["jiangmen"])]
    chart = ladder(many, lang="en", mode="light", width=976)
    assert "12 of 13 regions are drawn; the rest is in the table" in words(chart)
    assert "<b>Region 12</b>" not in words(chart)


def test_dots_carry_quotient_operands_and_year():
    chart = drawn(giants, "giants_by_region", width=444)
    dots = chart.data[-1]
    assert list(dots.x) == [14.3, 10, 4.4, 3.43]
    assert list(dots.marker.color) == ["#FFFFFF", GUANGDONG, "#7E5690", "#FFFFFF"]
    assert {"<b>≤\u20093.43</b>", "48 / ≥\u20091,400", "2025, year passed", "no goals for both tiers stated"} <= set(words(chart))
    assert "48 / ≥\u20091,400" not in words(drawn(giants, "giants_by_region", width=310))


def test_a_doubling_that_misses_the_stated_figure_says_what_it_makes():
    chart = drawn(baselines, "pace_by_goal", width=444)
    assert words(chart).count("doubling makes") == 1
    assert {"1,426", "713", "24", "<b>=\u200948</b>", "<b>≥\u20091,400</b>", "Gansu: doubling without a stated baseline"} <= set(words(chart))
    assert {shape.x0 for shape in chart.layout.shapes if shape.line.color == "#15232B"} == {2}
    ends = [list(trace.x) for trace in traces(chart, "scatter") if trace.marker.size == 15]
    assert ends == [[1, pytest.approx(1400 / 713)], [1, 2]]


def test_the_pace_is_said_in_words():
    assert "at least 687 more, 229 a year over 2024–2026; due in 39 days" in words(drawn(baselines, "pace_by_goal"))
    assert "需增24家，2024—2026年平均每年8家；再过39天到期" in words(drawn(baselines, "pace_by_goal", lang="zh-Hans"))


def test_without_a_baseline_only_words_are_left():
    chart = drawn(baselines, "pace_by_goal", regions=["gansu"])
    assert words(chart) == ["Gansu: doubling without a stated baseline"]
    assert clicked(chart) >= {"gansu-2023-t01"}


def test_shares_name_the_province_s_goal_and_silent_cities_once():
    chart = drawn(shares, "shares_of_province_by_goal")
    assert {"Guangdong: ≈\u200920,000, 2027", "Guangdong: aims for 150, 2027", "<b><\u20092.4%</b>", "≥\u20091,400"} <= set(words(chart))
    assert words(chart).count("Guangzhou") == 1
    assert "states none of these goals" in words(chart)


def headings(chart):
    return [one for one in words(chart) if any(one.startswith(f"<b>{start}") for start in ("Does", "Due in", "Year passed", "Not yet", "No year"))]


def test_the_page_draws_every_goal_by_group_and_in_it_by_indicator():
    chart = drawn(goal_list, "goals_by_indicator")
    assert headings(chart) == [
        "<b>Does not add up, or cannot be checked: 2</b>",
        "<b>Due in 39 days: 4</b>",
        "<b>Year passed: 9</b>",
        "<b>Not yet due: 8</b>",
        "<b>No year stated: 10</b>",
    ]
    assert clicked(chart) >= {one for row in rows("goals_by_indicator") for one in row["record_ids"]}
    assert not [one for one in words(chart) if "rows are drawn" in one]
    later = words(chart)[words(chart).index("<b>Not yet due: 8</b>") : words(chart).index("<b>No year stated: 10</b>")]
    assert [one for one in later if one.startswith(("Listed", "R&D", "Coverage", "National", "Provincial"))] == [
        "Listed firms",
        "Listed firms",
        "R&D share",
        "Coverage by R&D institutions",
        "Coverage by R&D institutions",
        "National SME clusters",
        "Provincial SME clusters",
    ]


def test_a_picture_shows_some_of_every_group_and_counts_all():
    chart = goal_list(rows("goals_by_indicator"), lang="en", mode="light", width=1520, height=770)
    assert headings(chart)[1:] == [
        "<b>Due in 39 days: 2 of 4</b>",
        "<b>Year passed: 2 of 9</b>",
        "<b>Not yet due: 2 of 8</b>",
        "<b>No year stated: 1 of 10</b>",
    ]
    assert "9 of 33 rows are drawn; the rest is in the table" in words(chart)
    assert "year passed; outcome not in these documents" in " ".join(words(chart))


def test_every_goal_belongs_to_one_group():
    assert {group_of(row) for row in rows("goals_by_indicator")} == set(GROUPS)


def test_what_does_not_add_up_is_spelt_out():
    chart = drawn(goal_list, "goals_by_indicator", lang="zh-Hans", regions=["jiangmen"])
    assert "2024—2026年合计3–6，一.(二)的目标为10" in words(chart)
    assert {"jiangmen-2024-t13", "jiangmen-2024-t07"} <= clicked(chart)
