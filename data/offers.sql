-- Fill offers: what each scheme is offered under, with what a reader's filters ask of it, so that no page looks it up anew.
-- A scheme stands under its own item; and once more under new_little_giant where it seeks the higher level's funds for little
-- giants and its document has no award of its own for them. No parameters.
insert into offers (scheme_id, item_id, is_further, category_id, category_ids, tier_ids)
with found as (
    select
        s.scheme_id,
        s.item_id,
        s.document_id,
        m.category_id,
        (select list(c.category_id order by c.category_id) from measure_categories as c where c.measure_id = s.measure_id) as category_ids,
        coalesce((select list(t.tier_id order by t.tier_id) from scheme_tiers as t where t.scheme_id = s.scheme_id), []) as tier_ids
    from schemes as s
    join measures as m using (measure_id)
)

select scheme_id, item_id, false, category_id, coalesce(category_ids, [category_id]), tier_ids
from found
union all
select f.scheme_id, 'new_little_giant', true, f.category_id, coalesce(f.category_ids, [f.category_id]), f.tier_ids
from found as f
where f.item_id = 'higher_level_funds'
  and list_contains(f.tier_ids, 'little_giant')
  and not exists (select 1 from schemes as o where o.document_id = f.document_id and o.item_id = 'new_little_giant');
