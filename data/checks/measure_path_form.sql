-- The path of a measure names its numbered parts as the text counts them, outer first, then #block where there are several: 二.(三).1#1, 第二章.第五条.
select
    measure_id as record_id,
    'path is "' || path || '"; allowed are part, (clause), item, (item), ① and 第…章, 第…节, 第…条 joined by full stops, then #block, as 二.(六)#2 or 第五条.' as problem
from measures
where not regexp_full_match(
    path,
    '(第[一二三四五六七八九十百零〇0-9]+[章节条]|\(?[一二三四五六七八九十百零〇]+\)?|\(?[0-9]+\)?|[①-⑳])'
        || '(\.(第[一二三四五六七八九十百零〇0-9]+[章节条]|\(?[一二三四五六七八九十百零〇]+\)?|\(?[0-9]+\)?|[①-⑳]))*(#[0-9]+)?'
)
order by record_id;
