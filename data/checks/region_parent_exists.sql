-- The parent of a region is a region; only the national level has none.
select
    r.region_id as record_id,
    'parent_region_id is "' || coalesce(r.parent_region_id, '')
        || '"; allowed is a region_id of regions.csv, and none for the national level alone.' as problem
from regions as r
where (r.parent_region_id is null) <> (r.level = 'national')
   or (r.parent_region_id is not null and not exists (select 1 from regions as p where p.region_id = r.parent_region_id))
order by record_id;
