-- One row per region of those $most that state most amounts (of several alike, those with most schemes), in fixed order. found is
-- the number of regions with a scheme. $regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries, $most.
with chosen as (
    select s.region_id, s.scheme_id
    from chosen_schemes($regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries) as s
),

with_amounts as (
    select scheme_id, count(*) as amounts
    from amounts
    group by scheme_id
),

counted as (
    select c.region_id, count(*) as schemes, coalesce(sum(a.amounts), 0)::integer as records
    from chosen as c
    left join with_amounts as a using (scheme_id)
    group by c.region_id
),

ranked as (
    select c.region_id, r.adcode, c.records, (select count(*) from counted) as found
    from counted as c
    join regions as r using (region_id)
    order by c.records desc, c.schemes desc, r.adcode nulls last, c.region_id
    limit $most
)

select region_id, records, found
from ranked
order by adcode nulls last, region_id;
