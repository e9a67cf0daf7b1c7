-- Somebody is responsible for every measure, unless a document names no bodies at all.
select
    m.measure_id as record_id,
    'measure_id is "' || m.measure_id || '", but assignments.csv names no department for it; allowed is at least one.' as problem
from measures as m
where not exists (select 1 from assignments as a where a.measure_id = m.measure_id)
  and exists (select 1 from assignments as a where a.document_id = m.document_id)
order by record_id;
