-- One row per region × side of policy instruments (supply, demand, environment): in how many of the region's measures an
-- instrument of that side is used, and their share. A measure that uses instruments of two sides counts on both.
-- regions is the number of regions, of which the first $most (all where it is null) are returned.
-- $regions, $categories, $also_secondary, $ways, $contents, $search, $most.
with kept as (
    select *
    from searched_measures($regions, $categories, $also_secondary, $ways, $contents, $search)
),

used as (
    select distinct k.measure_id, i.side
    from kept as k
    join measure_instruments as u using (measure_id)
    join instruments as i using (instrument_id)
),

totals as (
    select k.region_id, count(*) as measures, string_agg(distinct d.doc_number, '; ' order by d.doc_number) as document_number
    from kept as k
    join documents as d using (document_id)
    group by k.region_id
),

listed as materialized (
    select t.region_id
    from totals as t
    join regions as r using (region_id)
    order by r.adcode nulls last, r.region_id
    limit $most
),

sides as (
    select unnest(enum_range(null::instrument_side)) as side
),

counted as (
    select
        k.region_id,
        u.side,
        count(*) as using_measures,
        list(k.measure_id order by k.document_id, k.seq) as record_ids,
        string_agg(k.path, '; ' order by k.document_id, k.seq) as paths,
        string_agg(d.doc_number || ' ' || k.path, '; ' order by k.document_id, k.seq) as full_paths
    from used as u
    join kept as k using (measure_id)
    join documents as d using (document_id)
    where k.region_id in (select region_id from listed)
    group by k.region_id, u.side
)

select
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    s.side::varchar as side,
    coalesce(c.using_measures, 0) as using_measures,
    t.measures,
    (select count(*) from totals) as regions,
    coalesce(c.using_measures, 0) / t.measures as share,
    t.document_number,
    coalesce(case when contains(t.document_number, ';') then c.full_paths else c.paths end, '') as clause,
    '' as phrase_zh,
    coalesce(c.record_ids, []) as record_ids
from listed as l
join totals as t using (region_id)
join regions as r on r.region_id = t.region_id
cross join sides as s
left join counted as c on c.region_id = t.region_id and c.side = s.side
order by r.adcode nulls last, r.region_id, s.side::instrument_side;
