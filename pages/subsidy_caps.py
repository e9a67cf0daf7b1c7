"""What do they pay?"""

from ui.frame import open_page
from ui.show import show_page
from views.subsidy_caps import PAGE

show_page(PAGE, open_page(PAGE))
