"""The records, the checks, and the build that turns them into one DuckDB file. Knows nothing of the app."""
