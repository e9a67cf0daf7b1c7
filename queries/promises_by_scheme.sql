-- One row per scheme without any amount. figures_in_document counts all amounts that its document states, whatever is chosen.
-- $regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries.
with stated as (
    select document_id, count(*) as figures
    from amounts
    group by document_id
)

select
    i.money_group::varchar as money_group,
    i.item_id,
    i.name_zh as item_zh,
    i.name_en as item_en,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    r.adcode as region_adcode,
    'silent' as state,
    c.name_zh as scheme_zh,
    c.name_en as scheme_en,
    n.name_zh as instrument_zh,
    n.name_en as instrument_en,
    c.beneficiary::varchar as beneficiary,
    c.condition_zh,
    c.condition_en,
    coalesce(s.figures, 0) as figures_in_document,
    d.doc_number as document_number,
    m.path as clause,
    '' as phrase_zh,
    [c.scheme_id] as record_ids
from chosen_schemes($regions, $categories, $also_secondary, $tiers, $instruments, $beneficiaries) as c
join scheme_items as i using (item_id)
join instruments as n using (instrument_id)
join measures as m using (measure_id)
join documents as d on d.document_id = c.document_id
join regions as r on r.region_id = c.region_id
left join stated as s on s.document_id = c.document_id
where not exists (select 1 from amounts as a where a.scheme_id = c.scheme_id)
order by i.money_group, i.seq, r.adcode nulls last, r.region_id, m.seq, c.scheme_id;
