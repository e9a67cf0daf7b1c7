-- A heading stands without its number, without mark-up and without a closing full stop.
select
    measure_id as record_id,
    'heading_zh is "' || heading_zh || '"; allowed is the heading without number, mark-up and closing full stop.' as problem
from measures
where regexp_matches(heading_zh, '^[（(]?[一二三四五六七八九十0-9]+[)）、.．]')
   or regexp_matches(heading_zh, '[*#<>_]')
   or regexp_matches(heading_zh, '[。.；;]$')
order by record_id;
