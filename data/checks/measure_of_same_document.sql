-- A row of one document names measures and schemes of that document alone.
with named as (
    select measure_id || ' ' || position as record_id, document_id, measure_id from assignments
    union all
    select scheme_id, document_id, measure_id from schemes
    union all
    select amount_id, document_id, measure_id from amounts
    union all
    select target_id, document_id, measure_id from targets where measure_id is not null
)

select
    n.record_id,
    'measure_id is "' || n.measure_id || '" of ' || m.document_id || '; allowed are measures of ' || n.document_id || '.' as problem
from named as n
join measures as m using (measure_id)
where m.document_id <> n.document_id
order by n.record_id;
