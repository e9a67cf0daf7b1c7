-- Which records a reader's selection leaves; null means no restriction. One place, so that every query filters alike.

create macro chosen_measures(chosen_regions, chosen_categories, also_secondary) as table
select m.*
from measures as m
where (chosen_regions is null or list_contains(chosen_regions, m.region_id))
  and (
      chosen_categories is null
      or list_contains(chosen_categories, m.category_id)
      or (
          also_secondary
          and exists (
              select 1
              from measure_categories as c
              where c.measure_id = m.measure_id and list_contains(chosen_categories, c.category_id)
          )
      )
  );

-- A goal's field is its indicator's: goals of a goals section belong to no measure.
create macro chosen_targets(chosen_regions, chosen_categories) as table
select t.*
from targets as t
join indicators as i using (indicator_id)
where (chosen_regions is null or list_contains(chosen_regions, t.region_id))
  and (chosen_categories is null or list_contains(chosen_categories, i.category_id));
