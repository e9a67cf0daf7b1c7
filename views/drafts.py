"""The visitor's own draft, told wherever a document is named: on cards, in source lines, in files."""

import queries
from views.context import Context


def marked(document_number: str, context: Context) -> str:
    """Return a document's number, followed by “draft” where it is the visitor's own, which nobody else sees."""
    drafts = queries.rows("drafts_named")[0]["numbers"]
    return document_number + context.t("common.draft") if document_number in drafts else document_number
