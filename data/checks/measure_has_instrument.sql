-- A measure names at least one instrument, and exactly one of them is its main one.
select
    m.measure_id as record_id,
    'instrument_ids names ' || count(i.instrument_id) || ' instruments, ' || count(*) filter (where i.is_primary)
        || ' of them as the main one; allowed are one or more, one of them the main one.' as problem
from measures as m
left join measure_instruments as i using (measure_id)
group by m.measure_id
having count(*) filter (where i.is_primary) <> 1
order by record_id;
