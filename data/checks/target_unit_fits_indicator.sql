-- A goal is counted in its indicator's unit; only a doubling is counted in times.
select
    t.target_id as record_id,
    'unit is "' || t.unit || '" for indicator "' || t.indicator_id || '" and comparator "' || t.comparator || '"; allowed is "' || i.unit_id
        || '", or times for a doubling.' as problem
from targets as t
join indicators as i using (indicator_id)
where t.comparator <> 'double' and t.unit <> i.unit_id
order by record_id;
