"""What the card of one document says, as texts; ui/overview.py lays it out."""

from text import dates, numbers
from text.languages import in_script
from text.validity import validity
from text.wording import capital, join, plural
from views.context import Context
from views.view import Row


def kind(row: Row, context: Context) -> tuple[str, ...]:
    """Return the kind of document and, beside English, the document's own word for it."""
    own = in_script(row["kind_zh"], context.lang)
    return (context.t(f"value.document_kind.{row['document_kind']}"), own) if context.lang == "en" else (own,)


def counts(row: Row, context: Context) -> list[tuple[str, str]]:
    """Return labelled figures: issued, measures, money, goals; empty text where the document states none."""
    lang = context.lang
    issued = dates.date(row["issued_on"], lang, long=False) if row["issued_on"] else ""
    amounts = context.t(f"dashboard.card.{plural(row['amounts'], 'one_figure', 'figures')}", number=row["amounts"]) if row["amounts"] else ""
    goals = numbers.plain(row["goals"], lang) if row["goals"] else ""
    found = {"issued": issued, "measures": numbers.plain(row["measures"], lang), "money": amounts, "goals": goals}
    return [(context.t(f"dashboard.card.{name}"), text) for name, text in found.items()]


def force(row: Row, context: Context) -> str:
    """Return whether the document is in force on the day, or its period."""
    if row["validity"] == "ahead":
        return context.t("dashboard.card.ahead", day=dates.date(row["effective_on"] or row["issued_on"], context.lang))
    if not row["validity"].startswith("period"):
        return capital(validity(row, context.today, context.lang))
    period = dates.period(row["period_start"], row["period_end"], context.lang)
    return context.t(f"dashboard.card.{row['validity']}", period=period, end=_end(row, context))


def passed(row: Row, context: Context) -> str:
    """Return how many goals were for years that have passed; empty where none was."""
    if not row["passed"]:
        return ""
    years = [dates.year(year, context.lang) for year in row["passed_years"]]
    return context.t(f"dashboard.card.{plural(row['passed'], 'one_passed', 'passed')}", number=row["passed"], years=join(years, context.lang))


def states(row: Row, context: Context) -> str:
    """Return what the document states as a whole; empty where it states none of the items."""
    return _listed("states", row["states"], context)


def leaves_open(row: Row, context: Context) -> str:
    """Return what the document leaves open; empty where it leaves nothing open."""
    return _listed("leaves_open", row["leaves_open"], context)


def _listed(wording: str, items: list[str], context: Context) -> str:
    if not items:
        return ""
    return context.t(f"dashboard.card.{wording}", items=join([context.t(f"dashboard.item.{item}") for item in items], context.lang))


def _end(row: Row, context: Context) -> str:
    days = row["days_left"]
    if not 0 < days <= 366:
        return context.t("dashboard.card.ends_today") if days == 0 else ""
    return context.t(f"dashboard.card.{plural(days, 'ends_in_one', 'ends_in')}", days=days)
