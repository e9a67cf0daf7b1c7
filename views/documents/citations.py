"""Each document as it is cited, and what else a reader checks it by."""

from typing import Any

import queries
from text import dates
from text.languages import in_script, pick
from views import clause_card
from views.context import Context
from views.drafts import marked

Row = dict[str, Any]

MOST_SHOWN = 12
# Citations keep their own language whatever the reader's.
NO_DAY_ZH, NO_DAY_EN = "，印发日期未载明。", "issue date not stated"
DAYS = ("issued_on", "printed_on", "effective_on", "expires_on")


def documents(context: Context) -> list[Row]:
    """Return the first of the chosen documents, one row each; found says how many there are."""
    given = context.selection.parameters(queries.parameters("documents_by_number"))
    return queries.rows("documents_by_number", **given | {"most": MOST_SHOWN})


def in_chinese(row: Row, context: Context) -> str:
    """Return the reference as it is cited in Chinese."""
    said = clause_card.citation(row | {"path": ""}, context)
    return said if row["issued_on"] else said.removesuffix("。") + in_script(NO_DAY_ZH, context.lang)


def in_english(row: Row) -> str:
    """Return the reference as it is cited in English, with the Chinese title beside its unofficial translation."""
    day = dates.date(row["issued_on"], "en") if row["issued_on"] else NO_DAY_EN
    return f"{row['issuer_en']}. {row['title_en']} ({row['title_zh']}). {marked(row['document_number'], Context())}, {day}."


def facts(row: Row, context: Context) -> list[tuple[str, str]]:
    """Return the labelled lines under a citation: days, what was recorded, address, fingerprint."""
    found = [(name, dates.date(row[name], context.lang) if row[name] else context.t("sources.not_stated")) for name in DAYS]
    amounts = context.t("sources.recorded_amounts" if row["amounts"] else "sources.recorded_none", number=row["amounts"])
    found += [("recorded", context.t("sources.recorded", measures=row["measures"], amounts=amounts, targets=row["targets"]))]
    found += [("rider", pick(row, "rider", context.lang))] if row["rider_zh"] else []
    found += [("source_url", f"<{row['source_url']}>" if row["source_url"] else context.t("sources.no_address"))]
    return [(context.t(f"columns.{name}"), text) for name, text in found]


def block(row: Row, context: Context) -> str:
    """Return a document as mark-down: number, both citations, facts, fingerprint."""
    number = in_script(marked(row["document_number"], context), context.lang)
    lines = [f"#### {pick(row, 'region', context.lang)} · {number}", in_chinese(row, context), in_english(row)]
    lines += [" · ".join(f":gray[{label}] {text}" for label, text in facts(row, context))]
    return "\n\n".join([*lines, f":small[:gray[SHA-256 {row['content_sha256']}]]"])
