"""What a downloaded workbook holds beside its data: the documents cited, and the notes without which figures are misread."""

import datetime
from typing import Any

import queries
from export import Sheet
from text.languages import in_script
from views.context import Context
from views.documents import citations
from views.sources import as_of
from views.table import cell, columns, label
from views.view import Row, Rows, View

CITED = (
    "document_number",
    "region",
    "title",
    "issuer",
    "kind_zh",
    "issued_on",
    "effective_on",
    "expires_on",
    "rider",
    "source_url",
    "content_sha256",
)
NOTES = ("unofficial", "comparators", "unknown", "officials")
LICENCE, LICENCE_ADDRESS = "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"


def data_sheet(view: View, rows: Rows, context: Context) -> Sheet:
    """Return a view's rows, numbers as numbers and days as days, with the phrase that proves each row."""
    names = (*columns(view), *(() if "phrase" in view.columns else ("phrase_zh",)))
    headings = [label(name, context) for name in names]
    return Sheet(context.t("sources.sheet.data"), headings, [[_typed(row, name, context) for name in names] for row in rows])


def source_sheet(context: Context, numbers: frozenset[str] | None = None) -> Sheet:
    """Return one row per document, of all or of those numbers."""
    rows = [
        row
        for row in queries.rows("documents_by_number", regions=None, documents=None, most=None)
        if numbers is None or row["document_number"] in numbers
    ]
    headings = [*(label(name, context) for name in CITED), context.t("sources.citation_zh"), context.t("sources.citation_en")]
    cells = [[*(_typed(row, name, context) for name in CITED), citations.in_chinese(row, context), citations.in_english(row)] for row in rows]
    return Sheet(context.t("sources.sheet.sources"), headings, cells)


def notes_sheet(context: Context, title: str, *, filtered: bool = True) -> Sheet:
    """Return what the file is, its filters, days and link, how to read its figures, and its licence."""
    rows = [[context.t("sources.sheet.title"), title]]
    rows += [[context.t("sources.sheet.filters"), context.filters_in_words], [context.t("sources.sheet.link"), context.link]] if filtered else []
    rows += [[context.t("sources.sheet.as_of"), as_of(context)]]
    rows += [[context.t(f"sources.sheet.{name}"), context.t(f"sources.{name}")] for name in NOTES]
    rows += [[context.t("sources.sheet.licence"), context.t("sources.licence", records=f"{LICENCE}, {LICENCE_ADDRESS}")]]
    return Sheet(context.t("sources.sheet.notes"), [context.t("sources.sheet.about"), context.t("sources.sheet.said")], rows)


def cited_numbers(rows: Rows) -> frozenset[str]:
    """Return the numbers of the documents that rows cite."""
    return frozenset(number for row in rows for number in (row.get("document_number") or "").split("; ") if number)


def readme(context: Context) -> str:
    """Return the notes as a text file that goes along with tables in a zip."""
    sources = [
        citations.in_chinese(row, context) + "\n" + citations.in_english(row)
        for row in queries.rows("documents_by_number", regions=None, documents=None, most=None)
    ]
    notes = [
        f"{name}{context.t('common.source.meaning')}{said}" for name, said in notes_sheet(context, context.t("common.name"), filtered=False).rows
    ]
    return "\n\n".join([*notes, *sources]) + "\n"


def _typed(row: Row, name: str, context: Context) -> Any:
    if name == "phrase_zh":
        return in_script(row["phrase_zh"], context.lang)
    value = row.get(name)
    if value is None and name in (*citations.DAYS, "source_url"):
        return context.t("sources.no_address" if name == "source_url" else "sources.not_stated")
    return value if isinstance(value, datetime.date) else cell(row, name, context)
