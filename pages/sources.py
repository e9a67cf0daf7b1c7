"""Where do the figures come from, and can they be relied on?"""

from ui.documents import show_citations, show_method
from ui.frame import open_page
from ui.show import show_page
from views.documents import PAGE

context = open_page(PAGE)
show_citations(context)
show_page(PAGE, context)
show_method(context)
