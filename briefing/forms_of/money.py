"""Awards, rates, the ledger, pools and promises as an office program shows them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

from briefing.forms_of.parts import Row, axis_format, clauses, colour, faint, left_out, name, scaled, yuan_scale
from briefing.made import Made
from briefing.native import Cell, Chart, Look, Series, Table
from charts import money, theme
from charts.pools import derivation
from text import numbers, paths
from text.languages import in_script, pick
from text.wording import join

# Of more regions, columns are too narrow on a slide.
MOST_COLUMNS = 6
MOST_CURVES = 4
# Shares of the width that names of items have beside a region's column.
ITEM, ITEM_OF_PROMISES = 1.5, 2.6


def awards_by_event(made: Made) -> Chart:
    """Return a bar per award in yuan, under the event that it is for; a clause without a sum keeps its category without a bar."""
    rows = [row for row in made.rows if row["state"] != "none"]
    by, number_format, unit = yuan_scale([row["value"] for row in rows if row["value"] is not None], made.context.lang)
    series = Series(
        made.context.t("briefing.slides.award"),
        tuple(None if row["value"] is None else scaled(row["value"], by) for row in rows),
        tuple(_fill(row, made) for row in rows),
        labels=tuple(_figure(row, made) for row in rows),
        seconds=tuple(_beside(row, made) for row in rows),
        edges=tuple(colour(row, made) for row in rows),
        looks=tuple(_look(row) for row in rows),
    )
    heads = tuple(name(row, made, "item") for row in rows)
    names = tuple(name(row, made) for row in rows)
    categories = tuple(f"{head} · {own}" for head, own in zip(heads, names, strict=True))
    return Chart("bars", categories, (series,), number_format, unit, series.labels, names=names, heads=heads, notes=_absent(made))


def _look(row: Row) -> Look:
    return "ceiling" if row["value"] is not None and money.is_ceiling(row) else ""


def _fill(row: Row, made: Made) -> str:
    own = colour(row, made)
    return theme.tint(own, theme.CEILING, theme.palette(made.context.mode).ground) if _look(row) else own


def _figure(row: Row, made: Made) -> str:
    return made.context.t("common.not_stated") if row["value"] is None else money.figure(row, made.context.lang)


def _beside(row: Row, made: Made) -> str:
    words = [in_script(row["clause"], made.context.lang)]
    words += [made.context.t("charts.money.rider")] if row["capped_by_rider"] and row["value"] is not None else []
    words += [made.context.t("charts.money.no_application")] if row["no_application"] else []
    return " · ".join(one for one in words if one)


def _absent(made: Made) -> tuple[str, ...]:
    """Return what no document of the selection has: events without any award."""
    offered = {row["item_id"] for row in made.rows if row["state"] != "none"}
    absent = list(dict.fromkeys(name(row, made, "item") for row in made.rows if row["item_id"] not in offered))
    return (made.context.t("briefing.slides.absent", items=join(absent, made.context.lang)),) if absent else ()


def rate_curves(made: Made) -> Chart:
    """Return what each rate pays as lines, a panel per scheme: places are what is spent, values the support, both in yuan."""
    schemes = [list(rows) for _, rows in groupby(made.rows, key=lambda row: row["scheme_id"])]
    shown = schemes[:MOST_CURVES]
    by, number_format, unit = yuan_scale([row["support"] for scheme in shown for row in scheme], made.context.lang)
    x_format = axis_format([row["invested"] for scheme in shown for row in scheme if row["is_break"]], made.context.lang)
    series = [_curve(line, by, made) for scheme in shown for line in _lines(scheme)]
    rest = left_out(made, len(shown), len(schemes))
    return Chart("lines", (), tuple(series), number_format, unit, series[-1].labels, rest, x_format=x_format)


def _lines(scheme: list[Row]) -> list[list[Row]]:
    return [list(rows) for _, rows in groupby(scheme, key=lambda row: tuple(row["record_ids"]))]


def _curve(line: list[Row], by: float, made: Made) -> Series:
    row, lang = line[0], made.context.lang
    item = f"{name(row, made)} · {name(row, made, 'item')}"
    return Series(
        " ".join([name(row, made, "item"), *([money.variant(row, lang)] if row["variant"] else [])]),
        tuple(scaled(one["support"], by) for one in line),
        (colour(row, made),),
        tuple(scaled(one["invested"], by) for one in line),
        tuple(_break(one, made) for one in line),
        panel=item,
        panel_second=made.context.t(
            "briefing.slides.rate", rate=money.figure(row, lang), base=pick(row, "base", lang), clause=in_script(row["clause"], lang)
        ),
    )


def _break(row: Row, made: Made) -> str:
    """Return a break point's words: the cap, or what the band's end pays; empty on the way."""
    if not row["is_break"]:
        return ""
    lang = made.context.lang
    if row["cap"] is None:
        return f"{numbers.sign('<=')}{numbers.THIN}{numbers.money(row['support'], lang)}"
    words = f"{numbers.sign(row['cap_comparator'])}{numbers.THIN}{numbers.money(row['cap'], lang)}"
    if row["variant"]:
        return made.context.t("charts.curves.cap_of", figure=words, variant=money.variant(row, lang))
    return made.context.t("charts.curves.cap_lifetime", figure=words) if row["is_lifetime"] else words


def ledger_by_item(made: Made) -> Table:
    """Return items × regions in groups of one kind of money: figures, and their clauses below."""
    return _matrix(made, _ledger_cell, ITEM)


def promises_by_item(made: Made) -> Table:
    """Return items × regions: the clauses that promise without a figure."""
    return _matrix(made, lambda rows, made: Cell(_counted(rows, made)), ITEM_OF_PROMISES)


def _matrix(made: Made, cell: Callable[[list[Row], Made], Cell], widest: float) -> Table:
    rows = made.rows
    regions = _regions(rows)
    shown = list(regions)[:MOST_COLUMNS]
    lines: list[tuple[Cell, ...]] = []
    for group, in_group in groupby(rows, key=lambda row: row["money_group"]):
        lines.append((Cell(made.context.t(f"value.money_group.{group}"), strong=True),))
        for _, of_item in groupby(in_group, key=lambda row: row["item_id"]):
            found = list(of_item)
            own = ([row for row in found if row["region_id"] == one] for one in shown)
            lines.append((Cell(name(found[0], made, "item")), *(cell(each, made) if each else Cell("") for each in own)))
    headings = (made.context.t("columns.item"), *(name(regions[one], made) for one in shown))
    marks = ("", *(theme.region_colour(one, made.context.mode) for one in shown))
    shares = (widest, *(_weight(rows, one) for one in shown))
    words = made.context.t("charts.some_regions", shown=len(shown), all=len(regions)) if len(shown) < len(regions) else ""
    return Table(headings, shares, tuple(lines), words, marks)


def _weight(rows: Sequence[Row], region_id: str) -> float:
    """Return a column's share of the width: where many figures stand, words need room."""
    return 1 + min(0.4, 0.03 * sum(row["region_id"] == region_id and row["state"] == "stated" for row in rows))


def _regions(rows: Sequence[Row]) -> dict[str, Row]:
    ordered = sorted(rows, key=lambda row: (row["region_adcode"] is None, row["region_adcode"] or 0, row["region_id"]))
    return {row["region_id"]: row for row in ordered}


def _ledger_cell(rows: list[Row], made: Made) -> Cell:
    stated = [row for row in rows if row["state"] == "stated"]
    if stated:
        sums = [row for row in stated if row["kind"] != "threshold"] or stated
        words = made.context.t("charts.money.comma").join(_sum(row, made) for row in sums)
        return Cell(words, clauses(stated, made), strong=True)
    if rows[0]["state"] == "silent":
        return faint(made.context.t("common.not_stated"), made, clauses(rows, made))
    return faint(made.context.t("common.none_found"), made)


def _sum(row: Row, made: Made) -> str:
    lang = made.context.lang
    words = money.figure(row, lang)
    if row["is_aspirational"]:
        words = made.context.t("charts.money.aims_for", figure=words)
    if row["capped_by_rider"]:
        words = made.context.t("briefing.slides.under_rider", figure=words)
    return made.context.t("charts.money.of_variant", figure=words, variant=money.variant(row, lang)) if row["variant"] else words


def _counted(rows: list[Row], made: Made) -> str:
    found = [row["clause"] for row in rows]
    words = (paths.shown(one, made.context.lang) + (f" × {found.count(one)}" if found.count(one) > 1 else "") for one in dict.fromkeys(found))
    return made.context.t("common.source.separator").join(words)


def pools_by_scheme(made: Made) -> Table:
    """Return a row per annual pool: the sum, and how many full awards it covers with the division."""
    headings = tuple(made.context.t(f"charts.pools.{one}") for one in ("pool", "sum", "covers"))
    return Table(headings, (1.4, 1.1, 2.0), tuple(_pool(row, made) for row in made.rows))


def _pool(row: Row, made: Made) -> tuple[Cell, ...]:
    lang = made.context.lang
    pool = Cell(money.figure_with_rider(row, lang), in_script(row["clause"], lang), strong=True)
    covers = faint(made.context.t("charts.pools.undivided"), made)
    if row["full_award"] is not None:
        number = numbers.count(row["full_awards"], lang)
        covers = Cell(made.context.t("charts.pools.full_awards", number=number), derivation(row, lang), strong=True)
    return replace(Cell(name(row, made, "item"), name(row, made)), mark=colour(row, made)), pool, covers
