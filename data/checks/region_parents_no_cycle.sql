-- Going from a region to its parent again and again never comes back to the region.
with recursive above as (
    select region_id, parent_region_id as above_id from regions where parent_region_id is not null
    union
    select a.region_id, r.parent_region_id
    from above as a
    join regions as r on r.region_id = a.above_id
    where r.parent_region_id is not null
)

select
    region_id as record_id,
    'parent_region_id leads from "' || region_id || '" back to itself; allowed is a chain of parents that ends at the national level.' as problem
from above
where region_id = above_id
order by record_id;
