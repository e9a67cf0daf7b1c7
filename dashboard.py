"""The landing page: what the documents say, at a glance."""

from ui.frame import open_page
from ui.overview import show_overview
from ui.show import show_page
from views.dashboard import PAGE

context = open_page(PAGE)
show_overview(PAGE, context)
show_page(PAGE, context)
