"""A slide's chart or table as an office program has it: categories, values and number formats, or rows of cells."""

from collections.abc import Callable

from briefing.forms_of import funnels, money, overview, register, workloads
from briefing.made import Made
from briefing.native import Cell, Chart, Drawing, Form, Kind, Series, Table
from views.table import columns, table

__all__ = ["FORMS", "Cell", "Chart", "Drawing", "Form", "Kind", "Series", "Table", "as_table", "form"]

# Columns that only a file has use for; a table to look at has no room for them, nor for more columns than these.
FOR_FILES = ("comparator", "value", "value_high", "unit", "is_cumulative", "state")
MOST_COLUMNS = 6

# View id → its form; a view without one is a table of its columns.
FORMS: dict[str, Callable[[Made], Form]] = {
    "measures_by_field": overview.measures_by_field,
    "timeline": overview.timeline,
    "awards_by_event": money.awards_by_event,
    "rate_curves": money.rate_curves,
    "ledger_by_item": money.ledger_by_item,
    "pools_by_scheme": money.pools_by_scheme,
    "promises_by_item": money.promises_by_item,
    "workloads": workloads.workloads,
    "fields": workloads.fields,
    "cooperation": workloads.cooperation,
    "busiest_bodies": workloads.busiest_bodies,
    "bodies_per_measure": workloads.bodies_per_measure,
    "department_measures": workloads.department_measures,
    "stocks_by_tier": funnels.stocks_by_tier,
    "giants_by_region": funnels.giants_by_region,
    "pace_by_goal": funnels.pace_by_goal,
    "shares_of_province_by_goal": funnels.shares_of_province_by_goal,
    "goals_by_indicator": funnels.goals_by_indicator,
    "register": register.register,
    "instrument_sides": register.instrument_sides,
    "accounting": register.accounting,
    "leftovers": register.leftovers,
    "dictionary": register.dictionary,
}


def form(made: Made) -> Form:
    """Return the native form of a slide that has rows."""
    return FORMS.get(made.view.id, as_table)(made)


def as_table(made: Made) -> Table:
    """Return the rows as the table behind the chart has them, without the columns that are for files only."""
    shown = table(made.view, made.rows, made.context)
    places = [i for i, name in enumerate(columns(made.view)) if name not in FOR_FILES][:MOST_COLUMNS]
    headings = [list(shown[0])[i] for i in places]
    cells = tuple(tuple(Cell("" if row[one] is None else str(row[one])) for one in headings) for row in shown)
    return Table(tuple(headings), (1.0,) * len(headings), cells)
