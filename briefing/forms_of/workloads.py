"""Who does the work, as an office program shows it: stacks, matrices, dots, a list."""

from itertools import groupby

from briefing.forms_of.parts import COUNT, PERCENT, TENTHS, Row, colour, dots, faint, first, name, on_ramp, share
from briefing.made import Made
from briefing.native import Cell, Chart, Series, Table
from charts import theme
from charts.families import department_name, family_name
from text import numbers
from text.languages import in_script, pick

PARTS = {"leading": 1.0, "supporting": theme.SUPPORT, "responsible": theme.RESPONSIBLE, "named_once": 0.0}
MOST_FAMILIES, MOST_REGIONS, MOST_DOTS = 7, 6, 8
# So many columns of a matrix have room for their headings on a slide, whose words are longer in English.
MOST_COLUMNS = {"en": 6}
MOST_CHINESE = 9


def workloads(made: Made) -> Chart:
    """Return a panel per region of stacked bars: measures per family in which it leads, supports or is responsible."""
    families = list({row["family_id"]: row for row in made.rows}.values())
    regions = list({row["region_id"]: row for row in made.rows}.values())
    shown, drawn = families[:MOST_FAMILIES], regions[:MOST_REGIONS]
    found = {(row["family_id"], row["region_id"]): row for row in made.rows}
    series = [one for region in drawn for one in _stack([found[family["family_id"], region["region_id"]] for family in shown], made)]
    words = [made.context.t("briefing.slides.families_left_out", shown=len(shown), all=len(families))] if len(shown) < len(families) else []
    words += [made.context.t("briefing.slides.regions_left_out", shown=len(drawn), all=len(regions))] if len(drawn) < len(regions) else []
    names = tuple(family_name(row, made.context.lang) for row in shown)
    key = _key([found[one["family_id"], region["region_id"]] for one in shown for region in drawn], made)
    unit = made.context.t("briefing.slides.measures")
    return Chart("stacked", names, tuple(series), COUNT, unit, series[-1].labels, " · ".join(words), notes=(key,))


def _key(rows: list[Row], made: Made) -> str:
    """Return what the shades mean that occur."""
    return made.context.t("briefing.slides.joiner").join(
        made.context.t(f"briefing.slides.{part}") for part in PARTS if any(row[part] for row in rows)
    )


def _stack(rows: list[Row], made: Made) -> list[Series]:
    """Return a region's series; the last one carries the figures."""
    parts = [part for part in PARTS if any(row[part] for row in rows)] or ["responsible"]
    return [_part(part, rows, made, labelled=part == parts[-1]) for part in parts]


def _part(part: str, rows: list[Row], made: Made, *, labelled: bool) -> Series:
    row = rows[0]
    own = colour(row, made)
    fill = theme.tint(own, PARTS[part], theme.palette(made.context.mode).ground)
    measures = made.context.t("charts.families.measures_one" if row["measures"] == 1 else "charts.families.measures_many", number=row["measures"])
    told = made.context.t("charts.families.leads" if row["names_leads"] else "charts.families.no_leads")
    return Series(
        f"{name(row, made)} · {made.context.t(f'charts.families.{part}')}",
        tuple(float(one[part]) for one in rows),
        (fill,) * len(rows),
        labels=tuple(figure(one) for one in rows) if labelled else (),
        edges=(own,) * len(rows),
        panel=name(row, made),
        panel_second=made.context.t("charts.money.comma").join((measures, told)),
    )


def figure(row: Row) -> str:
    """Return ‘23+2’ for lead and support, ‘14’ where no lead is named; bodies named once for all measures come last."""
    return "+".join(str(row[part]) for part in PARTS if row[part]) or "0"


def fields(made: Made) -> Table:
    """Return families × fields: in how many of a field's measures a family takes part, shaded by share."""
    families = list({row["family_id"]: row for row in made.rows}.values())
    every = sorted({row["category_id"]: row for row in made.rows}.values(), key=lambda row: row["field_position"])
    columns = every[: MOST_COLUMNS.get(made.context.lang, MOST_CHINESE)]
    found = {(row["family_id"], row["category_id"]): row for row in made.rows}
    headings = ("", *(_field(row, made) for row in columns))
    rows = tuple(
        (Cell(family_name(family, made.context.lang)), *(_named(found.get((family["family_id"], one["category_id"])), made) for one in columns))
        for family in families
    )
    words = made.context.t("briefing.slides.fields_left_out", shown=len(columns), all=len(every)) if len(columns) < len(every) else ""
    return Table(headings, (1.8, *(1.0,) * len(columns)), rows, words, centred=(False, *(True,) * len(columns)))


def _field(row: Row, made: Made) -> str:
    return f"{name(row, made, 'category')} {made.context.t('charts.families.of', number=row['field_measures'])}"


def _named(row: Row | None, made: Made) -> Cell:
    return on_ramp(str(row["named"]), row["share"], made) if row and row["named"] else Cell("")


def cooperation(made: Made) -> Table:
    """Return a matrix of the busiest families: measures that name both, shaded by share; the diagonal holds a family's own."""
    every = _families(made)
    busiest = sorted((one for one in every.values() if one["position"]), key=lambda one: -one["measures"])[
        : MOST_COLUMNS.get(made.context.lang, MOST_CHINESE)
    ]
    drawn = sorted(busiest, key=lambda one: one["position"])
    found = {(row["family_id"], row["other_id"]): row for row in made.rows}
    pairs = found | {(other, one): row for (one, other), row in found.items()}
    rows = tuple((Cell(one["name"]), *(_together(one, other, pairs, made) for other in drawn)) for one in drawn)
    headings = ("", *(one["name"] for one in drawn))
    words = made.context.t("briefing.slides.families_left_out", shown=len(drawn), all=len(every)) if len(drawn) < len(every) else ""
    return Table(headings, (1.8, *(1.0,) * len(drawn)), rows, words, centred=(False, *(True,) * len(drawn)))


def _families(made: Made) -> dict[str, Row]:
    """Return each family of the pairs: id, name, measures, position."""
    found = {}
    for row in made.rows:
        for side, central in (("family", "is_central"), ("other", "other_is_central")):
            words = family_name(row, made.context.lang, name=side, central=central)
            found[row[f"{side}_id"]] = {
                "id": row[f"{side}_id"],
                "name": words,
                "measures": row[f"{side}_measures"],
                "position": row[f"{side}_position"],
            }
    return found


def _together(one: Row, other: Row, pairs: dict, made: Made) -> Cell:
    if one["id"] == other["id"]:
        return faint(str(one["measures"]), made)
    row = pairs.get((one["id"], other["id"]))
    return on_ramp(str(row["named"]), row["share"], made) if row else Cell("")


def busiest_bodies(made: Made) -> Chart:
    """Return a dot per region: the share of its measures that name its busiest body."""
    rows, rest = first(made, made.rows, MOST_DOTS)
    series = Series(
        made.context.t("columns.busiest_percent"),
        tuple(share(row["busiest_percent"]) if row["busiest_bodies"] else None for row in rows),
        tuple(colour(row, made) for row in rows),
        labels=tuple(numbers.percent(row["busiest_percent"], made.context.lang) if row["busiest_bodies"] else _body(row, made) for row in rows),
        seconds=tuple(_of_measures(row, made) if row["busiest_bodies"] else "" for row in rows),
        edges=tuple(colour(row, made) for row in rows),
    )
    return dots(made, rows, series, PERCENT, made.context.t("briefing.slides.of_measures"), left_out=rest)


def _of_measures(row: Row, made: Made) -> str:
    return f"{made.context.t('charts.concentration.of', part=row['busiest_measures'], whole=row['measures'])} · {_body(row, made)}"


def _body(row: Row, made: Made) -> str:
    """Return the busiest body, or how many share that place, or that none is named."""
    if not row["busiest_bodies"]:
        return made.context.t("charts.concentration.none")
    if row["busiest_bodies"] > 1:
        return made.context.t("charts.concentration.tied", number=row["busiest_bodies"])
    return pick(row, "department", made.context.lang)


def bodies_per_measure(made: Made) -> Chart:
    """Return a dot per region: bodies named per measure; beside it how many measures have a single owner."""
    rows, rest = first(made, made.rows, MOST_DOTS)
    lang = made.context.lang
    series = Series(
        made.context.t("columns.bodies_per_measure"),
        tuple(row["bodies_per_measure"] for row in rows),
        tuple(colour(row, made) for row in rows),
        labels=tuple(numbers.plain(row["bodies_per_measure"], lang) for row in rows),
        seconds=tuple(made.context.t("briefing.slides.single", number=row["single_owner"], measures=row["measures"]) for row in rows),
        edges=tuple(colour(row, made) for row in rows),
    )
    return dots(made, rows, series, TENTHS, made.context.t("briefing.slides.bodies"), left_out=rest)


def department_measures(made: Made) -> Table:
    """Return a body's measures: heading and field, role, clause."""
    lines: list[tuple[Cell, ...]] = []
    for _, rows in groupby(made.rows, key=lambda row: row["department_id"]):
        body = list(rows)
        words = {"body": department_name(body[0], made.context.lang), "region": name(body[0], made)}
        heading = made.context.t("charts.department.group", named=body[0]["named"], measures=body[0]["measures"], **words)
        lines.append((Cell(heading, strong=True, mark=colour(body[0], made)),))
        lines += [_measure(row, made) for row in body]
    headings = tuple(made.context.t(f"charts.department.{one}") for one in ("measure", "role", "clause"))
    return Table(headings, (3.4, 1.4, 1.0), tuple(lines))


def _measure(row: Row, made: Made) -> tuple[Cell, ...]:
    once = made.context.t("charts.department.named_once") if row["is_named_once"] else ""
    where = in_script(row["clause"], made.context.lang)
    heading = f"{name(row, made, 'heading')} · {name(row, made, 'category')}"
    return Cell(heading), Cell(made.context.t(f"value.role.{row['role']}"), once, strong=row["role"] == "lead"), Cell(where)
