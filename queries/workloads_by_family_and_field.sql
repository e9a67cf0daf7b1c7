-- One row per department family × field in which it takes part: measures with the family, of the field's measures. The field
-- is a measure's primary category; with also_secondary it counts in each chosen category that it has.
-- record_ids, document_number and clause cite all measures where $most is null, else the first 24 of those that name the same families.
-- $regions, $categories, $also_secondary, $roles, $departments, $throughout, $most.
with fielded as (
    select m.region_id, c.category_id, s.set_id, s.position
    from assigned_measures($regions, $categories, $also_secondary, $roles, $departments, $throughout) as m
    join measure_categories as c using (measure_id)
    left join measure_family_sets as s using (measure_id)
    where (c.is_primary or $also_secondary)
      and ($categories is null or list_contains($categories, c.category_id))
),

fields as (
    select category_id, count(*) as field_measures, count(distinct region_id) as field_regions
    from fielded
    group by category_id
),

sets as (
    select set_id, category_id, count(*) as measures, min(position, if($most is null, 999999, 24)) as cited
    from fielded
    where set_id is not null
    group by set_id, category_id
),

-- With its secondary categories a measure stands in several fields, and yet is one.
whole_sets as (
    select set_id, count(distinct position) as measures
    from fielded
    group by set_id
),

members as (
    select distinct set_id, family_id
    from family_sets
    where ($roles is null or list_contains($roles, role::varchar))
      and ($throughout or is_explicit)
),

taking_part as (
    select m.family_id, s.category_id, s.set_id, s.measures, s.cited
    from sets as s
    join members as m using (set_id)
),

families as (
    select
        m.family_id,
        sum(w.measures)::integer as family_measures,
        (select count(distinct p.category_id) from taking_part as p where p.family_id = m.family_id) as family_fields
    from members as m
    join whole_sets as w using (set_id)
    group by m.family_id
),

central as (
    select family_id, bool_and(is_vertical) as is_central from departments group by family_id
),

counted as (
    select family_id, category_id, sum(measures)::integer as named
    from taking_part
    group by family_id, category_id
),

cited as (
    select
        p.family_id,
        p.category_id,
        list(m.measure_id order by r.adcode nulls last, r.region_id, m.seq) as record_ids,
        documents_cited(r.adcode, r.region_id, d.doc_number) as document_number,
        clauses_cited(r.adcode, r.region_id, d.doc_number, m.seq, m.path) as clause
    from (select family_id, category_id, unnest(cited) as position from taking_part) as p
    join measure_family_sets as s on s.position = p.position
    join measures as m on m.measure_id = s.measure_id
    join documents as d on d.document_id = m.document_id
    join regions as r on r.region_id = d.region_id
    group by p.family_id, p.category_id
),

cells as (
    select n.family_id, n.category_id, n.named, c.record_ids, c.document_number, c.clause
    from counted as n
    join cited as c using (family_id, category_id)
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
    len(c.record_ids) = c.named as cites_all,
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
