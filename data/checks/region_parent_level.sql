-- The parent of a region stands at a higher level.
select
    r.region_id as record_id,
    'parent_region_id is "' || p.region_id || '" of level ' || p.level || '; allowed is a region of a level above ' || r.level || '.' as problem
from regions as r
join regions as p on p.region_id = r.parent_region_id
where enum_code(p.level) >= enum_code(r.level)
order by record_id;
