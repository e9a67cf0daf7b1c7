"""The View: one chart with all that makes it stand alone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

import queries
from text import catalogue
from views import scope
from views.context import Context
from views.grounding import grounded
from views.selection import Selection

# A list on a page holds so many rows; its downloads hold all.
MOST_ROWS = 200

Row = dict[str, Any]
Rows = list[Row]


@dataclass(frozen=True)
class View:
    """One chart. id is what a link names; words stand in the catalogue under <page>.<id>.

    query     the statement whose rows it draws; its $parameters are the filters that it takes
    finding   a sentence computed from the rows
    figure    a plotly figure from the rows; marks carry record ids in customdata
    columns   the table's columns: names of row keys (see views/table.py)
    ranking   the statement that names the regions to show where a chart cannot draw all; empty for a view that sums over regions
    widths    for a view that its page shows as a table to scroll in: px of its columns; the figure is for pictures and slides
    """

    id: str
    page: str
    query: str
    finding: Callable[[Rows, Context], str]
    figure: Callable[[Rows, Context], go.Figure]
    columns: tuple[str, ...]
    half: bool = False
    ranking: str = ""
    widths: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        # Whatever a view finds, its sentence can be looked up.
        object.__setattr__(self, "finding", grounded(self.finding))

    def rows(self, context: Context, most: int | None = MOST_ROWS) -> Rows:
        """Return the rows that the context's selection leaves.

        A statement of lists returns at most `most`, one by region the regions that a chart can draw; all for None.
        """
        if most is None or not scope.is_narrowed(context.selection, self.ranking):
            return self._asked(context.selection, context, most)
        # Regions that state most may have nothing of this kind while others have.
        return self._asked(scope.narrowed(context.selection, self.ranking), context, most) or self._asked(context.selection, context, most)

    def _asked(self, selection: Selection, context: Context, most: int | None) -> Rows:
        wanted = queries.parameters(self.query)
        given = selection.parameters(wanted)
        if "today" in wanted:
            given["today"] = context.today
        if "most" in wanted:
            given["most"] = most
        return queries.rows(self.query, **given)

    def words(self, name: str, context: Context, **values: Any) -> str:
        """Return one of the view's own texts: question, subtitle, note; empty where it has none."""
        key = f"{self.page}.{self.id}.{name}"
        return context.t(key, **values) if catalogue.has(key) else ""


@dataclass(frozen=True)
class Page:
    """One reader's question: its filters beside regions and categories, its views in order, and its answer.

    answer   a sentence that answers the page's question from the data as filtered
    counted  the statement that counts what is on (columns chosen, total) and the catalogue key of its noun
    told     other pages' views whose findings it tells
    """

    id: str
    group: str
    filters: tuple[str, ...]
    views: tuple[View, ...]
    answer: Callable[[Context], str]
    counted: str = "measures"
    told: tuple[View, ...] = ()

    def view(self, view_id: str | None) -> View | None:
        """Return the view of that id, or None."""
        return next((view for view in self.views if view.id == view_id), None)
