-- One row per goal of a province (number of firms in a tier, listed firms) × each of its cities with a document: the city's goal
-- as a share of the province's, in percent. state: stated, or none where the city sets no such goal. The years may differ and
-- both are given, as may the tiers of listed firms. comparator is what follows from the operands', or ~ where the printed share
-- is rounded. $regions, $categories, $tiers, $aims (of the city), $today.
with goals as (
    select *
    from goals_once(null, null, null, null)
    where per is null and unit = 'firms' and (indicator_id = 'listed_firms' or indicator_id = 'firms_in_tier')
),

cities as (
    select r.region_id, r.parent_region_id, r.adcode, string_agg(d.doc_number, '; ' order by d.document_id) as doc_numbers
    from regions as r
    join documents as d using (region_id)
    where ($regions is null or list_contains($regions, r.region_id))
    group by r.region_id, r.parent_region_id, r.adcode
),

pairs as (
    select p.*, c.region_id as city_id, c.doc_numbers, if(p.indicator_id = 'listed_firms', null, p.tier_id) as tier_shared
    from goals as p
    join indicators as i using (indicator_id)
    join cities as c on c.parent_region_id = p.region_id
    where ($categories is null or list_contains($categories, i.category_id))
),

shares as (
    select
        p.*, c.target_id as city_target_id, c.comparator::varchar as city_comparator, c.value as city_value, c.target_year as city_year, c.tier_id as city_tier_id,
        c.is_aspirational as city_aspires, c.document_id as city_document_id, c.phrase_zh as city_phrase, c.clause as city_clause, c.record_ids as city_records,
        c.value / p.value * 100 as quotient,
        if(c.target_id is null, null, quotient_comparator(c.comparator::varchar, p.comparator::varchar)) as side
    from pairs as p
    left join goals as c on c.region_id = p.city_id and c.indicator_id = p.indicator_id and (p.tier_shared is null or c.tier_id = p.tier_shared)
    where (c.target_id is null and ($tiers is null or list_contains($tiers, p.tier_id)))
       or c.target_id in (select target_id from chosen_goals($regions, $categories, $tiers, $aims))
)

select
    s.target_id as province_target_id,
    s.indicator_id,
    i.name_zh as indicator_zh,
    i.name_en as indicator_en,
    t.tier_id,
    t.name_zh as tier_zh,
    t.name_en as tier_en,
    p.region_id as province_id,
    p.name_zh as province_zh,
    p.name_en as province_en,
    s.comparator::varchar as province_comparator,
    s.value as province_value,
    s.target_year as province_year,
    s.is_aspirational as province_aspires,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    if(s.city_target_id is null, 'none', 'stated') as state,
    if(s.side = '=' and quotient_shown(s.quotient, s.side) <> s.quotient, '~', s.side) as comparator,
    quotient_shown(s.quotient, s.side) as value,
    null::double as value_high,
    'percent' as unit,
    s.city_comparator,
    s.city_value,
    s.city_year,
    s.city_tier_id,
    coalesce(s.city_aspires, false) as is_aspirational,
    case when s.city_target_id is not null then goal_state(s.city_year, $today) end as goal_state,
    concat_ws('; ', coalesce(c.doc_number, s.doc_numbers), d.doc_number) as document_number,
    if(s.city_target_id is null, '', c.doc_number || ' ' || replace(s.city_clause, '; ', '; ' || c.doc_number || ' ') || '; ') || d.doc_number || ' ' || s.clause as clause,
    coalesce(s.city_phrase, '') as phrase_zh,
    coalesce(s.city_records, []) || s.record_ids as record_ids
from shares as s
join indicators as i using (indicator_id)
left join tiers as t using (tier_id)
join regions as p using (region_id)
join regions as r on r.region_id = s.city_id
join documents as d on d.document_id = s.document_id
left join documents as c on c.document_id = s.city_document_id
order by p.adcode nulls last, p.region_id, i.seq, t.seq, s.target_id, r.adcode nulls last, r.region_id, s.city_target_id;
