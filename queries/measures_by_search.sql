-- One row per measure that the selection and the search leave: a register. found is their number, of which $most are
-- returned (all where it is null). content says what it holds: money (a sum or rate), goal (a numbered goal), both, action.
-- Every word of $search (list) must occur. $sort: document (default), category, departments (most first), issued (latest first).
-- $regions, $categories, $also_secondary, $ways, $contents, $search, $sort, $most.
with kept as (
    select
        *,
        case when has_money and has_goal then 'money_goal' when has_money then 'money' when has_goal then 'goal' else 'action' end as content
    from searched_measures($regions, $categories, $also_secondary, $ways, $contents, $search)
),

named as (
    select measure_id, count(*) as bodies
    from assignments
    group by measure_id
),

page as (
    select
        k.*,
        r.name_zh as region_zh,
        r.name_en as region_en,
        c.name_zh as category_zh,
        c.name_en as category_en,
        d.doc_number,
        coalesce(n.bodies, 0) as bodies,
        count(*) over () as found,
        row_number() over (
            order by
                case $sort when 'category' then c.seq when 'departments' then -coalesce(n.bodies, 0) when 'issued' then -epoch(d.issued_on) end nulls last,
                r.adcode nulls last,
                r.region_id,
                k.document_id,
                k.seq
        ) as place
    from kept as k
    join regions as r using (region_id)
    join categories as c using (category_id)
    join documents as d using (document_id)
    left join named as n using (measure_id)
    order by place
    limit $most
),

acting as (
    select
        a.measure_id,
        string_agg(b.name_zh, '、' order by a.position) as departments_zh,
        string_agg(b.name_en, '; ' order by a.position) as departments_en
    from assignments as a
    join departments as b using (department_id)
    where a.measure_id in (select measure_id from page)
    group by a.measure_id
),

using_instruments as (
    select
        u.measure_id,
        string_agg(i.name_zh, '、' order by u.is_primary desc, i.seq) as instruments_zh,
        string_agg(i.name_en, '; ' order by u.is_primary desc, i.seq) as instruments_en
    from measure_instruments as u
    join instruments as i using (instrument_id)
    where u.measure_id in (select measure_id from page)
    group by u.measure_id
),

phrased as (
    select measure_id, amount_id as record_id, phrase_zh
    from amounts
    union all
    select measure_id, target_id, phrase_zh
    from targets
),

phrases as (
    select measure_id, string_agg(phrase_zh, '; ' order by record_id) as phrase_zh
    from phrased
    where measure_id in (select measure_id from page)
    group by measure_id
)

select
    p.place,
    p.found,
    p.measure_id,
    p.region_id,
    p.region_zh,
    p.region_en,
    p.heading_zh,
    p.heading_en,
    p.summary_zh,
    p.summary_en,
    p.category_zh,
    p.category_en,
    i.instruments_zh,
    i.instruments_en,
    p.content,
    a.departments_zh,
    a.departments_en,
    p.bodies,
    p.doc_number as document_number,
    p.path as clause,
    coalesce(f.phrase_zh, '') as phrase_zh,
    [p.measure_id] as record_ids
from page as p
left join acting as a using (measure_id)
left join using_instruments as i using (measure_id)
left join phrases as f using (measure_id)
order by p.place;
