-- One row per other document: what it says of the same thing (the same item of support, or the same indicator and tier).
-- Of several the first that states a figure. record_id is null where it has no such item; value is null where it states no figure. At most 12 documents. $record.
with asked as (
    select s.item_id, a.kind, null as indicator_id, null as tier_id, s.document_id
    from amounts as a
    join schemes as s using (scheme_id)
    where a.amount_id = $record
    union all
    select s.item_id, null, null, null, s.document_id
    from schemes as s
    where s.scheme_id = $record
    union all
    select null, null, g.indicator_id, g.tier_id, g.document_id
    from targets as g
    where g.target_id = $record
),

same as (
    select
        s.document_id, coalesce(a.amount_id, s.scheme_id) as record_id, a.comparator::varchar as comparator, a.value, a.value_high,
        a.unit::varchar as unit
    from asked as q
    join offered_schemes(null, null, false, null, null, null) as s on s.item_id = q.item_id
    left join amounts as a on a.scheme_id = s.scheme_id and (q.kind is null or a.kind = q.kind)
    union all
    select g.document_id, g.target_id, g.comparator::varchar, g.value, g.value_high, g.unit
    from asked as q
    join targets as g on g.indicator_id = q.indicator_id and g.tier_id is not distinct from q.tier_id
    where g.repeats_target_id is null and g.comparator <> 'double'
),

first_of_each as (
    select document_id, arg_min(same, {'silent': value is null, 'record_id': record_id}) as found
    from same
    group by document_id
)

select
    d.document_id, r.region_id, r.name_zh as region_zh, r.name_en as region_en, f.found.record_id as record_id,
    f.found.comparator as comparator, f.found.value as value, f.found.value_high as value_high, f.found.unit as unit,
    u.name_zh as unit_zh,
    if(f.found.value = 1 and f.found.value_high is null, u.name_en_one, u.name_en_many) as unit_en
from documents as d
join regions as r using (region_id)
left join first_of_each as f using (document_id)
left join units as u on u.unit_id = f.found.unit
where exists (select 1 from asked) and d.document_id not in (select document_id from asked)
order by r.adcode nulls last, r.region_id, d.document_id
limit 12;
