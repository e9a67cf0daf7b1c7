-- One row per field (category) × document of the chosen regions: measures whose field it is, money figures in them, numbered
-- goals of that field (by their indicator, wherever they stand), measures with neither (plain). percent is of all measures of
-- the document, depth the share against the largest one. Fields that more regions have come first. No row where the selection
-- holds neither measure nor goal. $regions, $categories, $also_secondary.
with placed as (
    select m.measure_id, m.document_id, m.seq, m.path, c.category_id
    from chosen_measures($regions, $categories, $also_secondary) as m
    join measure_categories as c using (measure_id)
    where (c.is_primary or $also_secondary) and ($categories is null or list_contains($categories, c.category_id))
),

with_figures as (
    select
        p.*,
        (select count(*) from amounts as a where a.measure_id = p.measure_id) as amounts,
        exists (select 1 from targets as t where t.measure_id = p.measure_id) as has_goal
    from placed as p
),

measures_in_cell as (
    select
        document_id,
        category_id,
        count(*) as measures,
        sum(amounts) as amounts,
        count(*) filter (amounts = 0 and not has_goal) as plain,
        list(path order by seq) as paths,
        list(measure_id order by seq) as ids
    from with_figures
    group by document_id, category_id
),

goals_in_cell as (
    select t.document_id, i.category_id, count(*) as goals, list(t.path order by t.target_id) as paths, list(t.target_id order by t.target_id) as ids
    from chosen_goals($regions, $categories, null, null) as t
    join indicators as i using (indicator_id)
    group by t.document_id, i.category_id
),

totals as (
    select document_id, count(*) as all_measures from measures group by document_id
),

cells as (
    select
        c.category_id,
        c.seq,
        c.name_zh as category_zh,
        c.name_en as category_en,
        d.document_id,
        d.region_id,
        d.doc_number,
        coalesce(m.measures, 0) as measures,
        coalesce(m.amounts, 0)::integer as amounts,
        coalesce(g.goals, 0) as goals,
        coalesce(m.plain, 0) as plain,
        coalesce(m.measures, 0) / t.all_measures as share,
        list_concat(coalesce(m.paths, []), coalesce(g.paths, [])) as paths,
        list_concat(coalesce(m.ids, []), coalesce(g.ids, [])) as record_ids
    from categories as c
    cross join documents as d
    join totals as t using (document_id)
    left join measures_in_cell as m on m.document_id = d.document_id and m.category_id = c.category_id
    left join goals_in_cell as g on g.document_id = d.document_id and g.category_id = c.category_id
    where ($regions is null or list_contains($regions, d.region_id))
      and ($categories is null or list_contains($categories, c.category_id))
),

ordered as (
    select
        *,
        count(*) filter (measures > 0) over (partition by category_id) as documents_with,
        sum(measures) over (partition by category_id) as measures_in_field,
        coalesce(share / nullif(max(share) over (), 0), 0) as depth,
        sum(measures + goals) over () as anything
    from cells
)

select
    o.category_id,
    o.category_zh,
    o.category_en,
    r.region_id,
    r.name_zh as region_zh,
    r.name_en as region_en,
    o.document_id,
    o.measures,
    o.amounts,
    o.goals,
    o.plain,
    round(100 * o.share, 1) as percent,
    o.depth,
    o.documents_with,
    o.doc_number as document_number,
    array_to_string(list_filter(o.paths, lambda path, i: list_position(o.paths, path) = i), '; ') as clause,
    '' as phrase_zh,
    o.record_ids
from ordered as o
join regions as r using (region_id)
where o.anything > 0
order by o.documents_with desc, o.measures_in_field desc, o.seq, r.adcode nulls last, r.region_id, o.document_id;
