-- Only a count can be cumulative, and a cumulative goal is not one per year.
select
    target_id as record_id,
    'is_cumulative is true for ' || value || ' ' || unit || coalesce(' per ' || per, '')
        || '; allowed only for a count that is not per year.' as problem
from targets
where is_cumulative and (unit in ('percent', 'times') or per is not null)
order by record_id;
