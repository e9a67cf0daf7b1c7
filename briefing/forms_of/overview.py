"""The overview's views as an office program shows them."""

from briefing.forms_of.parts import Row, faint, name, on_ramp
from briefing.made import Made
from briefing.native import Cell, Drawing, Table
from charts import theme
from text.wording import spell

MOST_DOCUMENTS = 6


def measures_by_field(made: Made) -> Table:
    """Return fields × documents: measures, and in words whether a sum or a numbered goal stands among them."""
    every = list({row["document_id"]: row for row in made.rows}.values())
    documents = every[:MOST_DOCUMENTS]
    found = {(row["category_id"], row["document_id"]): row for row in made.rows}
    fields = list({row["category_id"]: row for row in made.rows}.values())
    rows = tuple(
        (Cell(name(field, made, "category")), *(_cell(found.get((field["category_id"], one["document_id"])), made) for one in documents))
        for field in fields
    )
    headings = (made.context.t("columns.category"), *(name(one, made) for one in documents))
    marks = ("", *(theme.region_colour(one["region_id"], made.context.mode) for one in documents))
    words = made.context.t("charts.some_regions", shown=len(documents), all=len(every)) if len(documents) < len(every) else ""
    return Table(headings, (1.5, *(1.2,) * len(documents)), rows, words, marks, (False, *(True,) * len(documents)))


def _cell(row: Row | None, made: Made) -> Cell:
    if row is None:
        return Cell("")
    if not row["measures"]:
        return faint(_with(["0", *_marks(row, made)], made), made)
    return on_ramp(_with([str(row["measures"]), *_marks(row, made)], made), row["depth"], made)


def _marks(row: Row, made: Made) -> list[str]:
    """Return ‘sum’ and ‘goal’ where a measure has one, ‘action’ where none has."""
    found = [made.context.t(f"briefing.slides.{word}") for word, count in (("sum", row["amounts"]), ("goal", row["goals"])) if count]
    return found or ([made.context.t("briefing.slides.action")] if row["measures"] else [])


def _with(words: list[str], made: Made) -> str:
    return " · ".join(words)


def timeline(made: Made) -> Drawing:
    """Return that days, periods and target years on one line have no native chart."""
    return Drawing(made.context.t("briefing.slides.why_drawn", documents=spell(len(made.rows), made.context.lang)))
