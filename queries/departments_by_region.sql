-- One row per department that is named for a measure: those of $regions (of all where null) and each of $departments, wherever
-- it is; in the order of families.
select d.department_id as option_id, d.name_zh, d.name_en
from departments as d
join department_families as f using (family_id)
where ($regions is null or list_contains($regions, d.region_id) or list_contains($departments, d.department_id))
  and d.department_id in (select department_id from assignments)
order by f.seq, d.department_id;
