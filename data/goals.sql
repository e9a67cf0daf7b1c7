-- Fill goal_places: the field of each goal (its indicator's), and the clauses and records that state it: its own, then those that
-- repeat it. No parameters.
insert into goal_places (target_id, category_id, clause, record_ids)
with repeated as (
    select
        repeats_target_id as target_id,
        string_agg(path, '; ' order by target_id) as paths,
        list(target_id order by target_id) as target_ids
    from targets
    where repeats_target_id is not null
    group by repeats_target_id
)

select t.target_id, i.category_id, concat_ws('; ', t.path, r.paths), [t.target_id] || coalesce(r.target_ids, [])
from targets as t
join indicators as i using (indicator_id)
left join repeated as r on r.target_id = t.target_id
order by t.target_id;
