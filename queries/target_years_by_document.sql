-- One row per document of the chosen regions × year of its numbered goals; one row with an empty year where no goal names one.
-- goals counts those of that year, all_goals those of the document; state is passed, due (the day's year), later or undated;
-- days_left runs to the end of the year. $regions, $categories, $today.
with years as (
    select
        t.document_id,
        t.target_year,
        count(*) as goals,
        list(t.path order by t.target_id) as paths,
        list(t.target_id order by t.target_id) as record_ids
    from chosen_goals($regions, $categories, null, null) as t
    where t.target_year is not null
    group by t.document_id, t.target_year
),

goals_left as (
    select t.document_id, count(*) as all_goals
    from chosen_goals($regions, $categories, null, null) as t
    group by t.document_id
)

select
    d.document_id,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    d.kind::varchar as document_kind,
    d.kind_zh,
    d.issued_on,
    coalesce(d.effective_on, d.issued_on) as effective_on,
    d.expires_on,
    d.period_start,
    d.period_end,
    y.target_year,
    coalesce(y.goals, 0) as goals,
    coalesce(g.all_goals, 0) as all_goals,
    goal_state(y.target_year, $today) as goal_state,
    date_diff('day', $today, make_date(y.target_year, 12, 31)) as days_left,
    d.doc_number as document_number,
    coalesce(array_to_string(list_filter(y.paths, lambda path, i: list_position(y.paths, path) = i), '; '), '') as clause,
    '' as phrase_zh,
    coalesce(y.record_ids, [d.document_id]) as record_ids
from documents as d
join regions as r using (region_id)
left join years as y using (document_id)
left join goals_left as g using (document_id)
where $regions is null or list_contains($regions, d.region_id)
order by r.adcode nulls last, r.region_id, d.document_id, y.target_year;
