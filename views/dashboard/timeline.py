"""When each document was issued, how long it holds, and for which years its goals are."""

import plotly.graph_objects as go

from charts.timeline import timeline
from text import dates, numbers
from text.languages import pick
from text.validity import validity
from text.wording import capital, plural, spell
from views.context import Context
from views.dashboard.facts import scoped
from views.view import Row, Rows, View


def finding(rows: Rows, context: Context) -> str:
    """Return whose goals were for a year that has passed and whose fall due; else the next years; else that none is named."""
    dated = any(row["target_year"] for row in rows)
    return capital(scoped(_dated(rows, context), context) if dated else _undated(rows, context))


def _dated(rows: Rows, context: Context) -> str:
    passed, due = ([row for row in rows if row["goal_state"] == state] for state in ("passed", "due"))
    if passed and due:
        return _goals("passed", passed, context) + _goals("due_also", due, context)
    if passed or due:
        return _goals("passed", passed, context) if passed else _goals("due", due, context)
    return _goals("later", [row for row in rows if row["goal_state"] == "later"], context)


def _goals(wording: str, rows: Rows, context: Context) -> str:
    """Return ‘twelve of Gansu's 18 goals were for 2025’, or the count over several documents."""
    number, documents = sum(row["goals"] for row in rows), len({row["document_id"] for row in rows})
    total = sum({row["document_id"]: row["all_goals"] for row in rows}.values())
    whole = plural(number, "_sole", "_all")
    many = "_many" if documents > 1 else whole if number == total else plural(number, "_one", "")
    counted = {"number": spell(number, context.lang), "documents": spell(documents, context.lang)}
    counted |= {"count": numbers.plain(number, context.lang), "total": numbers.plain(total, context.lang)}
    region, years, when = pick(rows[0], "region", context.lang), _years(rows, context), _when(rows[0], context)
    return context.t(f"dashboard.timeline.{wording}{many}", **counted, region=region, years=years, when=when)


def _years(rows: Rows, context: Context) -> str:
    first, last = min(row["target_year"] for row in rows), max(row["target_year"] for row in rows)
    return dates.year(first, context.lang) if first == last else dates.period(first, last, context.lang)


def _when(row: Row, context: Context) -> str:
    days = row["days_left"]
    words = {0: "today", 1: "tomorrow"}.get(days, "in_days")
    return context.t(f"dashboard.timeline.{words}", days=days)


def _undated(rows: Rows, context: Context) -> str:
    if len(rows) > 1:
        ends = sum(row["expires_on"] is not None for row in rows)
        counted = {"documents": spell(len(rows), context.lang), "ends": spell(ends, context.lang)}
        return context.t(f"dashboard.timeline.{plural(ends, 'undated_many_one', 'undated_many')}", **counted)
    row = rows[0]
    force = validity(row, context.today, context.lang)
    words = plural(row["all_goals"], "undated_one", "undated") if row["all_goals"] else "no_goal"
    return context.t(f"dashboard.timeline.{words}", region=pick(row, "region", context.lang), validity=force, number=row["all_goals"])


def figure(rows: Rows, context: Context) -> go.Figure:
    """Return the time line."""
    return timeline(rows, today=context.today, lang=context.lang, mode=context.mode, width=context.width, height=context.height)


VIEW = View(
    id="timeline",
    page="dashboard",
    query="target_years_by_document",
    finding=finding,
    figure=figure,
    ranking="regions_by_measures",
    columns=("region", "document_kind", "issued_on", "expires_on", "period_start", "period_end", "target_year", "goals", "goal_state"),
    half=True,
)
