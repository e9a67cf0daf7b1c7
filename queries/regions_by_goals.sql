-- One row per region of those $most that set most goals, in fixed order. found is the number of regions with one.
-- $regions, $categories, $tiers, $aims, $most.
with counted as (
    select g.region_id, count(*) as records
    from chosen_goals($regions, $categories, $tiers, $aims) as g
    group by g.region_id
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
