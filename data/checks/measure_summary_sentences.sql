-- A summary is at most three sentences in Chinese, each ended by a full stop, and English ends in a full stop too.
with counted as (
    select measure_id, summary_zh, summary_en, length(summary_zh) - length(replace(summary_zh, '。', '')) as stops
    from measures
)

select
    measure_id as record_id,
    'summary_zh has ' || stops || ' full stops and summary_en ends in "' || right(summary_en, 1)
        || '"; allowed are one to three sentences, both texts closed by a full stop.' as problem
from counted
where stops not between 1 and 3
   or not ends_with(summary_zh, '。')
   or not ends_with(summary_en, '.')
order by record_id;
