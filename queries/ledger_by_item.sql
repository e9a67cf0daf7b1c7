-- One row per kind of money and item that some document states a figure for × region × scheme × amount. state as in
-- awards_by_event: stated, silent, none (nothing of this kind in the whole document). Annual pools stand apart from the rates
-- and awards of their scheme. Values in yuan or percent.
-- $regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries.
with figures as (
    select a.*, case when a.kind = 'annual_pool' then 'annual_pool'::money_group else i.money_group end as money_group
    from amounts as a
    join schemes as s using (scheme_id)
    join scheme_items as i using (item_id)
),

stated as (
    select distinct f.money_group, o.item_id
    from offered_schemes(null, null, false, null, null, null) as o
    join figures as f using (scheme_id)
),

offered as (
    select * from offered_schemes($regions, null, false, null, null, null)
),

everything as (
    select o.*, i.money_group
    from offered as o
    join scheme_items as i using (item_id)
    union
    select o.*, f.money_group
    from offered as o
    join figures as f using (scheme_id)
),

chosen as (
    select item_id, scheme_id
    from offered_schemes($regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries)
),

placed as (
    select e.* from everything as e join chosen using (item_id, scheme_id)
),

lines as (
    select distinct p.money_group, p.item_id
    from placed as p
    join stated as s using (money_group, item_id)
)

select
    l.money_group::varchar as money_group,
    i.item_id,
    i.name_zh as item_zh,
    i.name_en as item_en,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    r.adcode as region_adcode,
    case when f.amount_id is not null then 'stated' when p.scheme_id is not null then 'silent' else 'none' end as state,
    p.scheme_id,
    p.name_zh as scheme_zh,
    p.name_en as scheme_en,
    f.kind::varchar as kind,
    f.variant,
    f.comparator::varchar as comparator,
    f.value,
    f.value_high,
    f.unit::varchar as unit,
    f.per::varchar as per,
    f.base_zh,
    f.base_en,
    coalesce(f.is_lifetime, false) as is_lifetime,
    coalesce(p.no_application, false) as no_application,
    coalesce(f.comparator = '=' and d.rider_zh is not null, false) as capped_by_rider,
    exists (
        select 1
        from targets as t
        where t.measure_id = f.measure_id and t.phrase_zh = f.phrase_zh and t.is_aspirational
    ) as is_aspirational,
    p.condition_zh,
    p.condition_en,
    d.rider_zh,
    d.rider_en,
    d.doc_number as document_number,
    coalesce(m.path, '') as clause,
    coalesce(f.phrase_zh, '') as phrase_zh,
    list_filter([f.amount_id, case when f.amount_id is null then p.scheme_id end], lambda one: one is not null) as record_ids
from lines as l
join scheme_items as i using (item_id)
cross join documents as d
join regions as r using (region_id)
left join placed as p on p.money_group = l.money_group and p.item_id = l.item_id and p.document_id = d.document_id
left join measures as m using (measure_id)
left join figures as f on f.scheme_id = p.scheme_id and f.money_group = l.money_group
where ($regions is null or list_contains($regions, d.region_id))
  and (
      p.scheme_id is not null
      or not exists (
          select 1 from everything as e where e.money_group = l.money_group and e.item_id = l.item_id and e.document_id = d.document_id
      )
  )
order by l.money_group, i.seq, r.adcode nulls last, r.region_id, d.document_id, m.seq, p.scheme_id, f.amount_id;
