"""Files to take away, as bytes: a workbook of sheets, or all tables of the build as CSV, XLSX, Parquet or the DuckDB file."""

from export.sheets import Sheet, workbook
from export.everything import KINDS, whole

__all__ = ["KINDS", "Sheet", "whole", "workbook"]
