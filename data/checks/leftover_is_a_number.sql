-- A leftover is a number, in digits or Chinese numerals, or a wording that can stand for one.
select
    leftover_id as record_id,
    'phrase_zh is "' || phrase_zh || '"; allowed is a phrase with a digit, a Chinese numeral or a doubling.' as problem
from leftovers
where not regexp_matches(phrase_zh, '[0-9０-９一二三四五六七八九十百千万亿两双零〇]|翻番|翻倍|倍增|全覆盖')
order by record_id;
