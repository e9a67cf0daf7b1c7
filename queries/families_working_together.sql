-- One row per pair of department families that are named for one measure together. share: measures that name both, of those
-- that name either. family_position and other_position are places in an order in which families that work together stand
-- together (first and second of a pair follow it); null beyond the 20 families with most measures.
-- record_ids, document_number and clause cite all measures where $most is null, else the first 24 of those that name the same families.
-- $regions, $categories, $also_secondary, $roles, $departments, $throughout, $most.
with recursive placed_measures as (
    select s.set_id, s.position
    from assigned_measures($regions, $categories, $also_secondary, $roles, $departments, $throughout) as m
    join measure_family_sets as s using (measure_id)
),

sets as (
    select set_id, count(*) as measures, min(position, if($most is null, 999999, 24)) as cited
    from placed_measures
    group by set_id
),

taking_part as (
    select distinct f.family_id, s.set_id, s.measures
    from sets as s
    join family_sets as f using (set_id)
    where ($roles is null or list_contains($roles, f.role::varchar))
      and ($throughout or f.is_explicit)
),

families as (
    select
        p.family_id,
        t.seq,
        sum(p.measures)::integer as measures,
        row_number() over (order by sum(p.measures) desc, t.seq) as rank
    from taking_part as p
    join department_families as t using (family_id)
    group by p.family_id, t.seq
),

pairs as (
    select a.family_id, b.family_id as other_id, a.set_id, a.measures
    from taking_part as a
    join taking_part as b on b.set_id = a.set_id and b.family_id != a.family_id
),

counted as (
    select family_id, other_id, sum(measures)::integer as named
    from pairs
    group by family_id, other_id
),

cited_measures as (
    select s.set_id, m.measure_id, m.document_id, m.seq, m.path
    from (select set_id, unnest(cited) as position from sets) as s
    join measure_family_sets as p on p.position = s.position
    join measures as m on m.measure_id = p.measure_id
),

cited as (
    select
        a.family_id,
        a.other_id,
        list(c.measure_id order by r.adcode nulls last, r.region_id, c.seq) as record_ids,
        documents_cited(r.adcode, r.region_id, d.doc_number) as document_number,
        clauses_cited(r.adcode, r.region_id, d.doc_number, c.seq, c.path) as clause
    from pairs as a
    join cited_measures as c using (set_id)
    join documents as d on d.document_id = c.document_id
    join regions as r on r.region_id = d.region_id
    where a.family_id < a.other_id
    group by a.family_id, a.other_id
),

together as (
    select n.family_id, n.other_id, n.named, c.record_ids, c.document_number, c.clause
    from counted as n
    join cited as c on c.family_id = least(n.family_id, n.other_id) and c.other_id = greatest(n.family_id, n.other_id)
),

-- Every two of the families that are drawn, also those that share no measure, so that the chain below reaches all.
closeness as (
    select
        a.family_id,
        b.family_id as other_id,
        a.rank as family_rank,
        b.rank as other_rank,
        coalesce(t.named / (a.measures + b.measures - t.named), 0) as share
    from families as a
    join families as b on b.family_id != a.family_id
    left join together as t on t.family_id = a.family_id and t.other_id = b.family_id
    where a.rank <= 20 and b.rank <= 20
),

-- The chain starts from the two that share most and takes in, at either end, whoever shares most with that end.
chain(families) as (
    (
        select [family_id, other_id]
        from closeness
        where family_rank < other_rank
        order by share desc, family_rank, other_rank
        limit 1
    )
    union all
    select
        arg_max(
            case when e.at_end then list_append(c.families, k.other_id) else list_prepend(k.other_id, c.families) end,
            row(k.share, -k.other_rank, e.at_end)
        )
    from chain as c
    cross join (values (true), (false)) as e(at_end)
    join closeness as k
        on k.family_id = case when e.at_end then c.families[-1] else c.families[1] end and not list_contains(c.families, k.other_id)
    group by c.families
),

longest as (
    select families from chain order by len(families) desc limit 1
),

-- The end with the busier families comes first.
placed as (
    select f.family_id, f.rank, f.measures, list_position(l.families, f.family_id) as place, len(l.families) as places
    from families as f
    left join longest as l on list_contains(l.families, f.family_id)
),

central as (
    select family_id, bool_and(is_vertical) as is_central from departments group by family_id
),

turned as (
    select
        p.family_id,
        p.measures,
        p.rank,
        case when corr(p.place, p.measures) over () > 0 then p.places + 1 - p.place else p.place end as position
    from placed as p
)

select
    a.family_id,
    f.name_zh as family_zh,
    f.name_en as family_en,
    v.is_central,
    a.measures as family_measures,
    a.position::integer as family_position,
    b.family_id as other_id,
    g.name_zh as other_zh,
    g.name_en as other_en,
    w.is_central as other_is_central,
    b.measures as other_measures,
    b.position::integer as other_position,
    t.named,
    (select count(distinct family_id) from taking_part) as all_families,
    a.measures + b.measures - t.named as either,
    t.named / either as share,
    round(100 * t.named / either, 1) as percent,
    t.record_ids,
    len(t.record_ids) = t.named as cites_all,
    t.document_number,
    t.clause,
    '' as phrase_zh
from together as t
join turned as a on a.family_id = t.family_id
join turned as b on b.family_id = t.other_id
join central as v on v.family_id = a.family_id
join central as w on w.family_id = b.family_id
join department_families as f on f.family_id = a.family_id
join department_families as g on g.family_id = b.family_id
where coalesce(a.position, a.rank + 100) < coalesce(b.position, b.rank + 100)
order by t.named desc, share desc, f.seq, g.seq;
