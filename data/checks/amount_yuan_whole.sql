-- Money is whole yuan above zero.
select
    amount_id as record_id,
    'value is ' || value || coalesce(' to ' || value_high, '') || ' yuan; allowed are whole numbers above zero.' as problem
from amounts
where unit = 'yuan' and (value <= 0 or value <> trunc(value) or value_high <> trunc(value_high))
order by record_id;
