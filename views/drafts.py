"""The visitor's own draft, told wherever a document is named: on cards, in source lines, citations, tables and files."""

import queries
from views.context import Context

SEPARATOR = "; "


def marked(document_numbers: str, context: Context) -> str:
    """Return numbers of documents, one or several apart by '; ', each followed by “draft” where it is the visitor's own, which nobody else sees."""
    drafts = queries.rows("drafts_named")[0]["numbers"]
    said = (one + context.t("common.draft") if one in drafts else one for one in document_numbers.split(SEPARATOR))
    return SEPARATOR.join(said)
