-- One row per region with measures left: how its measures are spread over bodies. busiest: the body named for most measures
-- (all of them, joined, where several are), of the region's measures; bodies_per_measure: a mean; single_owner: measures for
-- which exactly one body is named. record_ids: the busiest body's measures; single_ids: those with
-- a single owner; measure_ids: all.
-- $regions, $categories, $also_secondary, $roles, $departments, $throughout.
with chosen as (
    select * from assigned_measures($regions, $categories, $also_secondary, $roles, $departments, $throughout)
),

named as (
    select distinct region_id, measure_id, department_id
    from chosen_assignments($regions, $categories, $also_secondary, $roles, $departments, $throughout)
),

by_measure as (
    select c.region_id, c.document_id, c.measure_id, c.seq, count(n.department_id) as bodies
    from chosen as c
    left join named as n using (measure_id)
    group by c.region_id, c.document_id, c.measure_id, c.seq
),

regional as (
    select
        region_id,
        count(*) as measures,
        sum(bodies)::integer as namings,
        avg(bodies) as bodies_per_measure,
        max(bodies) as most_bodies,
        count(*) filter (bodies = 1) as single_owner,
        coalesce(list(measure_id order by document_id, seq) filter (bodies = 1), []) as single_ids,
        list(measure_id order by document_id, seq) as measure_ids
    from by_measure
    group by region_id
),

by_body as (
    select region_id, department_id, count(*) as named
    from named
    group by region_id, department_id
),

busiest as (
    select *
    from by_body
    qualify named = max(named) over (partition by region_id)
),

bodies_named as (
    select
        b.region_id,
        count(*) as busiest_bodies,
        any_value(b.named) as busiest_measures,
        string_agg(d.name_zh, '、' order by b.department_id) as department_zh,
        string_agg(d.name_en, '; ' order by b.department_id) as department_en
    from busiest as b
    join departments as d using (department_id)
    group by b.region_id
),

their_measures as (
    select b.region_id, list(distinct n.measure_id order by n.measure_id) as record_ids
    from busiest as b
    join named as n using (region_id, department_id)
    group by b.region_id
),

cited as (
    select
        c.region_id,
        documents_cited(r.adcode, r.region_id, d.doc_number) as document_number,
        clauses_cited(r.adcode, r.region_id, d.doc_number, c.seq, c.path) as clause
    from chosen as c
    join documents as d using (document_id)
    join regions as r on r.region_id = c.region_id
    group by c.region_id
)

select
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    g.measures,
    coalesce(b.department_zh, '') as department_zh,
    coalesce(b.department_en, '') as department_en,
    coalesce(b.busiest_bodies, 0) as busiest_bodies,
    coalesce(b.busiest_measures, 0) as busiest_measures,
    coalesce(b.busiest_measures, 0) / g.measures as busiest_share,
    round(100 * coalesce(b.busiest_measures, 0) / g.measures, 1) as busiest_percent,
    g.namings,
    round(g.bodies_per_measure, 1) as bodies_per_measure,
    g.most_bodies,
    g.single_owner,
    g.single_owner / g.measures as single_share,
    round(100 * g.single_owner / g.measures, 1) as single_percent,
    g.single_ids,
    g.measure_ids,
    coalesce(t.record_ids, []) as record_ids,
    c.document_number,
    c.clause,
    '' as phrase_zh
from regional as g
join regions as r using (region_id)
join cited as c using (region_id)
left join bodies_named as b using (region_id)
left join their_measures as t using (region_id)
where exists (select 1 from named)
order by r.adcode nulls last, r.region_id;
