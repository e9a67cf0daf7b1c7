"""Which families of departments are named for the same measures?"""

from functools import partial

import plotly.graph_objects as go

from charts.count_matrix import Count, count_matrix
from charts.families import family_name, shown_of
from charts.first_rows import fitting
from text.wording import capital, spell
from views.context import Context
from views.department_workloads.wording import bodies
from views.view import Row, Rows, View

KEY = "department_workloads.cooperation"
MOST_NARROW, MOST_IN_PICTURE = 13, 15
# A pair that shares one measure of one is no finding while others share more.
LEAST_TOGETHER = 2


def finding(rows: Rows, context: Context) -> str:
    """Return the pair with most measures together, and the pair that shares the largest part of its measures."""
    first = rows[0]
    candidates = [row for row in rows if row["named"] >= min(LEAST_TOGETHER, first["named"])]
    closest = max(candidates, key=lambda row: (row["share"], row["named"]))
    tied = _tied(closest, candidates, context)
    always = "_all" if closest["named"] == closest["either"] else ""
    if closest is first:
        wording = "one_left" if first["either"] == 1 else f"one{always}"
        return capital(context.t(f"{KEY}.{wording}", **_pair(first, context)) + tied)
    return capital(context.t(f"{KEY}.most", **_pair(first, context)) + context.t(f"{KEY}.closest{always}", **_pair(closest, context)) + tied)


def _tied(closest: Row, rows: Rows, context: Context) -> str:
    """Return how many other pairs share as much as the closest."""
    number = sum(row["share"] == closest["share"] and row["named"] == closest["named"] for row in rows) - 1
    wording = "tied_one" if number == 1 else "tied_many"
    return context.t(f"{KEY}.{wording}", number=spell(number, context.lang)) if number else ""


def _pair(row: Row, context: Context) -> dict:
    """Return a pair's names, the busier first, and its counts."""
    busier, other = ("family", "other") if row["family_measures"] >= row["other_measures"] else ("other", "family")
    names = {"first": bodies(row[f"{busier}_id"], context), "second": bodies(row[f"{other}_id"], context)}
    return names | {"number": row["named"], "either": row["either"]}


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the matrix, families that work together beside each other; the diagonal holds a family's own measures."""
    return fitting(partial(_drawn, rows, context), len(_families(rows, context)), context.height, lang=context.lang, mode=context.mode)


def _drawn(rows: Rows, context: Context, number: int) -> go.Figure:
    """Return the matrix of the busiest families."""
    families = _families(rows, context)
    drawn = sorted([one for one in families.values() if one["position"]], key=lambda one: one["position"])
    most = MOST_NARROW if context.narrow else MOST_IN_PICTURE if context.height else len(drawn)
    busiest = sorted(drawn, key=lambda one: -one["measures"])[: min(number, most)]
    drawn = [one for one in drawn if one in busiest]
    places = {one["id"]: i for i, one in enumerate(drawn)}
    cells = [Count(i, i, one["measures"], None) for i, one in enumerate(drawn)]
    for row in rows:
        if row["family_id"] in places and row["other_id"] in places:
            cells += _both(row, places, context)
    names = [one["name"] for one in drawn]
    # Of fewer than may be drawn, what leaves them out says so.
    note = shown_of(len(drawn), len(families), "families", context.lang) if number == len(families) else ""
    return count_matrix(names, [(name, "") for name in names], cells, note=note, mode=context.mode, width=context.width)


def _families(rows: Rows, context: Context) -> dict[str, dict]:
    """Return each family of the pairs: id, name, measures, position."""
    found = {}
    for row in rows:
        for side, central in (("family", "is_central"), ("other", "other_is_central")):
            found[row[f"{side}_id"]] = {
                "id": row[f"{side}_id"],
                "name": family_name(row, context.lang, name=side, central=central),
                "measures": row[f"{side}_measures"],
                "position": row[f"{side}_position"],
            }
    return found


def _both(row: Row, places: dict[str, int], context: Context) -> list[Count]:
    """Return a pair's cell on both sides of the diagonal."""
    first, second = places[row["family_id"]], places[row["other_id"]]
    names = family_name(row, context.lang), family_name(row, context.lang, name="other", central="other_is_central")
    hover = context.t("charts.families.together", first=names[0], second=names[1], count=row["named"], either=row["either"])
    return [Count(a, b, row["named"], row["share"], tuple(row["record_ids"]), hover) for a, b in ((first, second), (second, first))]


VIEW = View(
    id="cooperation",
    page="department_workloads",
    query="families_working_together",
    finding=finding,
    figure=figure,
    columns=("family", "other", "named", "either", "percent"),
)
