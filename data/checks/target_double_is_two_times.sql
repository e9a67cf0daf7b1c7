-- A doubling has the value 2 and the unit times.
select
    target_id as record_id,
    'value is ' || value || ' ' || unit || ' with comparator "double"; allowed is 2 times.' as problem
from targets
where comparator = 'double' and (value <> 2 or unit <> 'times')
order by record_id;
