-- One row per column of the built file, with the grain of its table and its meaning and unit, as the file itself says. No
-- parameters but $most (rows returned, all where null).
select
    count(*) over () as found,
    c.table_name as table_name,
    t.comment as grain,
    c.column_name as column_name,
    case when c.data_type like 'ENUM%' then 'closed list' else lower(c.data_type) end as column_type,
    c.comment as meaning,
    '' as document_number,
    '' as clause,
    '' as phrase_zh,
    []::varchar[] as record_ids
from duckdb_columns() as c
join duckdb_tables() as t on t.table_oid = c.table_oid and t.database_name = c.database_name
where not c.internal
order by c.table_name, c.column_index
limit $most;
