-- One row per annual pool: yuan a year, and how many full awards (whole ones) it covers. A full award is what the scheme itself
-- states: its award per claimant, else its rate at the upper end of its band; null where it states neither.
-- $regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries.
with chosen as (
    select * from chosen_schemes($regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries)
),

awarded as (
    select a.scheme_id, max(coalesce(a.value_high, a.value)) as award, arg_max(a.amount_id, coalesce(a.value_high, a.value)) as award_id
    from amounts as a
    where a.kind = 'award'
    group by a.scheme_id
),

rated as (
    select
        r.scheme_id,
        coalesce(r.value_high, r.value) as percent,
        b.value_high as band_high,
        r.amount_id as rate_id,
        b.amount_id as band_id
    from amounts as r
    join amounts as b using (scheme_id)
    where r.kind = 'rate' and b.kind = 'threshold' and b.comparator = 'range' and b.base_zh = r.base_zh
),

measured as (
    select
        p.*,
        w.award_id,
        t.rate_id,
        t.band_id,
        case when w.award is null then t.percent end as percent,
        case when w.award is null then t.band_high end as band_high,
        coalesce(w.award, t.percent * t.band_high / 100) as full_award
    from amounts as p
    left join awarded as w using (scheme_id)
    left join rated as t using (scheme_id)
    where p.kind = 'annual_pool'
)

select
    c.item_id,
    i.name_zh as item_zh,
    i.name_en as item_en,
    c.name_zh as scheme_zh,
    c.name_en as scheme_en,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    p.comparator::varchar as comparator,
    p.value,
    p.value_high,
    p.unit::varchar as unit,
    p.per::varchar as per,
    coalesce(p.comparator = '=' and d.rider_zh is not null, false) as capped_by_rider,
    p.percent,
    p.band_high,
    p.full_award,
    floor(coalesce(p.value_high, p.value) / p.full_award)::bigint as full_awards,
    c.condition_zh,
    c.condition_en,
    d.rider_zh,
    d.rider_en,
    d.doc_number as document_number,
    m.path as clause,
    p.phrase_zh,
    list_filter([p.amount_id, p.award_id, p.rate_id, p.band_id], lambda one: one is not null) as record_ids
from measured as p
join chosen as c using (scheme_id)
join scheme_items as i using (item_id)
join measures as m on m.measure_id = c.measure_id
join documents as d on d.document_id = c.document_id
join regions as r on r.region_id = c.region_id
order by r.adcode nulls last, r.region_id, p.value desc, p.amount_id;
