-- A phrase is one line of fewer than 60 characters, without white space around it.
with phrases as (
    select amount_id as record_id, phrase_zh from amounts
    union all
    select target_id, phrase_zh from targets
    union all
    select leftover_id, phrase_zh from leftovers
)

select
    record_id,
    'phrase_zh is "' || phrase_zh || '" of ' || length(phrase_zh)
        || ' characters; allowed are 1 to 59 in one line, without white space around them.' as problem
from phrases
where length(phrase_zh) not between 1 and 59 or phrase_zh <> trim(phrase_zh) or regexp_matches(phrase_zh, '[\r\n\t]')
order by record_id;
