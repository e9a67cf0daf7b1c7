-- The year of a goal stands in its phrase or as a leftover of the same passage; 十四五 and its like mean a year that ends a five-year plan.
select
    t.target_id as record_id,
    'target_year is ' || t.target_year || '; allowed is a year that the same passage ("' || t.path
        || '") states, in the phrase or as a leftover.' as problem
from targets as t
where t.target_year is not null
  and not contains(t.phrase_zh, t.target_year::varchar)
  and not exists (
      select 1
      from leftovers as l
      where l.document_id = t.document_id and l.path = t.path and contains(l.phrase_zh, t.target_year::varchar)
  )
  and not (t.target_year % 5 = 0 and t.repeats_target_id is null)
order by record_id;
