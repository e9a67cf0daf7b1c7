-- One row per figure, goal or scheme without a sum in one measure, in reading order. $measure.
with found as (
    select
        a.amount_id as record_id, s.name_zh, s.name_en, a.comparator::varchar as comparator, a.value, a.value_high, a.unit::varchar as unit, 1 as sort
    from amounts as a
    join schemes as s using (scheme_id)
    where a.measure_id = $measure
    union all
    select s.scheme_id, s.name_zh, s.name_en, null, null, null, null, 2
    from schemes as s
    where s.measure_id = $measure and s.scheme_id not in (select scheme_id from amounts)
    union all
    select g.target_id, i.name_zh, i.name_en, g.comparator::varchar, g.value, g.value_high, g.unit, 3
    from targets as g
    join indicators as i using (indicator_id)
    where g.measure_id = $measure
)

select
    f.record_id, f.name_zh, f.name_en, f.comparator, f.value, f.value_high, f.unit, u.name_zh as unit_zh,
    if(f.value = 1 and f.value_high is null, u.name_en_one, u.name_en_many) as unit_en
from found as f
left join units as u on u.unit_id = f.unit
order by f.sort, f.record_id;
