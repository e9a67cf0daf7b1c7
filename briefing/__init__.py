"""Briefings: views put in order, presented, and handed over as slides, workbook and handout."""
