"""A further document: from its text to records, to comparison, to everybody."""

from ui.added.page import show_adding
from ui.frame import open_plain

context = open_plain("add_document")
show_adding(context)
