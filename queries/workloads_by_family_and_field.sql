-- One row per department family × field in which it takes part: measures with the family, of the field's measures. The field
-- is a measure's primary category; with also_secondary it counts in each chosen category that it has.
-- $regions, $categories, $also_secondary, $roles, $departments, $throughout.
with fielded as (
    select m.measure_id, m.region_id, m.document_id, m.seq, m.path, c.category_id
    from assigned_measures($regions, $categories, $also_secondary, $roles, $departments, $throughout) as m
    join measure_categories as c using (measure_id)
    where (c.is_primary or $also_secondary)
      and ($categories is null or list_contains($categories, c.category_id))
),

fields as (
    select category_id, count(*) as field_measures, count(distinct region_id) as field_regions
    from fielded
    group by category_id
),

taking_part as (
    select distinct n.family_id, f.category_id, f.measure_id, f.document_id, f.seq, f.path
    from chosen_assignments($regions, $categories, $also_secondary, $roles, $departments, $throughout) as n
    join fielded as f using (measure_id)
),

families as (
    select family_id, count(distinct measure_id) as family_measures, count(distinct category_id) as family_fields
    from taking_part
    group by family_id
),

central as (
    select family_id, bool_and(is_vertical) as is_central from departments group by family_id
),

cells as (
    select
        p.family_id,
        p.category_id,
        count(*) as named,
        list(p.measure_id order by r.adcode nulls last, r.region_id, p.seq) as record_ids,
        documents_cited(r.adcode, r.region_id, d.doc_number) as document_number,
        clauses_cited(r.adcode, r.region_id, d.doc_number, p.seq, p.path) as clause
    from taking_part as p
    join documents as d using (document_id)
    join regions as r on r.region_id = d.region_id
    group by p.family_id, p.category_id
)

select
    c.family_id,
    t.name_zh as family_zh,
    t.name_en as family_en,
    v.is_central,
    f.family_measures,
    f.family_fields,
    c.category_id,
    k.name_zh as category_zh,
    k.name_en as category_en,
    e.field_measures,
    (select count(*) from fields) as all_fields,
    dense_rank() over (order by e.field_regions desc, e.field_measures desc, k.seq) as field_position,
    c.named,
    c.named / e.field_measures as share,
    round(100 * c.named / e.field_measures, 1) as percent,
    c.record_ids,
    c.document_number,
    c.clause,
    '' as phrase_zh
from cells as c
join families as f using (family_id)
join fields as e using (category_id)
join central as v using (family_id)
join department_families as t using (family_id)
join categories as k using (category_id)
order by f.family_measures desc, t.seq, field_position;
