-- One row per body × measure for which it is named: the chosen bodies; without a choice the body named for most measures of
-- each chosen region, or of the first region (of several such bodies the one named first).
-- $regions, $categories, $also_secondary, $roles, $departments, $throughout.
with first_named as (
    select m.region_id
    from chosen_measures($regions, $categories, $also_secondary) as m
    join measure_family_sets as s using (measure_id)
    where s.set_id in (select set_id from family_sets where ($roles is null or list_contains($roles, role::varchar)) and ($throughout or is_explicit))
    order by s.position
    limit 1
),

named as (
    select *
    from chosen_assignments($regions, $categories, $also_secondary, $roles, $departments, $throughout)
    where list_contains($departments, department_id)
       or ($departments is null and ($regions is not null or region_id = (select region_id from first_named)))
),

regional as (
    select region_id, count(*) as measures
    from chosen_measures($regions, $categories, $also_secondary)
    group by region_id
),

bodies as (
    select
        n.department_id,
        n.region_id,
        count(distinct n.measure_id) as named,
        count(distinct n.measure_id) filter (n.role = 'lead') as lead,
        count(distinct n.measure_id) filter (n.role = 'support') as support,
        row_number() over (partition by n.region_id order by count(distinct n.measure_id) desc, min(n.seq * 1000 + n.position)) as rank,
        dense_rank() over (order by coalesce(r.adcode, 9999999), n.region_id) as region_position
    from named as n
    join regions as r using (region_id)
    group by n.department_id, n.region_id, r.adcode
),

shown as (
    select *
    from bodies
    where $departments is not null
       or (rank = 1 and ($regions is not null or region_position = 1))
)

select
    b.department_id,
    t.name_zh as department_zh,
    t.name_en as department_en,
    b.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    g.measures,
    b.named,
    b.lead,
    b.support,
    m.heading_zh,
    m.heading_en,
    n.role::varchar as role,
    not n.is_explicit as is_named_once,
    k.name_zh as category_zh,
    k.name_en as category_en,
    d.doc_number as document_number,
    m.path as clause,
    n.name_zh as phrase_zh,
    [m.measure_id] as record_ids
from shown as b
join named as n using (department_id, region_id)
join measures as m on m.measure_id = n.measure_id
join categories as k on k.category_id = m.category_id
join documents as d on d.document_id = m.document_id
join departments as t on t.department_id = b.department_id
join regions as r on r.region_id = b.region_id
join regional as g on g.region_id = b.region_id
order by r.adcode nulls last, r.region_id, b.rank, n.role, d.document_id, m.seq;
