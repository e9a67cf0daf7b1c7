-- A department works for the region of the document, a region above it or one below.
with recursive regions_above as (
    select region_id, region_id as above_id from regions
    union
    select a.region_id, r.parent_region_id
    from regions_above as a
    join regions as r on r.region_id = a.above_id
    where r.parent_region_id is not null
)

select
    a.measure_id || ' ' || a.position as record_id,
    'department_id is "' || a.department_id || '" of ' || d.region_id || '; allowed are departments of ' || a.region_id
        || ', of regions above it and below.' as problem
from assignments as a
join departments as d using (department_id)
where not exists (
    select 1
    from regions_above as r
    where (r.region_id = a.region_id and r.above_id = d.region_id) or (r.region_id = d.region_id and r.above_id = a.region_id)
)
order by record_id;
