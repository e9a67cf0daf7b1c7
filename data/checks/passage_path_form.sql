-- The path of a goal or leftover is one as in measures, the rest of a clause after its last block, or title, preamble, tail or annex.
with passages as (
    select target_id as record_id, path from targets
    union all
    select leftover_id, path from leftovers
)

select
    record_id,
    'path is "' || path || '"; allowed is a path as of a measure, as 二.(六)#2 or 第五条, a part alone as 三, one with #rest, '
        || 'or title, preamble, tail, annex.' as problem
from passages
where not regexp_full_match(
    path,
    '(第[一二三四五六七八九十百零〇0-9]+[章节条]|\(?[一二三四五六七八九十百零〇]+\)?|\(?[0-9]+\)?|[①-⑳])'
        || '(\.(第[一二三四五六七八九十百零〇0-9]+[章节条]|\(?[一二三四五六七八九十百零〇]+\)?|\(?[0-9]+\)?|[①-⑳]))*(#([0-9]+|rest))?'
        || '|(title|preamble|tail|annex)(#rest)?'
)
order by record_id;
