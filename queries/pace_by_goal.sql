-- One row per goal for a number of firms that starts from a stated baseline, and one per region without any such goal. state:
-- baseline; doubling (it would double a number that it does not state); stock (stocks, no baseline); none (no goal for a number
-- of firms). ratio is the stock over its baseline; product what the document's own doubling of the baseline makes. Pace spreads
-- the increase evenly over the calendar years from base_year (start of the document's period, else year of issue) to the target
-- year, both counted; a start after the target year counts as that year. $regions, $categories, $tiers, $aims, $today.
with goals as (
    select * from goals_once($regions, null, null, null) where indicator_id = 'firms_in_tier' and per is null
),

chosen as (
    select g.*
    from goals as g
    where g.target_id in (select target_id from chosen_goals($regions, $categories, $tiers, $aims))
),

with_baseline as (
    select
        s.region_id, s.document_id, 'baseline' as state, s.tier_id, s.comparator::varchar as comparator, s.value, s.value_high, s.unit, s.baseline_value,
        s.baseline_label_zh, s.baseline_label_en, s.target_year, s.is_aspirational,
        s.value / s.baseline_value as ratio,
        w.value * s.baseline_value as product,
        s.value - s.baseline_value as increase,
        first_year(d.period_start, d.issued_on, s.target_year) as base_year,
        s.target_year - base_year + 1 as years,
        s.clause,
        concat_ws('; ', s.phrase_zh, w.phrase_zh) as phrase_zh,
        s.record_ids || coalesce(w.record_ids, []) as record_ids
    from chosen as s
    join documents as d using (document_id)
    left join chosen as w on w.document_id = s.document_id and w.tier_id = s.tier_id and w.comparator = 'double' and w.baseline_value = s.baseline_value
    where s.comparator <> 'double' and s.baseline_value > 0
),

documented as (
    select
        d.region_id,
        string_agg(d.doc_number, '; ' order by d.document_id) as doc_numbers,
        exists (select 1 from goals as g where g.region_id = d.region_id) as has_goals
    from documents as d
    where ($regions is null or list_contains($regions, d.region_id))
      and ($categories is null or (select list_contains($categories, category_id) from indicators where indicator_id = 'firms_in_tier'))
    group by d.region_id
),

without_baseline as (
    select
        a.region_id,
        case when bool_or(g.comparator = 'double') then 'doubling' when count(g.target_id) > 0 then 'stock' else 'none' end as state,
        coalesce(list(g.target_id order by g.comparator <> 'double', g.target_id) filter (g.target_id is not null), []) as record_ids,
        coalesce(string_agg(distinct g.path, '; ' order by g.path), '') as clause,
        coalesce(string_agg(g.phrase_zh, '; ' order by g.comparator <> 'double', g.target_id), '') as phrase_zh,
        any_value(a.doc_numbers) as doc_numbers
    from documented as a
    left join chosen as g using (region_id)
    where a.region_id not in (select region_id from with_baseline)
      and (not a.has_goals or g.target_id is not null)
    group by a.region_id
),

found as (
    select * exclude (document_id), (select doc_number from documents as d where d.document_id = b.document_id) as document_number
    from with_baseline as b
    union all by name
    select region_id, state, clause, phrase_zh, record_ids, doc_numbers as document_number
    from without_baseline
)

select
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    f.state,
    f.tier_id,
    t.name_zh as tier_zh,
    t.name_en as tier_en,
    f.comparator,
    f.value,
    f.value_high,
    f.unit,
    u.name_zh as unit_zh,
    if(f.value = 1 and f.value_high is null, u.name_en_one, u.name_en_many) as unit_en,
    f.baseline_value,
    f.baseline_label_zh,
    f.baseline_label_en,
    f.target_year,
    f.is_aspirational,
    f.ratio,
    f.product,
    f.value - f.product as beyond_product,
    f.base_year,
    f.years,
    f.increase,
    f.increase / f.years as pace,
    case when f.state = 'baseline' then goal_state(f.target_year, $today) end as goal_state,
    date_diff('day', $today, make_date(f.target_year, 12, 31)) as days_left,
    f.document_number,
    f.clause,
    f.phrase_zh,
    f.record_ids
from found as f
join regions as r using (region_id)
left join tiers as t using (tier_id)
left join units as u on u.unit_id = f.unit
order by f.state <> 'baseline', r.adcode nulls last, r.region_id, t.seq;
