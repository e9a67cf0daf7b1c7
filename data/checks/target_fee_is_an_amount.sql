-- A fee that a measure strives to bring under a ceiling is an amount of that measure, too.
select
    t.target_id as record_id,
    'value is ' || t.value || ' percent for indicator "' || t.indicator_id || '"; allowed is a fee that "' || t.measure_id
        || '" has as an amount of kind fee_rate_cap, too.' as problem
from targets as t
where t.indicator_id = 'guarantee_fee_rate'
  and t.measure_id is not null
  and not exists (
      select 1
      from amounts as a
      where a.measure_id = t.measure_id and a.kind = 'fee_rate_cap' and a.value = t.value
  )
order by record_id;
