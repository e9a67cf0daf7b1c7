-- One row per region of those $most that have most measures left, in fixed order. found is the number of regions with one.
-- $regions, $categories, $also_secondary, $most.
with counted as (
    select m.region_id, count(*) as records
    from chosen_measures($regions, $categories, $also_secondary) as m
    group by m.region_id
),

ranked as (
    select c.region_id, r.adcode, c.records, (select count(*) from counted) as found
    from counted as c
    join regions as r using (region_id)
    order by c.records desc, r.adcode nulls last, c.region_id
    limit $most
)

select region_id, records, found
from ranked
order by adcode nulls last, region_id;
