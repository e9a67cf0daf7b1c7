-- What is counted one by one is a whole number above zero.
select
    target_id as record_id,
    'value is ' || value || coalesce(' to ' || value_high, '') || ' ' || unit || '; allowed are whole numbers above zero.' as problem
from targets
where unit not in ('percent', 'times', 'yuan') and (value <= 0 or value <> trunc(value) or value_high <> trunc(value_high))
order by record_id;
