"""Who does the work?"""

from text.wording import capital, spell
from views import scope
from views.context import Context
from views.department_workloads import bodies_per_measure, busiest_bodies, cooperation, department_measures, fields, workloads
from views.department_workloads.wording import bodies, regions_named
from views.view import Page, Rows


def answer(context: Context) -> str:
    """Return which function is named most, in how many of the measures, and which regions say who leads."""
    rows = workloads.VIEW.rows(context)
    if not rows:
        return context.t("department_workloads.answer.none", filters=context.filters_in_words)
    sentence = capital(context.t("department_workloads.answer.some", most=_most(rows, context), leads=_leads(rows, context)))
    return scope.said(sentence, context, workloads.VIEW.ranking)


def _most(rows: Rows, context: Context) -> str:
    totals = {row["family_id"]: row["family_measures"] for row in rows}
    top = [family for family, total in totals.items() if total == max(totals.values())]
    values = {"measures": rows[0]["all_measures"], "named": max(totals.values()), "number": spell(len(top), context.lang)}
    wording = "most_one" if len(top) == 1 else "most_two" if len(top) == 2 else "most_tied"
    names = [bodies(family, context) for family in top[:2]]
    return context.t(f"department_workloads.answer.{wording}", first=names[0], second=names[-1], **values)


def _leads(rows: Rows, context: Context) -> str:
    told = {row["region_id"]: row for row in rows if row["names_leads"]}
    silent = {row["region_id"]: row for row in rows if not row["names_leads"]}
    wording = "leads_some" if told and silent else "leads_all" if told else "leads_none"
    named = list((told or silent).values())
    return context.t(f"department_workloads.answer.{wording}_{'one' if len(named) == 1 else 'many'}", regions=regions_named(named, context))


PAGE = Page(
    id="department_workloads",
    group="compare",
    filters=("role", "throughout", "department"),
    answer=answer,
    counted="assigned_measures",
    views=(workloads.VIEW, fields.VIEW, cooperation.VIEW, busiest_bodies.VIEW, bodies_per_measure.VIEW, department_measures.VIEW),
)
