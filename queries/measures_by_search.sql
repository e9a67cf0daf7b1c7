-- One row per measure that the selection and the search leave: a register. found is their number, of which $most are
-- returned (all where it is null). content says what it holds: money (a sum or rate), goal (a numbered goal), both, action.
-- Every word of $search (list) must occur. $sort: document (default), category, departments (most first), issued (latest first).
-- $regions, $categories, $also_secondary, $ways, $contents, $search, $sort, $most.
with kept as (
    select
        measure_id,
        document_id,
        region_id,
        category_id,
        seq,
        case when has_money and has_goal then 'money_goal' when has_money then 'money' when has_goal then 'goal' else 'action' end as content
    from searched_measures($regions, $categories, $also_secondary, $ways, $contents, $search)
),

named as (
    select measure_id, count(*) as bodies
    from assignments
    group by measure_id
),

page as materialized (
    select
        k.measure_id,
        k.content,
        coalesce(n.bodies, 0) as bodies,
        case $sort when 'category' then c.seq when 'departments' then -coalesce(n.bodies, 0) when 'issued' then -epoch(d.issued_on) end as first_key,
        coalesce(r.adcode, 9999999) as second_key
    from kept as k
    join regions as r using (region_id)
    join categories as c using (category_id)
    join documents as d using (document_id)
    left join named as n using (measure_id)
    order by first_key nulls last, second_key, k.region_id, k.document_id, k.seq
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
    (select count(*) from kept) as found,
    m.measure_id,
    m.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    m.heading_zh,
    m.heading_en,
    m.summary_zh,
    m.summary_en,
    c.name_zh as category_zh,
    c.name_en as category_en,
    i.instruments_zh,
    i.instruments_en,
    p.content,
    a.departments_zh,
    a.departments_en,
    p.bodies,
    d.doc_number as document_number,
    m.path as clause,
    coalesce(f.phrase_zh, '') as phrase_zh,
    [m.measure_id] as record_ids
from page as p
join measures as m using (measure_id)
join regions as r on r.region_id = m.region_id
join categories as c on c.category_id = m.category_id
join documents as d on d.document_id = m.document_id
left join acting as a using (measure_id)
left join using_instruments as i using (measure_id)
left join phrases as f using (measure_id)
order by p.first_key nulls last, p.second_key, m.region_id, m.document_id, m.seq;
