-- A goal that repeats another one names the first of the same document, indicator, tier and figure.
select
    t.target_id as record_id,
    'repeats_target_id is "' || t.repeats_target_id || '"; allowed is an earlier goal of ' || t.document_id
        || ' with the same indicator, tier and figure that repeats no other.' as problem
from targets as t
where t.repeats_target_id is not null
  and not exists (
      select 1
      from targets as f
      where f.target_id = t.repeats_target_id
        and f.target_id < t.target_id
        and f.document_id = t.document_id
        and f.indicator_id = t.indicator_id
        and f.tier_id is not distinct from t.tier_id
        and f.value = t.value
        and f.unit = t.unit
        and f.repeats_target_id is null
  )
order by record_id;
