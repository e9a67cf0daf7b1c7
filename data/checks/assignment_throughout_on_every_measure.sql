-- A body that a document says is responsible throughout has a row on every measure from the one that says so.
with throughout as (
    select document_id, department_id
    from assignments
    group by document_id, department_id
    having bool_or(not is_explicit)
),

since as (
    select t.document_id, t.department_id, min(a.measure_id) as first_measure_id
    from throughout as t
    join assignments as a using (document_id, department_id)
    group by t.document_id, t.department_id
)

select
    m.measure_id as record_id,
    'department_id "' || s.department_id || '" has no row, though it is responsible throughout from ' || s.first_measure_id
        || '; allowed is a row on every measure after it.' as problem
from since as s
join measures as m on m.document_id = s.document_id and m.measure_id >= s.first_measure_id
where not exists (select 1 from assignments as a where a.measure_id = m.measure_id and a.department_id = s.department_id)
order by record_id, problem;
