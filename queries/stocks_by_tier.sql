-- One row per region × tier of the ladder that its document speaks of: the number of firms to be reached. state: stated; silent
-- (a ladder without this tier); none (no ladder). A tier whose goal the filters take out has no row. own_share is the stock over
-- the region's largest. days_left counts to the last day of the target year. $regions, $categories, $tiers, $aims, $today.
with stocks as (
    select g.*
    from goals_once($regions, null, null, null) as g
    join tiers as t using (tier_id)
    where g.indicator_id = 'firms_in_tier' and g.unit = 'firms' and g.per is null and t.rank is not null
),

chosen as (
    select * from stocks where target_id in (select target_id from chosen_goals($regions, $categories, $tiers, $aims))
),

cells as (
    select d.region_id, t.tier_id, string_agg(d.doc_number, '; ' order by d.document_id) as doc_numbers
    from documents as d
    join tiers as t on t.rank is not null and t.tier_scheme = d.tier_scheme
    where ($regions is null or list_contains($regions, d.region_id))
      and ($tiers is null or list_contains($tiers, t.tier_id))
      and ($categories is null or (select list_contains($categories, category_id) from indicators where indicator_id = 'firms_in_tier'))
    group by d.region_id, t.tier_id
),

left_silent as (
    select c.*, exists (select 1 from stocks as s where s.region_id = c.region_id) as has_ladder
    from cells as c
    where not exists (select 1 from stocks as s where s.region_id = c.region_id and s.tier_id = c.tier_id)
      and (
          $aims is null
          or exists (select 1 from chosen as o where o.region_id = c.region_id)
          or not exists (select 1 from stocks as s where s.region_id = c.region_id)
      )
),

rungs as (
    select
        s.region_id, s.tier_id, 'stated' as state, s.target_id, s.comparator::varchar as comparator, s.value, s.value_high, s.unit, s.target_year,
        s.is_aspirational, s.is_cumulative, d.doc_number as document_number, s.clause, s.phrase_zh, s.record_ids
    from chosen as s
    join documents as d using (document_id)
    union all
    select
        region_id, tier_id, if(has_ladder, 'silent', 'none'), null, null, null, null, null, null,
        null, null, doc_numbers, '', '', []
    from left_silent
)

select
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    t.tier_id,
    t.name_zh as tier_zh,
    t.name_en as tier_en,
    g.state,
    g.comparator,
    g.value,
    g.value_high,
    g.unit,
    u.name_zh as unit_zh,
    if(g.value = 1 and g.value_high is null, u.name_en_one, u.name_en_many) as unit_en,
    g.value / max(g.value) over (partition by g.region_id) as own_share,
    g.is_aspirational,
    g.is_cumulative,
    g.target_year,
    case when g.state = 'stated' then goal_state(g.target_year, $today) end as goal_state,
    date_diff('day', $today, make_date(g.target_year, 12, 31)) as days_left,
    g.document_number,
    g.clause,
    g.phrase_zh,
    g.record_ids
from rungs as g
join regions as r using (region_id)
join tiers as t using (tier_id)
left join units as u on u.unit_id = g.unit
order by r.adcode nulls last, r.region_id, t.seq, g.target_year, g.target_id;
