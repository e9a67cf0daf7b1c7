-- The baseline of a doubling is in the indicator's own unit, so what is only counted in times has none.
select
    t.target_id as record_id,
    'baseline_value is ' || t.baseline_value || ' for indicator "' || t.indicator_id
        || '"; allowed is none, as the indicator has no unit but times.' as problem
from targets as t
join indicators as i using (indicator_id)
where t.baseline_value is not null and i.unit_id = 'times'
order by record_id;
