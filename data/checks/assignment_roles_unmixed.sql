-- A document either tells lead from support or names all as responsible, never both.
with mixed as (
    select document_id
    from assignments
    group by document_id
    having bool_or(role = 'responsible') and bool_or(role <> 'responsible')
)

select
    measure_id || ' ' || position as record_id,
    'role is "responsible", but ' || document_id || ' has leads and supports; allowed is one way of naming in a document.' as problem
from assignments
join mixed using (document_id)
where role = 'responsible'
order by record_id;
