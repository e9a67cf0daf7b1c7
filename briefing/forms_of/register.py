"""The register, instruments and the audit as an office program shows them."""

from briefing.forms_of.parts import COUNT, WHOLE_PERCENT, Row, colour, first, left_out, name
from briefing.made import Made
from briefing.native import Cell, Chart, Series, Table
from charts import theme
from charts.instrument_sides import SIDES
from text import dates, numbers, paths
from text.languages import in_script
from views.table import cell

MOST_ROWS, MOST_REGIONS = 7, 7
WORDS = ("table_name", "column_name", "column_type", "meaning")


def register(made: Made) -> Table:
    """Return a row per measure: region, heading with its clause, field, what it contains."""
    headings = tuple(made.context.t(f"columns.{one}") for one in ("region", "heading", "category", "content"))
    return Table(headings, (0.9, 2.6, 1.2, 1.3), tuple(_measure(row, made) for row in made.rows), total=made.rows[0]["found"])


def _measure(row: Row, made: Made) -> tuple[Cell, ...]:
    where = in_script(f"{row['document_number']} {row['clause']}", made.context.lang)
    heading = Cell(name(row, made, "heading"), where, strong=True)
    return Cell(name(row, made), mark=colour(row, made)), heading, Cell(name(row, made, "category")), Cell(str(cell(row, "content", made.context)))


def instrument_sides(made: Made) -> Chart:
    """Return a panel of bars per side, a bar per region: shares of measures. A measure can count on several, so they are not stacked."""
    regions = list({row["region_id"]: row for row in made.rows}.values())
    shown = {row["region_id"] for row in regions[:MOST_REGIONS]}
    series = tuple(_side(side, [row for row in made.rows if row["side"] == side and row["region_id"] in shown], made) for side in SIDES)
    names = tuple(name(row, made) for row in regions[:MOST_REGIONS])
    rest = left_out(made, len(names), max(len(regions), made.rows[0]["regions"]))
    return Chart("bars", names, series, WHOLE_PERCENT, made.context.t("briefing.slides.of_measures"), series[-1].labels, rest)


def _side(side: str, rows: list[Row], made: Made) -> Series:
    return Series(
        made.context.t(f"charts.instrument_sides.{side}"),
        tuple(round(row["share"], 6) for row in rows),
        tuple(colour(row, made) for row in rows),
        labels=tuple(numbers.percent(round(row["share"] * 100), made.context.lang) for row in rows),
        seconds=tuple(made.context.t("charts.instrument_sides.of", part=row["using_measures"], whole=row["measures"]) for row in rows),
        edges=tuple(colour(row, made) for row in rows),
        panel=made.context.t(f"charts.instrument_sides.{side}"),
    )


def accounting(made: Made) -> Chart:
    """Return a stack per document: numbers recorded, explained, left over; a document without an audit has none."""
    rows, _ = first(made, made.rows, MOST_ROWS)
    parts = [_part(part, rows, share, made) for part, share in (("recorded", 1.0), ("explained", theme.CEILING), ("unexplained", 0.0))]
    rest = left_out(made, len(rows), made.rows[0]["documents"])
    key = made.context.t("briefing.slides.joiner").join(made.context.t(f"briefing.slides.{one}") for one in ("recorded", "explained"))
    names = tuple(name(row, made) for row in rows)
    return Chart("stacked", names, tuple(parts), COUNT, made.context.t("briefing.slides.numbers"), parts[-1].labels, rest, notes=(key,))


def _part(part: str, rows: list[Row], share: float, made: Made) -> Series:
    ground = theme.palette(made.context.mode).ground
    words = "key_recorded" if part == "recorded" else "key_explained" if part == "explained" else "key_unexplained"
    return Series(
        made.context.t(f"charts.accounting.{words}"),
        tuple(row[f"numbers_{part}"] for row in rows),
        tuple(theme.tint(colour(row, made), share, ground) for row in rows),
        labels=tuple(_counted(row, made) for row in rows) if part == "unexplained" else (),
        edges=tuple(colour(row, made) for row in rows),
    )


def _counted(row: Row, made: Made) -> str:
    if row["numbers_found"] is None:
        changed = row["records_changed"]
        return (
            made.context.t("charts.accounting.changed", day=dates.date(row["audited_on"], made.context.lang))
            if changed
            else made.context.t("charts.accounting.not_audited")
        )
    counts = {one: row[f"numbers_{one}"] for one in ("found", "recorded", "explained", "unexplained")}
    return made.context.t("charts.accounting.label", **counts)


def leftovers(made: Made) -> Table:
    """Return a row per phrase with other numbers: region, clause, phrase, why."""
    headings = tuple(made.context.t(f"columns.{one}") for one in ("region", "clause", "phrase", "why"))
    return Table(headings, (0.9, 1.0, 2.4, 2.6), tuple(_phrase(row, made) for row in made.rows), total=made.rows[0]["found"])


def _phrase(row: Row, made: Made) -> tuple[Cell, ...]:
    clause = Cell(paths.shown(row["clause"], made.context.lang))
    return (
        Cell(name(row, made), mark=colour(row, made)),
        clause,
        Cell(in_script(row["phrase_zh"], made.context.lang), strong=True),
        Cell(name(row, made, "why")),
    )


def dictionary(made: Made) -> Table:
    """Return a row per column of the file: table, column, type, meaning."""
    headings = tuple(made.context.t(f"columns.{one}") for one in WORDS)
    rows = tuple(tuple(Cell(row[one], strong=one == "column_name") for one in WORDS) for row in made.rows)
    return Table(headings, (1.2, 1.5, 0.9, 3.6), rows, total=made.rows[0]["found"])
