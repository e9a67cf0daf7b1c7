"""In which fields does each family of departments work?"""

from functools import partial

import plotly.graph_objects as go

from charts.count_matrix import Count, count_matrix
from charts.families import family_name, most, shown_of
from charts.first_rows import fitting_rows
from text.languages import pick
from text.wording import capital
from views.context import Context
from views.department_workloads.wording import bodies
from views.view import Row, Rows, View

KEY = "department_workloads.fields"


def finding(rows: Rows, context: Context) -> str:
    """Return which family works in most fields, and which other one has most measures in one field."""
    first = max(rows, key=lambda row: (row["family_fields"], row["family_measures"]))
    others = [row for row in rows if row["family_id"] != first["family_id"]]
    if first["all_fields"] == 1:
        start, another = _cell(first, context, wording="cell"), "as_well"
    else:
        another = "another"
        wording = "all_fields" if first["family_fields"] == first["all_fields"] else "some_fields"
        start = context.t(f"{KEY}.{wording}", bodies=bodies(first["family_id"], context), number=first["family_fields"], fields=first["all_fields"])
    most = max(others, key=lambda row: (row["named"], row["share"]), default=None)
    return capital(start + (_cell(most, context, wording=another) if most else ""))


def _cell(row: Row, context: Context, *, wording: str) -> str:
    field = pick(row, "category", context.lang)
    values = {"bodies": bodies(row["family_id"], context), "number": row["named"], "measures": row["field_measures"]}
    number = "one" if row["field_measures"] == 1 else "many"
    return context.t(f"{KEY}.{wording}_{number}", field=field.lower(), **values)


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the heat map: families in order of their measures, fields in order of how many regions have them."""
    return fitting_rows(partial(_drawn, context=context), rows, "family_id", context.height, lang=context.lang, mode=context.mode)


def _drawn(rows: Rows, context: Context) -> go.Figure:
    families = list({row["family_id"]: row for row in rows}.values())
    drawn = families[: most(narrow=context.narrow, height=context.height)]
    places = {row["family_id"]: i for i, row in enumerate(drawn)}
    fields = sorted({row["category_id"]: row for row in rows}.values(), key=lambda row: row["field_position"])
    columns = {row["category_id"]: i for i, row in enumerate(fields)}
    cells = [_count(row, places[row["family_id"]], columns[row["category_id"]], context) for row in rows if row["family_id"] in places]
    heads = [(pick(row, "category", context.lang), _of(row, context)) for row in fields]
    note = shown_of(len(drawn), len(families), "families", context.lang)
    return count_matrix([family_name(row, context.lang) for row in drawn], heads, cells, note=note, mode=context.mode, width=context.width)


def _of(row: Row, context: Context) -> str:
    """Return the field's number of measures as it stands under its heading."""
    number = str(row["field_measures"])
    return number if context.narrow else context.t("charts.families.of", number=number)


def _count(row: Row, place: int, column: int, context: Context) -> Count:
    hover = context.t(
        "charts.families.in_field",
        family=family_name(row, context.lang),
        field=pick(row, "category", context.lang),
        count=row["named"],
        measures=row["field_measures"],
    )
    return Count(place, column, row["named"], row["share"], tuple(row["record_ids"]), hover)


VIEW = View(
    id="fields",
    page="department_workloads",
    query="workloads_by_family_and_field",
    finding=finding,
    figure=figure,
    columns=("family", "category", "named", "field_measures", "percent"),
)
