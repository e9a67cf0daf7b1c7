-- One row per body named for one measure, in the document's order. $measure.
select a.position, a.role::varchar as role, a.is_explicit, a.name_zh, d.name_en, d.is_vertical
from assignments as a
join departments as d using (department_id)
where a.measure_id = $measure
order by a.position;
