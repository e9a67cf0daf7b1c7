-- One row per event that some document rewards with a sum × region × award: one-off awards per firm. state says what the
-- document does: stated (a sum), silent (a clause without a sum), none (no such item in the whole document). A document whose
-- item the filters leave out has no row. A region without an award of its own for little giants, that seeks higher-level
-- funds for them, is silent there.
-- $regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries.
with events as (
    select distinct i.item_id, i.seq as item_seq, i.name_zh as item_zh, i.name_en as item_en
    from scheme_items as i
    join schemes as s using (item_id)
    join amounts as a using (scheme_id)
    where i.money_group = 'firm_award' and a.kind = 'award'
),

everything as (
    select * from offered_schemes($regions, null, false, null, null, null)
),

offered as (
    select * from offered_schemes($regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries)
),

cells as (
    select e.item_id, e.item_seq, e.item_zh, e.item_en, d.document_id
    from events as e
    cross join documents as d
    where ($regions is null or list_contains($regions, d.region_id))
      and e.item_id in (select item_id from offered)
)

select
    c.item_id,
    c.item_zh,
    c.item_en,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    case when a.amount_id is not null then 'stated' when o.scheme_id is not null then 'silent' else 'none' end as state,
    o.name_zh as scheme_zh,
    o.name_en as scheme_en,
    a.comparator::varchar as comparator,
    a.value,
    a.value_high,
    a.unit::varchar as unit,
    a.per::varchar as per,
    coalesce(o.no_application, false) as no_application,
    coalesce(a.comparator = '=' and d.rider_zh is not null, false) as capped_by_rider,
    d.rider_zh,
    d.rider_en,
    d.doc_number as document_number,
    coalesce(m.path, '') as clause,
    coalesce(a.phrase_zh, '') as phrase_zh,
    list_filter([a.amount_id, case when a.amount_id is null then o.scheme_id end], lambda one: one is not null) as record_ids
from cells as c
join documents as d using (document_id)
join regions as r using (region_id)
left join offered as o on o.item_id = c.item_id and o.document_id = c.document_id
left join measures as m using (measure_id)
left join amounts as a on a.scheme_id = o.scheme_id and a.kind = 'award'
where o.scheme_id is not null
   or not exists (select 1 from everything as e where e.item_id = c.item_id and e.document_id = c.document_id)
order by c.item_seq, r.adcode nulls last, r.region_id, d.document_id, m.seq, o.scheme_id, a.amount_id;
