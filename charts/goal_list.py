"""Goals against today: a table in groups, with what does not add up first."""

from typing import Any

import plotly.graph_objects as go

from charts.goal_words import goal_figure
from charts.words_table import Cell, Heading, TableRow, some, words_table
from text import dates, numbers, paths
from text.catalogue import t
from text.languages import pick

Row = dict[str, Any]
# A page scrolls: it leaves goals out only where they are too many to read. A picture does not.
MOST, MOST_IN_PICTURE = 200, 9
COLUMNS = {"indicator": 1.5, "region": 0.85, "goal": 1.0, "year": 0.7, "against_today": 2.2}
GROUPS = ("arithmetic", "due", "passed", "later", "undated")


def goal_list(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return all goals by group and in it by indicator, in a picture of a height nine, some of every group; the figure says how many there are.

    rows: one per goal in order of indicator, with goal_state (passed, due, later, undated), days_left, arithmetic (differs,
    adds_up, no_baseline, None) and its operands, region, tier, figure, is_aspirational, record_ids.
    """
    groups = {name: [row for row in rows if group_of(row) == name] for name in GROUPS}
    most = len(some(rows, MOST if height is None else MOST_IN_PICTURE))
    shares = _shares({name: len(group) for name, group in groups.items()}, most)
    lines = []
    for name, group in groups.items():
        if group:
            lines.append(TableRow(group=_heading(name, group, shares[name], lang)))
            lines += [_line(row, lang) for row in group[: shares[name]]]
    headings = [Heading(t(lang, f"charts.goal_list.{name}"), share) for name, share in COLUMNS.items()]
    return words_table(headings, lines, lang=lang, mode=mode, width=width, height=height, total=len(rows))


def group_of(row: Row) -> str:
    """Return the group that a goal is shown in: what does not add up, or doubles an unstated number by no year; else its status."""
    unchecked = row["arithmetic"] == "no_baseline" and row["goal_state"] == "undated"
    return "arithmetic" if unchecked or row["arithmetic"] == "differs" else row["goal_state"]


def _shares(counts: dict[str, int], most: int) -> dict[str, int]:
    """Return how many rows each group gets: one in turn each until there are as many as may be."""
    shares = dict.fromkeys(counts, 0)
    while sum(shares.values()) < most:
        open_groups = [name for name in counts if shares[name] < counts[name]]
        if not open_groups:
            break
        for name in open_groups[: most - sum(shares.values())]:
            shares[name] += 1
    return shares


def _heading(name: str, group: list[Row], shown: int, lang: str) -> str:
    words = t(lang, f"charts.goal_list.group_{name}", days=group[0]["days_left"])
    count = str(shown) if shown == len(group) else t(lang, "charts.goal_list.of", shown=shown, all=len(group))
    return t(lang, "charts.goal_list.counted", group=words, count=count)


def _line(row: Row, lang: str) -> TableRow:
    records = tuple(row["record_ids"])
    tier = pick(row, "tier", lang) if row["tier_id"] else ""
    status, second, tone = against_today(row, lang)
    return TableRow(
        (
            Cell(pick(row, "indicator", lang), tier, records=records),
            Cell(pick(row, "region", lang), region_id=row["region_id"], records=records),
            Cell(goal_figure(row, lang), _manner(row, lang), strong=True, records=records),
            _year(row, lang, records),
            Cell(status, second, tone=tone, records=records),
        )
    )


def _manner(row: Row, lang: str) -> str:
    if not row["numeric_in_text"]:
        return t(lang, "charts.goal_list.in_words_aims" if row["is_aspirational"] else "charts.goal_list.in_words")
    return t(lang, "charts.goals.aims") if row["is_aspirational"] else ""


def _year(row: Row, lang: str, records: tuple[str, ...]) -> Cell:
    if row["target_year"] is None:
        return Cell(t(lang, "charts.goals.no_year"), tone="faint")
    return Cell(dates.year(row["target_year"], lang), records=records)


def against_today(row: Row, lang: str) -> tuple[str, str, str]:
    """Return where a goal stands, a second text and the tone: amber for what is past, due this year or does not add up."""
    status = "" if row["target_year"] is None else t(lang, f"charts.goals.{row['goal_state']}", days=row["days_left"])
    if row["arithmetic"] == "differs":
        return _difference(row, lang), status, "passed"
    second = t(lang, "charts.goal_list.no_baseline") if row["arithmetic"] == "no_baseline" else ""
    if not status:
        return second, "", "faint"
    return status, second, {"passed": "passed", "due": "passed", "later": "muted", "undated": "faint"}[row["goal_state"]]


def _difference(row: Row, lang: str) -> str:
    return t(
        lang,
        "charts.goal_list.differs",
        sum=sum_words(row, lang),
        period=dates.period(row["base_year"], row["total_year"], lang),
        total=numbers.count(row["total_value"], lang),
        clause=paths.shown(row["total_clause"], lang),
    )


def sum_words(row: Row, lang: str, *, spoken: bool = False) -> str:
    """Return what the yearly figure adds up to: ‘3–6’, or one number; spoken is for sentences."""
    low, high = numbers.plain(row["sum_low"], lang), numbers.plain(row["sum_high"], lang)
    return low if low == high else numbers.span(low, high, lang, spoken=spoken)
