-- A baseline is a number above zero and says what it counts.
select
    target_id as record_id,
    'baseline_value is ' || baseline_value || ' with baseline_label_zh "' || coalesce(baseline_label_zh, '')
        || '"; allowed is a number above zero with a label that says what it counts.' as problem
from targets
where baseline_value <= 0 or (baseline_value is not null and baseline_label_zh is null)
order by record_id;
