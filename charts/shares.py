"""A city's goals as shares of its province's."""

from functools import partial
from itertools import groupby
from typing import Any

import plotly.graph_objects as go

from charts import first_regions, first_rows
from charts.goal_words import brief_figure, goal_name, year_words
from charts.quotients import Dot, Group, quotients
from text import numbers
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]


def shares(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return a group of dots per goal of the province, a dot per city; cities without such a goal are named.

    rows: one per province's goal × city with state (stated, none), value (percent), comparator, city_value, city_year,
    province_value, province_year and their comparators.
    """
    return first_rows.fitting_rows(partial(_drawn, lang=lang, mode=mode, width=width), rows, "province_target_id", height, lang=lang, mode=mode)


def _drawn(rows: list[Row], *, lang: str, mode: str, width: int) -> go.Figure:
    shown = first_regions.first_regions(rows)
    note = first_regions.note_words(rows, shown, lang)
    speaking = {row["region_id"] for row in shown if row["state"] == "stated"}
    said = [row for row in shown if row["region_id"] in speaking]
    groups = [_group(list(group), lang) for _, group in groupby(said, key=lambda row: row["province_target_id"])]
    quiet = dict.fromkeys(pick(row, "region", lang) for row in shown if row["region_id"] not in speaking)
    groups += [Group([], silent=[(name, t(lang, "charts.shares.none_at_all")) for name in quiet])] if quiet else []
    return quotients(groups, tick_text=lambda value, last: _tick(value, lang, last=last), note=note, lang=lang, mode=mode, width=width)


def _group(rows: list[Row], lang: str) -> Group:
    first = rows[0]
    figure = brief_figure(first["province_comparator"], first["province_value"], lang)
    aim = t(lang, "charts.goals.aims_for", figure=figure) if first["province_aspires"] else figure
    second = t(
        lang, "charts.shares.province", province=pick(first, "province", lang), figure=aim, year=year_words(first["province_year"], None, lang)
    )
    dots = [Dot(row, pick(row, "region", lang), _operands(row, lang), row["goal_state"] == "passed") for row in rows if row["state"] == "stated"]
    silent = [(pick(row, "region", lang), t(lang, "charts.shares.none")) for row in rows if row["state"] == "none"]
    return Group(dots, goal_name(first, lang), second, silent)


def _operands(row: Row, lang: str) -> tuple[str, ...]:
    return brief_figure(row["city_comparator"], row["city_value"], lang), year_words(row["city_year"], row["goal_state"], lang)


def _tick(value: float, lang: str, *, last: bool) -> str:
    return numbers.percent(value, lang) if last else numbers.plain(value, lang)
