"""Pick, order, present, hand over."""

from ui.briefing import show_briefing
from ui.frame import open_plain

context = open_plain("briefing")
show_briefing(context)
