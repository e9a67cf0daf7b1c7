"""Which measures are there?"""

from ui.filters import draw_over_list
from ui.frame import open_page
from ui.show import show_page
from views.measures import PAGE

context = open_page(PAGE)
draw_over_list(context.lang)
show_page(PAGE, context)
