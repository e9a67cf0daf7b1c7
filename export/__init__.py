"""Files to take away, as bytes: a workbook of sheets, or all tables of the build as CSV, XLSX, Parquet or the DuckDB file."""

from export.charts import SheetChart, SheetSeries
from export.everything import KINDS, whole
from export.sheets import Sheet, workbook

__all__ = ["KINDS", "Sheet", "SheetChart", "SheetSeries", "whole", "workbook"]
