"""Goals as an office program shows them: stocks, quotients, paces, shares, the list."""

from itertools import groupby

from briefing.forms_of.parts import COUNT, PERCENT, TENTHS, Row, colour, dots, first, left_out, name, share
from briefing.made import Made
from briefing.native import Cell, Chart, Look, Series, Table
from charts import theme
from charts.goal_list import COLUMNS, GROUPS, against_today, group_of
from charts.goal_words import brief_figure, goal_figure, goal_name, year_words
from text import dates, numbers
from text.languages import in_script, pick
from text.wording import join

# Rows of dots on a slide, and columns of bars.
MOST_DOTS, MOST_REGIONS = 8, 7


def stocks_by_tier(made: Made) -> Chart:
    """Return a panel of bars per tier, each on its own scale, a bar per region; a tier without any figure has no panel."""
    regions = list({row["region_id"]: row for row in made.rows}.values())
    shown = regions[:MOST_REGIONS]
    tiers = list(dict.fromkeys(row["tier_id"] for row in made.rows if row["state"] == "stated"))
    tiers = [one for one in dict.fromkeys(row["tier_id"] for row in made.rows) if one in tiers]
    by_place = {(row["tier_id"], row["region_id"]): row for row in made.rows}
    series = tuple(_tier([by_place[one, region["region_id"]] for region in shown if (one, region["region_id"]) in by_place], made) for one in tiers)
    if not series:
        series = (_tier([row for row in made.rows if row["tier_id"] == made.rows[0]["tier_id"]][:MOST_REGIONS], made),)
    names = tuple(name(row, made) for row in shown)
    rest = left_out(made, len(shown), len(regions))
    return Chart("bars", names, series, COUNT, made.context.t("briefing.slides.firms"), series[-1].labels, rest, own_scales=True)


def _tier(rows: list[Row], made: Made) -> Series:
    return Series(
        name(rows[0], made, "tier"),
        tuple(row["value"] for row in rows),
        tuple(colour(row, made) for row in rows),
        labels=tuple(_stock(row, made) for row in rows),
        seconds=tuple(year_words(row["target_year"], row["goal_state"], made.context.lang) if row["state"] == "stated" else "" for row in rows),
        looks=tuple(_look(row) for row in rows),
        edges=tuple(colour(row, made) for row in rows),
        panel=name(rows[0], made, "tier"),
    )


def _stock(row: Row, made: Made) -> str:
    if row["state"] == "stated":
        return _aim(numbers.figure(row, made.context.lang, named=False), row, made)
    return made.context.t("charts.ladder.silent")


def _aim(figure: str, row: Row, made: Made) -> str:
    if not row["is_aspirational"]:
        return figure
    # ‘aims for =’ says no more than ‘aims for’.
    return made.context.t("charts.goals.aims_for", figure=figure.removeprefix(f"={numbers.THIN}"))


def _look(row: Row) -> Look:
    return "aims" if row["is_aspirational"] else "ceiling" if row["comparator"] in ("<=", "<") else ""


def giants_by_region(made: Made) -> Chart:
    """Return a dot per region: little giants per 100 SRDI SMEs that its goals make, the division below."""
    rows, rest = first(made, made.rows, MOST_DOTS)
    series = _quotients(rows, made, TENTHS)
    return dots(made, rows, series, TENTHS, made.context.t("briefing.workbook.per_hundred"), left_out=rest)


def _quotients(rows: list[Row], made: Made, number_format: str) -> Series:
    scale = share if number_format == PERCENT else float
    return Series(
        made.context.t("columns.value"),
        tuple(None if row["value"] is None else scale(row["value"]) for row in rows),
        tuple(colour(row, made) for row in rows),
        labels=tuple(_quotient(row, made) for row in rows),
        seconds=tuple(_operands(row, made) if row["value"] is not None else "" for row in rows),
        looks=tuple("aims" if row["is_aspirational"] else "" for row in rows) if "is_aspirational" in rows[0] else (),
        edges=tuple(colour(row, made) for row in rows),
    )


def _quotient(row: Row, made: Made) -> str:
    return numbers.figure(row, made.context.lang, named=False) if row["value"] is not None else made.context.t("briefing.slides.no_goal")


def _operands(row: Row, made: Made) -> str:
    lang = made.context.lang
    if "giants" in row:
        parts = brief_figure(row["giants_comparator"], row["giants"], lang), brief_figure(row["srdi_comparator"], row["srdi_smes"], lang)
        return f"{' / '.join(parts)}, {year_words(row['target_year'], row['goal_state'], lang)}"
    return f"{brief_figure(row['city_comparator'], row['city_value'], lang)}, {year_words(row['city_year'], row['goal_state'], lang)}"


def shares_of_province_by_goal(made: Made) -> Chart:
    """Return a dot per city under each goal of its province: its share in percent."""
    speaking = {row["region_id"] for row in made.rows if row["state"] == "stated"}
    every = [row for row in made.rows if row["region_id"] in speaking] or made.rows
    rows, rest = first(made, every, MOST_DOTS)
    heads = tuple(_goal(row, made) for row in rows)
    categories = tuple(f"{head} · {name(row, made)}" for head, row in zip(heads, rows, strict=True))
    names = tuple(name(row, made) for row in rows)
    quiet = list(dict.fromkeys(name(row, made) for row in made.rows if row["region_id"] not in speaking)) if speaking else []
    notes = (
        (f"{join(quiet, made.context.lang)}{made.context.t('common.source.meaning')}{made.context.t('charts.shares.none_at_all')}",) if quiet else ()
    )
    unit = made.context.t("briefing.slides.of_province")
    return dots(
        made, rows, _quotients(rows, made, PERCENT), PERCENT, unit, categories=categories, names=names, heads=heads, left_out=rest, notes=notes
    )


def _goal(row: Row, made: Made) -> str:
    lang = made.context.lang
    figure = brief_figure(row["province_comparator"], row["province_value"], lang)
    figure = made.context.t("charts.goals.aims_for", figure=figure) if row["province_aspires"] else figure
    year = year_words(row["province_year"], None, lang)
    words = made.context.t("charts.shares.province", province=pick(row, "province", lang), figure=figure, year=year)
    return f"{goal_name(row, lang)} · {words}"


def pace_by_goal(made: Made) -> Chart | Table:
    """Return baseline and goal of each, baseline = 1; a table of words where no baseline is stated."""
    goals = [row for row in made.rows if row["state"] == "baseline"]
    if not goals:
        return Table((made.context.t("columns.state"),), (1.0,), tuple((Cell(words),) for words in _rest(made)))
    rows, rest = first(made, goals, MOST_REGIONS)
    low = Series(
        made.context.t("charts.baselines.now"),
        (1.0,) * len(rows),
        tuple(colour(row, made) for row in rows),
        labels=tuple(numbers.count(row["baseline_value"], made.context.lang) for row in rows),
    )
    high = Series(
        made.context.t("charts.goal_list.goal"),
        tuple(row["ratio"] for row in rows),
        tuple(colour(row, made) for row in rows),
        labels=tuple(_aim(numbers.figure(row, made.context.lang, named=False), row, made) for row in rows),
        seconds=tuple(_doubled(row, made) for row in rows),
        looks=tuple("aims" if row["is_aspirational"] else "" for row in rows),
        edges=tuple(colour(row, made) for row in rows),
    )
    names = tuple(f"{name(row, made)} · {name(row, made, 'tier')}" for row in rows)
    unit = made.context.t("briefing.slides.times_baseline")
    return Chart("ranges", names, (low, high), '0.0"×"', unit, high.labels, rest, notes=_rest(made))


def _doubled(row: Row, made: Made) -> str:
    """Return what the doubling of the baseline makes, where that is not the goal, and the pace a year."""
    lang = made.context.lang
    pace = made.context.t(
        "briefing.slides.pace", pace=numbers.plain(round(row["pace"], 1), lang), period=dates.period(row["base_year"], row["target_year"], lang)
    )
    if row["product"] is None or not row["beyond_product"]:
        return pace
    return f"{made.context.t('charts.baselines.makes')} {numbers.count(row['product'], lang)} · {pace}"


def _rest(made: Made) -> tuple[str, ...]:
    """Return the regions without a baseline, by what they state instead."""
    found = {state: [name(row, made) for row in made.rows if row["state"] == state] for state in ("doubling", "stock", "none")}
    return tuple(made.context.t(f"charts.baselines.{state}", regions=join(names, made.context.lang)) for state, names in found.items() if names)


def goals_by_indicator(made: Made) -> Table:
    """Return a row per goal under where it stands today; what does not add up comes first."""
    lines: list[tuple[Cell, ...]] = []
    for group, rows in groupby(sorted(made.rows, key=lambda row: GROUPS.index(group_of(row))), key=group_of):
        found = list(rows)
        heading = made.context.t(f"charts.goal_list.group_{group}", days=found[0]["days_left"])
        lines.append((Cell(made.context.t("charts.goal_list.counted", group=heading, count=len(found)), strong=True),))
        lines += [_goal_line(row, made) for row in found]
    headings = tuple(made.context.t(f"charts.goal_list.{one}") for one in COLUMNS)
    return Table(headings, tuple(COLUMNS.values()), tuple(lines))


def _goal_line(row: Row, made: Made) -> tuple[Cell, ...]:
    lang, colours = made.context.lang, theme.palette(made.context.mode)
    status, second, tone = against_today(row, lang)
    year = dates.year(row["target_year"], lang) if row["target_year"] else made.context.t("charts.goals.no_year")
    figure = _aim(goal_figure(row, lang), row, made) if row["numeric_in_text"] else made.context.t("charts.goal_list.in_words")
    tones = {"passed": colours.passed, "muted": colours.muted, "faint": colours.faint}
    return (
        Cell(pick(row, "indicator", lang), pick(row, "tier", lang) if row["tier_id"] else ""),
        Cell(name(row, made), mark=colour(row, made)),
        Cell(in_script(figure, lang), strong=True),
        Cell(year),
        Cell(status, second, colour=tones.get(tone, "")),
    )
