-- A goal is counted per year or not at all.
select
    target_id as record_id,
    'per is "' || per || '"; allowed is year, or none.' as problem
from targets
where per <> 'year'
order by record_id;
