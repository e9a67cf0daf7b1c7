-- One row per department family that is named × region with measures left: in how many of the region's measures the family
-- takes part. A measure counts once per family: as leading where one of its bodies leads, else supporting, else responsible;
-- as named_once where only bodies named once for all measures stand for the family.
-- $regions, $categories, $also_secondary, $roles, $departments, $throughout.
with chosen as (
    select * from assigned_measures($regions, $categories, $also_secondary, $roles, $departments, $throughout)
),

named as (
    select * from chosen_assignments($regions, $categories, $also_secondary, $roles, $departments, $throughout)
),

regional as (
    select c.region_id, count(*) as measures
    from chosen as c
    group by c.region_id
),

told as (
    select region_id, bool_or(role in ('lead', 'support')) as names_leads
    from assignments
    group by region_id
),

-- Measures that several bodies lead together.
led_jointly as (
    select n.measure_id
    from named as n
    where n.role = 'lead' and n.is_explicit
    group by n.measure_id
    having count(distinct n.department_id) > 1
),

taking_part as (
    select
        n.family_id,
        n.region_id,
        n.measure_id,
        n.document_id,
        n.seq,
        n.path,
        list(distinct n.department_id) as bodies,
        case
            when not bool_or(n.is_explicit) then 'named_once'
            when bool_or(n.role = 'lead' and n.is_explicit) then 'leading'
            when bool_or(n.role = 'support' and n.is_explicit) then 'supporting'
            else 'responsible'
        end as part
    from named as n
    group by n.family_id, n.region_id, n.measure_id, n.document_id, n.seq, n.path
),

counted as (
    select
        p.family_id,
        p.region_id,
        count(*) filter (p.part = 'leading') as leading,
        count(*) filter (p.part = 'leading' and p.measure_id in (select measure_id from led_jointly)) as jointly,
        count(*) filter (p.part = 'supporting') as supporting,
        count(*) filter (p.part = 'responsible') as responsible,
        count(*) filter (p.part = 'named_once') as named_once,
        count(*) as named,
        len(list_distinct(flatten(list(p.bodies)))) as bodies,
        list(p.measure_id order by p.document_id, p.seq) filter (p.part = 'leading') as leading_ids,
        list(p.measure_id order by p.document_id, p.seq) filter (p.part = 'supporting') as supporting_ids,
        list(p.measure_id order by p.document_id, p.seq) filter (p.part = 'responsible') as responsible_ids,
        list(p.measure_id order by p.document_id, p.seq) filter (p.part = 'named_once') as named_once_ids,
        list(p.measure_id order by p.document_id, p.seq) as record_ids,
        documents_cited(r.adcode, r.region_id, d.doc_number) as document_number,
        clauses_cited(r.adcode, r.region_id, d.doc_number, p.seq, p.path) as clause
    from taking_part as p
    join documents as d using (document_id)
    join regions as r on r.region_id = p.region_id
    group by p.family_id, p.region_id
),

families as (
    select
        c.family_id,
        sum(c.named - c.named_once)::integer as family_listed,
        sum(c.named)::integer as family_measures
    from counted as c
    group by c.family_id
),

central as (
    select family_id, bool_and(is_vertical) as is_central from departments group by family_id
)

select
    f.family_id,
    t.name_zh as family_zh,
    t.name_en as family_en,
    v.is_central,
    f.family_measures,
    (select count(*) from chosen) as all_measures,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    g.measures,
    told.names_leads,
    coalesce(c.leading, 0) as leading,
    coalesce(c.jointly, 0) as jointly,
    coalesce(c.supporting, 0) as supporting,
    coalesce(c.responsible, 0) as responsible,
    coalesce(c.named_once, 0) as named_once,
    coalesce(c.named, 0) as named,
    coalesce(c.bodies, 0) as bodies,
    coalesce(c.named, 0) / g.measures as share,
    round(100 * coalesce(c.named, 0) / g.measures, 1) as percent,
    coalesce(c.leading_ids, []) as leading_ids,
    coalesce(c.supporting_ids, []) as supporting_ids,
    coalesce(c.responsible_ids, []) as responsible_ids,
    coalesce(c.named_once_ids, []) as named_once_ids,
    coalesce(c.record_ids, []) as record_ids,
    coalesce(c.document_number, '') as document_number,
    coalesce(c.clause, '') as clause,
    '' as phrase_zh
from families as f
cross join regional as g
join department_families as t using (family_id)
join central as v using (family_id)
join regions as r on r.region_id = g.region_id
join told on told.region_id = g.region_id
left join counted as c on c.family_id = f.family_id and c.region_id = g.region_id
order by f.family_listed desc, t.seq, r.adcode nulls last, r.region_id;
