"""How many of a region's measures does each family of departments carry, and in which part?"""

from itertools import groupby

import plotly.graph_objects as go

from charts import workloads as chart
from text.languages import pick
from text.wording import capital, spell
from views.context import Context
from views.department_workloads.wording import body
from views.view import Row, Rows, View

KEY = "department_workloads.workloads"
# How many regions the finding speaks of.
MOST_REGIONS = 2


def finding(rows: Rows, context: Context) -> str:
    """Return who leads (else supports, else is named in) how many measures, where most, and who names no lead."""
    part = next(part for part in ("leading", "supporting", "named") if any(row[part] for row in rows))
    tops = _tops(rows, part)
    pieces = [_piece(top, part, context, again=i > 0 and _families(top) == _families(tops[0])) for i, top in enumerate(tops[:MOST_REGIONS])]
    return capital(context.t(f"{KEY}.pieces").join(pieces) + _tail(rows, context))


def _tops(rows: Rows, part: str) -> list[Rows]:
    """Return for each region the rows of the families with most measures in that part, highest share first."""
    by_region = sorted(rows, key=lambda row: row["region_id"])
    groups = [list(group) for _, group in groupby(by_region, key=lambda row: row["region_id"])]
    tops = [[row for row in group if row[part] == max(one[part] for one in group)] for group in groups]
    order = list(dict.fromkeys(row["region_id"] for row in rows))
    stated = [top for top in tops if top[0][part]]
    return sorted(stated, key=lambda top: (-top[0][part] / top[0]["measures"], order.index(top[0]["region_id"])))


def _families(top: Rows) -> list[str]:
    return [row["family_id"] for row in top]


def _piece(top: Rows, part: str, context: Context, *, again: bool) -> str:
    first = top[0]
    values = {"region": pick(first, "region", context.lang), "of": _of(first, part, context)}
    if len(top) > 2:
        return context.t(f"{KEY}.{part}_tied", number=spell(len(top), context.lang), **values)
    if len(top) == 2:
        names = [body(row["family_id"], context, number=row["bodies"]) for row in top]
        return context.t(f"{KEY}.{part}_two", first=names[0], second=names[1], **values)
    if again:
        return context.t(f"{KEY}.{part}_again", number=first[part], measures=first["measures"], **values) + _jointly(first, part, context)
    number = "many" if first["bodies"] > 1 else "one"
    return context.t(f"{KEY}.{part}_{number}", body=body(first["family_id"], context, number=first["bodies"]), **values)


def _of(row: Row, part: str, context: Context) -> str:
    wording = "of_one" if row["measures"] == 1 else "of_many"
    return context.t(f"{KEY}.{wording}", number=row[part], measures=row["measures"]) + _jointly(row, part, context)


def _jointly(row: Row, part: str, context: Context) -> str:
    """Return how many of the measures led are led with others; nothing where none is."""
    return context.t(f"{KEY}.jointly", number=row["jointly"]) if part == "leading" and row["jointly"] and row["measures"] > 1 else ""


def _tail(rows: Rows, context: Context) -> str:
    silent = {row["region_id"]: pick(row, "region", context.lang) for row in rows if not row["names_leads"]}
    if not silent:
        return ""
    if len(silent) == len({row["region_id"] for row in rows}):
        return context.t(f"{KEY}.silent_all")
    wording = "silent_one" if len(silent) == 1 else "silent_many"
    return context.t(f"{KEY}.{wording}", region=next(iter(silent.values())), number=spell(len(silent), context.lang))


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the bars."""
    return chart.workloads(rows, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="workloads",
    page="department_workloads",
    query="workloads_by_family_and_region",
    finding=finding,
    figure=figure,
    ranking="regions_by_measures",
    columns=("region", "family", "measures", "leading", "supporting", "responsible", "named_once", "named", "percent"),
)
