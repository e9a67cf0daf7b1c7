-- No goal is recorded twice in a passage.
select
    max(target_id) as record_id,
    'value is ' || value || ' ' || unit || ' for indicator "' || indicator_id || '" in ' || count(*) || ' rows of path "' || path
        || '"; allowed is one row a goal.' as problem
from targets
group by document_id, path, indicator_id, tier_id, comparator, value, unit
having count(*) > 1
order by record_id;
