-- One row per record of those ids (amounts, goals, schemes, measures, documents, leftovers), in their order, with its clause and
-- its document. Columns that its kind does not have are null; a leftover is named by why it is one. $records.
with found as (
    select
        'amount' as kind, a.amount_id as record_id, a.document_id, a.measure_id, m.path, s.name_zh, s.name_en, s.scheme_id, s.item_id,
        null as indicator_id, null as tier_id, a.comparator::varchar as comparator, a.value, a.value_high, a.unit::varchar as unit,
        a.per::varchar as per, a.kind::varchar as amount_kind, a.variant, a.base_zh, a.base_en, a.is_lifetime, false as is_aspirational, false as is_cumulative,
        null as baseline_value, null as baseline_label_zh, null as baseline_label_en, null as target_year, a.phrase_zh
    from amounts as a
    join schemes as s using (scheme_id)
    join measures as m on m.measure_id = a.measure_id
    where list_contains($records, a.amount_id)
    union all
    select
        'target', g.target_id, g.document_id, g.measure_id, g.path, i.name_zh, i.name_en, null, null,
        g.indicator_id, g.tier_id, g.comparator::varchar, g.value, g.value_high, g.unit,
        g.per::varchar, null, null, null, null, false, g.is_aspirational, g.is_cumulative,
        g.baseline_value, g.baseline_label_zh, g.baseline_label_en, g.target_year, g.phrase_zh
    from targets as g
    join indicators as i using (indicator_id)
    where list_contains($records, g.target_id)
    union all
    select
        'scheme', s.scheme_id, s.document_id, s.measure_id, m.path, s.name_zh, s.name_en, s.scheme_id, s.item_id,
        null, null, null, null, null, null, null, null, null, null, null, false, false, false, null, null, null, null, null
    from schemes as s
    join measures as m using (measure_id)
    where list_contains($records, s.scheme_id)
    union all
    select
        'measure', m.measure_id, m.document_id, m.measure_id, m.path, m.heading_zh, m.heading_en, null, null,
        null, null, null, null, null, null, null, null, null, null, null, false, false, false, null, null, null, null, null
    from measures as m
    where list_contains($records, m.measure_id)
    union all
    select
        'document', d.document_id, d.document_id, null, '', d.title_zh, d.title_en, null, null,
        null, null, null, null, null, null, null, null, null, null, null, false, false, false, null, null, null, null, null
    from documents as d
    where list_contains($records, d.document_id)
    union all
    select
        'leftover', l.leftover_id, l.document_id, m.measure_id, l.path, l.why_zh, l.why_en, null, null,
        null, null, null, null, null, null, null, null, null, null, null, false, false, false, null, null, null, null, l.phrase_zh
    from leftovers as l
    left join measures as m on m.document_id = l.document_id and m.path = l.path
    where list_contains($records, l.leftover_id)
)

select
    f.*,
    s.condition_zh,
    s.condition_en,
    coalesce(s.no_application, false) as no_application,
    t.name_zh as tier_zh,
    t.name_en as tier_en,
    u.name_zh as unit_zh,
    case when f.value = 1 and f.value_high is null then u.name_en_one else u.name_en_many end as unit_en,
    m.heading_zh,
    m.heading_en,
    m.summary_zh,
    m.summary_en,
    d.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    d.doc_number as document_number,
    d.kind::varchar as document_kind,
    d.kind_zh,
    d.title_zh,
    d.title_en,
    d.issuer_zh,
    d.issuer_en,
    d.issued_on,
    d.effective_on,
    d.expires_on,
    d.period_start,
    d.period_end,
    d.rider_zh,
    d.rider_en,
    d.source_url,
    f.comparator = '=' and d.rider_zh is not null and f.kind = 'amount' as capped_by_rider
from found as f
join documents as d using (document_id)
join regions as r using (region_id)
left join measures as m on m.measure_id = f.measure_id
left join schemes as s on s.scheme_id = f.scheme_id
left join tiers as t on t.tier_id = f.tier_id
left join units as u on u.unit_id = f.unit
order by list_position($records, f.record_id);
