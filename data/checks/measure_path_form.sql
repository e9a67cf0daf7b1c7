-- The path of a measure is part.(clause), then .item and #block where there are any, as 二.(三).1#1.
select
    measure_id as record_id,
    'path is "' || path || '"; allowed is part.(clause).item#block with Chinese numerals for part and clause, as 二.(六)#2.' as problem
from measures
where not regexp_full_match(path, '[一二三四五六七八九十]+\.\([一二三四五六七八九十]+\)(\.[0-9]+)?(#[0-9]+)?')
order by record_id;
