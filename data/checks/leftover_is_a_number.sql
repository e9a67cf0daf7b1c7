-- A leftover is a number, in digits or Chinese numerals.
select
    leftover_id as record_id,
    'phrase_zh is "' || phrase_zh || '"; allowed is a phrase with a digit or a Chinese numeral.' as problem
from leftovers
where not regexp_matches(phrase_zh, '[0-9０-９一二三四五六七八九十百千万亿两双零〇]')
order by record_id;
