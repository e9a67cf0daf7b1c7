-- A range has an upper bound above the lower one; everything else has one value.
with figures as (
    select amount_id as record_id, comparator, value, value_high from amounts
    union all
    select target_id, comparator, value, value_high from targets
)

select
    record_id,
    'value_high is ' || coalesce(value_high::varchar, 'empty') || ' with comparator "' || comparator || '" and value ' || value
        || '; allowed is a number above value for range, and none for other comparators.' as problem
from figures
where (comparator = 'range') <> (value_high is not null) or value_high <= value
order by record_id;
