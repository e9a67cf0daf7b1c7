-- One row per table of the built file. No parameters.
select table_name
from duckdb_tables()
where not internal
order by table_name;
