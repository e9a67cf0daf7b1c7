-- A goal names the measure in whose path it stands, and no measure when it stands in none.
select
    t.target_id as record_id,
    'measure_id is "' || coalesce(t.measure_id, '') || '" at path "' || t.path || '"; allowed is "' || coalesce(m.measure_id, '')
        || '", the measure with this path.' as problem
from targets as t
left join measures as m on m.document_id = t.document_id and m.path = t.path
where t.measure_id is distinct from m.measure_id
order by record_id;
