-- A goal that repeats another one has no baseline, unless its own phrase states it.
select
    target_id as record_id,
    'baseline_value is ' || coalesce(baseline_value::varchar, 'empty') || ' and baseline_label_zh "' || coalesce(baseline_label_zh, '')
        || '"; allowed is none for a goal that repeats "' || repeats_target_id || '".' as problem
from targets
where repeats_target_id is not null
  and (baseline_label_zh is not null or baseline_value is not null)
  and not contains(phrase_zh, coalesce(baseline_value::bigint::varchar, '?'))
order by record_id;
