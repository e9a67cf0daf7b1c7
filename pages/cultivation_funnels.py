"""How far do they mean to go?"""

from ui.frame import open_page
from ui.show import show_page
from views.cultivation_funnels import PAGE

show_page(PAGE, open_page(PAGE))
