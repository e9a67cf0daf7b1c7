-- Fill measure_search: one row per measure, its words in the form that search compares. No parameters.
insert into measure_search (measure_id, search_text)
with bodies as (
    select a.measure_id, string_agg(concat_ws(' ', a.name_zh, d.name_zh, d.name_en), ' ' order by a.position) as words
    from assignments as a
    join departments as d using (department_id)
    group by a.measure_id
),

phrased as (
    select measure_id, amount_id as record_id, phrase_zh
    from amounts
    union all
    select measure_id, target_id, phrase_zh
    from targets
    where measure_id is not null
),

phrases as (
    select measure_id, string_agg(phrase_zh, ' ' order by record_id) as words
    from phrased
    group by measure_id
)

select
    m.measure_id,
    search_form(concat_ws(' ', m.heading_zh, m.heading_en, m.summary_zh, m.summary_en, b.words, p.words, m.path, d.doc_number))
from measures as m
join documents as d using (document_id)
left join bodies as b using (measure_id)
left join phrases as p using (measure_id)
order by m.measure_id;
