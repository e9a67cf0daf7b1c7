-- One row per region: little giants per 100 SRDI SMEs, from its target stocks for one year. state: stated, or none where the
-- region does not state both for one year. comparator is what follows from the operands', or ~ where the printed quotient is rounded.
-- Ranked by quotient, silent regions last. $regions, $categories, $tiers, $aims, $today.
with stocks as (
    select *
    from goals_once($regions, $categories, null, $aims)
    where indicator_id = 'firms_in_tier' and unit = 'firms' and per is null and tier_id in ('little_giant', 'srdi_sme')
),

quotients as (
    select
        g.region_id, g.document_id, g.target_year, g.value / s.value * 100 as quotient, quotient_comparator(g.comparator::varchar, s.comparator::varchar) as side,
        g.is_aspirational or s.is_aspirational as is_aspirational,
        g.comparator::varchar as giants_comparator, g.value as giants, s.comparator::varchar as srdi_comparator, s.value as srdi_smes,
        concat_ws('; ', g.clause, nullif(s.clause, g.clause)) as clause,
        g.phrase_zh || '; ' || s.phrase_zh as phrase_zh,
        g.record_ids || s.record_ids as record_ids
    from stocks as g
    join stocks as s on s.document_id = g.document_id and s.target_year is not distinct from g.target_year
    where g.tier_id = 'little_giant' and s.tier_id = 'srdi_sme'
),

documented as (
    select
        region_id,
        string_agg(doc_number, '; ' order by document_id) as doc_numbers,
        exists (
            select 1
            from targets as g
            join targets as s on s.document_id = g.document_id and s.tier_id = 'srdi_sme' and s.unit = 'firms' and s.indicator_id = g.indicator_id
            where g.region_id = d.region_id and g.tier_id = 'little_giant' and g.unit = 'firms' and g.indicator_id = 'firms_in_tier'
        ) as has_both
    from documents as d
    where ($regions is null or list_contains($regions, region_id))
      and ($tiers is null or list_has_any($tiers, ['little_giant', 'srdi_sme']))
      and ($categories is null or (select list_contains($categories, category_id) from indicators where indicator_id = 'firms_in_tier'))
    group by region_id
)

select
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    if(q.region_id is null, 'none', 'stated') as state,
    if(q.side = '=' and quotient_shown(q.quotient, q.side) <> q.quotient, '~', q.side) as comparator,
    quotient_shown(q.quotient, q.side) as value,
    null::double as value_high,
    'firms' as unit,
    u.name_zh as unit_zh,
    u.name_en_many as unit_en,
    q.giants_comparator,
    q.giants,
    q.srdi_comparator,
    q.srdi_smes,
    q.is_aspirational,
    q.target_year,
    case when q.region_id is not null then goal_state(q.target_year, $today) end as goal_state,
    coalesce(d.doc_number, a.doc_numbers) as document_number,
    coalesce(q.clause, '') as clause,
    coalesce(q.phrase_zh, '') as phrase_zh,
    coalesce(q.record_ids, []) as record_ids
from documented as a
join regions as r using (region_id)
left join quotients as q using (region_id)
left join documents as d using (document_id)
join units as u on u.unit_id = 'firms'
where ($tiers is null or list_has_any($tiers, ['little_giant', 'srdi_sme']))
  and (q.region_id is not null or not a.has_both or $aims is null)
order by q.quotient desc nulls last, r.adcode nulls last, r.region_id;
