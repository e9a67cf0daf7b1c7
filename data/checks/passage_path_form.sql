-- The path of a goal or leftover is a clause as in measures, or title, preamble, tail or annex.
with passages as (
    select target_id as record_id, path from targets
    union all
    select leftover_id, path from leftovers
)

select
    record_id,
    'path is "' || path || '"; allowed is part.(clause).item#block as 二.(六)#2, a part alone as 三, or title, preamble, tail, annex.' as problem
from passages
where not regexp_full_match(path, '[一二三四五六七八九十]+(\.\([一二三四五六七八九十]+\))?(\.[0-9]+)?(#[0-9]+)?|title|preamble|tail|annex')
order by record_id;
