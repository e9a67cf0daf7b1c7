"""Who does the work?"""

from ui.frame import open_page
from ui.show import show_page
from views.department_workloads import PAGE

show_page(PAGE, open_page(PAGE))
