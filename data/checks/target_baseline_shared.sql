-- A doubling and the figure reached in the same passage have the same baseline.
select
    reached.target_id as record_id,
    'baseline_value is ' || coalesce(reached.baseline_value::varchar, 'empty') || '; allowed is '
        || coalesce(doubling.baseline_value::varchar, 'none') || ', as for the doubling "' || doubling.target_id || '".' as problem
from targets as reached
join targets as doubling
    on doubling.document_id = reached.document_id
    and doubling.path = reached.path
    and doubling.indicator_id = reached.indicator_id
    and doubling.tier_id is not distinct from reached.tier_id
    and doubling.comparator = 'double'
where reached.comparator <> 'double' and reached.baseline_value is distinct from doubling.baseline_value
order by record_id;
