"""Charts of money: rows in; marks, words and records out."""

from charts import money
from charts.awards import awards_by_event
from charts.ledger import ledger_by_item
from charts.lettering import wrap
from charts.pools import pools_by_scheme
from charts.promises import promises_by_item
from charts.rate_curves import rate_curves
from tests.charts.drawing import words

GUANGZHOU = {
    "region_id": "guangzhou", "region_zh": "广州", "region_en": "Guangzhou", "region_adcode": 440100,
    "item_id": "prize", "item_zh": "奖", "item_en": "Prize",
}  # fmt: skip
STATED = GUANGZHOU | {
    "state": "stated", "scheme_zh": "奖", "scheme_en": "A prize", "comparator": "=", "value": 500_000.0, "value_high": None, "unit": "yuan",
    "per": "firm", "no_application": False, "capped_by_rider": False,
    "clause": "一.(一)", "phrase_zh": "奖励50万元", "record_ids": ["a1"],
}  # fmt: skip
SILENT = STATED | {
    "region_id": "gansu", "region_en": "Gansu", "region_adcode": 620000, "state": "silent", "value": None, "comparator": None, "record_ids": ["s1"],
}  # fmt: skip
NONE = SILENT | {"region_id": "qingyuan", "region_en": "Qingyuan", "region_adcode": 441800, "state": "none", "clause": "", "record_ids": []}
CURVE = STATED | {
    "scheme_id": "s1", "comparator": "=", "value": 2.0, "unit": "percent", "capped_by_rider": True,
    "base_zh": "设备购置额", "base_en": "equipment purchases", "variant": None,
    "cap_comparator": "<=", "cap": 5e6, "is_lifetime": False, "shown_to": 4e8, "record_ids": ["rate", "cap"],
}  # fmt: skip
POINTS = [CURVE | {"point": i, "invested": x, "support": y, "is_break": i == 2} for i, x, y in ((1, 0.0, 0.0), (2, 2.5e8, 5e6), (3, 4e8, 5e6))]


def records(chart):
    return [data[0] for trace in chart.data for data in (trace.customdata if trace.customdata is not None else [])]


def test_a_fixed_sum_is_solid_and_carries_its_record():
    chart = awards_by_event([STATED], lang="en", mode="light", width=976)
    assert chart.data[0].marker.color == ("#2095EA",)
    assert [list(data) for data in chart.data[0].customdata] == [["a1", "奖励50万元"]]
    assert any(text.startswith("<b>=\u2009RMB 500,000</b>") for text in words(chart))


def test_under_a_rider_a_fixed_sum_is_a_ceiling_and_says_so():
    chart = awards_by_event([STATED | {"capped_by_rider": True}], lang="en", mode="light", width=976)
    assert chart.data[0].marker.color != ("#2095EA",)
    assert any("ceiling by the document's rider" in text and "=" not in text.split("<span")[0] for text in words(chart))
    assert sum(shape.line.width == 4 for shape in chart.layout.shapes) == 1


def test_silence_keeps_its_row_and_absence_shares_a_line():
    chart = awards_by_event([STATED, SILENT, NONE], lang="en", mode="light", width=976)
    assert "A prize: no figure stated" in words(chart)
    assert "Qingyuan: no such award found" in words(chart)
    assert "s1" in records(chart)


def test_at_most_twelve_regions_are_drawn():
    many = [STATED | {"region_id": f"r{i:02}", "region_en": f"Region {i}"} for i in range(30)]
    chart = awards_by_event(many, lang="en", mode="light", width=976)
    assert len(chart.data[0].x) == 12
    assert "12 of 30 regions are drawn; the rest is in the table" in words(chart)


def test_a_curve_has_its_area_its_hollow_point_and_its_bold_tick():
    chart = rate_curves(POINTS, lang="en", mode="light", width=976)
    line = next(trace for trace in chart.data if trace.mode == "lines")
    assert (list(line.x), list(line.y), line.line.width, line.fill) == ([0, 2.5e8, 4e8], [0, 5e6, 5e6], 3, "tozeroy")
    dots = chart.data[-1]
    assert (list(dots.x), dots.marker.color, dots.customdata[0][0]) == ([2.5e8], "#FFFFFF", "rate cap")
    assert chart.layout.xaxis.ticktext == ("0", "<b>RMB 250 million</b>")
    assert set(records(chart)) == {"rate cap"}
    assert any("2%, ceiling by the document's rider" in text for text in words(chart))


def test_panels_share_the_vertical_axis_and_have_their_own_horizontal_one():
    other = [row | {"scheme_id": "s2", "invested": row["invested"] / 100, "shown_to": 4e6, "base_en": "sales"} for row in POINTS]
    chart = rate_curves(POINTS + other, lang="en", mode="light", width=976)
    assert chart.layout.yaxis.range == chart.layout.yaxis2.range
    assert (chart.layout.xaxis.range, chart.layout.xaxis2.range) == ((0, 4e8), (0, 4e6))
    assert {"equipment purchases, yuan", "sales, yuan"} <= set(words(chart))


def ledger_row(row, **more):
    none = {"variant": None, "base_zh": None, "base_en": None, "is_lifetime": False, "is_aspirational": False}
    return row | none | {"money_group": "rate", "kind": "award"} | more


def test_the_ledger_tells_no_figure_stated_from_none_found():
    chart = ledger_by_item([ledger_row(STATED), ledger_row(NONE), ledger_row(SILENT)], lang="en", mode="light", width=976)
    assert {"<b>=\u2009RMB\u00a0500,000</b>", "no figure stated", "none found"} <= set(words(chart))
    assert set(records(chart)) == {"a1", "s1"}


def test_the_ledger_puts_conditions_below_a_figure():
    rows = [
        ledger_row(CURVE, kind="rate", per=None, record_ids=["rate"]) | {"base_zh": "设备购置额", "base_en": "equipment purchases"},
        ledger_row(STATED, kind="rate_cap", comparator="<=", value=5e6, per="project", no_application=True, is_lifetime=True, record_ids=["cap"]),
    ]
    text = " ".join(words(ledger_by_item(rows, lang="en", mode="light", width=976)))
    assert "<b>2%, ≤\u2009RMB\u00a05\u00a0million</b>" in text
    assert "2%: ceiling by the document's rider · of equipment purchases · per project · all years together · no application needed · 一.(一)" in text


def pool(**more):
    return STATED | {"comparator": "<=", "value": 2e8, "percent": 15.0, "band_high": 5e6, "full_award": 750_000.0, "full_awards": 266} | more


def test_a_pool_shows_its_division_or_that_there_is_none():
    rows = [pool(), pool(percent=None, band_high=None, full_award=None, full_awards=None)]
    text = " ".join(words(pools_by_scheme(rows, lang="en", mode="light", width=976)))
    assert "<b>covers at most 266 full awards</b>" in text
    assert "RMB 200 million ÷ (15% × RMB 5 million = RMB 750,000) = 266 whole awards" in text
    assert "no award stated to divide by" in text


def test_promises_show_clauses_and_how_many_schemes_share_one():
    promised = (("p1", "a"), ("p2", "a"), ("p3", "b"), ("p4", "c"))
    rows = [STATED | {"money_group": "rate", "record_ids": [one], "region_id": region} for one, region in promised]
    chart = promises_by_item(rows, lang="en", mode="light", width=976)
    assert "一.(一) × 2" in words(chart)
    assert set(records(chart)) == {"p1 p2", "p3", "p4"}


def test_ticks_name_the_unit_once():
    assert money.short_ticks([10_000_000 / 3, 10_000_000, 50_000_000 / 3], "en") == ["≈3.3 million", "10 million", "≈RMB 16.7 million"]
    assert money.short_ticks([1_500_000, 5_000_000], "zh-Hans") == ["150万", "500万元"]
    assert money.short_ticks([500_000, 250_000_000], "zh-Hans") == ["50万", "2.5亿元"]


def test_the_path_of_a_clause_stays_in_one_piece():
    assert wrap("每项目 · 四.(十二)", 60, 13) == ["每项目", "四.(十二)"]


def test_names_stand_above_bars_where_words_beside_them_would_squeeze_the_bars():
    rows = [STATED, SILENT | {"scheme_en": "An award for firms that were newly recognised as little giants"}]
    beside, above = (awards_by_event(rows, lang="en", mode="light", width=width) for width in (976, 542))
    assert beside.layout.margin.l > 60 > 20 > above.layout.margin.l
    assert "no figure stated" in words(above)
    # The longest bar in px.
    assert 500_000 / above.layout.xaxis.range[1] * 534 > 150


def test_ticks_under_a_curve_that_would_touch_stand_a_line_lower_and_zero_stays():
    close = [POINTS[0], *(POINTS[1] | {"invested": x, "support": x / 50} for x in (1e7, 1.4e7)), POINTS[2] | {"shown_to": 4e8}]
    texts = rate_curves(close, lang="zh-Hans", mode="light", width=542).layout.xaxis.ticktext
    assert texts == ("0", "<br><b>1,000万</b>", "<br><br><b>1,400万元</b>")


def test_a_range_of_money_names_currency_and_scale_once():
    row = STATED | {"comparator": "range", "value": 1_500_000, "value_high": 5_000_000}
    assert money.figure(row, "en") == "RMB 1.5–5 million"
