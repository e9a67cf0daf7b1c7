"""A body's own measures as a table: heading and field, role, clause."""

from itertools import groupby
from typing import Any

import plotly.graph_objects as go

from charts.families import department_name
from charts.words_table import Cell, Heading, TableRow, some, words_table
from text.catalogue import t
from text.languages import in_script, pick

Row = dict[str, Any]
MOST = 14


def department_measures(rows: list[Row], *, lang: str, mode: str, width: int, height: int | None = None) -> go.Figure:
    """Return the table, a group per body; of a long list as many rows of each body as fit, and how many there are."""
    bodies = [list(group) for _, group in groupby(rows, key=lambda row: row["department_id"])][:MOST]
    each = max(1, MOST // len(bodies))
    lines = []
    for body in bodies:
        lines.append(TableRow(group=_group(body[0], lang)))
        lines += [_line(row, lang) for row in some(body, each)]
    headings = [Heading(t(lang, f"charts.department.{name}"), share) for name, share in (("measure", 3.4), ("role", 1.4), ("clause", 1.4))]
    return words_table(headings, lines, lang=lang, mode=mode, width=width, height=height, total=len(rows))


def _group(row: Row, lang: str) -> str:
    return t(
        lang,
        "charts.department.group",
        body=department_name(row, lang),
        region=pick(row, "region", lang),
        named=row["named"],
        measures=row["measures"],
    )


def _line(row: Row, lang: str) -> TableRow:
    records = tuple(row["record_ids"])
    once = t(lang, "charts.department.named_once") if row["is_named_once"] else ""
    return TableRow(
        (
            Cell(pick(row, "heading", lang), second=pick(row, "category", lang), records=records),
            Cell(t(lang, f"value.role.{row['role']}"), second=once, strong=row["role"] == "lead", records=records),
            Cell(in_script(row["clause"], lang), second=in_script(row["document_number"], lang), tone="muted", records=records),
        )
    )
