-- English texts are without curly quotes, em dashes, ellipsis characters and Chinese characters.
select
    record_id,
    column_name || ' is "' || text || '"; allowed are straight quotes, no em dash, no ellipsis character and no Chinese, so not "'
        || regexp_extract(text, '[“”‘’—…\x{3000}-\x{303F}\x{4E00}-\x{9FFF}\x{FF00}-\x{FFEF}]') || '".' as problem
from recorded_texts()
where regexp_matches(column_name, '_en(_|$)')
  and regexp_matches(text, '[“”‘’—…\x{3000}-\x{303F}\x{4E00}-\x{9FFF}\x{FF00}-\x{FFEF}]')
order by record_id, problem;
