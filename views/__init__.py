"""One View per chart: its question, rows, finding, figure and table; pages list them."""
