-- Blocks of one clause are numbered #1, #2 without gaps, and a clause of one block carries no block number.
with blocks as (
    select
        measure_id,
        document_id,
        path,
        regexp_replace(path, '#[0-9]+$', '') as clause,
        try_cast(regexp_extract(path, '#([0-9]+)$', 1) as integer) as block
    from measures
),

counted as (
    select
        measure_id,
        path,
        clause,
        block,
        row_number() over (partition by document_id, clause order by block nulls first) as wanted,
        count(*) over (partition by document_id, clause) as clause_blocks
    from blocks
)

select
    measure_id as record_id,
    'path is "' || path || '"; allowed is "' || clause || case when clause_blocks = 1 then '' else '#' || wanted end
        || '", as the clause has ' || clause_blocks || ' recorded block(s).' as problem
from counted
where block is distinct from case when clause_blocks = 1 then null else wanted end
order by record_id;
