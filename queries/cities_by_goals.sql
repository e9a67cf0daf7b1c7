-- One row per city of those $most that set most goals, in fixed order; a city's province has a document as well. found is the
-- number of such cities. $regions, $categories, $tiers, $aims, $most.
with counted as (
    select g.region_id, count(*) as records
    from chosen_goals($regions, $categories, $tiers, $aims) as g
    join regions as r using (region_id)
    where r.parent_region_id in (select d.region_id from documents as d)
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
